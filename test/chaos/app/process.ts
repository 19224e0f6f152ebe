import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { until } from '../stand/until.ts';
import { type DurablePlan, planVariable } from './plan.ts';

const preload = new URL('./preload.ts', import.meta.url).href;
const shortSettling = new URL('./short-settling.ts', import.meta.url).href;

/** The program as an operator starts it. */
export const usualProgram = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

/** The last thing the app says before it listens to signals. */
const readyLine = 'add the app with this link';

/** However the harness ends, no app outlives it. */
const living = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** How long a start may take on a machine with much else to do, in ms. */
const readyMs = 60_000;

/** How long a SIGTERM may take, in ms: what Docker gives. */
const stopMs = 10_000;

/** Started again so often without ever being killed, it is simply broken. */
const mostCrashes = 20;

export type AppOptions = {
  readonly program: string;
  /** Its working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Takes what all its lives print. */
  readonly logFile: string;
  /** What is done to its nth life, from 0; undefined lets it live. */
  readonly plan: (life: number) => DurablePlan | undefined;
  readonly onStart?: (life: number) => void;
};

/** The app and what an operator's supervisor does: whenever it dies, it is started again at once. */
export class SupervisedApp {
  readonly #options: AppOptions;
  #child: ChildProcess | undefined;
  #gone: Promise<unknown> = Promise.resolve();
  #wanted = true;
  #ready = false;
  /** When each life began, in ms since 1970. */
  readonly starts: number[] = [];
  /** When each kill -9 struck. */
  readonly kills: number[] = [];
  /** How it ended by itself, which it never should. */
  readonly crashes: string[] = [];

  constructor(options: AppOptions) {
    this.#options = options;
    this.#start();
  }

  /** Whether it is up: people can use it, and it can be stopped in order. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Kills it with the signal nobody can catch; if a `life` is named, only in that one. */
  kill(life?: number): void {
    if (life === undefined || life === this.starts.length - 1) this.#child?.kill('SIGKILL');
  }

  /** Killed and not started again. */
  async bury(): Promise<void> {
    this.#wanted = false;
    this.kill();
    await this.#gone;
  }

  /** Stops it in order once it is up. Undefined, or a sentence when it did not stop well. Struck meanwhile, again. */
  async stop(): Promise<string | undefined> {
    while (this.#wanted) {
      if (!(await until(() => this.#ready, readyMs))) return 'does not come up';
      const child = this.#child;
      this.#wanted = false;
      let isLate = false;
      const late = setTimeout(() => {
        isLate = true;
        child?.kill('SIGKILL');
      }, stopMs);
      child?.kill('SIGTERM');
      await this.#gone;
      clearTimeout(late);
      if (isLate) return `did not stop within ${stopMs / 1000} s`;
      if (child?.signalCode === 'SIGKILL') {
        this.#wanted = true;
        this.#start();
      } else if (child?.exitCode !== 0) {
        return `did not stop well (${child?.signalCode ?? `exit code ${child?.exitCode}`})`;
      }
    }
    return undefined;
  }

  #start(): void {
    const { program, cwd, env, logFile, plan, onStart } = this.#options;
    const life = this.starts.length;
    const chaos = plan(life);
    const preloaded = [shortSettling, ...(chaos ? [preload] : [])].flatMap((file) => ['--import', file]);
    const child = spawn(process.execPath, [...preloaded, program], {
      cwd,
      env: {
        ...env,
        ...(chaos && { [planVariable]: JSON.stringify(chaos) }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = createWriteStream(logFile, { flags: 'a' });
    for (const words of [child.stdout, child.stderr]) {
      words.on('data', (chunk: Buffer) => {
        log.write(chunk);
        if (chunk.includes(readyLine)) this.#ready = true;
      });
    }
    this.#child = child;
    this.starts.push(Date.now());
    living.add(child);
    this.#gone = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => {
      living.delete(child);
      this.#ready = false;
      this.#ended(code, signal);
    });
    child.once('close', () => log.end());
    onStart?.(life);
  }

  #ended(code: number | string | null | undefined, signal: number | string | null | undefined): void {
    if (signal === 'SIGKILL') this.kills.push(Date.now());
    else if (this.#wanted) this.crashes.push(`ended by itself (${signal ?? `exit code ${code}`})`);
    if (this.#wanted && this.crashes.length < mostCrashes) this.#start();
  }
}
