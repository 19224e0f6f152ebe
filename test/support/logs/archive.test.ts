import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../../sandbox/discord/sandbox.ts';
import { newSecret } from '../../../sandbox/secret.ts';
import { createLogger } from '../../../src/logger.ts';
import { call, importSample, scenario } from '../../sandbox/scenario/harness.ts';
import { childApp } from '../child-app.ts';
import { quietLog } from '../quiet-log.ts';
import { tempDir } from '../temp.ts';
import { sample } from '../videos.ts';
import { findSecrets, openArchive } from './archive.ts';
import { secretsIn } from './secrets.ts';
import setup from './suite.ts';

/** Everything that this run has collected so far. */
async function collected(): Promise<string> {
  const folder = inject('logArchive');
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts.join('\n');
}

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

describe('what is logged is collected', () => {
  test('from a logger in this process, at every level', async () => {
    const { log } = quietLog();
    log.child({ part: 'bound-to-a-child' }).trace('said at the lowest level');
    createLogger({ level: 'info', destination: { write: () => undefined } }).info('said to nobody');
    expect(await collected()).toMatch(/bound-to-a-child.*said at the lowest level/);
    expect(await collected()).toContain('said to nobody');
  });

  test('from an app in a process of its own, and its words to the terminal', async () => {
    const app = childApp({ env: { MAX_VIDEO_SECONDS: 'about-so-many' }, cwd: await tempDir() });
    expect(await app.ended()).toBe(78);
    const own = join(inject('logArchive'), `app-${app.process.pid}.log`);
    expect(await readFile(own, 'utf8')).toContain('DISCORD_TOKEN');
  });

  test('from an app that some other program starts', async () => {
    const starter = `
      const app = require('node:child_process').spawn(process.execPath, [${JSON.stringify(main)}], { env: {} });
      app.once('close', () => console.log(app.pid));`;
    const program = spawn(process.execPath, ['-e', starter], { cwd: await tempDir() });
    onTestFinished(() => void program.kill('SIGKILL'));
    const [[pid]] = await Promise.all([once(program.stdout, 'data'), once(program, 'close')]);
    const own = join(inject('logArchive'), `app-${String(pid).trim()}.log`);
    expect(await readFile(own, 'utf8')).toContain('DISCORD_TOKEN');
  });
});

describe('a secret is found', () => {
  test('whatever the sandboxes give out', async () => {
    const discord = await startDiscord();
    onTestFinished(() => discord.close());
    const ada = discord.world.addPerson('Ada');
    const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');
    const { attachments } = await discord.as(ada).post(channel, { files: [sample()] });
    const api = await scenario();
    const asset = (await call(api, `GET /assets/${await importSample(api)}`)).body.asset;
    const parts = { fileName: 'a.mp4', fileSize: 3, contentType: 'video/mp4', parts: 1, kind: 'video' };
    const { upload } = (await call(api, 'POST /uploads', parts)).body;
    const signed: string[] = [attachments[0]?.url, asset.url, upload.parts[0].url];
    const basic = Buffer.from(`${api.apiKey}:${api.apiSecret}`).toString('base64');

    for (const secret of [discord.token, api.apiKey, api.apiSecret, basic, ...signed]) {
      expect(
        secretsIn(JSON.stringify({ level: 'trace', msg: `before ${secret} after` })),
        secret,
      ).not.toEqual([]);
    }
    for (const url of signed) {
      const query = url.slice(url.indexOf('?') + 1);
      expect(secretsIn(query), query).not.toEqual([]);
      expect(secretsIn(encodeURIComponent(query)), query).not.toEqual([]);
    }
  });

  const interactionToken = Buffer.from(`interaction:1:${'ab'.repeat(64)}`).toString('base64url');
  test.each([
    ['a real bot token', 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.0123456789abcdefghijklmnopqrstuv'],
    ['an interaction token', interactionToken],
    ['one in its route', `PATCH /webhooks/1/${'Xy_-'.repeat(10)}/messages/@original`],
    ['a database password', 'postgres://someone:hunter22@db.example/translator'],
    ['the test server’s password', 'for-tests-only'],
    ['a header', 'authorization: Basic dXNlcjpwYXNzd29yZDEyMzQ1'],
  ])('%s', (_, secret) => {
    expect(secretsIn(`{"msg":"failed: ${secret}"}`)).not.toEqual([]);
  });

  test.each([
    'GET http://127.0.0.1:1/assets/a.mp4?[redacted] failed: Signature=[redacted]&hm=[redacted]',
    'postgres://[redacted]@db.example/translator; write postgres://user:password@host/database',
    'PATCH /webhooks/123456789012345678/[redacted]/messages/@original, expires=[redacted]',
    'run 0d7d0e7c-5f0c-4f4e-9d8f-6f1c2b3a4d5e at https://discord.com/oauth2/authorize?client_id=1',
  ])('but not where there is none: %s', (line) => {
    expect(secretsIn(line)).toEqual([]);
  });
});

test('a run in which one line of anybody held a secret fails, and says where', async () => {
  let folder = '';
  const end = await setup({ provide: (_name: string, given: string) => (folder = given) } as never);
  const archive = openArchive(folder, 'leaky.test.ts');
  archive('{"level":"info","msg":"a harmless line"}\n');
  expect(await findSecrets(folder)).toEqual([]);
  archive(`{"level":"trace","note":"${newSecret(20)}","msg":"a line that should not be"}\n`);
  await expect(end()).rejects.toThrow(/^1 log lines.*\nleaky\.test\.ts-\d+\.log: a key, secret or bot token/);
});
