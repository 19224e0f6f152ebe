import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RateLimitError } from 'discord.js';
import PQueue from 'p-queue';
import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../../../sandbox/discord/faults.ts';
import { Courier } from '../../../src/services/discord/courier.ts';
import { refusalOf } from '../../../src/services/discord/discord-errors.ts';
import { createRest } from '../../../src/services/discord/rest.ts';
import { BrokenUpload, send } from '../../../src/services/discord/send.ts';
import { stage } from '../../sandbox/discord/bot.ts';
import { tempDir } from '../../support/temp.ts';
import { requestOf } from '../translation/harness.ts';

const channelMessages = 'POST /channels/:channel/messages';

const partsOf = ({ apiUrl, token }: { apiUrl: string; token: string }) => ({
  rest: createRest({ apiUrl, token }),
  transfers: new PQueue({ concurrency: 1 }),
});

async function sending(bytes: number, trouble?: Behaviour) {
  const { discord } = await stage();
  const guild = discord.world.addGuild('Films', { members: [] });
  const channel = discord.world.addChannel(guild, 'general');
  if (trouble) discord.faults.add({ route: channelMessages, do: trouble });
  const path = join(await tempDir(), 'result.mp4');
  await writeFile(path, Buffer.alloc(bytes, 1));
  const file = { path, name: 'video.mp4', mimeType: 'video/mp4', bytes, description: '', unquoted: '' };
  const parts = partsOf(discord);
  const route = `/channels/${channel.id}/messages` as const;
  const answer = send(parts, { method: 'POST', route, auth: true }, { content: 'done', file });
  return { channel, answer: answer.catch((error: unknown) => error) };
}

describe('a file on its way to Discord', () => {
  test('arrives whole', async () => {
    const { channel, answer } = await sending(5_000_000);
    expect(await answer).toMatchObject({ content: 'done' });
    expect(channel.messages[0]?.attachments[0]?.size).toBe(5_000_000);
  });

  test.each([1_000, 9_000_000])('of %i bytes, on a connection that is reset, broke', async (bytes) => {
    const { answer } = await sending(bytes, { kind: 'reset' });
    expect(await answer).toBeInstanceOf(BrokenUpload);
  });

  test('that is found too big before it was read either is told so, or broke', async () => {
    const json = { message: 'Request entity too large', code: 40005 };
    const { answer } = await sending(9_000_000, { kind: 'status', status: 413, json, early: true });
    const error = await answer;
    expect(error instanceof BrokenUpload || refusalOf(error) === 'too-big').toBe(true);
  });

  test('that Discord fails to take did not break', async () => {
    const { answer } = await sending(1_000, { kind: 'status', status: 503 });
    const error = await answer;
    expect(error).not.toBeInstanceOf(BrokenUpload);
    expect(refusalOf(error)).toBe('passing');
  });
});

/** Two channels, the first of which takes nothing for so many seconds, and one place for files. */
async function limited(seconds: number) {
  const { discord, guild, channel, file } = await stage();
  const other = discord.world.addChannel(guild, 'other');
  const path = await file('result.mp4');
  const parts = partsOf(discord);
  discord.faults.add({
    route: channelMessages,
    when: ({ path }) => path.includes(channel.id),
    do: {
      kind: 'status',
      status: 429,
      json: { message: 'You are being rate limited.', retry_after: seconds, global: false },
      headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'shared' },
    },
  });
  const tokens = { live: async () => undefined } as never;
  const courier = new Courier({ ...parts, tokens });
  const notice = {
    content: 'done',
    file: { path, name: 'video.mp4', mimeType: 'video/mp4', bytes: 1_000, description: '', unquoted: '' },
  };
  const addressOf = ({ id }: { id: string }) => ({
    ...requestOf(id).reply,
    botInPlace: true,
    channelId: id,
  });
  return {
    ...parts,
    courier,
    addresses: [addressOf(channel), addressOf(other)] as const,
    bring: (to: { id: string }) => courier.anew(addressOf(to), notice),
    channel,
    other,
  };
}

describe('the rate limit of a channel', () => {
  test('holds up only that channel: no place for files is held meanwhile', async () => {
    const { bring, transfers, channel, other } = await limited(1);
    const ended: string[] = [];
    await Promise.all([
      bring(channel).then(() => ended.push('limited')),
      bring(other).then(() => ended.push('other')),
    ]);
    expect(ended).toEqual(['other', 'limited']);
    expect(channel.messages).toHaveLength(1);
    expect(transfers.pending).toBe(0);
  });

  test('that lasts is not waited for in hand, and nothing is fetched for the channel until it is over', async () => {
    const { bring, courier, addresses, channel, other } = await limited(60);
    await expect(bring(channel)).rejects.toThrow(RateLimitError);
    expect(() => courier.ready(addresses[0])).toThrow('takes no more');
    expect(() => courier.ready(addresses[1])).not.toThrow();
    expect(await bring(other)).toMatchObject({ channelId: other.id });
  });
});
