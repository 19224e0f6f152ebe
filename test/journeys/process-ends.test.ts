import { describe, expect, onTestFinished, test } from 'vitest';
import { type DiscordOptions, startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { childApp } from '../support/child-app.ts';
import { environment } from '../support/stage.ts';
import { tempDir } from '../support/temp.ts';
import { sample } from '../support/videos.ts';

async function outside(options: DiscordOptions = {}) {
  const cwd = await tempDir();
  const discord = await startDiscord(options);
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 0.2 });
  onTestFinished(() => scenario.close());
  const ada = discord.world.addPerson('Ada');
  const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');
  const env = environment(discord, scenario, cwd);
  const start = (more: Record<string, string> = {}) => childApp({ cwd, env: { ...env, ...more } });
  return { discord, scenario, ada, channel, start };
}

describe('SIGTERM', () => {
  test('ends the app within 10 s although nothing answers any more', { timeout: 60_000 }, async () => {
    const { discord, scenario, ada, channel, start } = await outside();
    const app = start();
    await app.says('add the app with this link');
    scenario.holdJobs();
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    await asked.waitFor(({ content }) => content.includes('Translating'), 20_000);
    for (const route of [
      'PATCH /webhooks/:app/:token/messages/@original',
      'PATCH /channels/:channel/messages/:message',
      'GET /ephemeral-attachments/:channel/:id/:name',
    ]) {
      discord.faults.add({ route, times: Infinity, do: { kind: 'hang' } });
    }
    scenario.faults.add({ route: '*', times: Infinity, do: { kind: 'hang' } });
    const [job] = scenario.submits;
    await scenario.finishJob(job?.jobId ?? '');
    const cut = await discord.as(ada).slash('translate', { video: sample(), language: 'Welsh' }, channel);
    await cut.waitFor('ack');

    const before = performance.now();
    app.process.kill('SIGTERM');
    app.process.kill('SIGTERM');
    expect(await app.ended()).toBe(0);
    expect(performance.now() - before).toBeLessThan(10_000);

    discord.faults.clear();
    scenario.faults.clear();
    scenario.releaseJobs();
    const next = start();
    for (const interaction of [asked, cut])
      await interaction.waitFor(({ attachments }) => attachments.length > 0, 30_000);
    expect(scenario.submits).toHaveLength(2);
    expect(next.process.exitCode).toBeNull();
  });
});

describe('when Discord ends the connection for good', () => {
  test.each([
    [4004, 'Discord does not accept the bot token any more. Check DISCORD_TOKEN'],
    [4011, 'The bot is in too many servers for so few shards. Set DISCORD_SHARDS=auto'],
    [4014, 'Discord does not allow the app what it asks for.'],
  ])('with %i, the app says why and exits with 78', async (code, sentence) => {
    const { discord, start } = await outside();
    const app = start();
    await app.says('add the app with this link');
    discord.gateway.refuse(code);
    expect(await app.ended()).toBe(78);
    expect(app.logged(sentence)).toMatchObject([{ level: 'fatal', code }]);
  });

  test('an outage is none of these: the app stays', async () => {
    const { discord, start } = await outside();
    const app = start();
    await app.says('add the app with this link');
    discord.gateway.disconnect();
    await expect.poll(() => discord.gateway.sessions[0]?.resumes, { timeout: 20_000 }).toBe(1);
    expect(app.process.exitCode).toBeNull();
  });
});

describe('what Discord refuses at the start ends it with 78 and a remedy', () => {
  test('a wrong token', async () => {
    const { start } = await outside();
    const app = start({ DISCORD_TOKEN: 'MTA.wrong.token' });
    expect(await app.ended()).toBe(78);
    expect(app.logged('could not start')).toMatchObject([
      { level: 'fatal', msg: expect.stringContaining('Check DISCORD_TOKEN') },
    ]);
  });

  test('fewer shards than it wants', async () => {
    const { start } = await outside({ shards: 4 });
    const app = start({ DISCORD_SHARDS: '0-1/2' });
    expect(await app.ended()).toBe(78);
    expect(app.logged('could not start')).toMatchObject([
      { level: 'fatal', msg: expect.stringContaining('Set DISCORD_SHARDS=auto') },
    ]);
  });
});

test('a wrong Scenario key is an error line that names the settings; people are told kindly', async () => {
  const { discord, scenario, ada, channel, start } = await outside();
  const app = start({ SCENARIO_SDK_API_SECRET: 'not-the-secret' });
  await app.says('add the app with this link');
  await app.says('People cannot translate anything now. Scenario did not accept the API key');
  expect(app.logged('People cannot translate anything now.')).toMatchObject([
    {
      level: 'error',
      msg: expect.stringContaining('check SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET'),
    },
  ]);
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  const { content } = await asked.waitFor((message) => message.content.includes('⚠️'), 20_000);
  expect(content).toBe(
    '**sample.mp4** → **Spanish**\n⚠️ This bot is not set up correctly: the translation service refuses it. Nothing was spent. Please tell the person who runs the bot.',
  );
  expect(scenario.submits).toEqual([]);
  expect(app.output).not.toContain('not-the-secret');
});
