import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings, variableNames } from '../src/config/schema.ts';
import { secretsOf } from '../src/config.ts';
import { cwd, failure, freshWorkingFolder, load, problemsOf, required } from './config/fixture.ts';

freshWorkingFolder();

describe('with the three required values alone', () => {
  test('everything else has its documented default', () => {
    expect(load()).toEqual({
      discord: {
        token: 'discord-token-value',
        apiUrl: 'https://discord.com/api',
        cdnHosts: ['cdn.discordapp.com', 'media.discordapp.net'],
        guildId: undefined,
        shards: 'auto',
      },
      scenario: {
        apiKey: 'scenario-key-value',
        apiSecret: 'scenario-secret-value',
        baseUrl: 'https://api.cloud.scenario.com/v1',
        modelId: 'model_heygen-v2-translate-speed',
        requestsPerMinute: 100,
        settleSeconds: 900,
        client: 'auto',
        imports: true,
      },
      database: { kind: 'sqlite', file: join(cwd, 'data/translator.db') },
      httpPort: undefined,
      httpHost: '127.0.0.1',
      logLevel: 'info',
      maxVideoSeconds: 480,
      keepDays: 30,
      limits: { secondsPerUserPerDay: 900, creditsPerMonth: 20_000 },
      confirmAboveCredits: 500,
      access: { servers: [], users: [], blocked: [] },
      encoder: { kind: 'auto' },
      tempDir: join(tmpdir(), 'discord-video-translator'),
      maxTransfers: 4,
      proxies: {},
      warnings: [],
    });
  });

  test('an empty value counts as unset', () => {
    const empty = Object.fromEntries(variableNames.map((name) => [name, '']));
    expect(load({ ...empty, ...required, HTTP_PORT: ' ' })).toEqual(load());
  });
});

test('a paid call without an answer is looked for no less than 15 minutes', () => {
  expect(load({ SCENARIO_SETTLE_SECONDS: '1200' }).scenario.settleSeconds).toBe(1_200);
  expect(problemsOf({ SCENARIO_SETTLE_SECONDS: '899' })).toMatchObject([
    expect.stringContaining('SCENARIO_SETTLE_SECONDS'),
  ]);
});

test('Scenario fetches videos itself unless told not to', () => {
  expect(load({ SCENARIO_IMPORTS: 'off' }).scenario.imports).toBe(false);
  expect(() => load({ SCENARIO_IMPORTS: 'no' })).toThrow('SCENARIO_IMPORTS is neither on nor off');
});

describe('the price above which people are asked', () => {
  test('may be nothing at all, so that everybody is; with none, nobody is', () => {
    expect(load().confirmAboveCredits).toBe(500);
    expect(load({ CONFIRM_ABOVE_CREDITS: 'None' }).confirmAboveCredits).toBeUndefined();
    expect(load({ CONFIRM_ABOVE_CREDITS: '0' }).confirmAboveCredits).toBe(0);
    expect(load({ CONFIRM_ABOVE_CREDITS: '250' }).confirmAboveCredits).toBe(250);
    expect(problemsOf({ CONFIRM_ABOVE_CREDITS: 'much' })).toHaveLength(1);
  });
});

describe('the encoder', () => {
  test('is left to the app unless one is named, or none is wanted', async () => {
    await writeFile(join(cwd, 'my-ffmpeg'), '', { mode: 0o755 });
    const named = { kind: 'ffmpeg', path: join(cwd, 'my-ffmpeg') };
    expect(load({ FFMPEG_PATH: 'none' }).encoder).toEqual({ kind: 'none' });
    expect(load({ FFMPEG_PATH: './my-ffmpeg' }).encoder).toEqual(named);
    expect(load({ FFMPEG_PATH: named.path }).encoder).toEqual(named);
    expect(load({ FFMPEG_PATH: 'my-ffmpeg', PATH: `:/nowhere:${cwd}` }).encoder).toEqual(named);
  });

  test('must be a program that can be run', async () => {
    await writeFile(join(cwd, 'no-program'), '', { mode: 0o644 });
    for (const FFMPEG_PATH of ['./no-program', 'no-program', cwd, '/nowhere/ffmpeg']) {
      expect(problemsOf({ FFMPEG_PATH, PATH: cwd })).toEqual([
        'FFMPEG_PATH names no program that can be run: correct it, or remove it',
      ]);
    }
  });
});

describe('given values', () => {
  test('arrive in their own types', () => {
    const config = load({
      DISCORD_GUILD_ID: '123456789012345678',
      SCENARIO_MODEL_ID: 'model_heygen-v2-translate-precision',
      SCENARIO_REQUESTS_PER_MINUTE: '50',
      SCENARIO_CLIENT: 'http',
      HTTP_PORT: '8080',
      LOG_LEVEL: 'debug',
      MAX_VIDEO_SECONDS: '60',
      MAX_TRANSFERS: '2',
      TEMP_DIR: 'scratch',
    });
    expect(config.discord.guildId).toBe('123456789012345678');
    expect(config.scenario).toMatchObject({
      modelId: 'model_heygen-v2-translate-precision',
      requestsPerMinute: 50,
      client: 'http',
    });
    expect(config).toMatchObject({ httpPort: 8080, logLevel: 'debug', maxVideoSeconds: 60, maxTransfers: 2 });
    expect(config.tempDir).toBe(join(cwd, 'scratch'));
  });

  test.each([
    ['https://discord.com/api/', 'https://discord.com/api'],
    ['https://discord.com/api/v10', 'https://discord.com/api'],
    ['http://127.0.0.1:4000/api', 'http://127.0.0.1:4000/api'],
    ['http://localhost:4000', 'http://localhost:4000'],
    ['http://[::1]:4000/api//', 'http://[::1]:4000/api'],
    ['http://sandbox:8080/api', 'http://sandbox:8080/api'],
  ])('DISCORD_API_URL %s is used as %s', (given, used) => {
    expect(load({ DISCORD_API_URL: given }).discord.apiUrl).toBe(used);
  });

  test.each([
    'http://sandbox:8080/v1',
    'http://scenario.internal/v1',
    'http://10.1.2.3:8080/v1',
    'http://[fd00::1]/v1',
  ])('plain http to %s in a private network is taken, and warned about', (url) => {
    const { scenario, warnings } = load({ SCENARIO_BASE_URL: url });
    expect(scenario.baseUrl).toBe(url);
    expect(warnings).toEqual([
      'SCENARIO_BASE_URL uses http:// to another machine: the credentials travel unencrypted. Use https:// if you can.',
    ]);
  });

  test('plain http on this machine is not worth a warning', () => {
    expect(
      load({ DISCORD_API_URL: 'http://127.0.0.1:4000', SCENARIO_BASE_URL: 'http://[::1]/v1' }).warnings,
    ).toEqual([]);
  });

  test.each([
    ['auto', 'auto'],
    ['0-3/8', { ids: [0, 1, 2, 3], total: 8 }],
    ['7/8', { ids: [7], total: 8 }],
    ['4-5, 0,4/8', { ids: [0, 4, 5], total: 8 }],
  ])('DISCORD_SHARDS %s names shards', (given, shards) => {
    expect(load({ DISCORD_SHARDS: given }).discord.shards).toEqual(shards);
  });

  test('hosts are compared as addresses write them', () => {
    const { cdnHosts } = load({
      DISCORD_CDN_HOSTS: ' CDN.example.com:443, 127.0.0.1:9000,,[::1]:9000 ',
    }).discord;
    expect(cdnHosts).toEqual(['cdn.example.com', '127.0.0.1:9000', '[::1]:9000']);
  });

  test.each([
    ['sqlite:state.db', 'state.db'],
    ['sqlite:./state.db', 'state.db'],
    ['sqlite://state.db', 'state.db'],
  ])('DATABASE_URL %s is a file in the working folder', (url, file) => {
    expect(load({ DATABASE_URL: url }).database).toEqual({ kind: 'sqlite', file: join(cwd, file) });
  });

  test.each(['sqlite:/var/lib/state.db', 'sqlite:///var/lib/state.db'])(
    'DATABASE_URL %s is absolute',
    (url) => {
      expect(load({ DATABASE_URL: url }).database).toEqual({ kind: 'sqlite', file: '/var/lib/state.db' });
    },
  );

  test.each(['postgres://u:p%40ss@db/translator', 'postgresql://db:5432/x?sslmode=require'])(
    '%s is Postgres',
    (url) => {
      expect(load({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
    },
  );
});

describe('problems', () => {
  test('are reported all at once, each with its variable and a remedy', () => {
    const { problems, message } = failure({
      SCENARIO_SDK_API_KEY: 'key',
      SCENARIO_BASE_URL: 'api.scenario.com',
      HTTP_PORT: 'http',
      DATABASE_URL: 'mysql://db',
    });
    expect(problems).toEqual([
      'DISCORD_TOKEN is missing: copy the bot token from the Developer Portal, page Bot',
      'SCENARIO_SDK_API_SECRET is missing: it is shown once, when the Scenario API key is created',
      'SCENARIO_BASE_URL is not a web address: write it like https://api.cloud.scenario.com/v1',
      'DATABASE_URL is no database address: write sqlite:data/translator.db or postgres://user:password@host/database',
      'HTTP_PORT is not a whole number from 0 to 65535 (port): correct it, or remove it for the default',
    ]);
    for (const problem of problems) expect(message).toContain(problem);
  });

  test.each([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi', 'give the token alone'],
    ['DISCORD_TOKEN', '"abc.def.ghi"', 'wrapped in quotes'],
    ['DISCORD_TOKEN', 'abc\ndef', 'a line break'],
    ['SCENARIO_SDK_API_KEY', 'key:secret', 'contains a colon'],
    ['DISCORD_GUILD_ID', 'My Server', 'Copy Server ID'],
    ['DISCORD_API_URL', 'ftp://discord.com', 'not a web address'],
    ['DISCORD_API_URL', 'http://discord.com/api', 'use https://'],
    ['DISCORD_API_URL', 'http://127.0.0.1.example.com/api', 'use https://'],
    ['SCENARIO_BASE_URL', 'http://93.184.216.34/v1', 'use https://'],
    ['SCENARIO_BASE_URL', 'https://user:pass@api.example.com', 'a password'],
    ['SCENARIO_BASE_URL', 'https://api.example.com/v1?key=1', 'a query'],
    ['SCENARIO_MODEL_ID', '../models', 'not a model id'],
    ['SCENARIO_CLIENT', 'fetch', 'none of auto, sdk and http'],
    ['DISCORD_CDN_HOSTS', 'https://cdn.example.com', 'bare hosts'],
    ['DISCORD_CDN_HOSTS', 'cdn.example.com/attachments', 'bare hosts'],
    ['DISCORD_CDN_HOSTS', '*.example.com', 'bare hosts'],
    ['DISCORD_CDN_HOSTS', 'cdn.example.com:99999', 'bare hosts'],
    ['DISCORD_CDN_HOSTS', ',', 'names no host'],
    ['SCENARIO_REQUESTS_PER_MINUTE', '0', 'from 1 to 10000'],
    ['SCENARIO_REQUESTS_PER_MINUTE', '-5', 'from 1 to 10000'],
    ['SCENARIO_REQUESTS_PER_MINUTE', '1.5', 'from 1 to 10000'],
    ['MAX_TRANSFERS', '65', 'from 1 to 64'],
    ['MAX_VIDEO_SECONDS', '8 min', 'from 1 to 86400'],
    ['HTTP_PORT', '65536', 'from 0 to 65535'],
    ['HTTP_HOST', 'http://0.0.0.0:80', 'is no address of this machine'],
    ['LOG_LEVEL', 'loud', 'use info'],
    ['DATABASE_URL', 'sqlite:', 'no database address'],
    ['DATABASE_URL', 'sqlite::memory:', 'name a file'],
    ['DATABASE_URL', 'postgres://user:100%@db/x', 'no database address'],
  ])('%s=%j is refused: %s', (name, value, remedy) => {
    const problems = problemsOf({ [name]: value });
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
    expect(problems.join('\n')).toContain(remedy);
  });

  test.each(['4', '4/4', '3-1/8', '0-8/8', '-1/2', '0/0', 'all', '0-3/8/2'])(
    'DISCORD_SHARDS=%s is refused with an example',
    (value) => {
      expect(problemsOf({ DISCORD_SHARDS: value })).toEqual([
        'DISCORD_SHARDS is neither auto nor shards of a total: write it like 0-3/8 for the first four of eight',
      ]);
    },
  );

  test('never repeat a value, since people paste secrets into the wrong variable', () => {
    const value = 'p4ssw0rd value';
    const env = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, value]));
    const { message, stack } = failure({ ...env, TEMP_DIR: undefined });
    expect(`${message}${stack}`).not.toContain('p4ssw0rd');
  });
});

describe('misspelt names', () => {
  test.each([
    ['SCENARIO_API_KEY', 'SCENARIO_SDK_API_KEY'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['DISCORD_CDN_HOST', 'DISCORD_CDN_HOSTS'],
    ['DISCORD_TOKEN_PATH', 'DISCORD_TOKEN_FILE'],
    ['SCENARIO_REQUEST_PER_MINUTE', 'SCENARIO_REQUESTS_PER_MINUTE'],
  ])('%s is warned about, not refused', (given, meant) => {
    expect(load({ [given]: 'x' }).warnings).toEqual([
      `${given} is not a setting of this app: did you mean ${meant}?`,
    ]);
  });

  test.each(['DISCORD_CLIENT_SECRET_KEY', 'SCENARIO_RUNNER', 'HTTPS_PORT', 'PATH'])(
    '%s may be another’s',
    (name) => {
      expect(load({ [name]: 'x' }).warnings).toEqual([]);
    },
  );

  test('are told along with the problems they cause', () => {
    const { message } = failure({ ...required, DISCORD_TOKEN: '', DISCORD_BOT_TOKEN: 'x' });
    expect(message).toContain('DISCORD_TOKEN is missing');
    expect(message).toContain('did you mean DISCORD_TOKEN?');
  });
});

test('the values to keep out of logs are all the secrets, in every form they travel', () => {
  const secrets = secretsOf(load({ DATABASE_URL: 'postgres://u:p%40ssword@db/x' }));
  const basic = Buffer.from('scenario-key-value:scenario-secret-value').toString('base64');
  expect(secrets).toEqual(
    expect.arrayContaining([...Object.values(required), basic, 'p%40ssword', 'p@ssword']),
  );
  expect(secretsOf(load())).not.toContain('');
});

describe('who may spend, and how much', () => {
  test('is limited unless an operator lifts it', () => {
    const none = 'none';
    const usual = { secondsPerUserPerDay: 900, creditsPerMonth: 20_000 };
    expect(load().limits).toEqual(usual);
    expect(load({ LIMIT_SECONDS_PER_USER_PER_DAY: none, LIMIT_CREDITS_PER_MONTH: 'NONE' }).limits).toEqual(
      {},
    );
    expect(load({ LIMIT_SECONDS_PER_SERVER_PER_DAY: none, LIMIT_JOBS_PER_USER: none }).limits).toEqual(usual);
    expect(problemsOf({ LIMIT_CREDITS_PER_MONTH: 'off' })).toHaveLength(1);
    expect(problemsOf({ LIMIT_CREDITS_PER_MONTH: '0' })).toHaveLength(1);
  });

  test('is named by ids, or as everyone', () => {
    const [one, two] = ['123456789012345678', '1234567890123456789'];
    expect(load().access).toEqual({ servers: [], users: [], blocked: [] });
    const given = { ALLOWED_SERVERS: ` ${one}, ${two},`, ALLOWED_USERS: 'Everyone', BLOCKED_USERS: one };
    expect(load(given).access).toEqual({ servers: [one, two], users: 'everyone', blocked: [one] });
    expect(problemsOf({ ALLOWED_SERVERS: 'my server' })).toHaveLength(1);
    expect(load({ ALLOWED_SERVERS: ' ' }).access.servers).toEqual([]);
    // Set, but names nobody.
    for (const name of ['ALLOWED_SERVERS', 'ALLOWED_USERS', 'BLOCKED_USERS'])
      expect(problemsOf({ [name]: ' , ,' })).toHaveLength(1);
    expect(problemsOf({ ALLOWED_USERS: `everyone,${one}` })).toHaveLength(1);
    expect(problemsOf({ BLOCKED_USERS: 'everyone' })).toHaveLength(1);
  });
});
