import { describe, expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { childApp } from '../support/child-app.ts';
import { environment } from '../support/stage.ts';
import { fileOf, result } from '../support/story.ts';
import { tempDir } from '../support/temp.ts';
import { playable, sample } from '../support/videos.ts';

/** Both platforms, an empty folder, and the contract's variables: no others than these. */
async function outside() {
  const cwd = await tempDir();
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 0.5 });
  onTestFinished(() => scenario.close());
  const {
    TEMP_DIR: _,
    SCENARIO_CLIENT: __,
    LOG_LEVEL: ___,
    ...contract
  } = environment(discord, scenario, cwd);
  return { cwd, discord, scenario, env: { ...contract, SCENARIO_MODEL_ID: scenario.modelId, TMPDIR: cwd } };
}

describe('npm start', () => {
  test('with the contract’s variables does the job, and SIGTERM ends it within 10 s', async () => {
    const { discord, scenario, ...place } = await outside();
    const app = childApp(place);
    await discord.ready();
    await app.says('add the app with this link');
    expect(app.logged('add the app with this link')[0]?.link).toContain(`client_id=${discord.applicationId}`);
    const ada = discord.world.addPerson('Ada');
    const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');

    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
    const message = await result(asked);
    expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
    expect(scenario.submits).toHaveLength(1);

    // Stopped in the middle of another one, it hands that over to whoever runs next.
    scenario.holdJobs();
    const cut = await discord.as(ada).slash('translate', { video: sample(), language: 'Welsh' }, channel);
    await expect.poll(() => scenario.submits.length, { timeout: 10_000 }).toBe(2);
    const before = performance.now();
    app.process.kill('SIGTERM');
    expect(await app.ended()).toBe(0);
    expect(performance.now() - before).toBeLessThan(10_000);

    const next = childApp(place);
    await next.says('"ready"');
    scenario.releaseJobs();
    expect((await result(cut)).content).toMatch('**Welsh (United Kingdom)**');
    expect(scenario.submits).toHaveLength(2);
    for (const secret of [discord.token, scenario.apiSecret, asked.token, cut.token]) {
      expect(app.output + next.output).not.toContain(secret);
    }
    expect(discord.violations).toEqual([]);
  });

  test('on a database that another process works on ends with a sentence about it', async () => {
    const { discord, scenario: _, ...place } = await outside();
    childApp(place);
    await discord.ready();
    const second = childApp(place);
    expect(await second.ended()).toBe(1);
    expect(second.output).toContain(
      'translator.db is already in use by another running bot. Stop that one first, give this one its own file, ' +
        'or set DATABASE_URL=postgres://… to run several on one database.',
    );
    expect(discord.gateway.connected).toHaveLength(1);
  });

  test('with a wrong configuration names every problem and its remedy, and exits with 78', async () => {
    const { cwd, env, discord } = await outside();
    const app = childApp({
      cwd,
      env: {
        ...env,
        DISCORD_TOKEN: '',
        SCENARIO_BASE_URL: 'not a url',
        SCENARIO_REQUESTS_PER_MINUTE: 'many',
        DATABASE_URL: 'mysql://root@localhost/db',
        DISCORD_GUILD: '1',
      },
    });
    expect(await app.ended()).toBe(78);
    for (const name of [
      'DISCORD_TOKEN',
      'SCENARIO_BASE_URL',
      'SCENARIO_REQUESTS_PER_MINUTE',
      'DATABASE_URL',
    ]) {
      expect(app.output).toMatch(new RegExp(`^.*${name}.*\\S`, 'm'));
    }
    expect(app.output).not.toContain('    at ');
    expect(discord.requests).toEqual([]);
  });
});
