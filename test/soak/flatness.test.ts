import { expect, test } from 'vitest';
import { judge } from './flatness.ts';
import type { Sample } from './samples.ts';

const MB = 1024 * 1024;
const steady: Sample = {
  at: 0,
  pid: 1,
  rss: 200 * MB,
  heap: 40 * MB,
  handles: 40,
  tempFiles: 1,
  tempBytes: 100_000,
  database: 4 * MB,
  ended: 0,
};

/** Half an hour, a sample each half minute, ten translations between two of them that leave 20 kB each. */
const run = (more: (index: number) => Partial<Sample> = () => ({})): Sample[] =>
  Array.from({ length: 60 }, (_, index) => ({
    ...steady,
    at: (index + 1) * 30_000,
    ended: index * 10,
    database: steady.database + index * 10 * 20_480,
    ...more(index),
  }));

const growing = (samples: readonly Sample[]) =>
  judge(samples).flatMap(({ what, isFlat }) => (isFlat ? [] : [what]));

test('a run that only goes up and down is flat, whatever its first third did', () => {
  const wavering = run((index) => ({
    rss: (index < 20 ? 100 + 5 * index : 200 + (index % 3) * 10) * MB,
    heap: (40 + (index % 2)) * MB,
    handles: 40 + (index % 5),
    tempFiles: index % 4,
    tempBytes: (index % 4) * 100_000,
  }));
  expect(growing(wavering)).toEqual([]);
});

test.each<[string, (index: number) => Partial<Sample>]>([
  ['memory (RSS)', (index) => ({ rss: (200 + 3 * index) * MB })],
  ['heap after collection', (index) => ({ heap: (40 + index / 5) * MB })],
  ['file handles', (index) => ({ handles: 40 + Math.floor(index / 2) })],
  ['temporary files', (index) => ({ tempFiles: Math.floor(index / 5) })],
  ['temporary bytes', (index) => ({ tempBytes: index * 100_000 })],
  ['database, a translation', (index) => ({ database: index * 10 * 100_000 })],
  ['database, a translation', () => ({ ended: 7 })],
])('what grows slowly is told: %s', (what, more) => {
  expect(growing(run(more))).toEqual([what]);
});

test('where the system does not tell of handles, they are not judged', () => {
  const verdicts = judge(run(() => ({ handles: undefined })));
  expect(verdicts.map(({ what }) => what)).not.toContain('file handles');
});

test('too few samples are no verdict', () => {
  expect(() => judge(run().slice(0, 2))).toThrow('too few samples');
});
