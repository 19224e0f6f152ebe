import { readdir } from 'node:fs/promises';
import type { DiscordAPIError } from 'discord.js';
import {
  GatewayBotResponseSchema,
  PrivateApplicationResponseSchema,
  UserPIIResponseSchema,
} from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../../sandbox/clock.ts';
import { answer, dub, original, refusal, register, stage } from './bot.ts';

test('what the application asks about itself has the official shapes', async () => {
  const on = await stage();
  const shapes = [
    ['/gateway/bot', GatewayBotResponseSchema],
    ['/users/@me', UserPIIResponseSchema],
    ['/applications/@me', PrivateApplicationResponseSchema],
  ] as const;
  for (const [path, schema] of shapes) {
    expect(schema.safeParse(await on.rest.get(path)).error?.issues, path).toBeUndefined();
  }
});

describe('a request no client should make', () => {
  test('to a route that does not exist is refused and noted', async () => {
    const on = await stage();
    expect(await refusal(on.rest.get('/guilds/1/nothing'))).toBe('404/0');
    expect(await refusal(on.rest.put('/gateway', {}))).toBe('405/0');
    expect(on.discord.violations.map((one) => one.kind)).toEqual(['route', 'route']);
  });

  test('of another version of the API is refused', async () => {
    const on = await stage();
    const response = await fetch(`${on.discord.apiUrl}/v9/gateway`);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50041 }]);
  });

  test('under a name that is no bot’s is noted', async () => {
    const on = await stage();
    await fetch(`${on.discord.apiUrl}/v10/gateway`);
    expect(on.discord.violations).toMatchObject([
      { kind: 'rule', message: expect.stringContaining('User-Agent') },
    ]);
  });

  test('names the fault and its place, but no token', async () => {
    const on = await stage();
    await register(on);
    const interaction = await dub(on);
    await answer(on, interaction, { type: 5 });
    const body = { embeds: [{ title: 'x'.repeat(257) }], flagz: 1 };
    const error = await on.rest
      .patch(original(on, interaction), { body, auth: false })
      .catch((reason: unknown) => reason);
    expect((error as DiscordAPIError).rawError).toMatchObject({
      code: 50035,
      errors: { embeds: { 0: { title: { _errors: [{ code: 'TOO_BIG' }] } } } },
    });
    expect(on.discord.violations.map((one) => one.message)).toEqual([
      expect.stringMatching(/^embeds\.0\.title: /),
    ]);
    expect(JSON.stringify(on.discord.violations)).not.toContain(interaction.token);
  });

  test('with a body that is no JSON is refused', async () => {
    const on = await stage();
    const response = await fetch(`${on.discord.apiUrl}/v10/channels/${on.channel.id}/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bot ${on.discord.token}`,
        'content-type': 'application/json',
        'user-agent': 'DiscordBot (https://example.org, 1)',
      },
      body: '{"content": ',
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50109 }]);
  });
});

describe('rate limits', () => {
  test('let an interaction’s token make five calls in two seconds', async () => {
    const clock = createClock();
    const on = await stage({ now: clock.now });
    await register(on);
    const [interaction, other] = [await dub(on), await dub(on)];
    for (const each of [interaction, other]) await answer(on, each, { type: 5 });
    const url = (token: string) =>
      `${on.discord.apiUrl}/v10/webhooks/${on.discord.applicationId}/${token}/messages/@original`;
    const get = (token: string) =>
      fetch(url(token), { headers: { 'user-agent': 'DiscordBot (https://example.org, 1)' } });
    const remaining: unknown[] = [];
    for (let count = 0; count < 5; count++) {
      remaining.push((await get(interaction.token)).headers.get('x-ratelimit-remaining'));
    }
    expect(remaining).toEqual(['4', '3', '2', '1', '0']);
    const response = await get(interaction.token);
    expect([response.status, await response.json()]).toMatchObject([
      429,
      { global: false, retry_after: expect.any(Number) },
    ]);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get(other.token)).status).toBe(200);
    clock.advance(2_000);
    expect((await get(interaction.token)).status).toBe(200);
  });

  test('let a channel’s interactions make thirty calls in a minute', async () => {
    const clock = createClock();
    const on = await stage({ now: clock.now });
    await register(on);
    const interaction = await dub(on);
    await answer(on, interaction, { type: 5 });
    const url = `${on.discord.apiUrl}/v10/webhooks/${on.discord.applicationId}/${interaction.token}/messages/@original`;
    const statuses: number[] = [];
    let scope: unknown;
    for (let count = 0; count < 31; count++) {
      if (count % 5 === 0) clock.advance(2_000);
      const { status, headers } = await fetch(url);
      statuses.push(status);
      scope = headers.get('x-ratelimit-scope');
    }
    expect(statuses).toEqual([...Array(30).fill(200), 429]);
    expect(scope).toBe('shared');
  });

  test('let the bot make fifty calls a second', async () => {
    const fixed = Date.now();
    const on = await stage({ now: () => fixed });
    const get = () =>
      fetch(`${on.discord.apiUrl}/v10/users/@me`, {
        headers: { authorization: `Bot ${on.discord.token}` },
      });
    const answers = await Promise.all(Array.from({ length: 51 }, get));
    const refused = answers.filter((one) => one.status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
  });

  test('can be left out', async () => {
    const on = await stage({ rateLimits: false });
    const channel = `/channels/${on.channel.id}/messages` as const;
    for (let count = 0; count < 20; count++) await on.rest.post(channel, { body: { content: 'x' } });
    expect(on.channel.messages).toHaveLength(20);
  });
});

test('an upload whose sender goes away in the middle has no effect and leaves no file', async () => {
  const on = await stage();
  const spool = (await on.file('x')).replace(/x$/, 'spool');
  const second = await stage({ spool });
  const cut = fetch(`${second.discord.apiUrl}/v10/channels/${second.channel.id}/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bot ${second.discord.token}`,
      'content-type': 'multipart/form-data; boundary=b',
      'user-agent': 'DiscordBot (https://example.org, 1)',
    },
    duplex: 'half',
    body: ReadableStream.from(
      (async function* () {
        yield '--b\r\nContent-Disposition: form-data; name="files[0]"; filename="a.mp4"\r\n\r\n';
        yield Buffer.alloc(100_000);
        await expect.poll(() => readdir(spool)).toHaveLength(1);
        throw new Error('gone');
      })(),
    ) as never,
  });
  await expect(cut).rejects.toThrow();
  await expect.poll(() => readdir(spool)).toEqual([]);
  expect(second.channel.messages).toEqual([]);
  expect(second.discord.violations).toEqual([]);
});
