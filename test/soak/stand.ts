import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { SupervisedApp, usualProgram } from '../chaos/app/process.ts';
import { sqlite } from '../chaos/stand/databases.ts';
import type { Stand } from '../chaos/stand/stand.ts';
import { Views } from '../chaos/stand/views.ts';
import { newFolder } from '../chaos/stand/workshop.ts';
import { probeVariable } from './app/probe.ts';

export type SoakStand = Stand & {
  /** What the app's process has told of itself, a line each. */
  readonly probeFile: string;
  /** The SQLite file. */
  readonly databaseFile: string;
  /** The same app once more, on the same database. */
  startAgain(): SupervisedApp;
};

const probe = new URL('./app/probe.ts', import.meta.url).href;

/** Scenario's limit for a project, on both sides. */
const requestsPerMinute = 100;

/** Job lengths in seconds, one after the other: short enough to be many, long enough to overlap. */
const jobLengths = [5, 12, 8, 25, 6, 15];

/** Jobs that may run at once; now and then all places are taken. */
const concurrentJobs = 8;

/** Both sandboxes with their real limits and the real app between them, in a folder that closing removes. */
export async function openSoakStand(seed: number): Promise<SoakStand> {
  const stack = new AsyncDisposableStack();
  try {
    const folder = newFolder('soak');
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const inFolder = (name: string) => join(folder, name);
    const tempDir = inFolder('temp');
    await mkdir(tempDir);
    const discord = await startDiscord({ seed, spool: inFolder('received') });
    stack.defer(() => discord.close());
    let jobs = 0;
    const scenario = await startScenario({
      seed,
      requestsPerMinute,
      concurrentJobs,
      jobSeconds: () => jobLengths[jobs++ % jobLengths.length] ?? 0,
    });
    stack.defer(() => scenario.close());
    const database = await sqlite.make(folder);
    const [logFile, probeFile] = [inFolder('app.log'), inFolder('probe.jsonl')];
    const env = {
      PATH: process.env.PATH ?? '',
      NODE_OPTIONS: `--import=${probe}`,
      [probeVariable]: probeFile,
      TMPDIR: tempDir,
      TEMP_DIR: tempDir,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_CDN_HOSTS: discord.cdnHost,
      SCENARIO_SDK_API_KEY: scenario.apiKey,
      SCENARIO_SDK_API_SECRET: scenario.apiSecret,
      SCENARIO_BASE_URL: scenario.baseUrl,
      SCENARIO_REQUESTS_PER_MINUTE: String(requestsPerMinute),
      DATABASE_URL: database.url,
      ALLOWED_SERVERS: 'everyone',
      LIMIT_SECONDS_PER_USER_PER_DAY: 'none',
      LIMIT_CREDITS_PER_MONTH: 'none',
      CONFIRM_ABOVE_CREDITS: 'none',
      LOG_LEVEL: 'trace',
    };
    const start = () => {
      const app = new SupervisedApp({
        program: usualProgram,
        cwd: folder,
        env,
        logFile,
        plan: () => undefined,
      });
      stack.defer(() => app.bury());
      return app;
    };
    const views = new Views(discord);
    return {
      discord,
      scenario,
      database,
      views,
      tempDir,
      logFile,
      probeFile,
      databaseFile: inFolder('translator.db'),
      guild: discord.world.addGuild('Films'),
      apps: [start()],
      wishes: [],
      mark: inFolder('struck'),
      startAgain: start,
      close: () => stack.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}
