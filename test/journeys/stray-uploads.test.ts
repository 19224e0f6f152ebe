import { expect, test } from 'vitest';
import { type Stage, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { ask } from './refused-wish.ts';

const timing = { sweepIntervalMs: 100, sourceGraceMs: 0 };

const uploaded = ({ scenario }: Stage) =>
  [...scenario.assets.values()].filter(({ source }) => source === 'upload');

test('a video that Scenario has fetched too late does not stay there', async () => {
  const uploadPatience = { waitMs: 1_500, waits: 1 };
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing: { ...timing, uploadPatience } });
  const { scenario } = story;
  scenario.holdUploads();
  const asked = await ask(story);
  await expect.poll(() => scenario.uploads.size, { timeout: 20_000 }).toBe(2);
  scenario.releaseUploads();
  await result(asked);
  await expect.poll(() => [...scenario.uploads.values()].every(({ entityId }) => entityId)).toBe(true);
  await expect.poll(() => uploaded(story), { timeout: 20_000 }).toEqual([]);
});

test.each([
  ['the beginning of an import', 'POST /uploads', 'on'],
  ['the end of an upload in parts', 'POST /uploads/:id/action', 'off'],
])('nor does one that was uploaded twice, because the answer to %s was lost', async (_, route, imports) => {
  const env = { SCENARIO_IMPORTS: imports };
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing, env });
  const { scenario } = story;
  scenario.faults.add({ route, do: { kind: 'lose-response' } });
  await result(await ask(story));
  expect([...scenario.uploads.values()].map(({ entityId }) => entityId)).toEqual([
    expect.any(String),
    expect.any(String),
  ]);
  await expect.poll(() => uploaded(story), { timeout: 20_000 }).toEqual([]);
});
