import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordAPIError, REST } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createLogger, type Log } from '../src/logger.ts';
import { Problem } from '../src/services/problem.ts';

const secrets = [
  'sdk-secret-0123456789',
  'pa"ss\\word/+',
  'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.0123456789abcdefghijklmnopqrstuv',
];

/** A log and what it has written so far. */
function recording(level = 'trace'): { log: Log; text: () => string; last: () => Record<string, unknown> } {
  const lines: string[] = [];
  const log = createLogger({ level, secrets, destination: { write: (line) => void lines.push(line) } });
  return { log, text: () => lines.join(''), last: () => JSON.parse(lines.at(-1) ?? '') };
}

const signedUrls = [
  'https://cdn.discordapp.com/attachments/1/2/clip.mp4?ex=6abc1111&is=6abc2222&hm=abc3333abc',
  'https://d1.cloudfront.net/asset/x.mp4?Policy=eyJabc4444&Signature=abc5555&Key-Pair-Id=KABC6666',
  'https://b.s3.amazonaws.com/part?partNumber=1&X-Amz-Credential=AKabc7777&X-Amz-Signature=abc8888',
  'https://elsewhere.example/x?sig=abc9999',
];
const signatures = /6abc1111|6abc2222|abc3333abc|eyJabc4444|abc5555|KABC6666|AKabc7777|abc8888|abc9999/;
const interactionToken = `aW50ZXJhY3Rpb246${'Ab3_-'.repeat(30)}`;

describe('a line', () => {
  test('is one JSON object with level, time, facts and message', () => {
    const { log, last } = recording();
    log.child({ run: 'r1' }).info({ seconds: 3 }, 'Video inspected');
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      run: 'r1',
      seconds: 3,
      msg: 'Video inspected',
    });
  });

  test('below the level is not written', () => {
    const { log, text } = recording('warn');
    log.info('quiet');
    expect(text()).toBe('');
  });

  test('tells an error with its stack, its causes and its facts', () => {
    const { log, last } = recording();
    const cause = new AggregateError([new Error('first'), new TypeError('second')], 'both failed');
    log.error({ err: new Problem('upload-failed', { part: 3 }, { cause }) }, 'Upload failed');
    expect(last().err).toMatchObject({
      type: 'Problem',
      code: 'upload-failed',
      details: { part: 3 },
      stack: expect.stringContaining('logger.test.ts'),
      cause: {
        type: 'AggregateError',
        message: 'both failed',
        errors: [
          { type: 'Error', message: 'first' },
          { type: 'TypeError', message: 'second' },
        ],
      },
    });
  });

  test('survives whatever it is given', () => {
    const { log, last } = recording();
    const circular: Record<string, unknown> = { name: 'loop' };
    circular.self = circular;
    const trap = Object.defineProperty({}, 'value', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    const facts = {
      circular,
      trap,
      big: 5n,
      bytes: Buffer.alloc(1e6),
      text: 'x'.repeat(1e5),
      list: Array(1e4).fill(1),
    };
    log.info(
      { ...facts, map: new Map([['k', 1]]), set: new Set([1]), blob: new Blob(['abc']), none: undefined },
      'ok',
    );
    expect(last()).toMatchObject({
      circular: { name: 'loop', self: '[circular]' },
      trap: { incomplete: true },
      big: '5',
      bytes: '[1000000 bytes]',
      map: { k: 1 },
      set: [1],
      blob: '[3 bytes]',
    });
    expect(JSON.stringify(last()).length).toBeLessThan(10_000);
  });
});

/** Every way in which a text can reach the log. */
const waysIn: [string, (log: Log, text: string) => void][] = [
  ['the message', (log, text) => log.info(text)],
  ['a formatted message', (log, text) => log.info('failed: %s %o', text, { text })],
  ['a fact', (log, text) => log.info({ text }, 'x')],
  ['a fact deep down', (log, text) => log.info({ a: { b: [{ text }, text] } }, 'x')],
  ['the name of a fact', (log, text) => log.info({ [text]: 1 }, 'x')],
  ['a child’s facts', (log, text) => log.child({ text }).info('x')],
  ['an error’s message and stack', (log, text) => log.error({ err: new Error(`failed: ${text}`) }, 'x')],
  ['an error given alone', (log, text) => log.error(new Error(text))],
  [
    'a cause',
    (log, text) => log.error({ err: new Error('a', { cause: new Error('b', { cause: text }) }) }, 'x'),
  ],
  [
    'a fact of an error',
    (log, text) => log.error({ err: Object.assign(new Error('a'), { options: { text } }) }, 'x'),
  ],
  ['JSON in a text', (log, text) => log.info({ body: JSON.stringify({ text }) }, 'x')],
];

describe.each(waysIn)('by way of %s', (_way, write) => {
  test('no known secret gets through', () => {
    for (const secret of secrets) {
      const { log, text, last } = recording();
      write(log, `before ${secret} after`);
      expect(text()).not.toContain(secret);
      expect(text()).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(JSON.stringify(last())).toContain('[redacted]');
    }
  });

  test('no signature of an address gets through, while its host and path do', () => {
    for (const url of signedUrls) {
      const { log, text, last } = recording();
      write(log, `GET ${url} failed`);
      expect(text()).not.toMatch(signatures);
      expect(text()).toContain(url.split('?')[0]);
      expect(last()).toBeTypeOf('object');
    }
  });

  test('no interaction token gets through', () => {
    const { log, text, last } = recording();
    write(log, `PATCH https://discord.com/api/v10/webhooks/123456/short_tok-1/messages/@original`);
    write(log, `POST /interactions/123456/short_tok-2/callback?with_response=true`);
    write(log, `token was ${interactionToken}`);
    expect(text()).not.toMatch(/short_tok|Ab3_-/);
    expect(text()).toContain('/messages/@original');
    expect(last()).toBeTypeOf('object');
  });

  test('no credentials of a header get through', () => {
    const { log, text, last } = recording();
    write(log, 'authorization: Basic dXNlcjpwYXNz');
    write(log, 'Authorization: Bot zzz.yyy.xxx');
    write(log, 'sent with Bearer abcdef123456');
    write(log, 'at postgres://someone:hunter22@db.example/translator');
    expect(text()).not.toMatch(/dXNlcjpwYXNz|zzz\.yyy|abcdef123456|hunter22/);
    expect(text()).toContain('db.example/translator');
    expect(last()).toBeTypeOf('object');
  });
});

test('what is named like a secret is taken out, wherever it is', () => {
  const { log, text, last } = recording();
  const config = {
    token: 'plain-1',
    nested: { apiKey: 'plain-2', API_SECRET: 'plain-3' },
    interactionToken: 'plain-4',
  };
  const headers = {
    Authorization: 'plain-5',
    'set-cookie': ['plain-6', 'plain-7 "quoted" ]'],
    accept: 'video/mp4',
  };
  log
    .child({ password: 'plain-8' })
    .info({ config, headers, maxTokens: 3, raw: JSON.stringify(config) }, 'x');
  expect(text()).not.toMatch(/plain-\d/);
  expect(last()).toMatchObject({ headers: { accept: 'video/mp4' }, maxTokens: 3 });
});

test('ordinary words stay', () => {
  const { log, last } = recording();
  const message =
    'This is a basic check: ex libris, 100% at 12:30, is=what a/b?c, path src/webhooks/route.ts';
  log.info(message);
  expect(last().msg).toBe(message.replace('is=what', 'is=[redacted]'));
});

test('an error of discord.js keeps what happened and loses token, body bytes and signatures', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ code: 10_008, message: `Unknown Message ${signedUrls[0]}` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const rest = new REST({
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    version: '10',
  });
  rest.setToken('plain-bot-token');
  const error = await rest
    .patch(`/webhooks/123456789012345678/${interactionToken}/messages/@original`, {
      body: { content: `Done: ${signedUrls[1]}`, token: 'plain-body-token' },
      files: [{ name: 'clip.mp4', data: Buffer.alloc(100_000, 'v') }],
      query: new URLSearchParams({ thread_id: '1' }),
    })
    .catch((reason: unknown) => reason);
  server.close();

  expect(error).toBeInstanceOf(DiscordAPIError);
  const { log, text, last } = recording();
  log.warn({ err: error }, 'The message could not be edited');
  log.warn({ err: new Error('Delivery failed', { cause: error }) }, 'x');
  expect(text()).not.toMatch(signatures);
  expect(text()).not.toMatch(/Ab3_-|plain-bot-token|plain-body-token|vvvv/);
  expect(text().length).toBeLessThan(10_000);
  expect((last().err as { cause: unknown }).cause).toMatchObject({
    status: 404,
    code: 10_008,
    method: 'PATCH',
    url: expect.stringContaining('/webhooks/123456789012345678/[redacted]/messages/@original'),
  });
});
