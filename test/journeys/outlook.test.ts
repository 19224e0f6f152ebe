import { expect, test } from 'vitest';
import { type Stage, stage } from '../support/stage.ts';
import { relativeTime, result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

/** How long to wait for something that must come, in ms. */
const patience = 20_000;

/** The status of a translation under way. */
async function statusOf({ discord, ada, channel }: Stage, more = {}) {
  const options = { video: sample(), language: 'Spanish', ...more };
  const asked = await discord.as(ada).slash('translate', options, channel);
  const message = await asked.waitFor(
    ({ content }) => /Translating|being translated/.test(content),
    patience,
  );
  return { asked, content: message.content, since: relativeTime(asked.createdAt) };
}

test('a status shows how long the video is and what it costs, and no length of time before one is known', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  story.scenario.holdJobs();
  const { content, since } = await statusOf(story);
  expect(content).toBe(
    `**sample.mp4** → **Spanish**\nTranslating. This usually takes several minutes; the result will appear here.\n-# Requested ${since} · 11 sec long · about 55 of the bot’s credits`,
  );
});

test('what past translations of similar length took is said to be usual, after a restart as well', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  const wish = { video: sample(), language: 'Spanish, German, French' };
  const before = await story.discord.as(story.ada).slash('translate', wish, story.channel);
  await before.waitFor(({ attachments }) => attachments.length === 3, patience);
  await story.restart();
  story.scenario.holdJobs();

  const alone = await statusOf(story);
  expect(alone.content).toBe(
    `**sample.mp4** → **Spanish**\nTranslating. For a video like this it usually takes about 1 minute; the result will appear here.\n-# Requested ${alone.since} · 11 sec long · about 55 of the bot’s credits`,
  );
  const several = await statusOf(story, { language: 'Polish, Dutch' });
  expect(several.content.split('\n').slice(-2)).toEqual([
    `-# Requested ${several.since}. Each result appears here as soon as it is ready; for a video like this that usually takes about 1 minute.`,
    '-# 11 sec long · about 110 of the bot’s credits',
  ]);
  // Nothing is known of translations that leave the lips alone.
  const voice = await statusOf(story, { audio_only: true });
  expect(voice.content).toContain('This usually takes several minutes');
  story.scenario.releaseJobs();
  await result(alone.asked);
});
