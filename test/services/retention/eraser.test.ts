import { expect, onTestFinished, test } from 'vitest';
import { Eraser, type EraserParts } from '../../../src/services/retention/eraser.ts';
import { openStore } from '../../../src/services/store/open-store.ts';

test('what a person wishes again while they are forgotten is done once, up to the latest moment', async () => {
  const store = await openStore({ kind: 'sqlite', file: ':memory:' });
  onTestFinished(() => store.close());
  const first = Promise.withResolvers<void>();
  const begun: string[] = [];
  const eraser = new Eraser({
    store,
    choosing: store.open('choosing'),
    preferences: {
      recent: async () => ['French'],
      forget: async (userId: string) => {
        begun.push(userId);
        if (begun.length === 1) await first.promise;
      },
    },
    history: { list: async () => [] },
    origins: {},
    notes: [],
    translations: { of: async () => [], housekeep: async () => false },
  } as unknown as EraserParts);

  const wishes = [1, 2, 4, 3].map((at) => eraser.erase('one', at));
  await eraser.erase('other', 1);
  expect(begun).toEqual(['one', 'other']);
  first.resolve();
  await Promise.all(wishes);
  expect(begun).toEqual(['one', 'other', 'one']);
  await eraser.erase('one', 5);
  expect(begun).toHaveLength(4);
});
