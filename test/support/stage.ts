import { expect, onTestFinished } from 'vitest';
import { type DiscordOptions, type DiscordSandbox, startDiscord } from '../../sandbox/discord/sandbox.ts';
import type { Channel, Guild, Person } from '../../sandbox/discord/world.ts';
import { type ScenarioOptions, type ScenarioSandbox, startScenario } from '../../sandbox/scenario/sandbox.ts';
import type { Timing } from '../../src/app/timing.ts';
import { type App, startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { quietLog } from './quiet-log.ts';
import { tempDir } from './temp.ts';

export type Stage = {
  readonly discord: DiscordSandbox;
  readonly scenario: ScenarioSandbox;
  readonly app: App;
  readonly lines: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly ada: Person;
  readonly guild: Guild;
  readonly channel: Channel;
  /** The folder of the app's database and temporary files. */
  readonly dir: string;
  /** Starts the app once more, on the same database; with other settings if there are some. */
  restart(settings?: Readonly<Record<string, string>>): Promise<App>;
};

export type StageOptions = {
  readonly discord?: DiscordOptions;
  readonly scenario?: ScenarioOptions;
  readonly env?: Readonly<Record<string, string>>;
  readonly timing?: Timing;
};

/** Quick enough for tests; the strict sandboxes keep their own limits. */
const quick: Timing = {
  statusIntervalMs: 600,
  pollIntervalMs: 100,
  settleMs: 500,
  fundsPauseMs: 0,
  lengthPausesMs: [50],
};

/**
 * Discord and Scenario on loopback, the real app between them, and a person in a server. At the test's end everything
 * stops, and nothing that the app sent to Discord may have broken its rules.
 */
export async function stage(options: StageOptions = {}): Promise<Stage> {
  const dir = await tempDir();
  const discord = await startDiscord(options.discord);
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 1, requestsPerMinute: 2_000, ...options.scenario });
  onTestFinished(() => scenario.close());
  // Whatever this machine has: a test that wants results made smaller brings its encoder.
  const env = { ...environment(discord, scenario, dir), FFMPEG_PATH: 'none', ...options.env };
  const { log, lines } = quietLog();
  let app: App | undefined;
  const start = async (settings: Readonly<Record<string, string>> = {}) => {
    await app?.stop();
    app = await startApp(loadConfig({ env: { ...env, ...settings }, cwd: dir }), log, {
      ...quick,
      ...options.timing,
    });
    return app;
  };
  onTestFinished(async () => {
    await app?.stop();
    expect(discord.violations).toEqual([]);
  });
  const first = await start();
  await discord.ready();
  const ada = discord.world.addPerson('Ada');
  const guild = discord.world.addGuild('Films', { members: [ada] });
  const channel = discord.world.addChannel(guild, 'general');
  return { discord, scenario, app: first, lines, env, ada, guild, channel, dir, restart: start };
}

/** The contract's variables, pointed at the sandboxes. */
export function environment(
  discord: DiscordSandbox,
  scenario: ScenarioSandbox,
  dir: string,
): Record<string, string> {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_CDN_HOSTS: discord.cdnHost,
    SCENARIO_SDK_API_KEY: scenario.apiKey,
    SCENARIO_SDK_API_SECRET: scenario.apiSecret,
    SCENARIO_BASE_URL: scenario.baseUrl,
    SCENARIO_REQUESTS_PER_MINUTE: '1000',
    SCENARIO_CLIENT: 'http',
    DATABASE_URL: 'sqlite:data/translator.db',
    TEMP_DIR: `${dir}/temp`,
    ALLOWED_SERVERS: 'everyone',
    LIMIT_SECONDS_PER_USER_PER_DAY: 'none',
    LIMIT_CREDITS_PER_MONTH: 'none',
    CONFIRM_ABOVE_CREDITS: 'none',
    LOG_LEVEL: 'trace',
  };
}
