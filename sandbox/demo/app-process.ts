import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Sentence } from './sentence.ts';

const PROGRAM = resolve(import.meta.dirname, '../../src/main.ts');
const MOVED_CLOCK = new URL('moved-clock.ts', import.meta.url).href;

/** How long the app may take to stop when asked, in ms: it finishes what it has in hand. */
const STOP_MS = 20_000;

const LAST_WORDS = 8;

/** The app, run as its operator would run it. */
export interface AppProcess {
  /** Rejects with a sentence and its last words when it ends without being asked to; never resolves. */
  readonly died: Promise<never>;
  /** Lets so many milliseconds have passed for it, if it was started so that it can. */
  advance(ms: number): void;
  /** Asks it to stop and waits for that. @throws {Sentence} when it had to be killed */
  stop(): Promise<void>;
}

export interface AppProcessOptions {
  /** All of its environment; nothing of this process's own gets through. */
  readonly env: Readonly<Record<string, string>>;
  /** Its working folder, without a `.env`. */
  readonly cwd: string;
  /** Takes whatever it prints. */
  readonly logFile: string;
  /** Whether its clock can be moved on. */
  readonly movableClock?: boolean | undefined;
}

export function startAppProcess({ env, cwd, logFile, movableClock = false }: AppProcessOptions): AppProcess {
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [...(movableClock ? ['--import', MOVED_CLOCK] : []), PROGRAM], {
    cwd,
    env,
    stdio: ['ignore', log, log, ...(movableClock ? (['ipc'] as const) : [])],
    windowsHide: true,
  });
  closeSync(log);
  // Whichever way this process ends, short of being killed, the app doesn't stay behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let asked = false;
  const ended = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => {
    process.off('exit', kill);
    return { code, signal };
  });

  const died = ended.then(async ({ code, signal }) => {
    if (asked) return new Promise<never>(() => {});
    const lines = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-LAST_WORDS);
    throw new Sentence(
      [
        `The app ended by itself (${signal ?? `exit code ${code}`}). Its last words:`,
        ...lines.map((line) => `  ${line}`),
      ].join('\n'),
    );
  });
  // It may die while nobody listens, as between two races.
  died.catch(() => undefined);

  return {
    died,
    advance: (ms) => {
      if (child.connected) child.send(ms);
    },
    async stop() {
      asked = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const late = setTimeout(kill, STOP_MS);
      const { signal } = await ended;
      clearTimeout(late);
      if (signal === 'SIGKILL')
        throw new Sentence(`The app didn't stop within ${STOP_MS / 1000} s. Its log: ${logFile}`);
    },
  };
}
