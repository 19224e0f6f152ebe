import { expect, test } from 'vitest';
import type { Json } from '../../sandbox/scenario/faults.ts';
import { type StageOptions, stage } from '../support/stage.ts';
import { tempDir } from '../support/temp.ts';
import { sample, withSecondSound } from '../support/videos.ts';
import { isQuestion, patience } from './price.ts';

const unlimited = { MAX_VIDEO_SECONDS: '1000' };

/** Ada asks for a video that plays for 11 s, but has a second sound track of 700 s, which is what Scenario charges for. */
async function asking(env: StageOptions['env'], language = 'Spanish') {
  const story = await stage({ scenario: { jobSeconds: 0.2 }, env: { ...unlimited, ...env } });
  const video = await withSecondSound(await tempDir(), 700);
  const asked = await story.discord.as(story.ada).slash('translate', { video, language }, story.channel);
  return { ...story, asked };
}

test.each([
  [{ MAX_VIDEO_SECONDS: '480' }, /11 min, 40 sec long, and the longest I can translate is 8 min/, 'Spanish'],
  [{ LIMIT_SECONDS_PER_USER_PER_DAY: '900' }, /takes 23 min, 20 sec of translation time/, 'Spanish, German'],
  [
    { LIMIT_SECONDS_PER_SERVER_PER_DAY: '900' },
    /takes 23 min, 20 sec of translation time/,
    'Spanish, German',
  ],
  [{ LIMIT_CREDITS_PER_MONTH: '3000' }, /in a whole month/, 'Spanish'],
] as const)('the length that Scenario charges for is held against %j', async (env, words, language) => {
  const { asked, scenario } = await asking(env, language);
  const { content } = await asked.waitFor((message) => message.content.includes('⚠️'), patience);
  expect(content).toMatch(words);
  expect(scenario.submits).toEqual([]);
});

test('what the file itself states is held against the month’s credits before anything is uploaded', async () => {
  const story = await stage({ env: { LIMIT_CREDITS_PER_MONTH: '54' } });
  const options = { video: sample(), language: 'Spanish' };
  const asked = await story.discord.as(story.ada).slash('translate', options, story.channel);
  const { content } = await asked.waitFor((message) => message.content.includes('⚠️'), patience);
  expect(content).toMatch(/in a whole month/);
  expect(story.scenario.uploads.size).toBe(0);
});

test('and its price is what the person is asked to confirm', async () => {
  const { asked, scenario } = await asking({ CONFIRM_ABOVE_CREDITS: '500' });
  const question = await asked.waitFor(isQuestion, patience);
  expect(question.content).toMatch(/costs about \*\*3,50\d credits\*\*/);
  expect(scenario.submits).toEqual([]);
});

test('where Scenario states no length, the longest that the file has counts', async () => {
  const story = await stage({
    scenario: { jobSeconds: 0.2 },
    env: { ...unlimited, LIMIT_SECONDS_PER_USER_PER_DAY: '699' },
  });
  story.scenario.faults.add({
    route: 'POST /assets/get-bulk',
    times: Number.POSITIVE_INFINITY,
    do: { kind: 'status', status: 200, body: { assets: [] } },
  });
  const options = { video: await withSecondSound(await tempDir(), 700), language: 'Spanish' };
  const asked = await story.discord.as(story.ada).slash('translate', options, story.channel);
  const { content } = await asked.waitFor((message) => message.content.includes('⚠️'), patience);
  expect(content).toMatch(/11 min, 40 sec long/);
  expect(story.lines.join('')).toContain('Scenario states no length of a video');
  expect(story.scenario.submits).toEqual([]);
});

const stating = (duration: number) => (usual: Json) => ({
  ...usual,
  assets: (usual.assets as Json[]).map((asset) => ({
    ...asset,
    properties: { ...(asset.properties as Json), duration },
  })),
});

test('a length that cannot be is said to be more than a day', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  story.scenario.faults.add({
    route: 'POST /assets/get-bulk',
    times: Number.POSITIVE_INFINITY,
    do: { kind: 'answer', body: stating(1.8e19) },
  });
  const options = { video: sample(), language: 'Spanish' };
  const asked = await story.discord.as(story.ada).slash('translate', options, story.channel);
  const { content } = await asked.waitFor((message) => message.content.includes('⚠️'), patience);
  expect(content).toMatch(/> 1 day/);
});
