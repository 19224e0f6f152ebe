import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Place } from '../../sandbox/discord/world.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, result, watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

const quickly = { scenario: { jobSeconds: 0.2 } };

async function translateIn({ discord, ada }: Stage, place: Place, more = {}): Promise<Interaction> {
  const options = { video: sample(), language: 'Spanish', ...more };
  const asked = await discord.as(ada).slash('translate', options, place);
  const message = await result(asked);
  expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
  expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
  return asked;
}

/** The calls that need the bot's own rights in a place: a user install gives it none. */
const ownRights = ({ discord }: Stage) =>
  discord.requests.filter(({ route }) => /^\/(channels|users)/.test(route));

describe('where people can use it', () => {
  test('a server with the bot in it: everyone sees the answer', async () => {
    const story = await stage(quickly);
    const asked = await translateIn(story, story.channel);
    expect(story.channel.messages).toEqual([asked.original]);
  });

  test('a server without the bot, for whoever installed the app: everyone sees the answer', async () => {
    const story = await stage(quickly);
    const guild = story.discord.world.addGuild('Elsewhere', { botInstalled: false, members: [story.ada] });
    const channel = story.discord.world.addChannel(guild, 'general');
    story.ada.appInstalled = true;
    const asked = await translateIn(story, channel);
    expect(channel.messages).toEqual([asked.original]);
    expect(ownRights(story)).toEqual([]);

    const menu = await story.discord
      .as(story.ada)
      .messageMenu(
        'Translate video',
        await story.discord.as(story.ada).post(channel, { files: [sample()] }),
        channel,
      );
    const again = await story.discord
      .as(story.ada)
      .submitModal(await menu.waitFor('modal'), { language: 'German' });
    expect((await result(again)).onlyTo).toBe(undefined);
  });

  test('a server that lets no external app speak up: the person alone sees the answer', async () => {
    const story = await stage(quickly);
    const { discord, ada } = story;
    const traits = { botInstalled: false, externalAppsPublic: false, members: [ada] };
    const channel = discord.world.addChannel(discord.world.addGuild('Strict', traits), 'general');
    ada.appInstalled = true;
    const sights = watching(story);
    const asked = await translateIn(story, channel);
    expect(asked.original?.onlyTo).toBe(ada);
    expect(channel.messages).toEqual([]);
    for (const sight of sights) expect(sight.onlyTo).toBe(ada);
    expect(ownRights(story)).toEqual([]);
  });

  test('the direct messages with the bot', async () => {
    const story = await stage(quickly);
    const letters = story.discord.world.botDm(story.ada);
    const asked = await translateIn(story, letters);
    expect(letters.messages).toEqual([asked.original]);
  });

  test("people's own direct messages and groups, where the bot is no member", async () => {
    const story = await stage(quickly);
    const { discord, ada } = story;
    ada.appInstalled = true;
    const [bob, cleo] = [discord.world.addPerson('Bob'), discord.world.addPerson('Cleo')];
    for (const people of [
      [ada, bob],
      [ada, bob, cleo],
    ]) {
      const place = discord.world.addPrivateChannel(people);
      const asked = await translateIn(story, place);
      expect(place.messages).toEqual([asked.original]);
    }
    expect(ownRights(story)).toEqual([]);
  });

  test('a private answer stays private in each of them', async () => {
    const story = await stage(quickly);
    const { discord, ada, channel } = story;
    ada.appInstalled = true;
    const elsewhere = discord.world.addGuild('Elsewhere', { botInstalled: false, members: [ada] });
    const places = [
      channel,
      discord.world.addChannel(elsewhere, 'general'),
      discord.world.botDm(ada),
      discord.world.addPrivateChannel([ada, discord.world.addPerson('Bob')]),
    ];
    const asked = await Promise.all(places.map((place) => translateIn(story, place, { private: true })));
    for (const { original } of asked) expect(original?.onlyTo).toBe(ada);
    for (const place of places) expect(place.messages).toEqual([]);
  });

  test('in another language than English every text is still a sentence', async () => {
    const story = await stage(quickly);
    const { discord, ada, guild, channel } = story;
    ada.locale = 'ja';
    guild.locale = 'de';
    const options = { video: sample(), language: 'Spanish' };
    const asked = await discord.as(ada).slash('translate', options, channel);
    expect((await result(asked)).content).toBe('**Spanisch** · 0:10 · von KI synchronisiert');
    const wrong = await discord.as(ada).slash('translate', { video: sample(), language: '?' }, channel);
    await wrong.waitFor('reply');
    for (const { content } of [...asked.history, ...wrong.history]) {
      expect(content).not.toMatch(/\b(status|problem|result|failure)\.\w/);
      expect(content).not.toContain('{{');
    }
  });
});
