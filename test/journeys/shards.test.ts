import { expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { childApp } from '../support/child-app.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { environment, stage } from '../support/stage.ts';
import { fileOf, result } from '../support/story.ts';
import { tempDir } from '../support/temp.ts';
import { sample } from '../support/videos.ts';

/** A server's id that falls to this shard of four: its lowest 22 bits don't count. */
const idOnShard = (shard: number) => String((500_000_000_000n + BigInt(shard)) << 22n);

test('two processes on one Postgres hold two shards each and serve every server once', {
  timeout: 90_000,
}, async () => {
  const cwd = await tempDir();
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const discord = await startDiscord({ shards: 4, rateLimits: false });
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 0.2 });
  onTestFinished(() => scenario.close());
  const env = {
    ...environment(discord, scenario, cwd),
    DATABASE_URL: database.url,
    SCENARIO_REQUESTS_PER_MINUTE: '50',
  };
  const ada = discord.world.addPerson('Ada');
  const servers = [0, 1, 2, 3].map((shard) =>
    discord.world.addGuild(`on shard ${shard}`, { id: idOnShard(shard), members: [ada] }),
  );
  const apps = ['0-1/4', '2-3/4'].map((shards) => childApp({ cwd, env: { ...env, DISCORD_SHARDS: shards } }));
  for (const app of apps) await app.says('"ready"');
  expect(discord.gateway.connected.map(({ shard }) => shard.join('/')).toSorted()).toEqual([
    '0/4',
    '1/4',
    '2/4',
    '3/4',
  ]);

  const places = [
    ...servers.map((server) => discord.world.addChannel(server, 'general')),
    discord.world.botDm(ada),
  ];
  const asked = [];
  for (const place of places)
    asked.push(await discord.as(ada).slash('translate', { video: sample(), language: 'Spanish' }, place));
  const results = await Promise.all(asked.map(result));
  expect(asked.map(({ delivered }) => delivered)).toEqual([1, 1, 1, 1, 1]);
  for (const message of results) expect(fileOf(message).filename).toBe('sample.Spanish.mp4');
  const accepted = apps.map((app) => app.logged('request accepted').length);
  // Direct messages come to shard 0.
  expect(accepted).toEqual([3, 2]);
  expect(scenario.submits).toHaveLength(5);
  expect(discord.violations).toEqual([]);
});

test('one process alone holds as many shards as Discord recommends', async () => {
  const { discord, guild, ada, scenario } = await stage({
    discord: { shards: 2 },
    scenario: { jobSeconds: 0.2 },
  });
  expect(discord.gateway.connected.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  const other = discord.world.addGuild('Other', {
    id: idOnShard(Number(BigInt(guild.id) >> 22n) % 2 ? 0 : 1),
  });
  const channels = [guild, other].map((server) => discord.world.addChannel(server, 'general'));
  for (const channel of channels) {
    const asked = await discord.as(ada).slash('translate', { video: sample(), language: 'Welsh' }, channel);
    await result(asked);
  }
  expect(scenario.submits).toHaveLength(2);
});
