import { resolve } from 'node:path';
import { readEnvironment, type Variables } from './config/environment.ts';
import { misspellings } from './config/misspellings.ts';
import { readPostgresAddress } from './config/postgres-address.ts';
import { type EncoderChoice, encoderChoice } from './config/program.ts';
import { type Proxies, proxySecrets, readProxies } from './config/proxies.ts';
import { type Settings, settings, variableNames } from './config/schema.ts';
import { type Database, type Shards, travelsInClear } from './config/values.ts';

export type Config = {
  readonly discord: {
    readonly token: string;
    /** REST base without a version and without a slash at its end. */
    readonly apiUrl: string;
    /** Hosts, as `URL.host` writes them, that attachments may come from. */
    readonly cdnHosts: readonly string[];
    /** When set, commands are registered in this server alone. */
    readonly guildId?: string | undefined;
    /** Which of the gateway's shards this process holds. */
    readonly shards: Shards;
  };
  readonly scenario: {
    readonly apiKey: string;
    readonly apiSecret: string;
    readonly baseUrl: string;
    readonly modelId: string;
    /** This process's share of the project's limit. */
    readonly requestsPerMinute: number;
    /** How long after an unanswered submit a job may still appear. */
    readonly settleSeconds: number;
    readonly client: 'auto' | 'sdk' | 'http';
    /** Whether it may fetch videos from Discord itself, which leaves their links in records that nobody can delete. */
    readonly imports: boolean;
  };
  readonly database: Database;
  /** Health and metrics are served when set. */
  readonly httpPort?: number | undefined;
  /** The address of this machine on which they are. */
  readonly httpHost: string;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly maxVideoSeconds: number;
  /** What people may use up; absent: as much as they like. Days and months are those of UTC. */
  readonly limits: {
    readonly secondsPerUserPerDay?: number | undefined;
    readonly secondsPerServerPerDay?: number | undefined;
    readonly creditsPerMonth?: number | undefined;
    /** At once. */
    readonly jobsPerUser?: number | undefined;
  };
  /** Who may spend, beside the owner and the team; nobody named in both: what Discord's own switch says. */
  readonly access: {
    readonly servers: 'everyone' | readonly string[];
    readonly users: 'everyone' | readonly string[];
    readonly blocked: readonly string[];
  };
  readonly encoder: EncoderChoice;
  /** Whoever wants a translation that costs more confirms it first; absent: nobody is asked. */
  readonly confirmAboveCredits?: number | undefined;
  /** For how many days results at Scenario, and who asked for them, are kept. */
  readonly keepDays: number;
  /** Absolute path of the folder for results on their way to Discord. */
  readonly tempDir: string;
  /** How many videos travel through this process at once. */
  readonly maxTransfers: number;
  /** Through which everything goes that leaves this machine. */
  readonly proxies: Proxies;
  /** Sentences for the operator about things that look wrong but stop nothing. */
  readonly warnings: readonly string[];
};

/** The settings are not usable. Holds every problem found, each with its remedy and none with a value. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];

  constructor(problems: readonly string[], warnings: readonly string[] = []) {
    super(
      ['The configuration cannot be used:', ...[...problems, ...warnings].map((line) => `  - ${line}`)].join(
        '\n',
      ),
    );
    this.name = 'ConfigError';
    this.problems = problems;
    this.warnings = warnings;
  }
}

/**
 * Reads the settings from `env`, from `.env` in `cwd` and from secret files; relative paths start at `cwd`.
 *
 * @throws {ConfigError} with all problems at once.
 */
export function loadConfig({ env, cwd }: { env: Variables; cwd: string }): Config {
  const { values, problems, reported } = readEnvironment({ env, cwd });
  const warnings = misspellings(Object.keys(values), variableNames);
  const parsed = settings.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (!reported.has(name)) problems.push(`${name} ${issue.message}`);
  }
  const encoder = encoderChoice(values.FFMPEG_PATH, { cwd, searchPath: env.PATH });
  if (!encoder) problems.push('FFMPEG_PATH names no program that can be run: correct it, or remove it');
  const { proxies, problems: wrongProxies } = readProxies(values);
  problems.push(...wrongProxies);
  if (!parsed.success || !encoder || problems.length > 0) throw new ConfigError(problems, warnings);
  return toConfig(parsed.data, {
    cwd,
    encoder,
    proxies,
    warnings: [...warnings, ...inClear(parsed.data), ...databaseWarnings(parsed.data)],
  });
}

function inClear(given: Settings): string[] {
  const names = ['DISCORD_API_URL', 'SCENARIO_BASE_URL'] as const;
  return names
    .filter((name) => travelsInClear(given[name]))
    .map(
      (name) =>
        `${name} uses http:// to another machine: the credentials travel unencrypted. Use https:// if you can.`,
    );
}

function databaseWarnings({ DATABASE_URL: database }: Settings): string[] {
  if (database.kind === 'sqlite') return [];
  return readPostgresAddress(database.url).warnings.map((warning) => `DATABASE_URL ${warning}.`);
}

function toConfig(
  given: Settings,
  {
    cwd,
    encoder,
    proxies,
    warnings,
  }: { cwd: string; encoder: EncoderChoice; proxies: Proxies; warnings: string[] },
): Config {
  const database = given.DATABASE_URL;
  return {
    discord: {
      token: given.DISCORD_TOKEN,
      apiUrl: given.DISCORD_API_URL,
      cdnHosts: given.DISCORD_CDN_HOSTS,
      guildId: given.DISCORD_GUILD_ID,
      shards: given.DISCORD_SHARDS,
    },
    scenario: {
      apiKey: given.SCENARIO_SDK_API_KEY,
      apiSecret: given.SCENARIO_SDK_API_SECRET,
      baseUrl: given.SCENARIO_BASE_URL,
      modelId: given.SCENARIO_MODEL_ID,
      requestsPerMinute: given.SCENARIO_REQUESTS_PER_MINUTE,
      settleSeconds: given.SCENARIO_SETTLE_SECONDS,
      client: given.SCENARIO_CLIENT,
      imports: given.SCENARIO_IMPORTS === 'on',
    },
    database: database.kind === 'sqlite' ? { ...database, file: resolve(cwd, database.file) } : database,
    httpPort: given.HTTP_PORT,
    httpHost: given.HTTP_HOST,
    logLevel: given.LOG_LEVEL,
    maxVideoSeconds: given.MAX_VIDEO_SECONDS,
    limits: {
      secondsPerUserPerDay: given.LIMIT_SECONDS_PER_USER_PER_DAY,
      secondsPerServerPerDay: given.LIMIT_SECONDS_PER_SERVER_PER_DAY,
      creditsPerMonth: given.LIMIT_CREDITS_PER_MONTH,
      jobsPerUser: given.LIMIT_JOBS_PER_USER,
    },
    access: { servers: given.ALLOWED_SERVERS, users: given.ALLOWED_USERS, blocked: given.BLOCKED_USERS },
    encoder,
    confirmAboveCredits: given.CONFIRM_ABOVE_CREDITS,
    keepDays: given.KEEP_DAYS,
    tempDir: resolve(cwd, given.TEMP_DIR),
    maxTransfers: given.MAX_TRANSFERS,
    proxies,
    warnings,
  };
}

/** The values of a configuration that may never be shown, for the logger. */
export function secretsOf({ discord, scenario, database, proxies }: Config): string[] {
  const basic = Buffer.from(`${scenario.apiKey}:${scenario.apiSecret}`).toString('base64');
  const secrets = [discord.token, scenario.apiKey, scenario.apiSecret, basic, ...proxySecrets(proxies)];
  if (database.kind === 'postgres') {
    const { password = '' } = readPostgresAddress(database.url).options;
    secrets.push(database.url, password, encodeURIComponent(password));
  }
  return [...new Set(secrets.filter((value) => value !== ''))];
}
