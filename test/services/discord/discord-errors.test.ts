import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { refusalOf } from '../../../src/services/discord/discord-errors.ts';
import { createRest } from '../../../src/services/discord/rest.ts';
import { startTestApi } from '../scenario/test-api.ts';

const html = '<html>Sorry</html>';
const about = (field: string) => ({
  errors: { [field]: { 0: { _errors: [{ code: 'X', message: 'no' }] } } },
});

/** What a call comes to that is answered so, by discord.js itself. */
async function refusal(answer: { status: number; json?: unknown; text?: string; headers?: object }) {
  const api = await startTestApi(() => answer as never);
  const rest = createRest({ apiUrl: `${api.origin}/api`, token: 'token' });
  try {
    await rest.uploads.patch('/channels/1/messages/2', { body: {} });
  } catch (error) {
    expect(error instanceof DiscordAPIError || error instanceof HTTPError).toBe(true);
    return refusalOf(error);
  } finally {
    await api.close();
  }
  return 'taken';
}

const json = (status: number, code: unknown, more = {}) => ({
  status,
  json: { message: 'no', code, ...more },
});

test.each([
  ['Discord’s edge', json(403, 40333), 'passing'],
  ['no code', json(403, 0), 'passing'],
  ['a page', { status: 403, text: html }, 'passing'],
  ['a page', { status: 400, text: html }, 'passing'],
  ['a page', { status: 404, text: html }, 'passing'],
  [
    'a page of the type of JSON',
    { status: 403, text: html, headers: { 'content-type': 'application/json' } },
    'passing',
  ],
  ['JSON that is not Discord’s', { status: 403, json: 'Sorry' }, 'passing'],
  ['JSON that is not Discord’s', { status: 400, json: null }, 'passing'],
  ['JSON that is not Discord’s', { status: 400, json: { error: 'blocked' } }, 'passing'],
  ['the bot’s token', json(401, 0), 'passing'],
  ['a busy service', json(400, 130000), 'passing'],
  ['a failure', { status: 503, text: html }, 'passing'],
  ['missing permissions', json(403, 50013), 'gone'],
  ['a ban, by whatever code', json(403, 40007), 'gone'],
  ['a dead token', json(401, 50027), 'gone'],
  ['a deleted message', json(404, 10008), 'gone'],
  ['a large file', json(413, 40005), 'too-big'],
  ['a large file', json(400, 40005), 'too-big'],
  ['a large file, by the edge', { status: 413, text: html }, 'too-big'],
  ['explicit content', json(400, 20009), 'refused-file'],
  ['explicit content', json(403, 20009), 'refused-file'],
  ['an invalid file', json(400, 50046), 'refused-file'],
  ['an invalid attachment', json(400, 50035, about('attachments')), 'refused-file'],
  ['an invalid file', json(400, 50035, about('files')), 'refused-file'],
  ['AutoMod', json(400, 200000), 'refused-text'],
  ['AutoMod', json(400, 200001), 'refused-text'],
  ['an invalid form', json(400, 50035, about('content')), 'unknown'],
  ['an invalid form', json(400, 50035), 'unknown'],
  ['what is not documented', json(400, 999999), 'unknown'],
  ['what is not documented', json(404, 0), 'unknown'],
])('%s (%o) is %s', async (_name, answer, kind) => {
  expect(await refusal(answer)).toBe(kind);
});
