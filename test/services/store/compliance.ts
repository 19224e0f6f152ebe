import { setImmediate } from 'node:timers/promises';
import { Keyv } from 'keyv';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../src/config/values.ts';
import { openStore, type Store } from '../../../src/services/store/open-store.ts';
import { TableAdapter } from '../../../src/services/store/table-adapter.ts';
import { expectEveryCallToReject } from './rejecting.ts';

/** What the app relies on, whichever database the store is on. `database` names an empty one for each test. */
export function storeComplianceTests(options: { database: () => Database }): void {
  let store: Store;
  const open: Store[] = [];
  const openAnother = async () => {
    const another = await openStore(options.database());
    open.push(another);
    return another;
  };

  beforeEach(async () => {
    store = await openAnother();
  });
  afterEach(async () => {
    vi.useRealTimers();
    for (const each of open.splice(0)) await each.close().catch(() => {});
  });

  /** Moves the clock without waiting. Timers stay real: drivers use them. */
  function advance(ms: number): void {
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: now + ms });
  }

  describe('values', () => {
    test.each([
      ['false', false],
      ['null', null],
      ['zero', 0],
      ['an empty text', ''],
      ['quotes', `'"\`; DROP TABLE keyv_entries; --`],
      ['other scripts', 'Türkiye 中文 العربية 🎬'],
      ['a NUL character', 'a\u0000b'],
      ['half a surrogate pair', 'a\ud83d'],
      ['a nested object', { list: [1, { deep: true }], none: null }],
      ['bytes', Buffer.from([0, 1, 255])],
      ['a long text', 'x'.repeat(1_000_000)],
    ])('%s comes back as it was', async (_what, value) => {
      const entries = store.open<unknown>('values');
      expect(await entries.set('key', value)).toBe(true);
      expect(await entries.get('key')).toEqual(value);
    });

    test('a missing key is undefined', async () => {
      expect(await store.open('values').get('missing')).toBeUndefined();
      expect(await store.open('values').has('missing')).toBe(false);
    });

    test('Keyv uses the adapter itself, without its bridge for older ones', () => {
      expect(store.open('values').store).toBeInstanceOf(TableAdapter);
    });

    test('keys may hold anything', async () => {
      const entries = store.open<number>('values');
      const keys = ["'", '%', '_', 'a:b/c', '日本', '{"json":1}', 'x'.repeat(1_000)];
      await entries.setMany(keys.map((key, value) => ({ key, value })));
      expect(await entries.getMany(keys)).toEqual(keys.map((_, value) => value));
    });

    test('the later value replaces the earlier one', async () => {
      const entries = store.open<string>('values');
      await entries.set('key', 'first');
      await entries.set('key', 'second');
      expect(await entries.get('key')).toBe('second');
    });
  });

  describe('several at once', () => {
    test('values come in the order of the keys asked for', async () => {
      const entries = store.open<number>('many');
      await entries.setMany([
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
      ]);
      expect(await entries.getMany(['b', 'missing', 'a', 'b'])).toEqual([2, undefined, 1, 2]);
      expect(await entries.hasMany(['b', 'missing'])).toEqual([true, false]);
      expect(await entries.getMany([])).toEqual([]);
    });

    test('the last of several values for one key counts', async () => {
      const entries = store.open<number>('many');
      const results = await entries.setMany([
        { key: 'a', value: 1 },
        { key: 'a', value: 2 },
      ]);
      expect(results).toEqual([true, true]);
      expect(await entries.get('a')).toBe(2);
    });

    test('each has its own lifetime', async () => {
      const entries = store.open<number>('many');
      await entries.setMany([
        { key: 'short', value: 1, ttl: 1_000 },
        { key: 'long', value: 2, ttl: 10_000 },
        { key: 'endless', value: 3 },
      ]);
      advance(5_000);
      expect(await entries.getMany(['short', 'long', 'endless'])).toEqual([undefined, 2, 3]);
    });

    test('deleting says of each key whether it was there', async () => {
      const entries = store.open<number>('many');
      await entries.set('a', 1);
      expect(await entries.deleteMany(['a', 'missing'])).toEqual([true, false]);
      expect(await entries.delete('a')).toBe(false);
    });
  });

  describe('lifetime', () => {
    test('an entry is gone once its time has passed, for every way of asking', async () => {
      const entries = store.open<string>('timed', 60_000);
      await entries.set('key', 'value');
      advance(59_000);
      expect(await entries.get('key')).toBe('value');
      advance(1_001);
      expect(await entries.get('key')).toBeUndefined();
      expect(await entries.getMany(['key'])).toEqual([undefined]);
      expect(await entries.has('key')).toBe(false);
      expect(await entries.delete('key')).toBe(false);
      expect(await Array.fromAsync(entries.iterator())).toEqual([]);
    });

    test('writing again without a lifetime makes an entry endless', async () => {
      const entries = store.open<string>('timed');
      await entries.set('key', 'value', 1_000);
      await entries.set('key', 'value');
      advance(5_000);
      expect(await entries.get('key')).toBe('value');
    });

    test('pruning removes what is past its time in every namespace and nothing else', async () => {
      for (const name of ['one', 'two']) {
        await store.open<number>(name).set('old', 1, 1_000);
        await store.open<number>(name).set('young', 2, 60_000);
        await store.open<number>(name).set('endless', 3);
      }
      advance(5_000);
      expect(await store.prune()).toBe(2);
      expect(await store.prune()).toBe(0);
      expect(await store.open('two').getMany(['old', 'young', 'endless'])).toEqual([undefined, 2, 3]);
    });

    test('opening the store prunes it', async () => {
      await store.open<number>('timed').set('old', 1, 1_000);
      advance(5_000);
      const another = await openAnother();
      expect(await another.prune()).toBe(0);
    });

    test('within minutes it is gone from the disk by itself, for it may be somebody’s token', async () => {
      vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
      const another = await openStore(options.database());
      await another.open<string>('tokens').set('reply', 'a token', 1_000);
      vi.advanceTimersByTime(5 * 60_000);
      // Resolves after whatever it has begun by then.
      await setImmediate();
      await another.close();
      expect(await store.prune()).toBe(0);
    });
  });

  describe('namespaces', () => {
    test('the same key in two namespaces is two entries', async () => {
      const [one, two] = [store.open<number>('one'), store.open<number>('two')];
      await one.set('key', 1);
      await two.set('key', 2);
      await one.delete('key');
      expect(await two.get('key')).toBe(2);
    });

    test('clearing one leaves the others', async () => {
      const [one, two] = [store.open<number>('one'), store.open<number>('two')];
      await one.set('key', 1);
      await two.set('key', 2);
      await one.clear();
      expect(await one.get('key')).toBeUndefined();
      expect(await two.get('key')).toBe(2);
    });
  });

  describe('iteration', () => {
    test('goes over every entry of its namespace once, and no other', async () => {
      const entries = store.open<number>('iterated');
      const all = Array.from({ length: 250 }, (_, value) => ({ key: `key ${value}`, value }));
      await entries.setMany(all);
      await store.open<number>('iterated too').set('foreign', 1);
      const seen = (await Array.fromAsync(entries.iterator())) as [string, number][];
      expect(seen.toSorted((a, b) => a[1] - b[1])).toEqual(all.map(({ key, value }) => [key, value]));
    });

    test('goes on while entries are deleted', async () => {
      const entries = store.open<number>('iterated');
      await entries.setMany(Array.from({ length: 250 }, (_, value) => ({ key: `key ${value}`, value })));
      let deleted = 0;
      for await (const [key] of entries.iterator()) if (await entries.delete(String(key))) deleted++;
      expect(deleted).toBe(250);
      expect(await Array.fromAsync(entries.iterator())).toEqual([]);
    });
  });

  describe('durability', () => {
    test('entries outlive the process that wrote them', async () => {
      await store.open<string>('kept').set('key', 'value');
      await store.close();
      const another = await openAnother();
      expect(await another.open<string>('kept').get('key')).toBe('value');
    });

    test('two open stores see each other’s entries at once', async () => {
      const another = await openAnother();
      await store.open<string>('shared').set('key', 'value');
      expect(await another.open<string>('shared').get('key')).toBe('value');
      expect(await another.open<string>('shared').delete('key')).toBe(true);
      expect(await store.open<string>('shared').get('key')).toBeUndefined();
    });

    test('many writers at once lose nothing', async () => {
      const another = await openAnother();
      const writes = Array.from({ length: 100 }, (_, value) =>
        (value % 2 ? store : another).open<number>('busy').set(`key ${value}`, value),
      );
      expect(await Promise.all(writes)).not.toContain(false);
      expect(await Array.fromAsync(store.open('busy').iterator())).toHaveLength(100);
    });
  });

  describe('failure', () => {
    test('a store that cannot be used rejects: nothing looks missing, nothing looks written', async () => {
      const entries = store.open<string>('failing');
      await entries.set('key', 'value');
      await store.close();
      await expectEveryCallToReject(entries);
    });

    test('a value that cannot be stored rejects and writes nothing', async () => {
      const adapter = store.open<unknown>('failing').store;
      const entries = [
        { key: 'good', value: 'text' },
        { key: 'bad', value: 1 },
      ];
      await expect(adapter.setMany<unknown>(entries)).rejects.toThrow(TypeError);
      expect(await adapter.has('good')).toBe(false);
      const raw = new Keyv({ store: adapter, serialization: false });
      await expect(raw.set('key', 1)).rejects.toThrow('serialised');
    });
  });
}
