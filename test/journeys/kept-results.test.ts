import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Place } from '../../sandbox/discord/world.ts';
import { buttonsOf } from '../support/pressing.ts';
import { type Stage, stage } from '../support/stage.ts';
import { watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';
import { expectNothingLeft } from './leftovers.ts';

/** How long to wait for something that must come, in ms. */
const patience = 20_000;

const kept =
  '**sample.mp4** → **Spanish**\nThe video is ready, but I could neither put it here nor send it as a direct message. Whoever asked for it can get it with /translations.';

/** A translation under way for Ada, who takes no direct messages, and whose reply can soon be edited no more. */
async function underWay({
  prepare = ({ channel }) => channel,
  ...more
}: {
  prepare?: (story: Stage) => Place;
  private?: boolean;
} = {}) {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  story.scenario.holdJobs();
  story.ada.dmsOpen = false;
  const place = prepare(story);
  const options = { video: sample(), language: 'Spanish', ...more };
  const asked = await story.discord.as(story.ada).slash('translate', options, place);
  await asked.waitFor(({ content }) => content.includes('Translating'), patience);
  story.discord.killToken(asked);
  return { ...story, asked, place };
}

async function ended({ scenario, lines }: Stage): Promise<void> {
  scenario.releaseJobs();
  await expect.poll(() => lines.join(''), { timeout: patience }).toContain('a result is kept');
}

/** Ada looks her translations up, presses the button, and gets the video by a link that nobody else sees. */
async function fetchWithTranslations({ discord, ada, channel, dir, asked }: Stage & { asked: Interaction }) {
  const looked = await discord.as(ada).slash('translations', {}, channel);
  const list = await looked.waitFor(({ content }) => content !== '', patience);
  expect(list.onlyTo).toBe(ada);
  expect(list.content).toMatch(
    /^Your translations, newest first:\n1\. \*\*sample\.mp4\*\* → \*\*Spanish\*\* · <t:\d+:R> · I could not bring it to you anywhere, so it waits here$/,
  );
  const link = await (await discord.as(ada).press(list, `link:${asked.id}`)).waitFor('reply');
  expect(link.onlyTo).toBe(ada);
  const [, url = ''] =
    /^Here is your translated video: <(\S+)>\n-# Keep this link to yourself: anyone who has it can watch the video\. It works for at least a day\.$/.exec(
      link.content,
    ) ?? [];
  const file = join(dir, 'fetched.mp4');
  await writeFile(file, (await request(url)).body);
  expect(await playable(file)).toMatchObject({ container: 'mp4', seconds: 9.9 });
}

describe('when no way to the person is open, the result is kept, and fetched with /translations', () => {
  test('where the bot may no longer attach files: its status says so', async () => {
    const story = await underWay();
    story.channel.bot.attach = false;
    await ended(story);
    expect(story.channel.messages.map(({ content }) => content)).toEqual([kept]);
    await fetchWithTranslations(story);
    expect(story.scenario.submits).toHaveLength(1);
  });

  test('and when the status was deleted as well, a new message says so to them alone', async () => {
    const story = await underWay();
    story.channel.bot.attach = false;
    story.asked.original?.delete();
    await ended(story);
    const [message, ...others] = story.channel.messages;
    expect(others).toEqual([]);
    expect(message?.content).toBe(`<@${story.ada.id}> ${kept}`);
    expect(message?.notified).toEqual([story.ada]);
    await fetchWithTranslations(story);
  });

  test('when the channel is gone', async () => {
    const story = await underWay({
      prepare: ({ discord, guild }) => discord.world.addChannel(guild, 'short-lived'),
    });
    story.discord.world.deleteChannel(story.place);
    await ended(story);
    expect(story.channel.messages).toEqual([]);
    await fetchWithTranslations(story);
  });

  test('when the bot may no longer see the channel', async () => {
    const story = await underWay({
      prepare: ({ discord, guild }) => discord.world.addChannel(guild, 'closed'),
    });
    story.place.bot.view = false;
    await ended(story);
    expect(story.place.messages.map(({ content }) => content)).toEqual([
      expect.stringContaining('Translating'),
    ]);
    await fetchWithTranslations(story);
  });

  test('when it was private: nothing of it is said in public', async () => {
    const story = await underWay({ private: true });
    const sights = watching(story);
    await ended(story);
    await fetchWithTranslations(story);
    expect(story.channel.messages).toEqual([]);
    for (const sight of sights) expect(sight.onlyTo).toBe(story.ada);
  });

  test('in a server without the bot', async () => {
    const story = await underWay({
      prepare: ({ discord, ada }) => {
        ada.appInstalled = true;
        const guild = discord.world.addGuild('Elsewhere', { botInstalled: false, members: [ada] });
        return discord.world.addChannel(guild, 'general');
      },
    });
    await ended(story);
    await fetchWithTranslations(story);
  });

  test('after a restart as well, and a failure is told there too', async () => {
    const story = await underWay({ private: true });
    const [submit] = story.scenario.submits;
    await story.restart();
    story.scenario.failJob(submit?.jobId ?? '', { error: 'No face was found.' });
    await expect.poll(() => story.lines.join(''), { timeout: patience }).toContain('"request ended"');
    const looked = await story.discord.as(story.ada).slash('translations', {}, story.channel);
    const list = await looked.waitFor(({ content }: Message) => content !== '', patience);
    expect(list.content).toMatch(
      /1\. \*\*sample\.mp4\*\* → \*\*Spanish\*\* · <t:\d+:R> · The translation service could not translate this video\.$/,
    );
    expect(buttonsOf(list).map(({ label }) => label)).toEqual(['Delete 1']);
  });
});

describe('a result that cannot be brought for hours, whatever the reason, is kept', () => {
  test('and a message says so as soon as words arrive again', async () => {
    const story = await stage({
      scenario: { jobSeconds: 0.2 },
      timing: { tellPatience: { attempts: 2, longestPause: '10s' } },
    });
    const { discord, scenario, ada, channel } = story;
    discord.faults.add({
      route: 'PATCH /webhooks/:app/:token/messages/@original',
      when: ({ headers }) => headers['content-type']?.startsWith('multipart/') ?? false,
      times: Number.POSITIVE_INFINITY,
      do: { kind: 'status', status: 503 },
    });
    const options = { video: sample(), language: 'Spanish' };
    const asked = await discord.as(ada).slash('translate', options, channel);
    await asked.waitFor(({ content }) => content === kept, patience);
    await fetchWithTranslations({ ...story, asked });
    expect(scenario.charges).toHaveLength(1);
    expect(channel.messages).toHaveLength(1);
    await expectNothingLeft(story);
  });
});
