import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DiscordOptions, type DiscordSandbox, startDiscord } from '../discord/sandbox.ts';
import type { Channel, Person } from '../discord/world.ts';
import { type ScenarioOptions, type ScenarioSandbox, startScenario } from '../scenario/sandbox.ts';
import { contractVariables, systemVariables } from './app-environment.ts';
import { type AppProcess, startAppProcess } from './app-process.ts';
import { Sentence } from './sentence.ts';

/** Both sandboxes, two people in a server, and room for the app. */
export interface Scene {
  readonly discord: DiscordSandbox;
  readonly scenario: ScenarioSandbox;
  readonly ada: Person;
  readonly ben: Person;
  readonly channel: Channel;
  /** What points a bot at this scene. */
  readonly variables: Readonly<Record<string, string>>;
  /** Where the app puts temporary files. */
  readonly temporary: string;
  /** Starts the app; closing the scene stops it. */
  startApp(options: {
    logFile: string;
    logLevel: string;
    env?: Readonly<Record<string, string>>;
    movableClock?: boolean;
  }): AppProcess;
  close(): Promise<void>;
}

/** Everybody may do everything here, for nothing costs money; a story that is about a limit sets its own. */
const open = {
  ALLOWED_SERVERS: 'everyone',
  LIMIT_SECONDS_PER_USER_PER_DAY: 'none',
  LIMIT_CREDITS_PER_MONTH: 'none',
  CONFIRM_ABOVE_CREDITS: 'none',
};

/** Opens a scene in a temporary folder that closing it removes. What fails half-way leaves nothing behind. */
export async function openScene(
  options: ScenarioOptions,
  discordOptions: DiscordOptions = {},
): Promise<Scene> {
  const stack = new AsyncDisposableStack();
  try {
    const folder = await mkdtemp(join(tmpdir(), 'translator-sandbox-'));
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const [home, temporary] = [join(folder, 'app'), join(folder, 'tmp')];
    await Promise.all([mkdir(home), mkdir(temporary)]);
    const discord = await startDiscord(discordOptions);
    stack.defer(() => discord.close());
    const scenario = await startScenario(options);
    stack.defer(() => scenario.close());

    // Both may send as much as Discord lets anybody: which videos are tried is not theirs to choose.
    const ada = discord.world.addPerson('Ada', { nitro: 'full' });
    const ben = discord.world.addPerson('Ben', { nitro: 'full' });
    const guild = discord.world.addGuild('Film club', { members: [ada, ben] });
    const channel = discord.world.addChannel(guild, 'clips');
    const variables = contractVariables(discord, scenario, join(home, 'translator.db'));
    return {
      discord,
      scenario,
      ada,
      ben,
      channel,
      variables,
      temporary,
      startApp({ logFile, logLevel, env, movableClock }) {
        const all = { ...systemVariables(temporary), ...variables, ...open, LOG_LEVEL: logLevel, ...env };
        const app = startAppProcess({ env: all, cwd: home, logFile, movableClock });
        stack.defer(() => app.stop());
        return app;
      },
      close: () => stack.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

/** Resolves when the app is connected. @throws {Sentence} when that takes longer than half a minute */
export async function online(discord: DiscordSandbox): Promise<void> {
  await discord.ready(30_000).catch(() => {
    throw new Sentence("The app didn't come online within 30 s.");
  });
}
