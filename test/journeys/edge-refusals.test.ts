import { expect, test } from 'vitest';
import type { FaultTarget } from '../../sandbox/discord/faults.ts';
import { stage } from '../support/stage.ts';
import { fileOf } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';

const patience = 20_000;

const holdsFile = ({ headers }: FaultTarget) => headers['content-type']?.startsWith('multipart/') === true;

test('a refusal by Discord’s edge closes no way: a private result still comes into its reply', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  story.scenario.holdJobs();
  const { discord, ada, channel } = story;
  const asked = await discord
    .as(ada)
    .slash('translate', { video: sample(), language: 'Spanish', private: true }, channel);
  await asked.waitFor(({ content }) => content.includes('Translating'), patience);
  // What stands before the API answers with a page of its own, without any of Discord's codes.
  const fault = discord.faults.add({
    route: 'PATCH /webhooks/:app/:token/messages/@original',
    when: holdsFile,
    do: { kind: 'status', status: 403, json: 'Sorry', headers: { 'content-type': 'text/html' } },
  });
  story.scenario.releaseJobs();
  const message = await asked.waitFor(({ attachments }) => attachments.length > 0, patience);
  expect(fault.hits).toBe(1);
  expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4' });
  expect(discord.world.botDm(ada).messages).toEqual([]);
});

test('while Discord does not accept the bot’s token, a result waits instead of counting as unreachable', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  story.scenario.holdJobs();
  const { discord, ada, channel } = story;
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  await asked.waitFor(({ content }) => content.includes('Translating'), patience);
  discord.killToken(asked);
  const unauthorized = {
    kind: 'status',
    status: 401,
    json: { message: '401: Unauthorized', code: 0 },
  } as const;
  const fault = discord.faults.add({
    route: 'PATCH /channels/:channel/messages/:message',
    when: holdsFile,
    do: unauthorized,
  });
  story.scenario.releaseJobs();
  const message = await asked.waitFor(({ attachments }) => attachments.length > 0, patience);
  expect(fault.hits).toBe(1);
  expect(message).toBe(asked.original);
  expect(channel.messages).toEqual([message]);
});
