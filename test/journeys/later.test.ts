import { expect, test } from 'vitest';
import { createClock } from '../../sandbox/clock.ts';
import { stage } from '../support/stage.ts';
import { fileOf, result } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

test('twenty minutes later the result still comes into the same message, by the bot’s own rights', async () => {
  const clock = createClock();
  const story = await stage({ discord: { now: clock.now }, scenario: { now: clock.now } });
  const { discord, scenario, ada, channel } = story;
  scenario.holdJobs();
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  await asked.waitFor(({ content }) => content.includes('Translating'), 20_000);
  clock.advance(20 * 60_000);
  scenario.releaseJobs();
  const message = await result(asked);
  expect(message).toBe(asked.original);
  expect(channel.messages).toEqual([message]);
  expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
  expect(discord.requests.filter(({ code }) => code === 50027)).toHaveLength(1);
});
