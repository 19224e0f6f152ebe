import { expect, test } from 'vitest';
import { type StageOptions, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
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

test('and its price is what the person is asked to confirm', async () => {
  const { asked, scenario } = await asking({ CONFIRM_ABOVE_CREDITS: '500' });
  const question = await asked.waitFor(isQuestion, patience);
  expect(question.content).toMatch(/costs about \*\*3,50\d credits\*\*/);
  expect(scenario.submits).toEqual([]);
});

test('where Scenario states no length, the longest that the file has counts', async () => {
  const story = await stage({
    scenario: { jobSeconds: 0.2 },
    env: { ...unlimited, LIMIT_CREDITS_PER_MONTH: '56' },
  });
  story.scenario.faults.add({
    route: 'POST /assets/get-bulk',
    times: 2,
    do: { kind: 'status', status: 200, body: { assets: [] } },
  });
  const options = { video: sample(), language: 'Spanish' };
  await result(await story.discord.as(story.ada).slash('translate', options, story.channel));
  expect(story.lines.join('')).toContain('Scenario states no length of a video');
  expect(story.scenario.submits).toHaveLength(1);
});
