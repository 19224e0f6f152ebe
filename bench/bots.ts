import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { end, folder, keep } from './children.ts';
import { openStand, type Stand } from './open-stand.ts';
import { peakMemory, preload } from './peak-memory.ts';
import type { SceneOptions } from './scene.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is compared, as Node's arguments: the app as `npm start` has it. Both are given the same variables. */
export const programs = { app: startArguments(), plain: [at('./peer/plain-bot.ts')] } as const;
export type Program = keyof typeof programs;

function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(at('../package.json'), 'utf8'));
  const words = String(scripts.start)
    .replace(/^(exec )?node /, '')
    .split(' ');
  return words.map((word) => (word.startsWith('-') ? word : at(`../${word}`)));
}

/** A bot at work between the sandboxes. */
export type Run = {
  readonly stand: Stand;
  /** From starting the process until its commands could be used, in ms. */
  readonly startMs: number;
  /** The most memory that the process has had so far, in bytes. */
  peak(): Promise<number>;
};

/** Variables of this process that a program may need to run at all; everything else would tilt the comparison. */
const inherited = ['PATH', 'HOME', 'LANG', 'SystemRoot', 'ComSpec'];

/** Starts the sandboxes and a bot, does `work`, and ends everything. The bot's last log lines are in the error if it fails. */
export async function withBot<T>(
  program: Program,
  options: SceneOptions,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const stand = await openStand(options);
  try {
    return await withProcess(program, stand, work);
  } finally {
    await stand.close();
  }
}

async function withProcess<T>(program: Program, stand: Stand, work: (run: Run) => Promise<T>): Promise<T> {
  const cwd = await mkdtemp(join(folder, `${program}-`));
  const logFile = join(cwd, 'bot.log');
  await using log = await open(logFile, 'w');
  const own = Object.fromEntries(inherited.map((name) => [name, process.env[name]]));
  // Long videos are accepted, for large ones are long.
  const env = {
    ...own,
    ...(await stand.environment()),
    TEMP_DIR: join(cwd, 'temp'),
    MAX_VIDEO_SECONDS: '3600',
  };
  const startedAt = Date.now();
  const child = keep(
    spawn(process.execPath, [...preload, ...programs[program]], {
      cwd,
      env,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
    }),
  );
  const died = new Promise<never>((_, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`${program} ended by itself (${code ?? signal})`)));
  });
  died.catch(() => undefined);
  try {
    await stand.guard(child.pid ?? 0);
    const readyAt = await Promise.race([stand.ready(), died]);
    const run: Run = { stand, startMs: readyAt - startedAt, peak: () => peakMemory(child) };
    return await Promise.race([work(run), died]);
  } catch (error) {
    const lines = (await readFile(logFile, 'utf8')).split('\n').slice(-15).join('\n');
    throw new Error(`${program} failed; its log ends:\n${lines}`, { cause: error });
  } finally {
    await end(child);
  }
}
