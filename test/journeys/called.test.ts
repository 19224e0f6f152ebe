import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import { pressForeign } from '../support/pressing.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { result } from '../support/story.ts';
import { sample } from '../support/videos.ts';

/** How long to wait for something that must come, in ms. */
const patience = 20_000;

/** Everybody here has waited long. */
function longStage(options: StageOptions = {}): Promise<Stage> {
  const timing = { callAfterMs: 0, ...options.timing };
  return stage({ ...options, timing, scenario: { jobSeconds: 0.2, ...options.scenario } });
}

function wish({ discord, ada, channel }: Stage, more = {}, place = channel): Promise<Interaction> {
  return discord.as(ada).slash('translate', { video: sample(), language: 'Spanish', ...more }, place);
}

const called = ({ lines }: Stage) => lines.filter((line) => line.includes('a person was called'));

/** The call is over: it was made, or nobody had to be called. */
async function settled({ lines }: Stage): Promise<void> {
  const over = /a person was called to the result|nobody has to be called/;
  await expect.poll(() => lines.join(''), { timeout: patience }).toMatch(over);
}

const isCall = ({ content }: Message) => /^<@\d+>, your/.test(content);

describe('who has waited more than a minute', () => {
  test('is mentioned once, and only they, in answer to the message that was edited', async () => {
    const story = await longStage();
    const asked = await wish(story);
    const message = await result(asked);
    const call = await story.discord.world.waitForMessage(story.channel, isCall, patience);
    expect(call.content).toBe(`<@${story.ada.id}>, your video is ready.`);
    expect(call.notified).toEqual([story.ada]);
    expect(call.repliesTo).toBe(message);
    await settled(story);
    expect(story.channel.messages).toEqual([message, call]);
  });

  test('is called to a failure as well', async () => {
    const story = await longStage();
    story.scenario.holdJobs();
    const asked = await wish(story);
    await expect.poll(() => story.scenario.submits, { timeout: patience }).toHaveLength(1);
    story.scenario.failJob(story.scenario.submits[0]?.jobId ?? '', { error: 'No face was found.' });
    const call = await story.discord.world.waitForMessage(story.channel, isCall, patience);
    expect(call.content).toBe(`<@${story.ada.id}>, your video was not translated.`);
    expect(call.repliesTo).toBe(asked.original);
  });

  test('is called once for several languages, when all have ended', async () => {
    const story = await longStage();
    const asked = await wish(story, { language: 'Spanish, German, French' });
    const call = await story.discord.world.waitForMessage(story.channel, isCall, patience);
    expect(call.content).toBe(`<@${story.ada.id}>, your 3 videos are ready.`);
    expect(asked.original?.attachments).toHaveLength(3);
    await settled(story);
    expect(story.channel.messages).toEqual([asked.original, call]);
  });

  test('hears that not all languages worked', async () => {
    const story = await longStage();
    story.scenario.holdJobs();
    await wish(story, { language: 'Spanish, German' });
    await expect.poll(() => story.scenario.submits, { timeout: patience }).toHaveLength(2);
    story.scenario.failJob(story.scenario.submits[0]?.jobId ?? '', { error: 'No face was found.' });
    story.scenario.releaseJobs();
    const call = await story.discord.world.waitForMessage(story.channel, isCall, patience);
    expect(call.content).toBe(`<@${story.ada.id}>, your videos are ready, but not all languages worked.`);
  });

  test('hears nothing of a failure where they stopped a language themselves', async () => {
    const story = await longStage();
    story.scenario.holdUploads();
    const asked = await wish(story, { language: 'Spanish, German' });
    await asked.waitFor(({ content }) => content.includes('is being sent'), patience);
    await pressForeign(story, story.ada, `stop:${asked.id}.2`);
    story.scenario.releaseUploads();
    await asked.waitFor(({ content }) => content.includes('Stopped, as you wished.'), patience);
    const call = await story.discord.world.waitForMessage(story.channel, isCall, patience);
    expect(call.content).toBe(`<@${story.ada.id}>, your video is ready.`);
  });

  test('is called where only they see it when the reply is private', async () => {
    const story = await longStage();
    const asked = await wish(story, { private: true });
    const call = await asked.waitFor(isCall, patience);
    expect(call.content).toBe(`<@${story.ada.id}>, your video is ready.`);
    expect(call.onlyTo).toBe(story.ada);
    await settled(story);
    expect(asked.followUps).toEqual([call]);
    expect(story.channel.messages).toEqual([]);
  });

  test('is called by a follow-up where the bot has no place', async () => {
    const story = await longStage();
    const { discord, ada } = story;
    ada.appInstalled = true;
    const guild = discord.world.addGuild('Elsewhere', { botInstalled: false, members: [ada] });
    const place = discord.world.addChannel(guild, 'general');
    const asked = await wish(story, {}, place);
    const call = await asked.waitFor(isCall, patience);
    expect(call.notified).toEqual([ada]);
    await settled(story);
    expect(asked.followUps).toEqual([call]);
    expect(place.messages).toEqual([asked.original, call]);
  });

  test('is called by a follow-up where the bot may not write', async () => {
    const story = await longStage();
    story.channel.bot.send = false;
    const asked = await wish(story);
    const call = await asked.waitFor(isCall, patience);
    expect(call.notified).toEqual([story.ada]);
  });

  test('is called in the direct messages with the bot', async () => {
    const story = await longStage();
    const letters = story.discord.world.botDm(story.ada);
    const asked = await wish(story, {}, letters);
    const call = await story.discord.world.waitForMessage(letters, isCall, patience);
    expect(letters.messages).toEqual([asked.original, call]);
  });

  test('is not called to a message of its own that mentions them', async () => {
    const story = await longStage();
    story.scenario.holdJobs();
    const asked = await wish(story);
    await asked.waitFor(({ content }) => content.includes('Translating'), patience);
    asked.original?.delete();
    story.scenario.releaseJobs();
    const message = await story.discord.world.waitForMessage(
      story.channel,
      ({ attachments }) => attachments.length > 0,
      patience,
    );
    await settled(story);
    expect(story.channel.messages).toEqual([message]);
    expect(called(story)).toEqual([]);
  });
});

describe('a call', () => {
  test('is made once though its answer was lost', async () => {
    const story = await longStage();
    const fault = story.discord.faults.add({
      route: `POST /channels/${story.channel.id}/messages`,
      do: { kind: 'lose-response' },
    });
    const asked = await wish(story);
    await expect.poll(() => called(story), { timeout: patience }).toHaveLength(1);
    expect(fault.hits).toBe(1);
    expect(story.channel.messages.filter(isCall)).toHaveLength(1);
    expect(story.channel.messages).toHaveLength(2);
    expect(asked.followUps).toEqual([]);
  });

  test('by a follow-up is never repeated, whatever became of it', async () => {
    const story = await longStage();
    const fault = story.discord.faults.add({
      route: 'POST /webhooks/:app/:token',
      do: { kind: 'lose-response' },
    });
    const asked = await wish(story, { private: true });
    await settled(story);
    expect(fault.hits).toBe(1);
    expect(asked.followUps.filter(isCall)).toHaveLength(1);
  });

  test('that is refused hurts nothing', async () => {
    const story = await longStage();
    story.discord.faults.add({
      route: `POST /channels/${story.channel.id}/messages`,
      times: Infinity,
      do: { kind: 'status', status: 500, json: { message: 'Internal Server Error', code: 0 } },
    });
    const message = await result(await wish(story));
    await expect
      .poll(() => story.lines.join(''), { timeout: patience })
      .toMatch(/"step":"call".*"step failed for good"/);
    expect(story.channel.messages).toEqual([message]);
  });

  test('is not made to who has waited no minute', async () => {
    const story = await stage({ scenario: { jobSeconds: 0.2 } });
    const asked = await wish(story);
    const message = await result(asked);
    await settled(story);
    expect(story.channel.messages).toEqual([message]);
  });
});
