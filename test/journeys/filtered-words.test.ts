import { expect, test } from 'vitest';
import type { FaultTarget } from '../../sandbox/discord/faults.ts';
import { stage } from '../support/stage.ts';
import { fileOf, result, said } from '../support/story.ts';
import { sample } from '../support/videos.ts';
import { askFor, done, five, heldStage, jobFor, patience, withFiles } from './several.ts';

const automod = {
  route: 'PATCH /webhooks/:app/:token/messages/@original',
  do: {
    kind: 'status' as const,
    status: 400,
    json: { code: 200000, message: 'Message was blocked by automatic moderation' },
  },
};

test("a server's word filter that refuses the name of the file gets a status without it", async () => {
  const { discord, ada, channel } = await stage({ scenario: { jobSeconds: 0.5 } });
  discord.faults.add(automod);
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  await result(asked);
  expect(said(asked)[0]).toMatch('**video** → **Spanish**\nChecking the video…');
});

test.each([
  { spoiler: false, filename: 'video.mp4' },
  { spoiler: true, filename: 'SPOILER_video.mp4' },
])(
  'a filter that refuses what comes with the file gets it without the name that the person gave it: $filename',
  async ({ spoiler, filename }) => {
    const { discord, scenario, ada, channel } = await stage({ scenario: { jobSeconds: 0.5 } });
    scenario.holdJobs();
    const options = { video: sample('sample.mp4', { spoiler }), language: 'Spanish' };
    const asked = await discord.as(ada).slash('translate', options, channel);
    await asked.waitFor(({ content }) => content.includes('Translating'), 20_000);
    discord.killToken(asked);
    asked.original?.delete();
    const fault = discord.faults.add({ ...automod, route: `POST /channels/${channel.id}/messages` });
    scenario.releaseJobs();
    const message = await discord.world.waitForMessage(channel, undefined, 20_000);
    expect(fault.hits).toBe(1);
    expect(message.content).toBe(`<@${ada.id}> **Spanish** · 0:10 · dubbed by AI`);
    expect(fileOf(message)).toMatchObject({
      filename,
      spoiler,
      description: 'Spanish · 0:10 · dubbed by AI',
    });
    expect(channel.messages).toEqual([message]);
  },
);

test('a server whose filter refuses everything does not keep the result from the person', async () => {
  const { discord, scenario, ada, channel } = await stage({ scenario: { jobSeconds: 0.5 } });
  discord.faults.add({ ...automod, times: Infinity });
  discord.faults.add({
    ...automod,
    times: Infinity,
    route: `PATCH /channels/${channel.id}/messages/:message`,
  });
  discord.faults.add({ ...automod, times: Infinity, route: `POST /channels/${channel.id}/messages` });
  const letters = discord.world.botDm(ada);
  await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  const message = await discord.world.waitForMessage(
    letters,
    ({ attachments }) => attachments.length > 0,
    20_000,
  );
  expect(fileOf(message).filename).toBe('sample.Spanish.mp4');
  expect(scenario.submits).toHaveLength(1);
});

test('beside other languages too, where each file is described by itself, however long their lines are', async () => {
  const story = await heldStage();
  const { discord, scenario } = story;
  const asked = await askFor(story, five);
  const [last = '', ...failing] = five.toReversed();
  for (const language of failing) {
    await scenario.failJob(await jobFor(story, language), {
      error: `No face was found. ${'Really. '.repeat(40)}`,
    });
  }
  await asked.waitFor(({ content }) => content.match(/⚠️/g)?.length === failing.length, patience);
  const isFile = ({ headers }: FaultTarget) => /multipart/.test(headers['content-type'] ?? '');
  const fault = discord.faults.add({ ...automod, when: isFile });
  scenario.releaseJobs();
  const message = await asked.waitFor(withFiles(1), patience);
  expect(fault.hits).toBe(1);
  expect(message.content).toMatch(/^\*\*video\*\*\n/);
  expect(message.content).toContain(done(last));
  expect(fileOf(message)).toMatchObject({
    filename: 'video.mp4',
    description: `${last} · 0:10 · dubbed by AI`,
  });
});
