import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { childApp } from '../support/child-app.ts';
import { environment } from '../support/stage.ts';
import { tempDir } from '../support/temp.ts';
import { sample } from '../support/videos.ts';

/** The translations that are to be stopped, as the app has stored them. */
function wishes(dir: string): number {
  const database = new DatabaseSync(`${dir}/data/translator.db`, { readOnly: true, timeout: 5_000 });
  const { many } = database
    .prepare("SELECT count(*) AS many FROM keyv_entries WHERE namespace = 'stops'")
    .get() as { many: number };
  database.close();
  return many;
}

test('a process that dies between a stop and its answer leaves no wish behind: what was paid for comes, once', {
  timeout: 120_000,
}, async () => {
  const cwd = await tempDir();
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 0.2 });
  onTestFinished(() => scenario.close());
  const ada = discord.world.addPerson('Ada');
  const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');
  const env = environment(discord, scenario, cwd);
  const first = childApp({ cwd, env });
  await first.says('add the app with this link');

  scenario.holdJobs();
  // The stop waits for the answer of the paid call, which the process does not live to hear.
  scenario.faults.add({
    route: 'POST /generate/custom/:model',
    when: ({ query }) => query.dryRun === undefined,
    do: { kind: 'delay', ms: 2_500 },
  });
  const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, channel);
  const status = await asked.waitFor(
    ({ components }) => JSON.stringify(components).includes('stop:'),
    20_000,
  );
  let isPaying = false;
  while (!isPaying) {
    const [{ path, query }] = await once(scenario.events, 'request');
    isPaying = path.startsWith('/generate/') && query.dryRun === undefined;
  }
  const pressed = await discord.as(ada).press(status, `stop:${asked.id}`);
  await pressed.waitFor('ack');
  await expect.poll(() => wishes(cwd), { timeout: 10_000 }).toBe(1);
  first.process.kill('SIGKILL');
  await first.ended();

  await expect.poll(() => scenario.submits.length, { timeout: 20_000 }).toBe(1);
  const next = childApp({ cwd, env });
  await next.says('add the app with this link');
  await expect.poll(() => wishes(cwd), { timeout: 40_000 }).toBe(0);
  scenario.releaseJobs();
  await asked.waitFor(({ attachments }) => attachments.length > 0, 60_000);
  expect(scenario.charges).toHaveLength(1);
});
