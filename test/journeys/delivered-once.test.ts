import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, watching } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

/** How long to wait for something that must come, in ms. */
const patience = 25_000;

const caption = '**Spanish** · 0:10 · dubbed by AI';
const withFile = ({ attachments }: Message) => attachments.length > 0;

async function underWay(more = {}): Promise<Stage & { asked: Interaction }> {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  story.scenario.holdJobs();
  const options = { video: sample(), language: 'Spanish', ...more };
  const asked = await story.discord.as(story.ada).slash('translate', options, story.channel);
  await asked.waitFor(({ content }) => content.includes('Translating'), patience);
  return { ...story, asked };
}

/** The state of the one request in the person's own list; undefined while it is not there. */
async function listed({ discord, ada, channel }: Stage): Promise<string> {
  const looked = await discord.as(ada).slash('translations', {}, channel);
  return (await looked.waitFor(({ content }) => content !== '', patience)).content;
}

async function expectListedAsDelivered(story: Stage): Promise<void> {
  await expect.poll(() => story.lines.join(''), { timeout: patience }).toContain('ended with its result');
  await expect
    .poll(() => listed(story), { timeout: patience, interval: 500 })
    .toMatch(/1\. \*\*sample\.mp4\*\* → \*\*Spanish\*\* · <t:\d+:R>$/);
}

describe('a result whose arrival Discord confirmed but we never heard of it', () => {
  test('in the reply is put there again, and stands there once', async () => {
    const story = await underWay();
    const fault = story.discord.faults.add({
      route: 'PATCH /webhooks/:app/:token/messages/@original',
      do: { kind: 'lose-response' },
      when: () => story.asked.original?.content.includes('Translating') ?? false,
    });
    story.scenario.releaseJobs();
    await expectListedAsDelivered(story);
    expect(fault.hits).toBe(1);
    expect(story.channel.messages).toEqual([story.asked.original]);
    expect(story.asked.original?.content).toBe(caption);
    expect(await playable(fileOf(story.asked.original as Message).path)).toMatchObject({ seconds: 9.9 });
    expect(story.scenario.submits).toHaveLength(1);
  });

  test('as a new message in the channel is one message', async () => {
    const story = await underWay();
    story.discord.killToken(story.asked);
    story.asked.original?.delete();
    const fault = story.discord.faults.add({
      route: `POST /channels/${story.channel.id}/messages`,
      do: { kind: 'lose-response' },
    });
    story.scenario.releaseJobs();
    await expectListedAsDelivered(story);
    expect(fault.hits).toBe(1);
    const [message, ...others] = story.channel.messages;
    expect(others).toEqual([]);
    expect(message?.content).toBe(`<@${story.ada.id}> ${caption}`);
    expect(message?.notified).toEqual([story.ada]);
  });

  test('as a direct message is one message', async () => {
    const story = await underWay({ private: true });
    story.discord.killToken(story.asked);
    const letters = story.discord.world.botDm(story.ada);
    const fault = story.discord.faults.add({
      route: `POST /channels/${letters.id}/messages`,
      do: { kind: 'lose-response' },
    });
    story.scenario.releaseJobs();
    await expectListedAsDelivered(story);
    expect(fault.hits).toBe(1);
    expect(letters.messages.map(({ content }) => content)).toEqual([caption]);
    expect(story.channel.messages).toEqual([]);
  });
});

test('a result counts as delivered only once Discord has answered', async () => {
  const story = await underWay();
  const fault = story.discord.faults.add({
    route: 'PATCH /webhooks/:app/:token/messages/@original',
    times: Infinity,
    // The list is an answer of the bot's too.
    when: ({ path }) => path.includes(story.asked.token),
    do: { kind: 'status', status: 503, json: { message: 'Service Unavailable', code: 0 } },
  });
  story.scenario.releaseJobs();
  await expect.poll(() => story.lines.join(''), { timeout: patience }).toContain('"step":"deliver Spanish"');
  expect(await listed(story)).toContain('**sample.mp4** → **Spanish** · under way');
  fault.remove();
  const message = await story.asked.waitFor(withFile, patience);
  expect(message.content).toBe(caption);
  await expectListedAsDelivered(story);
  expect(story.channel.messages).toEqual([message]);
});

test('a channel that the bot may no longer write in gets nothing, and the person a direct message', async () => {
  const story = await underWay();
  story.discord.killToken(story.asked);
  story.asked.original?.delete();
  story.channel.bot.send = false;
  story.scenario.releaseJobs();
  const letters = story.discord.world.botDm(story.ada);
  const message = await story.discord.world.waitForMessage(letters, withFile, patience);
  expect(message.content).toBe(caption);
  expect(story.channel.messages).toEqual([]);
});

test('a failure that comes when the reply is dead and gone calls the person in the channel, and nobody else', async () => {
  const story = await underWay();
  const bob = story.discord.world.addPerson('Bob');
  story.guild.members.add(bob);
  story.discord.killToken(story.asked);
  story.asked.original?.delete();
  story.scenario.failJob(story.scenario.submits[0]?.jobId ?? '', { error: `Ask <@${bob.id}> or @everyone.` });
  const message = await story.discord.world.waitForMessage(story.channel, undefined, patience);
  expect(message.notified).toEqual([story.ada]);
  expect(message.mentionsEveryone).toBe(false);
  expect(message.content).toMatch(
    new RegExp(
      `^<@${story.ada.id}> \\*\\*sample\\.mp4\\*\\* → \\*\\*Spanish\\*\\*\\n⚠️ The translation service could not translate this video\\.`,
    ),
  );
});

test('a word filter that refuses the failure’s words gets them without the name of the file', async () => {
  const story = await underWay();
  const sights = watching(story);
  story.discord.killToken(story.asked);
  story.discord.faults.add({
    route: `PATCH /channels/${story.channel.id}/messages/:message`,
    do: {
      kind: 'status',
      status: 400,
      json: { code: 200000, message: 'Message was blocked by automatic moderation' },
    },
  });
  story.scenario.failJob(story.scenario.submits[0]?.jobId ?? '', { error: 'No face was found.' });
  const message = await story.asked.waitFor(({ content }) => content.includes('⚠️'), patience);
  expect(message.content).toBe(
    '**video** → **Spanish**\n⚠️ The translation service could not translate this video. “No face was found.”\nPlease try other options of /translate, or a video in which people speak clearly.',
  );
  expect(sights.filter(({ kind }) => kind === 'message')).toEqual([]);
});
