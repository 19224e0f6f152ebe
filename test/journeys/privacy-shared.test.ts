import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { buttonsOf, list, listed, press } from '../support/pressing.ts';
import type { Stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { askByCommand, modalOf, patience, pressing, two } from './follow-up.ts';

const timing = { sweepIntervalMs: 100, sourceGraceMs: 0 };

/** Which of the texts stand in the bytes of the database's files. */
function found({ dir }: Stage, wanted: readonly string[]): string[] {
  const folder = join(dir, 'data');
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return wanted.filter((text) => bytes.some((one) => one.includes(text)));
}

/** Ada presses what there is to press. */
async function erase(story: Stage) {
  const { discord, ada, channel } = story;
  const privacy = await (await discord.as(ada).slash('privacy', {}, channel)).waitFor('reply');
  const sure = await press(story, ada, [privacy, 'Delete my data']);
  return discord.as(ada).press(sure, buttonsOf(sure)[0]?.custom_id ?? '');
}

test('Delete my data takes back what others had translated of a video that came with /translate', async () => {
  const story = await two({ timing });
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

  const pressed = await erase(story);
  await pressed.waitFor(({ content }) => content.startsWith('Done.'), patience);
  const hers = ['adas-birthday', 'attachments/', ada.id];
  await expect.poll(() => found(story, hers), { timeout: patience }).toEqual([]);

  // His results stay his; but the video is known no more.
  await press(story, bob, [await listed(story, bob, 'Get 2'), 'Get 2']);
  const asked = await discord.as(bob).submitModal(unanswered, { other: 'French' });
  await asked.waitFor(({ content }) => content.includes('can no longer get that video'), patience);
});

test('Delete my data leaves no bytes behind although somebody was reading the database file', {
  timeout: 60_000,
}, async () => {
  const story = await two({ timing });
  const { ada, dir } = story;
  await result(await askByCommand(story));
  await listed(story, ada, 'Get 1');
  const reader = new DatabaseSync(join(dir, 'data/translator.db'), { readOnly: true });
  try {
    reader.exec('BEGIN; SELECT count(*) FROM keyv_entries');
    const pressed = await erase(story);
    await pressed.waitFor(({ content }) => content.startsWith('Done.'), patience);
  } finally {
    reader.close();
  }
  await expect.poll(() => found(story, [ada.id, 'attachments/']), { timeout: patience }).toEqual([]);
});

test('a modal stays open for whoever comes back while what they had deleted is not over yet', async () => {
  const story = await two({ timing });
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
