import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../../../sandbox/discord/faults.ts';
import { refusalOf } from '../../../src/services/discord/discord-errors.ts';
import { createRest } from '../../../src/services/discord/rest.ts';
import { BrokenUpload, send } from '../../../src/services/discord/send.ts';
import { stage } from '../../sandbox/discord/bot.ts';
import { tempDir } from '../../support/temp.ts';

const channelMessages = 'POST /channels/:channel/messages';

async function sending(bytes: number, trouble?: Behaviour) {
  const { discord } = await stage();
  const guild = discord.world.addGuild('Films', { members: [] });
  const channel = discord.world.addChannel(guild, 'general');
  if (trouble) discord.faults.add({ route: channelMessages, do: trouble });
  const path = join(await tempDir(), 'result.mp4');
  await writeFile(path, Buffer.alloc(bytes, 1));
  const file = { path, name: 'video.mp4', mimeType: 'video/mp4', bytes, description: '', unquoted: '' };
  const rest = createRest({ apiUrl: discord.apiUrl, token: discord.token });
  const route = `/channels/${channel.id}/messages` as const;
  const answer = send(rest, { method: 'POST', route, auth: true }, { content: 'done', file });
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
