import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildResult } from '../../scenario/result.ts';
import { makeFolder } from '../files.ts';
import { samplePath } from '../source-video.ts';
import type { Story } from './story.ts';
import { answered, type Storyteller, warned } from './storyteller.ts';

/** Longer than the usual limit of 480 seconds. */
const LONG_SECONDS = 500;

/** What people get wrong, and what they read then. */
export const wrongInput: readonly Story[] = [
  {
    name: 'not-a-video',
    title: 'A file that is no video',
    async play(teller) {
      const path = join(await folderOf(teller), 'notes.txt');
      await writeFile(path, 'Milk, bread, butter');
      await teller.reads(await teller.translate({ language: 'Spanish' }, { path }), warned);
    },
  },
  {
    name: 'no-video-in-message',
    title: 'A message without a video',
    async play(teller) {
      await teller.reads(await teller.menu(await teller.posts([])), answered);
    },
  },
  {
    name: 'damaged-video',
    title: 'A file that cannot be read as a video',
    async play(teller) {
      const path = join(await folderOf(teller), 'damaged.mp4');
      await writeFile(path, 'not what it says it is');
      await teller.reads(await teller.translate({ language: 'Spanish' }, { path }), warned);
    },
  },
  {
    name: 'too-long',
    title: 'A video that is too long',
    async play(teller) {
      teller.ada.nitro = 'full';
      const path = join(await folderOf(teller), 'lecture.mp4');
      await buildResult({ path, duration: LONG_SECONDS, language: 'none' });
      await teller.reads(await teller.translate({ language: 'Spanish' }, { path }), warned);
    },
  },
  {
    name: 'no-sound',
    title: 'A video without sound',
    async play(teller) {
      const path = samplePath('silent.mp4');
      await teller.reads(await teller.translate({ language: 'Spanish' }, { path }), warned);
    },
  },
  ...languages('unknown-language', 'A language that nobody knows', 'Elvish'),
  ...languages('unclear-language', 'A name that may mean several languages', 'kenya'),
  ...languages('too-many-languages', 'More languages than one request takes', 'es, de, fr, it, pl, nl'),
  {
    name: 'no-language',
    title: 'A dialogue sent without a language',
    async play(teller) {
      const opened = await teller.menu(await teller.posts());
      const modal = await opened.waitFor('modal', 60_000);
      teller.told.say(teller.ada.name, ['submits the dialogue empty']);
      await teller.reads(await teller.discord.as(teller.ada).submitModal(modal, {}), answered);
    },
  },
  {
    name: 'link-expired',
    title: 'A video that was deleted meanwhile',
    async play(teller) {
      const message = await teller.posts();
      const opened = await teller.menu(message);
      await opened.waitFor('modal', 60_000);
      for (const attachment of message.attachments) attachment.gone = true;
      teller.note('The video is deleted.');
      await teller.reads(await teller.answers(opened, 'German'), warned);
    },
  },
];

/** A wish that ends before it begins. */
function languages(name: string, title: string, language: string): Story[] {
  return [
    {
      name,
      title,
      async play(teller) {
        await teller.reads(await teller.translate({ language }), answered);
      },
    },
  ];
}

/** A folder for a story's own files, which goes with the scene. */
async function folderOf({ temporary, channel }: Storyteller): Promise<string> {
  const folder = join(temporary, channel.id);
  await makeFolder(folder);
  return folder;
}
