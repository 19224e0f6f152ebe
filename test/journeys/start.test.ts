import { expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { quietLog } from '../support/quiet-log.ts';
import { environment } from '../support/stage.ts';
import { fileOf, result } from '../support/story.ts';
import { tempDir } from '../support/temp.ts';
import { sample } from '../support/videos.ts';

test('the app serves people at once although Scenario does not answer yet', async () => {
  const dir = await tempDir();
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 0.2 });
  onTestFinished(() => scenario.close());
  scenario.faults.add({ route: 'GET /models/:id', do: { kind: 'delay', ms: 3_000 } });
  const env = environment(discord, scenario, dir);
  const starting = startApp(loadConfig({ env, cwd: dir }), quietLog().log);
  onTestFinished(async () => (await starting).stop());

  await discord.ready(5_000);
  const ada = discord.world.addPerson('Ada');
  const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  expect(fileOf(await result(asked)).filename).toBe('sample.Spanish.mp4');
});
