import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import {
  cdnHosts,
  databaseUrl,
  endpoint,
  ids,
  idsOrEveryone,
  limit,
  secret,
  shards,
  wholeNumber,
} from './values.ts';

/**
 * Every setting the app reads, by the name of its environment variable.
 *
 * The first nine names are a contract: other tools start the bot by them. A message says what is wrong with the value
 * and what to write instead; `loadConfig` puts the variable's name before it. No message repeats the value, since
 * people paste secrets into the wrong variable.
 */
export const settings = z.object({
  DISCORD_TOKEN: secret('copy the bot token from the Developer Portal, page Bot').refine(
    (token) => !/^bot\s/i.test(token),
    'starts with "Bot ": give the token alone',
  ),
  DISCORD_API_URL: endpoint('https://discord.com/api').transform((url) => url.replace(/\/v\d+$/, '')),
  DISCORD_CDN_HOSTS: cdnHosts('cdn.discordapp.com,media.discordapp.net'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'is not a server id: turn on Developer Mode in Discord and use Copy Server ID')
    .optional(),
  DISCORD_SHARDS: shards(),

  SCENARIO_SDK_API_KEY: secret('create a key under Scenario → Project settings → API keys').refine(
    (key) => !key.includes(':'),
    'contains a colon: give the key alone, and what follows the colon as SCENARIO_SDK_API_SECRET',
  ),
  SCENARIO_SDK_API_SECRET: secret('it is shown once, when the Scenario API key is created'),
  SCENARIO_BASE_URL: endpoint('https://api.cloud.scenario.com/v1'),
  SCENARIO_MODEL_ID: z
    .string()
    .regex(/^[\w.-]+$/, 'is not a model id: give one such as model_heygen-v2-translate-precision')
    .default('model_heygen-v2-translate-speed'),
  SCENARIO_REQUESTS_PER_MINUTE: wholeNumber({ min: 1, max: 10_000, unit: 'requests' }).default(100),
  // A lost answer to the paid call: gateways may work on it for minutes after they have given up.
  SCENARIO_SETTLE_SECONDS: wholeNumber({ min: 900, max: 86_400, unit: 'seconds' }).default(900),
  SCENARIO_CLIENT: z
    .enum(['auto', 'sdk', 'http'], 'is none of auto, sdk and http: use auto unless you know why not')
    .default('auto'),
  SCENARIO_IMPORTS: z
    .enum(
      ['on', 'off'],
      'is neither on nor off: on lets Scenario fetch videos from Discord, with off all go through this process',
    )
    .default('on'),

  DATABASE_URL: databaseUrl('sqlite:data/translator.db'),
  HTTP_PORT: wholeNumber({ min: 0, max: 65_535, unit: 'port' }).optional(),
  HTTP_HOST: z
    .string()
    .refine(
      (host) => isIP(host) !== 0 || host === 'localhost',
      'is no address of this machine: write it like 127.0.0.1, or 0.0.0.0 for all of them',
    )
    .default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'is none of fatal, error, warn, info, debug, trace and silent: use info unless you are looking for something',
    )
    .default('info'),
  // 480 s: the endpoint behind both models documents "Maximum length is 8 minutes".
  MAX_VIDEO_SECONDS: wholeNumber({ min: 1, max: 86_400, unit: 'seconds' }).default(480),
  ALLOWED_SERVERS: idsOrEveryone('server'),
  ALLOWED_USERS: idsOrEveryone('user'),
  BLOCKED_USERS: ids('user'),
  // Days and months are those of UTC.
  LIMIT_SECONDS_PER_USER_PER_DAY: limit({ min: 1, max: 100_000_000, unit: 'seconds', usual: 900 }),
  LIMIT_SECONDS_PER_SERVER_PER_DAY: limit({ min: 1, max: 100_000_000, unit: 'seconds', usual: 'none' }),
  LIMIT_CREDITS_PER_MONTH: limit({ min: 1, max: 100_000_000, unit: 'credits', usual: 20_000 }),
  CONFIRM_ABOVE_CREDITS: limit({ min: 0, max: 100_000_000, unit: 'credits', usual: 500 }),
  LIMIT_JOBS_PER_USER: limit({ min: 1, max: 1_000, unit: 'translations', usual: 'none' }),
  FFMPEG_PATH: z.string().optional(),
  // A day is how long the same wish is made once; what it made must last as long.
  KEEP_DAYS: wholeNumber({ min: 1, max: 3_650, unit: 'days' }).default(30),
  MAX_TRANSFERS: wholeNumber({ min: 1, max: 64, unit: 'transfers' }).default(4),
  TEMP_DIR: z.string().default(() => join(tmpdir(), 'discord-video-translator')),
});

export type Settings = z.output<typeof settings>;
export type SettingName = keyof typeof settings.shape;

/** Settings that may also be given as the path of a file that holds them: `<NAME>_FILE`. */
export const fileSettings = [
  'DISCORD_TOKEN',
  'SCENARIO_SDK_API_KEY',
  'SCENARIO_SDK_API_SECRET',
  'DATABASE_URL',
] as const satisfies readonly SettingName[];

/** Every variable the app looks at, the `_FILE` forms included. */
export const variableNames: readonly string[] = [
  ...Object.keys(settings.shape),
  ...fileSettings.map((name) => `${name}_FILE`),
];
