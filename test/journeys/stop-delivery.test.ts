import { expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import { testEncoder } from '../support/encoder.ts';
import { pressForeign } from '../support/pressing.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { result, said } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { patience, saying } from './follow-up.ts';

const discarded = /^Done: you will not get this video\. It had been paid for already/;
const over = /^It is too late to stop this/;
const thrownAway = saying('Thrown away, as you wished.');
const shrinking = ({ content }: Message) => /smaller/i.test(content);

/** A result that is made smaller, for as long as the test holds it, before it is sent. */
async function bringing(language: string, options: StageOptions = {}) {
  const encoder = await testEncoder('works', { held: true });
  const story = await stage({
    timing: { sweepIntervalMs: 100, sourceGraceMs: 0 },
    scenario: { jobSeconds: 0.2, resultBytes: 30 * 1024 * 1024 },
    env: { FFMPEG_PATH: encoder.path },
    ...options,
  });
  const asked = await story.discord
    .as(story.ada)
    .slash('translate', { video: sample(), language }, story.channel);
  await asked.waitFor(shrinking, patience);
  await encoder.called(1);
  return { ...story, encoder, asked };
}

const files = ({ history }: Interaction) => history.flatMap((one) => one.attachments);
const nothingLies = ({ scenario }: Stage) =>
  expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);

test('thrown away while it is made smaller, a result does not come, and is deleted', async () => {
  const story = await bringing('Spanish');
  const { ada, asked, encoder } = story;
  expect((await pressForeign(story, ada, `discard:${asked.id}`)).content).toMatch(discarded);
  await encoder.release();
  await asked.waitFor(thrownAway, patience);
  await nothingLies(story);
  expect(files(asked)).toEqual([]);
  expect((await pressForeign(story, ada, `link:${asked.id}`)).content).toMatch(/no longer kept/);
});

test('a restart while it is made smaller changes nothing', async () => {
  const story = await bringing('Spanish');
  const { ada, asked, encoder } = story;
  expect((await pressForeign(story, ada, `discard:${asked.id}`)).content).toMatch(discarded);
  await story.restart();
  await asked.waitFor(thrownAway, patience);
  await encoder.release();
  await nothingLies(story);
  expect(files(asked)).toEqual([]);
});

test('of several languages one is thrown away while they are made smaller, and the other comes', async () => {
  const story = await bringing('Spanish, German');
  const { ada, asked, encoder } = story;
  expect((await pressForeign(story, ada, `discard:${asked.id}.2`)).content).toMatch(discarded);
  await encoder.release();
  const message = await asked.waitFor((one) => thrownAway(one) && one.attachments.length === 1, patience);
  expect(message.content).toContain('**German** · Thrown away, as you wished.');
  expect(message.attachments.map(({ filename }) => filename)).toEqual(['sample.Spanish.mp4']);
});

test('once it is being sent it is too late, and the result is the only ending, after a restart too', async () => {
  const story = await bringing('Spanish');
  const { ada, asked, encoder, discord } = story;
  const sending = discord.faults.add({
    route: 'PATCH /webhooks/:application/:token/messages/@original',
    when: ({ headers }) => headers['content-type']?.startsWith('multipart/') ?? false,
    times: Number.POSITIVE_INFINITY,
    do: { kind: 'status', status: 503 },
  });
  await encoder.release();
  await expect.poll(() => sending.hits, { timeout: patience }).toBeGreaterThan(0);
  expect((await pressForeign(story, ada, `discard:${asked.id}`)).content).toMatch(over);
  discord.faults.clear();
  await story.restart();
  await result(asked);
  expect(said(asked).join()).not.toContain('Thrown away');
});
