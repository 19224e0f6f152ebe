import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { fileOf, result, watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';
import { expectNothingLeft } from './leftovers.ts';
import { expectDownload, expectNoLinkFor, labelOf, linkIn, press, withButton } from './result-button.ts';

// Where there is no encoder.
const megabyte = 1024 * 1024;
const quick = { jobSeconds: 0.2 };
const large: StageOptions = { scenario: { ...quick, resultBytes: 21 * megabyte } };
const patience = 20_000;

async function translate({ discord, ada, channel }: Stage, more = {}): Promise<Interaction> {
  return discord.as(ada).slash('translate', { video: sample(), language: 'Spanish', ...more }, channel);
}

const tooBig = (size: number) =>
  `**Spanish** · 0:10 · dubbed by AI\nThe translated video is ${size} MB, which does not fit into a message here. Whoever asked for it gets a private link to it with the button.`;

const downloads = ({ scenario }: Stage) =>
  scenario.transfers.filter(({ server, path }) => server === 'CDN' && path.endsWith('.mp4'));

describe('a result that is larger than Discord takes here', () => {
  test('becomes a button; who asked gets a link from it as often as wanted, and nobody else does', async () => {
    const story = await stage(large);
    const { discord, guild, ada, channel } = story;
    const bob = discord.world.addPerson('Bob');
    guild.members.add(bob);
    const sights = watching(story);
    const message = await (await translate(story)).waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(21));
    expect(message.attachments).toEqual([]);
    expect(labelOf(message)).toBe('Get the video');
    expect(channel.messages).toEqual([message]);
    // Known before it was fetched.
    expect(downloads(story)).toEqual([]);

    for (const time of ['once', 'twice']) {
      const reply = await press(story, ada, message);
      expect(reply.onlyTo, time).toBe(ada);
      await expectDownload(story, linkIn(reply), 21 * megabyte);
    }
    const refusal = await press(story, bob, message);
    expect(refusal.onlyTo).toBe(bob);
    expect(refusal.content).toBe('This video was made for somebody else. Use /translate to get your own.');

    await story.restart();
    await expectDownload(story, linkIn(await press(story, ada, message)));
    expect(channel.messages).toEqual([message]);
    expectNoLinkFor(story, ada, sights);
  });

  test('is still there weeks later, behind a fresh link', async () => {
    let passed = 0;
    const now = () => Date.now() + passed;
    const story = await stage({ scenario: { ...large.scenario, now } });
    const message = await (await translate(story)).waitFor(withButton, patience);
    const before = linkIn(await press(story, story.ada, message));
    await expectDownload(story, before);

    passed = 20 * 24 * 60 * 60_000;
    expect((await request(before)).statusCode).toBe(403);
    await story.restart();
    const after = linkIn(await press(story, story.ada, message));
    expect(after).not.toBe(before);
    await expectDownload(story, after);
  });

  test('works the same in private', async () => {
    const story = await stage(large);
    const message = await (await translate(story, { private: true })).waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(21));
    expect(message.onlyTo).toBe(story.ada);
    await expectDownload(story, linkIn(await press(story, story.ada, message)));
    expect(story.channel.messages).toEqual([]);
  });

  test('comes as a file where the server or the person may send larger ones', async () => {
    const story = await stage(large);
    story.guild.boostTier = 2;
    const message = await result(await translate(story));
    expect(withButton(message)).toBe(false);
    expect(fileOf(message).size).toBe(21 * megabyte);
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
  });

  test('becomes a button as well when Discord refuses a file below its stated limit', async () => {
    const story = await stage({ scenario: quick });
    const asked = await translate(story);
    Object.assign(asked, { uploadLimit: 100_000 });
    const message = await asked.waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(0.3));
    await expectDownload(story, linkIn(await press(story, story.ada, message)));
    await expectNothingLeft(story);
  });

  test('becomes a button when it is over 190 MB, whatever Discord says it takes', async () => {
    const story = await stage({ scenario: { ...quick, resultBytes: 191 * megabyte } });
    story.ada.nitro = 'full';
    const message = await (await translate(story)).waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(191));
    expect(downloads(story)).toEqual([]);
  });

  test('becomes a button when its size shows only once it is fetched', async () => {
    const story = await stage({ scenario: { ...large.scenario, statesSizes: false } });
    const message = await (await translate(story)).waitFor(withButton, patience);
    expect(message.content).toBe(tooBig(21));
    expect(downloads(story)).toHaveLength(1);
    await expectNothingLeft(story);
  });
});

test('a result whose size nobody stated comes as a file when it fits', async () => {
  const story = await stage({ scenario: { ...quick, statesSizes: false } });
  const message = await result(await translate(story));
  expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
  expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
});
