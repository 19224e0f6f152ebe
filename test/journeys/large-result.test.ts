import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, result, watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

const megabyte = 1024 * 1024;
const large = { scenario: { jobSeconds: 0.2, resultBytes: 21 * megabyte } };

async function translate({ discord, ada, channel }: Stage, more = {}): Promise<Interaction> {
  return discord.as(ada).slash('translate', { video: sample(), language: 'Spanish', ...more }, channel);
}

const withButton = ({ components }: Message) => components.length > 0;

/** Presses the one button of a message and returns the answer. */
async function press({ discord }: Stage, person: Person, message: Message): Promise<Message> {
  const [row] = message.components as { components: { custom_id: string }[] }[];
  const pressed = await discord.as(person).press(message, row?.components[0]?.custom_id ?? '');
  return pressed.waitFor('reply');
}

async function expectDownload({ dir }: Stage, { content }: Message): Promise<void> {
  const [link] = /https?:\S+/.exec(content) ?? [];
  const { statusCode, body } = await request(link ?? '');
  expect(statusCode).toBe(200);
  const path = join(dir, 'downloaded.mp4');
  await writeFile(path, body);
  expect(await playable(path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
}

describe('a result that is larger than Discord takes here', () => {
  test('becomes a button; who asked gets a link from it as often as wanted, and nobody else does', async () => {
    const story = await stage(large);
    const { discord, guild, ada, channel } = story;
    const bob = discord.world.addPerson('Bob');
    guild.members.add(bob);
    const sights = watching(story);
    const message = await (await translate(story)).waitFor(withButton);
    expect(message.content).toMatch('**Spanish** · 0:10 · dubbed by AI\n');
    expect(message.content).toContain('21 MB');
    expect(message.content).not.toContain('http');
    expect(channel.messages).toEqual([message]);

    for (const time of ['once', 'twice']) {
      const reply = await press(story, ada, message);
      expect(reply.onlyTo, time).toBe(ada);
      await expectDownload(story, reply);
    }
    const refusal = await press(story, bob, message);
    expect(refusal.onlyTo).toBe(bob);
    expect(refusal.content).toBe('This video was made for somebody else. Use /translate to get your own.');

    await story.restart();
    await expectDownload(story, await press(story, ada, message));
    expect(channel.messages).toEqual([message]);
    for (const sight of sights) {
      if (!('message' in sight) || sight.onlyTo === ada) continue;
      expect(sight.message.content).not.toContain('http');
    }
    expect(story.lines.join('')).not.toMatch(/Signature=|Policy=/);
  });

  test('works the same in private', async () => {
    const story = await stage(large);
    const message = await (await translate(story, { private: true })).waitFor(withButton);
    expect(message.onlyTo).toBe(story.ada);
    await expectDownload(story, await press(story, story.ada, message));
    expect(story.channel.messages).toEqual([]);
  });

  test('comes as a file where the server or the person may send larger ones', async () => {
    const story = await stage(large);
    story.guild.boostTier = 2;
    const message = await result(await translate(story));
    expect(message.components).toEqual([]);
    expect(fileOf(message).size).toBe(21 * megabyte);
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
  });

  test('becomes a button as well when Discord refuses a file below its stated limit', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    const asked = await translate(story);
    Object.assign(asked, { uploadLimit: 100_000 });
    const message = await asked.waitFor(withButton);
    await expectDownload(story, await press(story, story.ada, message));
  });
});
