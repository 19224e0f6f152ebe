import { describe, expect, test } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, result, said } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

async function translate(
  { discord, channel }: Stage,
  person: Person,
  [message, language]: [Message, string],
) {
  const menu = await discord.as(person).messageMenu('Translate video', message, channel);
  return discord.as(person).submitModal(await menu.waitFor('modal'), { other: language });
}

describe('what is asked for twice is paid for once', () => {
  test('an interaction that Discord delivers twice, during the work and after it, is one', async () => {
    const { discord, scenario, ada, channel } = await stage({ scenario: { jobSeconds: 0.5 } });
    scenario.holdJobs();
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    discord.redeliver(asked);
    await asked.waitFor(({ content }) => content.includes('Translating'));
    discord.redeliver(asked);
    scenario.releaseJobs();
    const message = await result(asked);
    const versions = asked.history.length;
    discord.redeliver(asked);
    await expect.poll(() => discord.requests.filter(({ code }) => code === 40060).length).toBe(3);

    // Whoever is served after it proves that the last delivery has come to nothing.
    await result(await discord.as(ada).slash('translate', { video: sample(), language: 'Welsh' }, channel));
    expect(asked.history).toHaveLength(versions);
    expect(channel.messages).toHaveLength(2);
    expect(channel.messages[0]).toBe(message);
    expect(scenario.submits).toHaveLength(2);
  });

  test('two people who want the same video in the same language share a job, and each is answered', async () => {
    const story = await stage({ scenario: { jobSeconds: 1 } });
    const { discord, scenario, guild, ada, channel } = story;
    const bob = discord.world.addPerson('Bob');
    guild.members.add(bob);
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    scenario.holdJobs();

    const first = await translate(story, ada, [posted, 'Spanish']);
    await first.waitFor(({ content }) => content.includes('Translating'));
    const second = await translate(story, bob, [posted, 'Spanish']);
    await second.waitFor(({ content }) => content.includes('Translating'));
    scenario.releaseJobs();
    const messages = await Promise.all([first, second].map(result));

    expect(scenario.submits).toHaveLength(1);
    expect(new Set(messages).size).toBe(2);
    for (const message of messages) {
      expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
      expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
    }

    // Who comes when it is done gets it without waiting.
    const third = await translate(story, bob, [posted, 'Spanish']);
    expect(fileOf(await result(third)).sha256).toBe(fileOf(messages[0] as Message).sha256);
    expect(said(third).join('')).not.toContain('Translating');
    expect(scenario.submits).toHaveLength(1);

    const other = await translate(story, bob, [posted, 'Welsh']);
    expect((await result(other)).content).toContain('Welsh');
    expect(scenario.submits).toHaveLength(2);
  });

  test('two who ask at the very same moment share it too', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    const { discord, scenario, guild, ada, channel } = story;
    const bob = discord.world.addPerson('Bob');
    guild.members.add(bob);
    const posted = await discord.as(ada).post(channel, { files: [sample()] });
    const asked = await Promise.all([ada, bob].map((one) => translate(story, one, [posted, 'Spanish'])));
    await Promise.all(asked.map(result));
    expect(scenario.submits).toHaveLength(1);
    expect(channel.messages).toHaveLength(3);
  });
});
