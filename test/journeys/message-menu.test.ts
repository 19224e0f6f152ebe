import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { type AnyComponent, everyComponent } from '../../sandbox/discord/components.ts';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Modal } from '../../sandbox/discord/modal.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, result, said, uploadedAssets, watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

const quickly = { scenario: { jobSeconds: 0.2 } };

/** Ada picks Apps → Translate video on a message. */
async function open({ discord, ada, channel }: Stage, message: Message): Promise<Modal> {
  const picked = await discord.as(ada).messageMenu('Translate video', message, channel);
  return picked.waitFor('modal');
}

/** The values a select of the modal offers. */
function offered(modal: Modal, customId: string): string[] {
  const field = [...everyComponent(modal.components)].find((one: AnyComponent) => one.custom_id === customId);
  return (field?.options ?? []).map(({ label }) => label);
}

async function expectTranslated(story: Stage, asked: Interaction, language: string): Promise<Message> {
  const message = await result(asked);
  expect(message.content).toMatch(`**${language}** · 0:`);
  expect(await playable(fileOf(message).path)).toMatchObject({
    container: 'mp4',
    video: 'avc',
    audio: 'aac',
  });
  expect(story.scenario.submits.map(({ body }) => body)).toEqual([
    {
      video: uploadedAssets(story)[0],
      outputLanguage: language,
      translateAudioOnly: false,
      enableDynamicDuration: true,
    },
  ]);
  return message;
}

describe('Apps → Translate video', () => {
  test("somebody's video is translated for whoever asks, in the channel, from the source's own file", async () => {
    const story = await stage(quickly);
    const { discord, ada, channel, guild } = story;
    const bob = discord.world.addPerson('Bob');
    guild.members.add(bob);
    const posted = await discord.as(bob).post(channel, { content: 'look!', files: [sample()] });
    const modal = await open(story, posted);

    expect(modal.title).toBe('Translate video');
    expect([...everyComponent(modal.components)].map(({ type }) => type)).not.toContain(
      ComponentType.FileUpload,
    );
    expect(offered(modal, 'language')).toHaveLength(25);
    const asked = await discord.as(ada).submitModal(modal, { language: 'German' });
    const message = await expectTranslated(story, asked, 'German');

    expect(said(asked)[0]).toMatch('**sample.mp4** → **German**\nChecking the video…');
    expect(fileOf(message).filename).toBe('sample.German.mp4');
    expect(channel.messages).toEqual([posted, message]);
    expect(message.notified).toEqual([]);
  });

  test('a language can be typed instead', async () => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const asked = await discord.as(ada).submitModal(await open(story, posted), { other: ' welsh ' });
    await expectTranslated(story, asked, 'Welsh (United Kingdom)');
    const again = await open(story, posted);
    expect(offered(again, 'language')[0]).toBe('Cymraeg (Y Deyrnas Unedig) · Welsh (United Kingdom)');
  });

  test('up to five languages can be picked and typed together', async () => {
    const story = await stage(quickly);
    const { discord, scenario, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const chosen = { language: ['German', 'French', 'Polish'], other: 'welsh, Maltese' };
    const asked = await discord.as(ada).submitModal(await open(story, posted), chosen);
    await asked.waitFor(({ attachments }) => attachments.length === 5, 40_000);
    expect(scenario.submits.map(({ body }) => body.outputLanguage).toSorted()).toEqual([
      'French',
      'German',
      'Maltese (Malta)',
      'Polish',
      'Welsh (United Kingdom)',
    ]);
    expect(offered(await open(story, posted), 'language').slice(0, 5)).toEqual([
      'Deutsch · German',
      'Français · French',
      'Polski · Polish',
      'Cymraeg (Y Deyrnas Unedig) · Welsh (United Kingdom)',
      'Malti (Malta) · Maltese (Malta)',
    ]);
  });

  test('without a language, or with one that means nothing, the person is told so alone', async () => {
    const story = await stage();
    const { discord, scenario, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const sights = watching(story);
    const none = await discord.as(ada).submitModal(await open(story, posted), {});
    expect((await none.waitFor('reply')).content).toContain('pick a language');
    const wrong = await discord.as(ada).submitModal(await open(story, posted), { other: 'Elvish' });
    expect((await wrong.waitFor('reply')).content).toContain('“Elvish”');

    for (const sight of sights) expect(sight.onlyTo).toBe(ada);
    expect(channel.messages).toEqual([posted]);
    expect(scenario.uploads.size).toBe(0);
  });

  test('of several videos in one message, the person chooses one', async () => {
    const story = await stage(quickly);
    const { discord, scenario, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, {
      files: [
        sample('sample.mp4', { name: 'first.mp4' }),
        sample('thumbnail.jpg'),
        sample('sample.webm', { name: 'second.webm' }),
      ],
    });
    const modal = await open(story, posted);
    expect(offered(modal, 'video')).toEqual(['first.mp4', 'second.webm']);
    const asked = await discord.as(ada).submitModal(modal, { language: 'German', video: '1' });
    await expectTranslated(story, asked, 'German');
    expect(said(asked)[0]).toMatch('**second.webm** → **German**\n');
    const [upload] = scenario.uploads.values();
    expect(upload?.url).toContain('second.webm');
  });

  test('a message without a video is answered at once, to the person alone', async () => {
    const story = await stage();
    const { discord, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, {
      content: 'https://videos.example/watch.mp4',
      files: [sample('thumbnail.jpg')],
      embeds: [{ video: { url: 'https://videos.example/attachments/1/2/watch.mp4' } }],
    });
    const asked = await discord.as(ada).messageMenu('Translate video', posted, channel);
    const reply = await asked.waitFor('reply');
    expect(reply.content).toContain('There is no video in that message that I can translate.');
    expect(reply.ephemeral).toBe(true);
    expect(channel.messages).toEqual([posted]);
  });

  test('the modal can be answered after the app was restarted', async () => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const modal = await open(story, posted);
    await story.restart();
    const asked = await discord.as(ada).submitModal(modal, { language: 'German' });
    await expectTranslated(story, asked, 'German');
  });
});

describe('wherever Discord keeps a video, it is found', () => {
  test('in a forwarded message', async () => {
    const story = await stage(quickly);
    const { discord, guild, ada, channel } = story;
    const elsewhere = discord.world.addChannel(guild, 'elsewhere');
    const original = await discord.as(ada).post(elsewhere, { files: [sample()] });
    const forward = await discord.as(ada).post(channel, { forwardOf: original });
    expect(forward.attachments).toEqual([]);
    const asked = await discord.as(ada).submitModal(await open(story, forward), { language: 'German' });
    await expectTranslated(story, asked, 'German');
  });

  const placed = {
    'in a media gallery of another app': (url: string) => ({
      components: [
        { type: ComponentType.MediaGallery, items: [{ media: { url, content_type: 'video/mp4' } }] },
      ],
    }),
    'in a file component inside a container': (url: string) => ({
      components: [
        { type: ComponentType.Container, components: [{ type: ComponentType.File, file: { url } }] },
      ],
    }),
    "in an embed that shows a file of Discord's own": (url: string) => ({ embeds: [{ video: { url } }] }),
  };
  for (const [where, contents] of Object.entries(placed)) {
    test(where, async () => {
      const story = await stage(quickly);
      const { discord, guild, ada, channel } = story;
      const store = discord.world.addChannel(guild, 'store');
      const { attachments } = await discord.as(ada).post(store, { files: [sample()] });
      const posted = await discord.as(ada).post(channel, contents(attachments[0]?.url ?? ''));
      const asked = await discord.as(ada).submitModal(await open(story, posted), { language: 'German' });
      await expectTranslated(story, asked, 'German');
      expect(said(asked)[0]).toMatch('**sample.mp4** → **German**\n');
    });
  }
});
