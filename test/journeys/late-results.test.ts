import { expect, test } from 'vitest';
import { listed } from '../support/pressing.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf } from '../support/story.ts';
import { playable } from '../support/videos.ts';
import { saying, two } from './follow-up.ts';
import { expectNothingLeft } from './leftovers.ts';
import { ask } from './refused-wish.ts';
import { erase } from './traces.ts';

/** How long to wait for something that must come, in ms. */
const patience = 25_000;

/** An hour without a change is over in a second, and "within a day" in a minute. */
const timing = {
  jobPatience: { waitMs: 250, waits: 400, stuckMs: 1_000 },
  latePatience: { waitMs: 250, waits: 240 },
};

const stuck =
  '**sample.mp4** → **Spanish**\n⚠️ The translation service has not moved on with this video for an hour, so I stopped waiting. The translation is paid for: if it is finished within a day after all, I will still bring it to you, and you will find it in /translations. Starting it again would be paid again.';

async function given() {
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing });
  story.scenario.holdJobs();
  const asked = await ask(story);
  await asked.waitFor(({ content }) => content.includes('⚠️'), patience);
  expect(asked.original?.content).toBe(stuck);
  return { ...story, asked };
}

async function looked({ discord, ada, channel }: Stage): Promise<string> {
  const asked = await discord.as(ada).slash('translations', {}, channel);
  return (await asked.waitFor(({ content }) => content !== '', patience)).content;
}

test('a job that stands still for an hour ends in a message, and what it brings late is brought and kept', async () => {
  const story = await given();
  expect(await looked(story)).toContain(
    'The translation service has not moved on with this video for an hour, so I stopped waiting.',
  );
  story.scenario.releaseJobs();
  const message = await story.asked.waitFor(({ attachments }) => attachments.length > 0, patience);
  expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
  expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
  expect(story.channel.messages).toEqual([message]);
  await expectNothingLeft(story);
  expect(await looked(story)).toMatch(/1\. \*\*sample\.mp4\*\* → \*\*Spanish\*\* · <t:\d+:R>$/);
  expect(story.scenario.submits).toHaveLength(1);
});

test('also after a restart', async () => {
  const story = await given();
  await story.restart();
  story.scenario.releaseJobs();
  await story.asked.waitFor(({ attachments }) => attachments.length > 0, patience);
  expect(story.scenario.submits).toHaveLength(1);
});

test('one that fails late has nothing more to say', async () => {
  const story = await given();
  story.scenario.failJob(story.scenario.submits[0]?.jobId ?? '', { error: 'No face was found.' });
  await expectNothingLeft(story);
  expect(story.asked.original?.content).toBe(stuck);
  expect(story.channel.messages).toHaveLength(1);
});

test('what comes late is brought to who waits for it, although somebody else had everything deleted', async () => {
  const story = await two({
    timing: { ...timing, latePatience: { waitMs: 8_000, waits: 10 }, sweepIntervalMs: 100, sourceGraceMs: 0 },
  });
  const { scenario, discord, ada, bob, channel, posted } = story;
  scenario.holdJobs();
  const [hers, his] = await Promise.all(
    [ada, bob].map(async (person) => {
      const menu = await discord.as(person).messageMenu('Translate video', posted, channel);
      return discord.as(person).submitModal(await menu.waitFor('modal'), { other: 'Spanish' });
    }),
  );
  for (const asked of [hers, his]) await asked?.waitFor(saying('I stopped waiting'), patience);
  await listed(story, ada, 'Delete 1');
  scenario.releaseJobs();
  const job = () => scenario.jobs.get(scenario.submits[0]?.jobId ?? '')?.status;
  await expect.poll(job, { timeout: patience }).toBe('success');
  await erase(story, ada);
  await his?.waitFor(({ attachments }) => attachments.length > 0, patience);
  expect(scenario.submits).toHaveLength(1);
  await erase(story, bob);
  await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
});
