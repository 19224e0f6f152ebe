import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { childApp } from '../support/child-app.ts';
import { evilVideos } from '../support/evil-videos.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { environment } from '../support/stage.ts';
import { fileOf, result } from '../support/story.ts';
import { tempDir } from '../support/temp.ts';
import { playable, sample } from '../support/videos.ts';

/** Both platforms, one Postgres, and as many processes of the app on it as are started. */
async function shared() {
  const cwd = await tempDir();
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const discord = await startDiscord({ rateLimits: false });
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 1 });
  onTestFinished(() => scenario.close());
  const env = {
    ...environment(discord, scenario, cwd),
    DATABASE_URL: database.url,
    SCENARIO_REQUESTS_PER_MINUTE: '50',
  };
  const start = async () => {
    const app = childApp({ env, cwd });
    await app.says('"ready"');
    return app;
  };
  const ada = discord.world.addPerson('Ada');
  const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');
  return { discord, scenario, start, ada, channel };
}

test('two processes are both told of a request: one job, one answer', { timeout: 60_000 }, async () => {
  const { discord, scenario, start, ada, channel } = await shared();
  await Promise.all([start(), start()]);
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  expect(asked.delivered).toBe(2);
  const message = await result(asked);
  expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4' });
  expect(scenario.submits).toHaveLength(1);
  expect(channel.messages).toEqual([message]);
  expect(discord.violations).toEqual([]);
});

test('what a killed process was doing ends in the other', { timeout: 120_000 }, async () => {
  const { discord, scenario, start, ada, channel } = await shared();
  const first = await start();
  const second = await start();
  scenario.holdJobs();
  const languages = ['Spanish', 'French', 'German', 'Italian', 'Welsh (United Kingdom)'];
  const asked = await Promise.all(
    languages.map((language) => discord.as(ada).slash('translate', { video: sample(), language }, channel)),
  );
  await expect.poll(() => scenario.submits.length, { timeout: 30_000 }).toBeGreaterThan(1);
  first.process.kill('SIGKILL');
  scenario.releaseJobs();
  const killedAt = performance.now();
  const messages = await Promise.all(
    asked.map((one) => one.waitFor((message) => message.attachments.length > 0, 60_000)),
  );
  console.log(`all ended ${Math.round((performance.now() - killedAt) / 1000)} s after the kill`);
  expect(messages.map(({ content }) => content.split('**')[1]).toSorted()).toEqual(languages.toSorted());
  expect(scenario.submits).toHaveLength(languages.length);
  expect(channel.messages).toHaveLength(languages.length);
  expect(second.process.exitCode).toBeNull();
  expect(discord.violations).toEqual([]);
});

test('three processes on one database survive every crafted video, and still answer', {
  timeout: 120_000,
}, async () => {
  const { discord, scenario, start, ada, channel } = await shared();
  const apps = await Promise.all([start(), start(), start()]);
  const whole = await readFile(sample().path);
  const dir = await tempDir();
  const ask = (video: { path: string }) =>
    discord.as(ada).slash('translate', { video, language: 'Spanish' }, channel);
  const crafted = await Promise.all(
    Object.entries(evilVideos).map(async ([what, craft], index) => {
      const path = join(dir, `crafted-${index}.mp4`);
      await writeFile(path, craft(whole));
      return { what, asked: await ask({ path }) };
    }),
  );
  await result(await ask(sample()));
  for (const { what, asked } of crafted) {
    const told = await asked.waitFor(({ content }) => content.includes('⚠️'), 90_000);
    expect(told.content, what).toMatch(/damaged|long|can’t be read|can't be read/);
  }
  expect(apps.map(({ process }) => process.exitCode)).toEqual([null, null, null]);
  await result(await ask(sample()));
  expect(scenario.submits).toHaveLength(2);
  expect(discord.violations).toEqual([]);
});
