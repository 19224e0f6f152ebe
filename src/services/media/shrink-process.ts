import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { setInterval } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { diskWords } from './disk-error.ts';
import { residentBytes } from './resident-bytes.ts';
import type { EncodingJob } from './shrink-job.ts';

export type EncoderLimits = {
  /** How long it may take, in ms. */
  readonly timeMs: number;
  /** How long its file may stay as it is, in ms. */
  readonly stillMs: number;
  /** How much memory its processes may hold together. */
  readonly memoryBytes: number;
};

/** The encoder did not do its work. The message is a word to the operator. */
export class EncoderFailed extends Error {
  override readonly name = 'EncoderFailed';
}

const entry = fileURLToPath(new URL('./shrink-child.ts', import.meta.url));
const ownGroup = process.platform !== 'win32';
const lookEveryMs = 200;

/** What programs need to be found and to run. Tokens and keys are none of an encoder's business. */
const passedOn = [
  'PATH',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'HOME',
  'LANG',
  'TMPDIR',
  'TEMP',
  'SystemRoot',
];

/**
 * Does one encoding in a process of its own, of low priority, and resolves when its file is complete. It is killed with
 * all it started when it exceeds a limit, when `signal` aborts, and when this process ends, however that happens.
 *
 * Rejects with {@link EncoderFailed}, or with the signal's reason, only after the process is gone; what it wrote until
 * then is the caller's to remove.
 */
export async function runEncoder(
  job: EncodingJob,
  { limits, signal }: { limits: EncoderLimits; signal?: AbortSignal | undefined },
): Promise<void> {
  signal?.throwIfAborted();
  const child = fork(entry, [JSON.stringify(job)], {
    execArgv: ['--max-old-space-size=256'],
    env: Object.fromEntries(passedOn.map((name) => [name, process.env[name]])),
    detached: ownGroup,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  lowerPriority(child);
  const stop = () => kill(child);
  signal?.addEventListener('abort', stop, { once: true });
  // It may have died alone and left the program it started.
  child.once('exit', stop);
  const lastWords = listen(child);
  const ended = new AbortController();
  const watching = watch(child, job.output, limits, ended.signal).then((excess) => {
    if (excess) stop();
    return excess;
  });

  try {
    const [code, killedBy] = await once(child, 'close').catch((error) => {
      throw new EncoderFailed('it could not be started', { cause: error });
    });
    ended.abort();
    const excess = await watching;
    signal?.throwIfAborted();
    if (excess) throw new EncoderFailed(excess);
    if (code !== 0) throw new EncoderFailed(lastWords() ?? `it ended with ${killedBy ?? code}`);
  } finally {
    ended.abort();
    signal?.removeEventListener('abort', stop);
  }
}

/** Resolves with the limit that was exceeded, or undefined when the process had ended before. */
async function watch(
  child: ChildProcess,
  file: string,
  limits: EncoderLimits,
  ended: AbortSignal,
): Promise<string | undefined> {
  const pids = [child.pid ?? 0];
  child.on('message', ({ pid }: { pid: number }) => pids.push(pid));
  const start = performance.now();
  let size = 0;
  let grown = start;
  try {
    for await (const _ of setInterval(lookEveryMs, undefined, { signal: ended })) {
      const now = performance.now();
      if (now - start > limits.timeMs) return `it took longer than ${Math.round(limits.timeMs / 1000)} s`;
      const sizeNow = await stat(file).then(
        (facts) => facts.size,
        () => 0,
      );
      if (sizeNow !== size) grown = now;
      size = sizeNow;
      if (now - grown > limits.stillMs) return `it wrote nothing for ${Math.round(limits.stillMs / 1000)} s`;
      const memory = (await Promise.all(pids.map(residentBytes))).reduce((sum, bytes) => sum + bytes, 0);
      if (memory > limits.memoryBytes) return `it took ${Math.round(memory / 1e6)} MB of memory`;
    }
  } catch (error) {
    if (!ended.aborted) throw error;
  }
  return undefined;
}

function kill(child: ChildProcess): void {
  if (!child.pid) return;
  try {
    if (ownGroup) process.kill(-child.pid, 'SIGKILL');
    // It ends by itself then, and what it started with it.
    else if (child.connected) child.disconnect();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Done from here, and at once: on Linux only threads that begin later take it over. */
function lowerPriority(child: ChildProcess): void {
  try {
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already.
  }
}

/** Keeps the end of what it writes to stderr; the last line of it is what went wrong, unless one names the disk. */
function listen(child: ChildProcess): () => string | undefined {
  let heard = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    heard = (heard + text).slice(-2000);
  });
  return () => {
    const lines = heard.trim().split('\n');
    const told = lines.findLast((line) => diskWords.test(line)) ?? lines.at(-1);
    return told?.slice(0, 300) || undefined;
  };
}
