import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DiscordSandbox, startDiscord } from '../../../sandbox/discord/sandbox.ts';
import type { Guild } from '../../../sandbox/discord/world.ts';
import {
  type ScenarioOptions,
  type ScenarioSandbox,
  startScenario,
} from '../../../sandbox/scenario/sandbox.ts';
import type { DurablePlan } from '../app/plan.ts';
import { SupervisedApp, usualProgram } from '../app/process.ts';
import type { Database, NewDatabase } from './databases.ts';
import { Views } from './views.ts';
import type { Wish } from './wish.ts';
import { newFolder } from './workshop.ts';

/** Both sandboxes, the app between them under a supervisor, and what people asked for and saw. */
export type Stand = {
  readonly discord: DiscordSandbox;
  readonly scenario: ScenarioSandbox;
  readonly guild: Guild;
  readonly database: Database;
  /** One process, or several on one Postgres. */
  readonly apps: readonly SupervisedApp[];
  readonly views: Views;
  readonly wishes: Wish[];
  /** Where the app puts temporary files. */
  readonly tempDir: string;
  readonly logFile: string;
  /** The file that marks a blow by the preloaded module. */
  readonly mark: string;
  close(): Promise<void>;
};

export type StandOptions = {
  readonly newDatabase: NewDatabase;
  /** The app's main file. */
  readonly program?: string | undefined;
  readonly processes?: number | undefined;
  readonly scenario?: ScenarioOptions | undefined;
  /** What is done to the nth life of a process. */
  readonly plan?: ((life: number, mark: string) => DurablePlan | undefined) | undefined;
  readonly onStart?: ((life: number) => void) | undefined;
  /** Called with both sandboxes before the app starts. */
  readonly prepare?: ((sandboxes: Pick<Stand, 'discord' | 'scenario'>) => unknown) | undefined;
};

const jobSeconds = 0.3;

/** Opens a stand in a temporary folder that closing removes. */
export async function openStand(options: StandOptions): Promise<Stand> {
  const stack = new AsyncDisposableStack();
  try {
    const folder = newFolder('stand');
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const [tempDir, logFile, mark] = ['temp', 'app.log', 'struck'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await mkdir(tempDir);
    const discord = await startDiscord();
    stack.defer(() => discord.close());
    const scenario = await startScenario({ jobSeconds, requestsPerMinute: 100_000, ...options.scenario });
    stack.defer(() => scenario.close());
    const database = await options.newDatabase.make(folder);
    stack.defer(() => database.drop());
    const views = new Views(discord);
    options.prepare?.({ discord, scenario });
    const apps = Array.from(
      { length: options.processes ?? 1 },
      () =>
        new SupervisedApp({
          program: options.program ?? usualProgram,
          cwd: folder,
          logFile,
          env: environment({ discord, scenario, databaseUrl: database.url, tempDir }),
          plan: (life) => options.plan?.(life, mark),
          ...(options.onStart && { onStart: options.onStart }),
        }),
    );
    for (const app of apps) stack.defer(() => app.bury());
    const guild = discord.world.addGuild('Films');
    return {
      discord,
      scenario,
      guild,
      database,
      apps,
      views,
      wishes: [],
      tempDir,
      logFile,
      mark,
      close: () => stack.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

/** What an operator sets, and no more; the limits are raised so that nothing waits for a minute to pass. */
function environment(to: {
  discord: DiscordSandbox;
  scenario: ScenarioSandbox;
  databaseUrl: string;
  tempDir: string;
}): Record<string, string> {
  const { discord, scenario } = to;
  return {
    PATH: process.env.PATH ?? '',
    TMPDIR: to.tempDir,
    TEMP_DIR: to.tempDir,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_CDN_HOSTS: discord.cdnHost,
    SCENARIO_SDK_API_KEY: scenario.apiKey,
    SCENARIO_SDK_API_SECRET: scenario.apiSecret,
    SCENARIO_BASE_URL: scenario.baseUrl,
    SCENARIO_REQUESTS_PER_MINUTE: '10000',
    SCENARIO_CLIENT: 'http',
    DATABASE_URL: to.databaseUrl,
    ALLOWED_SERVERS: 'everyone',
    LIMIT_SECONDS_PER_USER_PER_DAY: 'none',
    LIMIT_CREDITS_PER_MONTH: 'none',
    CONFIRM_ABOVE_CREDITS: 'none',
    LOG_LEVEL: 'debug',
  };
}
