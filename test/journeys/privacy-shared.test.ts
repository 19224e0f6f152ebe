import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import { list, listed, press } from '../support/pressing.ts';
import type { Stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { askByCommand, modalOf, patience, pressing, saying, type Two, two } from './follow-up.ts';
import { erase, inDatabase, marksOf } from './traces.ts';

const timing = { sweepIntervalMs: 100, sourceGraceMs: 0 };
/** Looking something up again and again would use up a channel's replies. */
const options = { timing, discord: { rateLimits: false } };

/** Bob's translation of the video that Ada gave with a command. */
async function taking(story: Two, first: Message, language: string): Promise<Interaction> {
  const modal = await modalOf(pressing(story, story.bob, first, 'Another language'));
  return story.discord.as(story.bob).submitModal(modal, { other: language });
}

const hers = ({ ada }: Stage) => ['adas-birthday', 'attachments/', ada.id];

test('Delete my data takes back what others had translated of a video that came with /translate', async () => {
  const story = await two(options);
  const { discord, ada, bob } = story;
  const video = sample('sample.mp4', { name: 'adas-birthday.mp4' });
  const first = await result(await askByCommand(story, { video }));
  const open = () => modalOf(pressing(story, bob, first, 'Another language'));
  // One in a language of his own, one that she has had made already, one that he has not chosen yet.
  for (const language of ['German', 'Spanish']) {
    await result(await discord.as(bob).submitModal(await open(), { other: language }));
  }
  const unanswered = await open();
  await listed(story, bob, 'Get 2');
  expect((await list(story, bob)).content).not.toContain('adas');

  await erase(story, ada);
  await expect.poll(() => inDatabase(story, hers(story)), { timeout: patience }).toEqual([]);

  // His results stay his; but the video is known no more.
  await press(story, bob, [await listed(story, bob, 'Get 2'), 'Get 2']);
  const asked = await discord.as(bob).submitModal(unanswered, { other: 'French' });
  await asked.waitFor(({ content }) => content.includes('can no longer get that video'), patience);
});

test('Delete my data leaves no bytes behind although somebody was reading the database file', {
  timeout: 60_000,
}, async () => {
  const story = await two(options);
  const { ada, dir } = story;
  await result(await askByCommand(story));
  await listed(story, ada, 'Get 1');
  const reader = new DatabaseSync(join(dir, 'data/translator.db'), { readOnly: true });
  try {
    reader.exec('BEGIN; SELECT count(*) FROM keyv_entries');
    await erase(story, ada);
  } finally {
    reader.close();
  }
  await expect.poll(() => inDatabase(story, [ada.id, 'attachments/']), { timeout: patience }).toEqual([]);
});

test('a modal stays open for whoever comes back while what they had deleted is not over yet', async () => {
  const story = await two(options);
  const { ada, discord, scenario, posted, channel } = story;
  scenario.holdUploads();
  const running = await askByCommand(story);
  await running.waitFor(({ content }) => content.includes('Sending the video'), patience);
  const open = await modalOf(discord.as(ada).messageMenu('Translate video', posted, channel));
  const wishes = new DatabaseSync(join(story.dir, 'data/translator.db'));
  wishes
    .prepare(`INSERT INTO keyv_entries (namespace, key, value) VALUES ('erasing', ?, ?)`)
    .run(ada.id, JSON.stringify({ value: { at: Date.now(), videos: [] } }));
  wishes.close();
  await running.waitFor(({ content }) => content.includes('Stopped, as you wished.'), patience);
  scenario.releaseUploads();
  await result(await discord.as(ada).submitModal(open, { other: 'German' }));
});

test('so does deleting the last translation of the video alone, while one that is left keeps it', async () => {
  const story = await two(options);
  const { ada, bob } = story;
  const video = sample('sample.mp4', { name: 'adas-birthday.mp4' });
  const first = await result(await askByCommand(story, { video, language: 'Spanish' }));
  const own = await modalOf(pressing(story, ada, first, 'Another language'));
  await result(await story.discord.as(ada).submitModal(own, { other: 'French' }));
  const his = await result(await taking(story, first, 'German'));
  await listed(story, ada, 'Delete 2');
  await press(story, ada, [await list(story, ada), 'Delete 1']);
  await modalOf(pressing(story, bob, his, 'Another language'));
  await press(story, ada, [await list(story, ada), 'Delete 1']);
  const gone = async () => (await press(story, bob, [his, 'Original'])).content;
  await expect
    .poll(gone, { timeout: patience })
    .toBe('I no longer know where the original of this video is.');
  await erase(story, ada);
  await expect.poll(() => inDatabase(story, hers(story)), { timeout: patience }).toEqual([]);
  await press(story, bob, [await listed(story, bob, 'Get 1'), 'Get 1']);
});

test('Delete my data pressed again while somebody still translates the video takes it back all the same', async () => {
  const story = await two(options);
  const { ada, bob, scenario } = story;
  const video = sample('sample.mp4', { name: 'adas-birthday.mp4' });
  const first = await result(await askByCommand(story, { video }));
  scenario.holdJobs();
  const asked = await taking(story, first, 'German');
  await expect.poll(() => scenario.submits.length, { timeout: patience }).toBe(2);
  await erase(story, ada);
  await erase(story, ada);
  await story.restart();
  scenario.releaseJobs();
  await result(asked);
  await listed(story, bob, 'Get 1');
  await expect.poll(() => inDatabase(story, hers(story)), { timeout: patience }).toEqual([]);
});

test('what somebody else waits for goes on for them, and is theirs alone afterwards', async () => {
  const story = await two(options);
  const { ada, bob, scenario, discord } = story;
  const video = sample('sample.mp4', { name: 'adas-birthday.mp4' });
  const first = await result(await askByCommand(story, { video }));
  scenario.holdJobs();
  const own = await modalOf(pressing(story, ada, first, 'Another language'));
  await discord.as(ada).submitModal(own, { other: 'German' });
  await expect.poll(() => scenario.submits.length, { timeout: patience }).toBe(2);
  const his = await taking(story, first, 'German');
  await his.waitFor(({ content }) => content.includes('Translating'), patience);
  expect(await erase(story, ada)).toContain('One translation had been paid for');
  await story.restart();
  scenario.releaseJobs();
  await result(his);
  await expect.poll(() => inDatabase(story, hers(story)), { timeout: patience }).toEqual([]);
  await press(story, bob, [await listed(story, bob, 'Get 1'), 'Get 1']);
  expect(scenario.submits).toHaveLength(2);
  await erase(story, bob);
  await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
  await expect.poll(() => inDatabase(story, marksOf(story, bob)), { timeout: patience }).toEqual([]);
});

test('a video that somebody took over and stopped is forgotten although it is still being sent', async () => {
  const story = await two(options);
  const { ada, bob, scenario } = story;
  const video = sample('sample.mp4', { name: 'adas-birthday.mp4' });
  const first = await result(await askByCommand(story, { video }));
  scenario.holdUploads();
  const his = await taking(story, first, 'German');
  const status = await his.waitFor(saying('Sending the video'), patience);
  await press(story, bob, [status, 'Stop']);
  await his.waitFor(saying('Stopped, as you wished.'), patience);
  await erase(story, ada);
  scenario.releaseUploads();
  await expect.poll(() => inDatabase(story, hers(story)), { timeout: patience }).toEqual([]);
  await erase(story, bob);
  const all = [...marksOf(story, ada), ...marksOf(story, bob)];
  await expect.poll(() => inDatabase(story, all), { timeout: patience }).toEqual([]);
  await expect.poll(() => scenario.assets.size, { timeout: patience }).toBe(0);
});
