import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('Delete my data takes back what others had translated of a video that came with /translate', async () => {
  const story = await two({ timing });
  const { discord, ada, bob, channel } = story;
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

  const privacy = await (await discord.as(ada).slash('privacy', {}, channel)).waitFor('reply');
  const sure = await press(story, ada, [privacy, 'Delete my data']);
  const pressed = await discord.as(ada).press(sure, buttonsOf(sure)[0]?.custom_id ?? '');
  await pressed.waitFor(({ content }) => content.startsWith('Done.'), patience);
  const hers = ['adas-birthday', 'attachments/', ada.id];
  await expect.poll(() => found(story, hers), { timeout: patience }).toEqual([]);

  // His results stay his; but the video is known no more.
  await press(story, bob, [await listed(story, bob, 'Get 2'), 'Get 2']);
  const asked = await discord.as(bob).submitModal(unanswered, { other: 'French' });
  await asked.waitFor(({ content }) => content.includes('no longer available at its link'), patience);
});
