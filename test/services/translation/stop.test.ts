import { expect, test } from 'vitest';
import type { Store } from '../../../src/services/store/open-store.ts';
import { Questions } from '../../../src/services/translation/questions.ts';
import type { TranslationRequest } from '../../../src/services/translation/request.ts';
import { type Presser, stopRequest } from '../../../src/services/translation/stop.ts';
import { Stops } from '../../../src/services/translation/stops.ts';
import { payment } from '../../../src/services/translation/submit.ts';
import { WaitingRoom } from '../../../src/services/translation/waiting-room.ts';
import { Failures } from '../../../src/services/translation/wish.ts';
import { requestOf, workshop } from './harness.ts';

test('a moderator of the same server may stop a request, others may not', async () => {
  const { engine, store, log } = await workshop();
  const requests = engine.define<TranslationRequest, void>('request', async (_, steps) => {
    await steps.wait('for ever', 'never', 600_000);
  });
  await engine.start();
  const stops = new Stops(store);
  const waitingRoom = new WaitingRoom({
    stored: store.open('waiting'),
    engine,
    stateOf: async () => undefined,
    show: () => undefined,
    log,
  });
  const request = requestOf('1');
  await requests.start({ ...request, reply: { ...request.reply, userId: 'ada', guildId: 'films' } }, '1');
  const questions = new Questions(store.open('questions'), engine);
  const dubs = { find: async () => [] };
  const failures = new Failures(store.open('failures'));
  const parts = {
    engine,
    requests,
    dubs,
    failures,
    waitingRoom,
    stops,
    questions,
    watches: { uploadsOf: () => [] },
  };
  const stop = (by: Presser) => stopRequest(parts, '1', { by });
  expect(await stop({ userId: 'bob' })).toBe('foreign');
  expect(await stop({ userId: 'bob', moderates: 'books' })).toBe('foreign');
  expect(await stops.wish('1')).toBeUndefined();
  expect(await stop({ userId: 'bob', moderates: 'films' })).toBe('stopped');
  expect(await stop({ userId: 'ada' })).toBe('stopped');
  expect(await stops.wish('1')).toBe('stop');
});

test('a dub is unwanted only when somebody left it and nobody else waits for it', async () => {
  const { store } = await workshop();
  const stops = new Stops(store);
  const parts = [{ language: 'Spanish', dubRunId: 'dub' }];
  const wait = (id: string) =>
    store.open('waiting').set(id, { request: requestOf(id), parts, finished: false });
  expect(await stops.isUnwanted('dub')).toBe(false);
  await wait('1');
  await wait('2');
  await stops.leave('1', 'dub');
  expect([await stops.isUnwanted('dub'), await stops.isAwaited('dub')]).toEqual([false, true]);
  await stops.leave('2', 'dub');
  expect([await stops.isUnwanted('dub'), await stops.isAwaited('dub')]).toEqual([true, false]);
  await stops.takeBack('2', 'dub');
  expect(await stops.isUnwanted('dub')).toBe(false);
});

test('a stop that is taken back only in part is still looked at, or its person is waited for', async () => {
  const { store } = await workshop();
  let deletions = 0;
  const cutOff: Store = {
    ...store,
    open: <Value>(...args: Parameters<Store['open']>) => {
      const entries = store.open<Value>(...args);
      const remove = entries.delete.bind(entries);
      return Object.assign(entries, {
        delete: async (key: string) => {
          if (++deletions === 2) throw new Error('the store is gone');
          return remove(key);
        },
      });
    },
  };
  const parts = [{ language: 'Spanish', dubRunId: 'dub' }];
  await store.open('waiting').set('1', { request: requestOf('1'), parts, finished: false });
  const stops = new Stops(cutOff);
  await stops.ask('1', 'stop');
  await stops.leave('1', 'dub');
  await expect(stops.takeBack('1', 'dub')).rejects.toThrow('the store is gone');
  expect((await stops.wish('1')) === 'stop' || (await stops.isAwaited('dub'))).toBe(true);
});

test('a payment counts as made as soon as it may have been', () => {
  const submit = (status: 'running' | 'completed' | 'failed', value?: object, name = 'submit') => ({
    name,
    status,
    ...(value && { output: { value } }),
  });
  const refused = submit('completed', { refused: 'taken' });
  expect(payment([])).toBe('none');
  expect(payment([refused])).toBe('none');
  expect(payment([submit('completed')])).toBe('none');
  expect(payment([refused, submit('running', undefined, 'submit:1')])).toBe('in hand');
  expect(payment([refused, submit('completed', { jobId: 'job_1' }, 'submit:1')])).toBe('made');
  expect(payment([submit('completed', { unknown: { since: 1, until: 2 } })])).toBe('made');
  expect(payment([submit('failed')])).toBe('made');
});

test('who left a dub is noted in a way that does not tell whose translation it was', async () => {
  const { store } = await workshop();
  const stops = new Stops(store);
  await stops.leave('1442000000000000001.2', 'dub');
  const keys: unknown[] = [];
  for await (const [key] of store.open('left/dub').iterator()) keys.push(key);
  expect(keys).toEqual([expect.not.stringContaining('1442000000000000001')]);
});
