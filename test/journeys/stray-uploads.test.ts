import { expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { ask } from './refused-wish.ts';

const timing = { sweepIntervalMs: 100, sourceGraceMs: 0 };

test('a video that Scenario has fetched too late does not stay there', async () => {
  const uploadPatience = { waitMs: 1_500, waits: 1 };
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing: { ...timing, uploadPatience } });
  const { scenario } = story;
  scenario.holdUploads();
  const asked = await ask(story);
  await expect.poll(() => scenario.uploads.size, { timeout: 20_000 }).toBe(2);
  scenario.releaseUploads();
  await result(asked);
  const uploaded = () => [...scenario.assets.values()].filter(({ source }) => source === 'upload');
  await expect.poll(() => [...scenario.uploads.values()].every(({ entityId }) => entityId)).toBe(true);
  await expect.poll(uploaded, { timeout: 20_000 }).toEqual([]);
});

test('nor does one whose upload was begun twice, because the first answer was lost', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing });
  const { scenario } = story;
  scenario.faults.add({ route: 'POST /uploads', do: { kind: 'lose-response' } });
  await result(await ask(story));
  expect(scenario.uploads.size).toBe(2);
  const uploaded = () => [...scenario.assets.values()].filter(({ source }) => source === 'upload');
  await expect.poll(uploaded, { timeout: 20_000 }).toEqual([]);
});
