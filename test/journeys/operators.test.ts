import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { childApp } from '../support/child-app.ts';
import { testProxy } from '../support/proxy.ts';
import { environment } from '../support/stage.ts';
import { tempDir } from '../support/temp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function outside() {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const scenario = await startScenario();
  onTestFinished(() => scenario.close());
  const cwd = await tempDir();
  return { discord, scenario, cwd, env: environment(discord, scenario, cwd) };
}

test('what no second start would mend ends the app with its own sentence', { timeout: 90_000 }, async () => {
  const { discord, scenario, env: usual } = await outside();
  const proxy = await testProxy();
  const elsewhere = discord.world.addGuild('Elsewhere', { botInstalled: false });
  const scopeless = discord.world.addGuild('No commands', { commandsAllowed: false });
  const notThere =
    'the bot is not in the server that DISCORD_GUILD_ID names, or may not have commands there. ';
  const cases: {
    name: string;
    env?: Record<string, string>;
    files?: (cwd: string) => Promise<void>;
    code: number;
    sentence: string;
  }[] = [
    {
      name: 'a server without the bot',
      env: { DISCORD_GUILD_ID: elsewhere.id },
      code: 78,
      sentence: notThere,
    },
    {
      name: 'a server without the scope',
      env: { DISCORD_GUILD_ID: scopeless.id },
      code: 78,
      sentence: `add the bot to that server with this link: https://discord.com/oauth2/authorize?client_id=${discord.applicationId}`,
    },
    {
      name: 'an address that is not this machine’s',
      env: { HTTP_HOST: '203.0.113.1', HTTP_PORT: '0' },
      code: 78,
      sentence: 'Correct HTTP_HOST, which must be an address of this machine',
    },
    {
      name: 'a .env in UTF-16',
      files: (cwd) => writeFile(join(cwd, '.env'), '\uFEFFLOG_LEVEL=info', 'utf16le'),
      code: 78,
      sentence: '.env is saved as UTF-16: save it as UTF-8',
    },
    {
      name: 'a proxy of another kind',
      env: { HTTPS_PROXY: 'socks5://me:s3cret-word@127.0.0.1:1080' },
      code: 78,
      sentence: 'HTTPS_PROXY is no address of an HTTP proxy: write it like http://proxy.example.com:3128',
    },
    {
      name: 'a proxy that does not know the password',
      env: {
        HTTP_PROXY: proxy.address.replace('me:', 'you:'),
        DISCORD_API_URL: discord.apiUrl.replace('127.0.0.1', 'sandbox'),
      },
      code: 78,
      sentence: 'the proxy does not accept the user or the password. Correct HTTPS_PROXY and HTTP_PROXY.',
    },
    {
      name: 'a lock that cannot be opened',
      files: async (cwd) => void (await mkdir(join(cwd, 'data/translator.db.lock'), { recursive: true })),
      code: 1,
      sentence: 'translator.db.lock cannot be locked: it cannot be opened or made.',
    },
  ];
  // Three at a time, for each takes a second or two of a processor.
  await new PQueue({ concurrency: 3 }).addAll(
    cases.map(({ name, env = {}, files, code, sentence }) => async () => {
      const cwd = await tempDir();
      await files?.(cwd);
      const app = childApp({ cwd, env: { ...usual, ...environment(discord, scenario, cwd), ...env } });
      const ended = await app.ended(60_000).catch(() => app.output);
      expect({ name, ended }).toEqual({ name, ended: code });
      expect(app.output).toContain(sentence);
      expect(app.output).not.toContain('another running bot');
      expect(app.output).not.toContain('s3cret');
    }),
  );
  // Nothing of this came as far as the gateway.
  expect(discord.gateway.sessions).toEqual([]);
});

test('what passes is waited for, and said', { timeout: 60_000 }, async () => {
  const { discord, cwd, env } = await outside();
  // Nobody listens there yet.
  const reserved = createServer().listen(0, '127.0.0.1');
  await once(reserved, 'listening');
  const { port } = reserved.address() as { port: number };
  reserved.close();
  const app = childApp({ cwd, env: { ...env, DISCORD_API_URL: `http://127.0.0.1:${port}/api` } });
  await app.says('Discord cannot be used yet (ECONNREFUSED); trying again in 1 s');

  const late = await startDiscord({ ports: { api: port } });
  onTestFinished(() => late.close());
  late.faults.add({ route: 'GET /applications/@me', times: 3, do: { kind: 'status', status: 503 } });
  app.process.kill('SIGTERM');
  expect(await app.ended()).toBe(0);

  const next = childApp({ cwd, env: { ...env, DISCORD_API_URL: late.apiUrl, DISCORD_TOKEN: late.token } });
  await next.says('Discord cannot be used yet (HTTP 503); trying again in 1 s');
  late.gateway.useUpSessionStarts(3_000);
  await next.says('Discord allows no more connections before');
  await next.says('"ready"');
  expect(next.process.exitCode).toBeNull();
  expect(discord.gateway.sessions).toEqual([]);
  expect(late.gateway.connected).toHaveLength(1);
});

test('through a proxy, the app reaches Discord, its gateway and Scenario', { timeout: 60_000 }, async () => {
  const { discord, scenario, cwd, env } = await outside();
  const proxy = await testProxy();
  const [apiUrl, baseUrl] = [discord.apiUrl, scenario.baseUrl].map((one) =>
    one.replace('127.0.0.1', 'sandbox'),
  );
  // As an operator may have it.
  await writeFile(join(cwd, '.env'), `HTTP_PROXY=${proxy.address}\n`);
  const app = childApp({
    cwd,
    env: {
      ...env,
      DISCORD_API_URL: apiUrl ?? '',
      SCENARIO_BASE_URL: baseUrl ?? '',
    },
  });
  await app.says('"ready"');
  const { host } = new URL(apiUrl ?? '');
  expect(proxy.seen).toEqual(
    expect.arrayContaining([
      `GET ${host}/api/v10/applications/@me`,
      `GET ${host}/api/v10/gateway/bot`,
      `CONNECT ${host}`,
    ]),
  );
  await expect.poll(() => proxy.seen.join('\n')).toContain(`GET ${new URL(baseUrl ?? '').host}/v1/models/`);
  expect(discord.gateway.connected).toHaveLength(1);
  expect(app.output).not.toContain('s3cret');
});

test('SIGTERM to npm start reaches the app, which stops', { timeout: 60_000 }, async () => {
  const { discord, cwd, env } = await outside();
  const { PATH = '' } = process.env;
  const npm = spawn('npm', ['start'], {
    cwd: root,
    env: { ...env, PATH, HOME: cwd, DATABASE_URL: `sqlite:${cwd}/data/translator.db` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(npm, 'close');
  onTestFinished(() => void npm.kill('SIGKILL'));
  let output = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await expect.poll(() => output, { timeout: 40_000 }).toContain('add the app with this link');
  npm.kill('SIGTERM');
  // With its output, which ends with the last process that holds it: nothing is left.
  await closed;
  expect(output).toContain('"signal":"SIGTERM","msg":"stopping"');
  expect(discord.gateway.connected).toEqual([]);
});
