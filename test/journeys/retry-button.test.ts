import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { listed, press } from '../support/pressing.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { askByMenu, labels, patience, pressing, saying, two } from './follow-up.ts';

const failed = 'could not translate this video';

/** A translation whose job has failed. */
async function failing(languages = 'Spanish') {
  const story = await two();
  const { scenario } = story;
  scenario.holdJobs();
  const asked = await askByMenu(story, languages);
  const count = languages.split(',').length;
  await expect.poll(() => scenario.submits.length, { timeout: patience }).toBe(count);
  await scenario.failJob(scenario.submits[0]?.jobId ?? '');
  scenario.releaseJobs();
  return { ...story, asked, message: await asked.waitFor(saying(failed), patience) };
}

test('the same wish is made anew, by the person alone and once, after a restart too', async () => {
  const story = await failing();
  const { scenario, ada, bob, message } = story;
  expect(labels(message)).toEqual(['Try again']);
  await story.restart();
  const stranger = await press(story, bob, [message, 'Try again']);
  expect(stranger.content).toMatch(/^Only the person who asked for this translation can try it again/);
  expect(stranger.onlyTo).toBe(bob);
  const again = await pressing(story, ada, message, 'Try again');
  await result(again);
  await story.restart();
  const twice = await press(story, ada, [message, 'Try again']);
  expect(twice.content).toMatch(/^You have already tried this again/);
  expect(twice.onlyTo).toBe(ada);
  expect(scenario.submits.map(({ body }) => body.outputLanguage)).toEqual(['Spanish', 'Spanish']);
});

test('pressed twice in one moment, it is made anew once', async () => {
  const story = await failing();
  const { scenario, ada, message } = story;
  const both = await Promise.all([1, 2].map(() => pressing(story, ada, message, 'Try again')));
  const words = await Promise.all(
    both.map((one) =>
      one.waitFor((seen) => seen.attachments.length > 0 || saying('already tried')(seen), patience),
    ),
  );
  expect(words.filter(({ attachments }) => attachments.length > 0)).toHaveLength(1);
  expect(scenario.submits).toHaveLength(2);
});

test('what could not be noted was not tried: the button stays good', async () => {
  const story = await failing();
  const { scenario, ada, message, dir } = story;
  const database = new DatabaseSync(`${dir}/data/translator.db`, { timeout: 5_000 });
  onTestFinished(() => database.close());
  database.exec(
    "CREATE TRIGGER full BEFORE INSERT ON keyv_entries WHEN NEW.namespace = 'tokens' BEGIN SELECT RAISE(ABORT, 'full'); END",
  );
  const vain = await pressing(story, ada, message, 'Try again');
  await vain.waitFor(saying('Something went wrong'), patience);
  database.exec('DROP TRIGGER full');
  await story.restart();
  await result(await pressing(story, ada, message, 'Try again'));
  expect(scenario.submits).toHaveLength(2);
});

test('of several languages, the one that failed is tried again', async () => {
  const story = await failing('Spanish, German');
  const { scenario, ada, asked } = story;
  const message = await asked.waitFor(
    (seen) => saying(failed)(seen) && seen.attachments.length === 1,
    patience,
  );
  const [retry = '', ...others] = labels(message);
  expect(retry).toMatch(/^(Spanish|German): Try again$/);
  expect(others).toEqual(['Another language', 'Original']);
  const again = await result(await pressing(story, ada, message, retry));
  expect(again.content).toContain(`**${retry.split(':')[0]}**`);
  expect(scenario.submits).toHaveLength(3);
});

test('what a limit kept back can be tried again once there is room', async () => {
  const story = await two({ env: { LIMIT_JOBS_PER_USER: '1' } });
  const { scenario, ada } = story;
  scenario.holdJobs();
  const first = await askByMenu(story);
  await first.waitFor(saying('Translating'), patience);
  const refused = await (await askByMenu(story, 'German')).waitFor(
    saying('as one person may have'),
    patience,
  );
  expect(labels(refused)).toEqual(['Try again']);
  scenario.releaseJobs();
  await result(first);
  await listed(story, ada, 'Get 1');
  await result(await pressing(story, ada, refused, 'Try again'));
  expect(scenario.submits).toHaveLength(2);
});

test('after the person deleted their data, it is no longer known', async () => {
  const story = await failing();
  const { discord, ada, channel, message } = story;
  const asked = await discord.as(ada).slash('privacy', {}, channel);
  const sure = await press(story, ada, [await asked.waitFor('reply'), 'Delete my data']);
  await press(story, ada, [sure, 'Yes, delete everything']);
  await expect.poll(() => sure.content, { timeout: patience }).toMatch(/^Done\. I have deleted/);
  const answer = await press(story, ada, [message, 'Try again']);
  expect(answer.content).toMatch(/^I no longer know this translation, so I cannot try it again/);
});

test('what is wrong with the video cannot be tried again', async () => {
  const story = await two();
  const { discord, ada, channel } = story;
  const asked = await discord
    .as(ada)
    .slash('translate', { video: sample('silent.mp4'), language: 'Spanish' }, channel);
  expect(labels(await asked.waitFor(saying('has no sound'), patience))).toEqual([]);
});
