import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';

export type ChildApp = {
  readonly process: ChildProcess;
  /** Everything it has written to stdout and stderr. */
  readonly output: string;
  /** Its log lines that hold `text`. */
  logged(text: string): Record<string, unknown>[];
  /** Resolves when its output holds `text`. */
  says(text: string): Promise<void>;
  /** Resolves with its exit code, within 15 s unless told. */
  ended(withinMs?: number): Promise<number | null>;
};

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** What `npm start` runs, in a process of its own with these variables alone; the test's end kills it if need be. */
export function childApp({ env, cwd }: { env: Record<string, string>; cwd: string }): ChildApp {
  const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  // All streams are read to their end before this.
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  return {
    process: child,
    get output() {
      return output;
    },
    logged: (text) =>
      output
        .split('\n')
        .filter((line) => line.includes(text))
        .map((line) => JSON.parse(line)),
    says: (text) =>
      expect.poll(() => output, { timeout: 20_000, message: `the app to say ${text}` }).toContain(text),
    ended: async (withinMs = 15_000) => {
      await Promise.race([closed, once(AbortSignal.timeout(withinMs), 'abort')]);
      if (child.exitCode === null && child.signalCode === null) throw new Error('the app still runs');
      return child.exitCode;
    },
  };
}
