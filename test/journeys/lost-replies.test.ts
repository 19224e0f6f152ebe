import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Place } from '../../sandbox/discord/world.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { fileOf } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';
import { withButton } from './result-button.ts';

/** A translation that runs, and stays so until the test lets Scenario finish it. */
async function underWay(
  options: StageOptions = {},
  prepare: (story: Stage) => Place | undefined = () => undefined,
) {
  const story = await stage({ ...options, scenario: { jobSeconds: 0.2, ...options.scenario } });
  story.scenario.holdJobs();
  const place = prepare(story) ?? story.channel;
  return { ...story, place };
}

async function ask({ discord, ada, place }: Stage & { place: Place }, more = {}): Promise<Interaction> {
  const options = { video: sample(), language: 'Spanish', ...more };
  const asked = await discord.as(ada).slash('translate', options, place);
  await asked.waitFor(({ content }) => content.includes('Translating'), patience);
  return asked;
}

/** How long to wait for something that must come, in ms. */
const patience = 20_000;

const withFile = ({ attachments }: Message) => attachments.length > 0;

async function expectResult(message: Message): Promise<void> {
  expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
  expect(fileOf(message).description).toBe('The video sample.mp4, dubbed into Spanish by AI');
  expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
}

describe("when Discord no longer takes the interaction's token", () => {
  test('in a server with the bot, the status and the result still come into the same message', async () => {
    const story = await underWay();
    const asked = await ask(story);
    story.discord.killToken(asked);
    story.scenario.releaseJobs();
    const message = await asked.waitFor(withFile, patience);
    await expectResult(message);
    expect(message).toBe(asked.original);
    expect(story.channel.messages).toEqual([message]);
    const refused = story.discord.requests.filter(({ code }) => code === 50027);
    expect(refused).toHaveLength(1);
  });

  test('where the bot may not attach files, the result comes as a direct message', async () => {
    const story = await underWay({}, ({ discord, guild }) =>
      discord.world.addChannel(guild, 'no files', { attach: false }),
    );
    story.discord.killToken(await ask(story));
    story.scenario.releaseJobs();
    await expectResult(
      await story.discord.world.waitForMessage(story.discord.world.botDm(story.ada), withFile, patience),
    );
    const [status] = story.place.messages;
    await expect
      .poll(() => status?.content)
      .toContain('it went to whoever asked for it, as a direct message');
    expect(story.place.messages).toHaveLength(1);
  });

  test('in a server without the bot, the result comes as a direct message', async () => {
    const story = await underWay({}, ({ discord, ada }) => {
      ada.appInstalled = true;
      const guild = discord.world.addGuild('Elsewhere', { botInstalled: false, members: [ada] });
      return discord.world.addChannel(guild, 'general');
    });
    story.discord.killToken(await ask(story));
    story.scenario.releaseJobs();
    await expectResult(
      await story.discord.world.waitForMessage(story.discord.world.botDm(story.ada), withFile, patience),
    );
    expect(story.place.messages.some(withFile)).toBe(false);
  });

  test('a private result comes as a direct message, never into the channel', async () => {
    const story = await underWay();
    const asked = await ask(story, { private: true });
    story.discord.killToken(asked);
    story.scenario.releaseJobs();
    await expectResult(
      await story.discord.world.waitForMessage(story.discord.world.botDm(story.ada), withFile, patience),
    );
    expect(story.channel.messages).toEqual([]);
  });

  test('in the direct messages with the bot, the same message is edited', async () => {
    const story = await underWay({}, ({ discord, ada }) => discord.world.botDm(ada));
    const asked = await ask(story);
    story.discord.killToken(asked);
    story.scenario.releaseJobs();
    await expectResult(await asked.waitFor(withFile, patience));
    expect(story.place.messages).toEqual([asked.original]);
  });

  test('after a restart as well', async () => {
    const story = await underWay();
    const asked = await ask(story);
    story.discord.killToken(asked);
    await story.restart();
    story.scenario.releaseJobs();
    await expectResult(await asked.waitFor(withFile, patience));
    expect(story.scenario.submits).toHaveLength(1);
  });

  test('a file that only the reply would have taken becomes a link, and the sentence is true', async () => {
    const bytes = 21 * 1024 * 1024;
    const story = await underWay({ scenario: { resultBytes: bytes } }, ({ ada }) => {
      ada.nitro = 'full';
      return undefined;
    });
    const asked = await ask(story);
    story.discord.killToken(asked);
    story.scenario.releaseJobs();
    const message = await asked.waitFor(withButton, patience);
    expect(message.content).toContain('**Spanish** · 0:10 · dubbed by AI');
    expect(message.content).toContain('21 MB');
    expect(message.content).not.toMatch(/(190|500) MB/);
    expect(message.attachments).toEqual([]);
  });
});

describe('when somebody deletes the reply', () => {
  test('the result comes as a new message that calls the person', async () => {
    const story = await underWay();
    const asked = await ask(story);
    asked.original?.delete();
    story.scenario.releaseJobs();
    const message = await story.discord.world.waitForMessage(story.channel, withFile, patience);
    expect(message.content).toBe(`<@${story.ada.id}> **Spanish** · 0:10 · dubbed by AI`);
    expect(message.notified).toEqual([story.ada]);
    expect(story.channel.messages).toEqual([message]);
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4' });
  });

  test('the result comes as a direct message when it was private', async () => {
    const story = await underWay();
    const asked = await ask(story, { private: true });
    asked.original?.delete();
    story.scenario.releaseJobs();
    await expectResult(
      await story.discord.world.waitForMessage(story.discord.world.botDm(story.ada), withFile, patience),
    );
    expect(story.channel.messages).toEqual([]);
  });

  test('and the channel with it, the result comes as a direct message', async () => {
    const story = await underWay();
    await ask(story);
    story.discord.world.deleteChannel(story.channel);
    story.scenario.releaseJobs();
    await expectResult(
      await story.discord.world.waitForMessage(story.discord.world.botDm(story.ada), withFile, patience),
    );
  });
});
