import { expect, test } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import { pressForeign } from '../support/pressing.ts';
import { stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

const patience = 20_000;
const saying =
  (words: string) =>
  ({ content }: Message) =>
    content.includes(words);

test('who asks while enough videos are in work waits with a place in the queue, and can stop for nothing', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing: { uploadsAtOnce: 1 } });
  const { discord, scenario, ada, channel } = story;
  scenario.holdUploads();
  const ask = (language: string) =>
    discord.as(ada).slash('translate', { video: sample(), language }, channel);
  const first = await ask('Spanish');
  await first.waitFor(saying('Sending the video'), patience);
  const second = await ask('German');
  await second.waitFor(saying('number 1 in the queue'), patience);
  const third = await ask('French');
  await third.waitFor(saying('number 2 in the queue'), patience);
  const fourth = await ask('Italian');
  await fourth.waitFor(saying('number 3 in the queue'), patience);

  expect((await pressForeign(story, ada, `stop:${third.id}`)).content).toBe('Stopped. Nothing was spent.');
  await third.waitFor(saying('Stopped, as you wished.'), patience);
  await fourth.waitFor(saying('number 2 in the queue'), patience);
  expect(scenario.uploads.size).toBe(1);

  scenario.releaseUploads();
  for (const asked of [first, second, fourth]) await result(asked);
  expect(scenario.submits.map(({ body }) => body.outputLanguage)).toEqual(['Spanish', 'German', 'Italian']);
});
