import { expect, test } from 'vitest';
import { type Duration, Durations } from '../../../src/services/translation/durations.ts';
import { workshop } from './harness.ts';

async function learned(durations: readonly Duration[], kind = 'lips') {
  const { store } = await workshop();
  const stored = store.open<Duration[]>('durations');
  const known = new Durations(stored);
  for (const duration of durations) await known.note(kind, duration);
  return { known, stored };
}

const of = (video: number, ...took: number[]) => took.map((one) => ({ video, took: one }));

test('nothing is said before three of similar length are known', async () => {
  const { known } = await learned(of(60, 200, 240));
  expect(await known.usual('lips', 60)).toBeUndefined();
  await known.note('lips', { video: 70, took: 220 });
  expect(await known.usual('lips', 60)).toBe(220);
});

test('one that took very long does not change what is usual', async () => {
  const { known } = await learned(of(60, 200, 210, 220, 230, 7200));
  expect(await known.usual('lips', 60)).toBe(220);
});

test('only similar lengths count, and the nearest of them', async () => {
  const { known } = await learned([
    ...of(20, 100, 100, 100),
    ...of(300, 1500, 1500, 1500),
    ...of(60, 300, 300),
  ]);
  expect(await known.usual('lips', 15)).toBe(100);
  expect(await known.usual('lips', 400)).toBe(1500);
  expect(await known.usual('lips', 60)).toBeUndefined();
  expect(await known.usual('lips', 1000)).toBeUndefined();
});

test('kinds are kept apart', async () => {
  const { known } = await learned(of(60, 200, 200, 200));
  expect(await known.usual('audio', 60)).toBeUndefined();
});

test('what is kept stays small and is numbers alone', async () => {
  const { known, stored } = await learned([]);
  for (let took = 1; took <= 250; took++) await known.note('lips', { video: 60, took });
  const kept = (await stored.get('lips')) ?? [];
  expect(kept).toHaveLength(200);
  expect(kept.at(-1)).toEqual({ video: 60, took: 250 });
  expect(JSON.stringify(kept).length).toBeLessThan(10_000);
});

test('what an earlier version learned of odd dates is not told', async () => {
  const { known, stored } = await learned([]);
  await stored.set('lips', of(60, 1.7e9, 1.7e9, 1.7e9, -1, 0));
  expect(await known.usual('lips', 60)).toBeUndefined();
});

test('clocks that run backwards, and odd dates, teach nothing', async () => {
  const { known, stored } = await learned([
    ...of(60, -5, 0, Number.NaN, 1.7e9),
    ...of(0, 10),
    ...of(1e9, 10),
  ]);
  expect(await known.usual('lips', 60)).toBeUndefined();
  expect(await stored.get('lips')).toBeUndefined();
});
