import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { gone } from '../services/media/shrink-stand-in.ts';
import { type ChildApp, childApp } from '../support/child-app.ts';
import { type TestEncoder, testEncoder } from '../support/encoder.ts';
import { environment, stage } from '../support/stage.ts';
import { fileOf, result } from '../support/story.ts';
import { tempDir } from '../support/temp.ts';
import { playable, sample } from '../support/videos.ts';
import { expectNothingLeft } from './leftovers.ts';
import { withButton } from './result-button.ts';

const megabyte = 1024 * 1024;
const patience = 30_000;
const made =
  '**Spanish** · 0:10 · dubbed by AI\n-# Made smaller to fit into a message here, from 30 MB to 20 MB. Whoever asked for it gets it in full quality with the button.';

/** The app in a process of its own, at work on a result that is too large, with an encoder that waits. */
async function encoding() {
  const encoder = await testEncoder('works', { held: true });
  const dir = await tempDir();
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 0.2, resultBytes: 30 * megabyte });
  onTestFinished(() => scenario.close());
  const env = { ...environment(discord, scenario, dir), FFMPEG_PATH: encoder.path };
  const start = () => childApp({ env, cwd: dir });
  const app = start();
  await discord.ready();
  const ada = discord.world.addPerson('Ada');
  const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  await encoder.called(1);
  return { encoder, discord, scenario, env, dir, start, app, channel, asked };
}

/** Kills the app with the signal nobody can catch; the encoder goes with it. */
async function kill(app: ChildApp, encoder: TestEncoder): Promise<void> {
  const ended = once(app.process, 'exit');
  app.process.kill('SIGKILL');
  await ended;
  const { pid } = (await encoder.calls()).at(-1) ?? { pid: process.pid };
  await expect.poll(() => gone(pid), { timeout: 10_000 }).toBe(true);
}

describe('killed while a result is made smaller', { timeout: 90_000 }, () => {
  test('the app begins that anew at its next start, and brings one file', async () => {
    const { encoder, discord, scenario, start, app, channel, asked, ...place } = await encoding();
    await kill(app, encoder);
    start();
    await encoder.called(2);
    await encoder.release();
    const message = await asked.waitFor(({ attachments }) => attachments.length > 0, patience);
    expect(message.content).toBe(made);
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
    expect(channel.messages).toEqual([message]);
    expect(scenario.submits).toHaveLength(1);
    await expectNothingLeft(place);
    expect(discord.violations).toEqual([]);
  });

  test('again and again, the app brings a link instead', async () => {
    const { encoder, start, app, asked, channel, ...place } = await encoding();
    await kill(app, encoder);
    const second = start();
    await encoder.called(2);
    await kill(second, encoder);
    const third = start();
    const message = await asked.waitFor(withButton, patience);
    expect(message.content).toMatch('The translated video is 30 MB, which does not fit into a message here.');
    expect(message.attachments).toEqual([]);
    expect(await encoder.calls()).toHaveLength(2);
    expect(third.logged('did not survive')).toHaveLength(1);
    expect(channel.messages).toEqual([message]);
    await expectNothingLeft(place);
  });
});

test('stopped while a result is made smaller, the app is quick to end, and begins that anew', async () => {
  const encoder = await testEncoder('works', { held: true });
  const story = await stage({
    scenario: { jobSeconds: 0.2, resultBytes: 30 * megabyte },
    env: { FFMPEG_PATH: encoder.path },
  });
  const { discord, ada, channel } = story;
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  for (const times of [1, 2]) {
    const { pid } = (await encoder.called(times)).at(-1) ?? { pid: process.pid };
    await story.restart();
    await expect.poll(() => gone(pid), { timeout: 10_000 }).toBe(true);
  }
  expect(story.lines.join('')).not.toContain('did not survive');
  await encoder.called(3);
  await encoder.release();
  expect((await result(asked)).content).toBe(made);
  expect(channel.messages).toEqual([asked.original]);
  await expectNothingLeft(story);
});
