import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { FileUpload } from '../../sandbox/discord/attachments.ts';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { PersonPost } from '../../sandbox/discord/people.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, result, said } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { modalOf, pressing } from './follow-up.ts';

const quickly = { scenario: { jobSeconds: 0.2 } };
const hidden = 'SPOILER_ending.Spanish.mp4';
const open = 'ending.Spanish.mp4';

const ending = (more: Partial<FileUpload> = {}) => sample('sample.mp4', { name: 'ending.mp4', ...more });

const gallery = (...items: object[]) => ({ type: ComponentType.MediaGallery, items });
const item = (url: string, spoiler?: boolean) => ({ media: { url, content_type: 'video/mp4' }, spoiler });
const file = (url: string, spoiler?: boolean) => ({ type: ComponentType.File, file: { url }, spoiler });
const container = (inner: object, spoiler?: boolean) => ({
  type: ComponentType.Container,
  components: [inner],
  spoiler,
});
const shown = (...components: object[]): PersonPost => ({ components });
const linked = (url: string, content: string): PersonPost => ({ content, embeds: [{ url, video: { url } }] });

/** Ada has the video of a message translated, and gets it under this name. */
async function nameOf(story: Stage, posted: Message): Promise<string> {
  const { discord, ada, channel } = story;
  const picked = await discord.as(ada).messageMenu('Translate video', posted, channel);
  const modal = await picked.waitFor('modal');
  return nameFrom(await discord.as(ada).submitModal(modal, { other: 'Spanish' }));
}

async function nameFrom(asked: Interaction): Promise<string> {
  const { filename, spoiler } = fileOf(await result(asked));
  // By its flag too: names need no longer say it.
  expect(spoiler).toBe(filename.startsWith('SPOILER_'));
  return filename;
}

/** What a message shows of a video that lies elsewhere. */
async function showing(
  { discord, guild, ada, channel }: Stage,
  post: (url: string) => PersonPost,
  video = ending(),
): Promise<Message> {
  const store = discord.world.addChannel(guild, 'store');
  const { attachments } = await discord.as(ada).post(store, { files: [video] });
  return discord.as(ada).post(channel, post(attachments[0]?.url ?? ''));
}

describe('a video that is hidden as a spoiler comes back as one', () => {
  test.each([
    ['by its name', { name: 'SPOILER_ending.mp4' }],
    ['by its flag', { spoiler: true }],
    ['by both', { name: 'SPOILER_ending.mp4', spoiler: true }],
  ])('%s: in a message, forwarded, and given to /translate', async (_, how) => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [ending(how)] });
    expect(await nameOf(story, posted)).toBe(hidden);
    const forward = await discord.as(ada).post(channel, { forwardOf: posted });
    expect(await nameOf(story, forward)).toBe(hidden);
    const options = { video: ending(how), language: 'Spanish' };
    expect(await nameFrom(await discord.as(ada).slash('translate', options, channel))).toBe(hidden);
  });

  test('and is told of by the name that its person gave it, without the mark', async () => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [ending({ name: 'SPOILER_ending.mp4' })] });
    const link = posted.attachments[0]?.url ?? '';
    const shared = await discord.as(ada).post(channel, linked(link, link));
    for (const message of [posted, shared]) {
      const menu = await discord.as(ada).messageMenu('Translate video', message, channel);
      const asked = await discord.as(ada).submitModal(await menu.waitFor('modal'), { other: 'Spanish' });
      const file = fileOf(await result(asked));
      expect(file).toMatchObject({
        filename: hidden,
        description: 'The video ending.mp4, dubbed into Spanish by AI',
      });
      expect(said(asked)[0]).toContain('**ending.mp4** → **Spanish**');
    }
  });

  test('whatever else its name is made of', async () => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    const files = [sample('sample.mp4', { name: 'SPOILER_終わり.mp4' })];
    const posted = await discord.as(ada).post(channel, { files });
    expect(await nameOf(story, posted)).toBe('SPOILER_video.Spanish.mp4');
  });

  test.each<[string, (url: string) => PersonPost]>([
    ['in a gallery', (url) => shown(gallery(item(url, true)))],
    ['in a file component', (url) => shown(file(url, true))],
    ['in a gallery inside a hidden container', (url) => shown(container(gallery(item(url)), true))],
    ['in a file component inside a hidden container', (url) => shown(container(file(url, false), true))],
    ['in a hidden item of an open container', (url) => shown(container(gallery(item(url, true)), false))],
    ['once hidden and once not', (url) => shown(gallery(item(url, true)), file(url, false))],
    ['by bars around its link', (url) => linked(url, `Do not look: ||the end ${url}||`)],
  ])('%s', async (_, post) => {
    const story = await stage(quickly);
    expect(await nameOf(story, await showing(story, post))).toBe(hidden);
  });

  test('by its name alone where a component shows it openly', async () => {
    const story = await stage(quickly);
    const video = ending({ name: 'SPOILER_ending.mp4' });
    const posted = await showing(story, (url) => shown(gallery(item(url))), video);
    expect(await nameOf(story, posted)).toBe(hidden);
  });

  test('in each of several languages, and in another one that is asked for later', async () => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    const options = { video: ending({ spoiler: true }), language: 'Spanish, German' };
    const asked = await discord.as(ada).slash('translate', options, channel);
    const message = await asked.waitFor(({ attachments }) => attachments.length === 2, 20_000);
    const names = message.attachments.map(({ filename }) => filename);
    expect(names.toSorted()).toEqual(['SPOILER_ending.German.mp4', hidden]);
    const modal = await modalOf(pressing(story, ada, message, 'Another language'));
    const another = await discord.as(ada).submitModal(modal, { other: 'French' });
    expect(await nameFrom(another)).toBe('SPOILER_ending.French.mp4');
  });
});

describe('a video that is shown openly comes back so', () => {
  test.each<[string, (url: string) => PersonPost]>([
    ['in a gallery inside a container', (url) => shown(container(gallery(item(url, false)), false))],
    ['beside hidden words', (url) => linked(url, `||the end|| ${url} ||of it||`)],
  ])('%s', async (_, post) => {
    const story = await stage(quickly);
    expect(await nameOf(story, await showing(story, post))).toBe(open);
  });
});
