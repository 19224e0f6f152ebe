import { expect, test } from 'vitest';
import { press } from '../support/pressing.ts';
import { result } from '../support/story.ts';
import { askByMenu, labels, patience, saying, two } from './follow-up.ts';

const free = 'Stopped. Nothing was spent.';
const paid = /^This translation has already been paid for/;
const late = /^It is too late to stop this/;
const foreign = /^Only the person who asked for this translation, or a moderator,/;

test('Stop stands under every status until the result is on its way, and not under the result', async () => {
  const story = await two();
  const asked = await askByMenu(story);
  expect(labels(await result(asked))).toEqual(['Another language', 'Original']);
  const statuses = asked.history.filter(({ loading, attachments }) => !loading && attachments.length === 0);
  expect(statuses.length).toBeGreaterThan(0);
  for (const status of statuses) {
    const isBeingBrought = status.content.includes('Bringing it to you');
    expect(JSON.stringify(status.components).includes('"stop:')).toBe(!isBeingBrought);
  }
});

test('before it is paid for, Stop is free: for a stranger never, for the person once, the second time it is too late', async () => {
  const story = await two();
  const { scenario, ada, bob } = story;
  scenario.holdUploads();
  const asked = await askByMenu(story);
  const status = await asked.waitFor(saying('Sending the video'), patience);
  const kept = { ...status } as typeof status;
  expect((await press(story, bob, [status, 'Stop'])).content).toMatch(foreign);
  const answer = await press(story, ada, [status, 'Stop']);
  expect(answer.content).toBe(free);
  expect(answer.onlyTo).toBe(ada);
  const ended = await asked.waitFor(saying('Stopped, as you wished.'), patience);
  expect(labels(ended)).toEqual([]);
  scenario.releaseUploads();
  const again = await press(story, ada, [
    await story.discord.as(ada).post(story.channel, { components: structuredClone(kept.components) }),
    'Stop',
  ]);
  expect(again.content).toMatch(late);
  expect(scenario.submits).toEqual([]);
});

test('once it is paid for, Stop says so and offers to throw the result away, after a restart too', async () => {
  const story = await two();
  const { scenario, ada, bob } = story;
  scenario.holdJobs();
  const asked = await askByMenu(story);
  const status = await asked.waitFor(saying('Translating'), patience);
  await story.restart();
  expect((await press(story, bob, [status, 'Stop'])).content).toMatch(foreign);
  const offer = await press(story, ada, [status, 'Stop']);
  expect(offer.content).toMatch(paid);
  expect(labels(offer)).toEqual(['Throw the result away']);
  expect((await press(story, ada, [offer, 'Throw the result away'])).content).toMatch(/^Done: you will not/);
  await asked.waitFor(saying('Thrown away, as you wished.'), patience);
  scenario.releaseJobs();
});

test('a moderator may stop what somebody asked for in their server, who is told so', async () => {
  const story = await two({ timing: { callAfterMs: 0 } });
  const { scenario, guild, ada, bob } = story;
  guild.moderators.add(bob);
  scenario.holdUploads();
  const asked = await askByMenu(story);
  const status = await asked.waitFor(saying('Sending the video'), patience);
  expect((await press(story, bob, [status, 'Stop'])).content).toBe(free);
  const ended = await asked.waitFor(saying('A moderator stopped this translation.'), patience);
  expect(ended.content).toContain('Nothing was spent.');
  expect(labels(ended)).toEqual([]);
  // It was not their own wish, so they are called to it.
  await story.discord.world.waitForMessage(
    story.channel,
    saying(`<@${ada.id}>, your video was not translated.`),
    patience,
  );
  scenario.releaseUploads();
  expect(scenario.submits).toEqual([]);
});

test('what a moderator throws away is said to be thrown away by one', async () => {
  const story = await two();
  const { scenario, guild, bob } = story;
  guild.moderators.add(bob);
  scenario.holdJobs();
  const asked = await askByMenu(story);
  const status = await asked.waitFor(saying('Translating'), patience);
  const offer = await press(story, bob, [status, 'Stop']);
  await press(story, bob, [offer, 'Throw the result away']);
  await asked.waitFor(saying('A moderator threw this translation away.'), patience);
  scenario.releaseJobs();
});

test('of several languages, Stop stops all that is not done', async () => {
  const story = await two();
  const { scenario, ada } = story;
  scenario.holdUploads();
  const asked = await askByMenu(story, 'Spanish, German');
  const status = await asked.waitFor(saying('is being sent'), patience);
  expect(labels(status)).toEqual(['Stop']);
  expect((await press(story, ada, [status, 'Stop'])).content).toBe(free);
  await asked.waitFor(saying('Stopped, as you wished'), patience);
  scenario.releaseUploads();
  expect(scenario.submits).toEqual([]);
});
