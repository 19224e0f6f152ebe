import { once } from 'node:events';
import { Client, GatewayIntentBits } from 'discord.js';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { bot, dub, register, type Stage, stage } from './bot.ts';

const replyAll = (replies: string[]) => async (interaction: { id: string }) => {
  replies.push(interaction.id);
};

function client(
  { discord }: Stage,
  options: { intents?: number[]; shards?: number[]; shardCount?: number } = {},
) {
  const made = new Client({ intents: [], ...options, rest: { api: discord.apiUrl } });
  onTestFinished(() => made.destroy());
  return made;
}

describe('identifying', () => {
  test('fails with a wrong token', async () => {
    const on = await stage();
    await expect(client(on).login('wrong')).rejects.toThrow();
    expect(on.discord.requests.at(-1)).toMatchObject({ route: '/gateway/bot', status: 401 });
  });

  test('fails with an intent the application was not approved for', async () => {
    const on = await stage();
    const made = client(on, { intents: [GatewayIntentBits.MessageContent] });
    const code = new Promise((resolve) => made.once('error', resolve));
    await Promise.race([
      made.login(on.discord.token).catch((error) => expect(String(error)).toMatch(/intents/i)),
      code,
    ]);
    expect(on.discord.gateway.sessions).toEqual([]);
  });

  test('tells which intents were asked for, and sends guilds to those who asked', async () => {
    const on = await stage();
    const made = client(on, { intents: [GatewayIntentBits.Guilds] });
    const ready = new Promise((resolve) => made.once('clientReady', resolve));
    await made.login(on.discord.token);
    await ready;
    expect(made.guilds.cache.get(on.guild.id)?.name).toBe('Film club');
    expect(made.channels.cache.has(on.channel.id)).toBe(true);
    expect(on.discord.gateway.sessions.map((session) => session.intents)).toEqual([1]);
  });
});

describe('a session', () => {
  test('that was cut off resumes and gets what it missed', async () => {
    const on = await stage();
    const received: string[] = [];
    const made = await bot(on, replyAll(received));
    const resumed = new Promise((resolve) => made.once('shardResume', resolve));
    const ada = on.discord.as(on.ada);
    const message = await ada.post(on.channel, { content: 'Look' });
    on.discord.gateway.disconnect(GatewayCloseCodes.UnknownError);
    const interaction = await ada.messageMenu('Dub video', message, on.channel);
    expect(interaction.delivered).toBe(0);
    await resumed;
    await expect.poll(() => received).toEqual([interaction.id]);
    expect(on.discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
  });

  test('reconnects when told to, and identifies anew when invalidated', async () => {
    const on = await stage();
    await bot(on, replyAll([]));
    on.discord.gateway.requestReconnect();
    await expect.poll(() => on.discord.gateway.sessions[0]?.resumes, { timeout: 10_000 }).toBe(1);
    on.discord.gateway.invalidate();
    await expect.poll(() => on.discord.gateway.sessions.length, { timeout: 10_000 }).toBe(2);
    expect(on.discord.gateway.connected).toHaveLength(1);
  });

  test('that its client closed does not come back', async () => {
    const on = await stage();
    const made = await bot(on, replyAll([]));
    await made.destroy();
    await expect.poll(() => on.discord.gateway.sessions[0]?.alive).toBe(false);
    expect((await dub(on)).delivered).toBe(0);
  });

  test('gets the interactions of its shard, and a second one of the same shard gets them too', async () => {
    const on = await stage();
    await register(on);
    const { world } = on.discord;
    // The 22 low bits of an id don't choose the shard.
    const guilds = [2n, 3n].map((shard) =>
      world.addGuild(`${shard}`, { id: String((500_000_000_000n + shard) << 22n), members: [on.ada] }),
    );
    const received = new Map<string, string[]>();
    for (const [name, shard] of [
      ['zero', 0],
      ['one', 1],
      ['one again', 1],
    ] as const) {
      const made = client(on, { shards: [shard], shardCount: 2 });
      const ids: string[] = [];
      received.set(name, ids);
      made.on('interactionCreate', (interaction) => ids.push(interaction.id));
      await made.login(on.discord.token);
    }
    await expect.poll(() => on.discord.gateway.connected.length).toBe(3);
    const even = await dub(on, world.addChannel(guilds[0]!, 'even'));
    const odd = await dub(on, world.addChannel(guilds[1]!, 'odd'));
    const direct = await dub(on, world.botDm(on.ada));
    expect([even.delivered, odd.delivered, direct.delivered]).toEqual([1, 2, 1]);
    await expect
      .poll(() => Object.fromEntries(received))
      .toEqual({ zero: [even.id, direct.id], one: [odd.id], 'one again': [odd.id] });
  });
});

describe('shards', () => {
  test('are as many as recommended for a client that asks', async () => {
    const on = await stage({ shards: 3 });
    const made = new Client({ intents: [], shards: 'auto', rest: { api: on.discord.apiUrl } });
    onTestFinished(() => made.destroy());
    const ready = new Promise((resolve) => made.once('clientReady', resolve));
    await made.login(on.discord.token);
    await ready;
    expect(on.discord.gateway.connected.map(({ shard }) => shard)).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  test('are refused when there are too few', async () => {
    const on = await stage({ shards: 2 });
    await expect(client(on, { shards: [0], shardCount: 1 }).login(on.discord.token)).rejects.toThrow(
      'Sharding is required',
    );
  });

  test.each([[[4, 4]], [[-1, 4]], [['0', 4]], [[0]], [4], [[0.5, 4]]])('are refused as %j', async (shard) => {
    const on = await stage();
    const socket = new WebSocket(on.discord.apiUrl.replace(/^http(.*)\/api$/, 'ws$1'));
    onTestFinished(() => socket.terminate());
    await once(socket, 'message');
    const identify = { token: on.discord.token, intents: 0, properties: {}, shard };
    socket.send(JSON.stringify({ op: GatewayOpcodes.Identify, d: identify }));
    expect(await once(socket, 'close')).toEqual([GatewayCloseCodes.InvalidShard, expect.anything()]);
    expect(on.discord.gateway.sessions).toEqual([]);
  });
});

test('an interaction may be delivered twice', async () => {
  const on = await stage();
  const received: string[] = [];
  await bot(on, replyAll(received));
  const interaction = await dub(on);
  on.discord.redeliver(interaction);
  await expect.poll(() => received).toEqual([interaction.id, interaction.id]);
});

test('sessions that may begin are counted, and come back', async () => {
  const { discord, rest } = await stage();
  const limit = async () =>
    ((await rest.get('/gateway/bot')) as { session_start_limit: object }).session_start_limit;
  expect(await limit()).toMatchObject({ total: 1000, remaining: 1000 });
  discord.gateway.useUpSessionStarts(60_000);
  expect(await limit()).toMatchObject({ remaining: 0, reset_after: expect.closeTo(60_000, -4) });
  discord.gateway.useUpSessionStarts(0);
  expect(await limit()).toMatchObject({ remaining: 1000 });
});
