import { expect, test } from 'vitest';
import type { Behaviour, FaultTarget } from '../../sandbox/discord/faults.ts';
import { type Stage, stage } from '../support/stage.ts';
import { fileOf, result } from '../support/story.ts';
import { playable, sample } from '../support/videos.ts';
import { expectNothingLeft } from './leftovers.ts';
import { expectDownload, linkIn, press, withButton } from './result-button.ts';

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
  const internal = discord.faults.add({
    route: 'PATCH /webhooks/:app/:token/messages/@original',
    when: holdsFile,
    do: { kind: 'status', status: 403, json: { message: 'internal network error', code: 40333 } },
  });
  story.scenario.releaseJobs();
  const message = await asked.waitFor(({ attachments }) => attachments.length > 0, patience);
  expect([fault.hits, internal.hits]).toEqual([1, 1]);
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

const json = (status: number, code: number, more = {}): Behaviour => ({
  kind: 'status',
  status,
  json: { message: 'injected', code, ...more },
});
const replies = 'PATCH /webhooks/:app/:token/messages/@original';
const always = Number.POSITIVE_INFINITY;

async function translate({ discord, ada, channel }: Stage, more = {}) {
  const options = { video: sample(), language: 'Spanish', private: true, ...more };
  return discord.as(ada).slash('translate', options, channel);
}

const notHere =
  '**Spanish** · 0:10 · dubbed by AI\nThe translated video could not be put into a message here. Whoever asked for it gets a private link to it with the button.';

/** Whatever becomes of files, the reply ends as a link, and only once charged for. */
async function expectLink(refusal: Behaviour): Promise<{ tries: number }> {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  const fault = story.discord.faults.add({ route: replies, when: holdsFile, times: always, do: refusal });
  const asked = await translate(story);
  const message = await asked.waitFor(withButton, patience);
  expect(message).toBe(asked.original);
  expect(message.content).toBe(notHere);
  await expectDownload(story, linkIn(await press(story, story.ada, message)));
  expect(story.discord.world.botDm(story.ada).messages).toEqual([]);
  expect(story.scenario.charges).toHaveLength(1);
  await expectNothingLeft(story);
  return { tries: fault.hits };
}

test('a file that is refused for good becomes a link at once', async () => {
  expect((await expectLink(json(400, 20009))).tries).toBe(1);
});

test('several languages whose files are refused for good become links in their lines', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  story.discord.faults.add({ route: replies, when: holdsFile, times: always, do: json(400, 20009) });
  const asked = await translate(story, { language: 'Spanish, German' });
  const links = ({ content }: { content: string }) => content.split('could not be put').length === 3;
  const message = await asked.waitFor(links, patience);
  expect(message.attachments).toEqual([]);
});

test('a code that nobody knows is given up after minutes, and the result takes the next way', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing: { unknownRefusalMs: 500 } });
  const fault = story.discord.faults.add({
    route: replies,
    when: holdsFile,
    times: always,
    do: json(404, 999_999),
  });
  const asked = await translate(story);
  const { messages } = story.discord.world.botDm(story.ada);
  await expect.poll(() => messages[0]?.attachments, { timeout: patience }).toHaveLength(1);
  await asked.waitFor(({ content }) => content.includes('as a direct message'), patience);
  expect(fault.hits).toBe(2);
});

test('a result that is refused everywhere for an unknown reason is found with /translations, and told of at last', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 }, timing: { unknownRefusalMs: 500 } });
  story.ada.dmsOpen = false;
  story.scenario.holdJobs();
  const asked = await translate(story);
  await asked.waitFor(({ content }) => content.includes('Translating'), patience);
  const fault = story.discord.faults.add({
    route: replies,
    when: ({ path }) => path.includes(asked.token),
    times: always,
    do: json(400, 999_999),
  });
  story.scenario.releaseJobs();
  const listed = async () => {
    const looked = await story.discord.as(story.ada).slash('translations', {}, story.channel);
    return (await looked.waitFor('reply')).content;
  };
  await expect.poll(listed, { timeout: patience, interval: 500 }).toContain('it waits here');
  fault.remove();
  await result(asked);
});

test('a right that is missing for files does not keep the reply from saying that the result is kept', async () => {
  const story = await stage({ scenario: { jobSeconds: 0.2 } });
  story.ada.dmsOpen = false;
  story.discord.faults.add({ route: replies, when: holdsFile, times: always, do: json(403, 50013) });
  const asked = await translate(story);
  await asked.waitFor(({ content }) => content.includes('can get it with /translations'), patience);
});

test('a connection that is reset each time is not tried for hours: the result becomes a link', async () => {
  expect((await expectLink({ kind: 'reset' })).tries).toBe(3);
});
