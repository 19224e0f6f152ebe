import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import { findFfmpeg } from '../../src/services/media/shrink-encoder.ts';
import { gone } from '../services/media/shrink-stand-in.ts';
import { testEncoder } from '../support/encoder.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { fileOf, relativeTime, result, watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';
import { expectNothingLeft } from './leftovers.ts';
import { expectDownload, expectNoLinkFor, labelOf, linkIn, press, withButton } from './result-button.ts';

const megabyte = 1024 * 1024;
const patience = 25_000;

/** A result of so many bytes, and an encoder. */
function large(bytes: number, { path }: { path: string }, more: StageOptions = {}): StageOptions {
  return {
    ...more,
    scenario: { jobSeconds: 0.2, resultBytes: bytes, ...more.scenario },
    env: { FFMPEG_PATH: path, ...more.env },
  };
}

async function translate({ discord, ada, channel }: Stage, more = {}): Promise<Interaction> {
  return discord.as(ada).slash('translate', { video: sample(), language: 'Spanish', ...more }, channel);
}

const caption = '**Spanish** · 0:10 · dubbed by AI';
const smaller = (from: number, to: number) =>
  `${caption}\n-# Made smaller to fit into a message here, from ${from} MB to ${to} MB. Whoever asked for it gets it in full quality with the button.`;
const tooLossy = (size: number) =>
  `${caption}\nThe translated video is ${size} MB, which does not fit into a message here, and making it that small would spoil it. Whoever asked for it gets a private link to it with the button.`;
const tooBig = (size: number) =>
  `${caption}\nThe translated video is ${size} MB, which does not fit into a message here. Whoever asked for it gets a private link to it with the button.`;

/** The message's file fits into the limit, barely, and plays. */
async function expectFits(message: Message, limit: number): Promise<void> {
  const file = fileOf(message);
  expect(file.size).toBeLessThanOrEqual(limit);
  expect(file.size).toBeGreaterThan(limit * 0.9);
  expect(file).toMatchObject({
    filename: 'sample.Spanish.mp4',
    contentType: 'video/mp4',
    description: 'The video sample.mp4, dubbed into Spanish by AI',
  });
  expect(await playable(file.path)).toEqual({ container: 'mp4', seconds: 9.9, video: 'avc', audio: 'aac' });
}

const downloads = ({ scenario }: Stage) =>
  scenario.transfers.filter(({ server, path }) => server === 'CDN' && path.endsWith('.mp4'));

describe('a result that is larger than Discord takes here', () => {
  test('is made smaller, which takes a while and is said; whoever asked gets the full one as well', async () => {
    const encoder = await testEncoder('works', { held: true });
    const story = await stage(large(30 * megabyte, encoder));
    const { discord, guild, ada, channel } = story;
    const bob = discord.world.addPerson('Bob');
    guild.members.add(bob);
    const sights = watching(story);
    const asked = await translate(story);
    const status = await asked.waitFor(({ content }) => content.includes('smaller'), patience);
    expect(status.content).toBe(
      `**sample.mp4** → **Spanish**\nThe translation is ready, but too large for a message here. Making it smaller; this can take a few minutes…\n-# Requested ${relativeTime(asked.createdAt)}`,
    );
    await encoder.release();
    const message = await result(asked);
    expect(message.content).toBe(smaller(30, 20));
    await expectFits(message, 20 * megabyte);
    expect(channel.messages).toEqual([message]);

    expect(labelOf(message)).toBe('Full quality');
    await expectDownload(story, linkIn(await press(story, ada, message)), 30 * megabyte);
    const refusal = await press(story, bob, message);
    expect(refusal.content).toBe('This video was made for somebody else. Use /translate to get your own.');
    expectNoLinkFor(story, ada, sights);
    expect(await encoder.calls()).toHaveLength(1);
    await expectNothingLeft(story);
  });

  test('is made to fit what the server takes', async () => {
    const story = await stage(large(60 * megabyte, await testEncoder()));
    story.guild.boostTier = 2;
    const message = await result(await translate(story));
    expect(message.content).toBe(smaller(60, 49));
    await expectFits(message, 50 * megabyte);
  });

  test('is made smaller in private as well', async () => {
    const story = await stage(large(30 * megabyte, await testEncoder()));
    const message = await result(await translate(story, { private: true }));
    expect(message.onlyTo).toBe(story.ada);
    expect(message.content).toBe(smaller(30, 20));
    expect(story.channel.messages).toEqual([]);
  });

  test('is made smaller when its size shows only once it is fetched', async () => {
    const story = await stage(
      large(30 * megabyte, await testEncoder(), { scenario: { statesSizes: false } }),
    );
    const message = await result(await translate(story));
    expect(message.content).toBe(smaller(30, 20));
    await expectNothingLeft(story);
  });

  test.each([true, false])(
    'becomes a link when that would spoil it (size known: %s)',
    async (statesSizes) => {
      const encoder = await testEncoder();
      const discord = { defaultUploadLimit: 350_000 };
      const story = await stage(large(2 * megabyte, encoder, { discord, scenario: { statesSizes } }));
      const message = await (await translate(story)).waitFor(withButton, patience);
      expect(message.content).toBe(tooLossy(2));
      expect(message.attachments).toEqual([]);
      expect(downloads(story)).toHaveLength(statesSizes ? 0 : 1);
      await expectDownload(story, linkIn(await press(story, story.ada, message)), 2 * megabyte);
      expect(await encoder.calls()).toEqual([]);
      await expectNothingLeft(story);
    },
  );

  test('keeps nobody waiting whose video fits', async () => {
    const encoder = await testEncoder('works', { held: true });
    const story = await stage(large(30 * megabyte, encoder, { env: { MAX_TRANSFERS: '1' } }));
    const bob = story.discord.world.addPerson('Bob');
    bob.nitro = 'basic';
    story.guild.members.add(bob);
    const asked = await translate(story);
    await encoder.called(1);
    const his = await story.discord
      .as(bob)
      .slash('translate', { video: sample(), language: 'Welsh' }, story.channel);
    expect(withButton(await result(his))).toBe(false);
    await encoder.release();
    expect((await result(asked)).content).toBe(smaller(30, 20));
  });
});

describe('a file that Discord refuses', () => {
  test('below its stated limit is made smaller until it is taken', async () => {
    const encoder = await testEncoder();
    const story = await stage(large(15 * megabyte, encoder));
    story.scenario.holdJobs();
    const asked = await translate(story);
    Object.assign(asked, { uploadLimit: 10 * megabyte });
    story.scenario.releaseJobs();
    const message = await result(asked);
    expect(message.content).toBe(smaller(15, 9.7));
    await expectFits(message, 10 * megabyte);
    expect(asked.history.some(({ content }) => content.includes('Making it smaller'))).toBe(true);
    await expectDownload(story, linkIn(await press(story, story.ada, message)), 15 * megabyte);
    expect(story.channel.messages).toEqual([message]);
    await expectNothingLeft(story);
  });

  test('at every size becomes a link', async () => {
    const encoder = await testEncoder();
    const story = await stage(large(30 * megabyte, encoder));
    story.ada.nitro = 'basic';
    story.scenario.holdJobs();
    const asked = await translate(story);
    Object.assign(asked, { uploadLimit: 5 * megabyte });
    story.scenario.releaseJobs();
    const message = await asked.waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(30));
    expect(message.attachments).toEqual([]);
    const refused = story.discord.requests.filter(({ code }) => code === 40005);
    expect(refused).toHaveLength(3);
    const [first, second, ...others] = (await encoder.calls()).map(({ rate }) => rate);
    expect(first).toBeCloseTo(2 * (second ?? 0), -5);
    expect(others).toEqual([]);
    await expectNothingLeft(story);
  });

  test('by its edge, without a word of its own, is made smaller', async () => {
    const story = await stage(large(25 * megabyte, await testEncoder()));
    story.ada.nitro = 'basic';
    story.scenario.holdJobs();
    const asked = await translate(story);
    await asked.waitFor(({ content }) => content.includes('Translating.'), patience);
    const edge = story.discord.faults.add({
      route: 'PATCH /webhooks/:application/:token/messages/@original',
      // Only the edit with the file comes as a form.
      when: ({ headers }) => headers['content-type']?.startsWith('multipart/') ?? false,
      do: { kind: 'status', status: 413 },
    });
    story.scenario.releaseJobs();
    expect((await result(asked)).content).toBe(smaller(25, 20));
    expect(edge.hits).toBe(1);
  });

  test('where the way that is left takes less than the reply would have, is made to fit that', async () => {
    const story = await stage(large(30 * megabyte, await testEncoder()));
    story.ada.nitro = 'full';
    story.scenario.holdJobs();
    const asked = await translate(story, { private: true });
    await asked.waitFor(({ content }) => content.includes('Translating.'), patience);
    story.discord.killToken(asked);
    story.scenario.releaseJobs();
    const letters = story.discord.world.botDm(story.ada);
    const message = await story.discord.world.waitForMessage(letters, withButton, patience);
    expect(message.content).toBe(smaller(30, 20));
    await expectFits(message, 20 * megabyte);
    expect(letters.messages).toEqual([message]);
    await expectDownload(story, linkIn(await press(story, story.ada, message)), 30 * megabyte);
  });
});

describe('an encoder', () => {
  test('that fails costs the person nothing but the smaller file, and the operator reads why', async () => {
    const story = await stage(large(30 * megabyte, await testEncoder('fails')));
    const message = await (await translate(story)).waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(30));
    expect(story.lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        msg: 'a result could not be made smaller',
        reason: 'no such codec',
      }),
    );
    await expectNothingLeft(story);
  });

  test.each([
    // Longer than it takes to start an encoder, however busy the machine is.
    ['hangs', { stillMs: 5_000 }],
    ['hoards', { memoryBytes: 300_000_000 }],
  ] as const)('that %s is ended, and the result becomes a link', async (manner, encoding) => {
    const encoder = await testEncoder(manner);
    const story = await stage(large(30 * megabyte, encoder, { timing: { encoding } }));
    const message = await (await translate(story)).waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(30));
    const [call] = await encoder.calls();
    await expect.poll(() => gone(call?.pid ?? process.pid), { timeout: 10_000 }).toBe(true);
    await expectNothingLeft(story);
  });

  test('gets no more time than the reply lives where that is the only way to the place', async () => {
    const encoder = await testEncoder('hangs');
    // Replies that live for little longer than the minute that sending may take.
    const story = await stage({ ...large(30 * megabyte, encoder), timing: { replyLifeMs: 65_000 } });
    const asked = await translate(story, { private: true });
    const message = await asked.waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(30));
    expect(message).toBe(asked.original);
    expect(story.discord.world.botDm(story.ada).messages).toEqual([]);
  });

  test('of this machine does what the app expects', { timeout: 60_000 }, async (context) => {
    const ffmpeg = findFfmpeg() ?? context.skip('there is no ffmpeg on the PATH');
    if (ffmpeg.kind !== 'ffmpeg') return;
    const story = await stage(large(30 * megabyte, ffmpeg));
    const message = await (await translate(story)).waitFor(withButton, 50_000);
    expect(message.content).toMatch('Made smaller to fit into a message here, from 30 MB to ');
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', video: 'avc' });
  });
});
