import { describe, expect, test } from 'vitest';
import { answer, dub, form, original, refusal, register, stage } from './bot.ts';

describe('a fault', () => {
  const route = 'PATCH /webhooks/:app/:token/messages/@original';

  test('strikes its route so many times, without effect', async () => {
    const on = await stage();
    await register(on);
    const interaction = await dub(on);
    await answer(on, interaction, { type: 5 });
    const fault = on.discord.faults.add({ route, times: 2, do: { kind: 'status', status: 500 } });
    const patch = () => on.rest.patch(original(on, interaction), { body: { content: 'x' }, auth: false });
    await expect(patch()).rejects.toMatchObject({ status: 500 });
    await expect(patch()).rejects.toMatchObject({ status: 500 });
    expect(interaction.response()?.loading).toBe(true);
    await patch();
    expect(fault.hits).toBe(2);
    expect(on.discord.requests.map((one) => one.status).slice(-3)).toEqual([500, 500, 200]);
  });

  test('answers with a body of Discord’s', async () => {
    const on = await stage();
    on.discord.faults.add({
      route: 'POST /channels/:channel/messages',
      do: { kind: 'status', status: 400, json: { code: 200000, message: 'Blocked by AutoMod' } },
    });
    expect(
      await refusal(on.rest.post(`/channels/${on.channel.id}/messages`, { body: { content: 'x' } })),
    ).toBe('400/200000');
  });

  test('resets before the effect, or loses the answer after it', async () => {
    const on = await stage();
    const post = () => on.rest.post(`/channels/${on.channel.id}/messages`, form({ content: 'x' }, [100_000]));
    on.discord.faults.add({ route: 'POST /channels/:channel/messages', do: { kind: 'reset' } });
    await expect(post()).rejects.toThrow();
    expect(on.channel.messages).toHaveLength(0);
    on.discord.faults.add({ route: 'POST /channels/:channel/messages', do: { kind: 'lose-response' } });
    await expect(post()).rejects.toThrow();
    expect(on.channel.messages).toHaveLength(1);
    expect(on.discord.requests.map((one) => one.status)).toEqual([0, 0]);
  });

  test('hangs until the caller gives up, or delays', async () => {
    const on = await stage();
    const post = (signal?: AbortSignal) =>
      on.rest.post(`/channels/${on.channel.id}/messages`, {
        body: { content: 'x' },
        ...(signal && { signal }),
      });
    on.discord.faults.add({ route: 'POST /channels/:channel/messages', do: { kind: 'hang' } });
    await expect(post(AbortSignal.timeout(100))).rejects.toThrow(/abort/i);
    expect(on.channel.messages).toHaveLength(0);
    on.discord.faults.add({ route: 'POST /channels/:channel/messages', do: { kind: 'delay', ms: 50 } });
    const before = performance.now();
    await post();
    expect(performance.now() - before).toBeGreaterThan(45);
  });

  test('strikes the CDN too, and only what it was made for', async () => {
    const on = await stage();
    const path = await on.file('clip.mp4');
    const { attachments } = await on.discord.as(on.ada).post(on.channel, { files: [{ path }] });
    const get = async () => (await fetch(attachments[0]!.url)).status;
    on.discord.faults.add({
      route: 'GET /attachments/:channel/:attachment/other.mp4',
      do: { kind: 'reset' },
    });
    on.discord.faults.add({
      route: 'GET /attachments/:channel/:attachment/:name',
      do: { kind: 'status', status: 503 },
    });
    expect([await get(), await get()]).toEqual([503, 200]);
  });

  test('cuts an answer in the middle, or lets it drip, after the effect', async () => {
    const on = await stage();
    const route = 'POST /channels/:channel/messages';
    const post = () => on.rest.post(`/channels/${on.channel.id}/messages`, { body: { content: 'x' } });
    on.discord.faults.add({ route, do: { kind: 'truncate', bytes: 20 } });
    await expect(post()).rejects.toThrow();
    expect(on.channel.messages).toHaveLength(1);
    on.discord.faults.add({ route, do: { kind: 'drip', bytesPerSecond: 4_000 } });
    const before = performance.now();
    expect(await post()).toMatchObject({ content: 'x' });
    expect(performance.now() - before).toBeGreaterThan(90);
  });

  test('cuts a file of the CDN in the middle, which a range completes, or lets it drip', async () => {
    const on = await stage();
    const path = await on.file('clip.mp4', 40_000);
    const { attachments } = await on.discord.as(on.ada).post(on.channel, { files: [{ path }] });
    const url = attachments[0]!.url;
    const route = 'GET /attachments/:channel/:attachment/:name';
    on.discord.faults.add({ route, do: { kind: 'truncate', bytes: 1_000 } });
    const received: number[] = [];
    const reading = (async () => {
      for await (const chunk of (await fetch(url)).body!) received.push(chunk.length);
    })();
    await expect(reading).rejects.toThrow();
    expect(received.reduce((sum, bytes) => sum + bytes, 0)).toBe(1_000);
    const rest = await fetch(url, { headers: { range: 'bytes=1000-' } });
    expect((await rest.arrayBuffer()).byteLength).toBe(39_000);
    on.discord.faults.add({ route, do: { kind: 'drip', bytesPerSecond: 200_000 } });
    const before = performance.now();
    expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(40_000);
    expect(performance.now() - before).toBeGreaterThan(140);
  });

  test('strikes a share of its requests, the same ones with the same seed, whatever else is asked', async () => {
    const struck = async (seed: number, others: number) => {
      const on = await stage({ seed, rateLimits: false });
      on.discord.faults.add({
        route: 'GET /users/@me',
        share: 0.3,
        do: [
          { kind: 'status', status: 500 },
          { kind: 'status', status: 502 },
        ],
      });
      on.discord.faults.add({ route: 'GET /gateway/bot', share: 0.5, do: { kind: 'reset' } });
      const ask = async (path: `/${string}`) =>
        on.rest.get(path).then(
          () => 200,
          (error) => error.status ?? 0,
        );
      const answers: number[] = [];
      for (let asked = 0; asked < 40; asked++) {
        for (let other = 0; other < others; other++) await ask('/gateway/bot');
        answers.push(await ask('/users/@me'));
      }
      return answers;
    };
    const first = await struck(7, 0);
    expect(await struck(7, 1)).toEqual(first);
    expect(await struck(8, 0)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500, 502]));
    const share = first.filter((status) => status !== 200).length;
    expect(share).toBeGreaterThan(4);
    expect(share).toBeLessThan(24);
  });

  test('can be taken back', async () => {
    const on = await stage();
    const fault = on.discord.faults.add({ route: 'GET /users/@me', do: { kind: 'reset' } });
    fault.remove();
    expect(await on.rest.get('/users/@me')).toMatchObject({ id: on.discord.applicationId });
  });
});
