import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** One of the sandbox's programs at work. */
export interface Program {
  readonly stdin: NodeJS.WritableStream;
  /** Everything printed so far, errors included. */
  output(): string;
  /** Resolves once the output matches; rejects when the program ends before. */
  prints(pattern: RegExp): Promise<void>;
  /** Sends a signal to the program and all it started, as a terminal does. */
  signalAll(signal: NodeJS.Signals): void;
  readonly exit: Promise<number | null>;
  /** Whether anything of its process group still runs. */
  anyoneLeft(): boolean;
}

/** Starts `sandbox/<name>` in a process group of its own, which the test's end kills. */
export function program(name: string, args: readonly string[], temporary: string): Program {
  const path = fileURLToPath(new URL(`../../sandbox/${name}`, import.meta.url));
  const { FORCE_COLOR: _, INIT_CWD: __, ...env } = process.env;
  const child = spawn(process.execPath, [path, ...args], {
    cwd: temporary,
    env: { ...env, NO_COLOR: '1', TMPDIR: temporary },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const group = -(child.pid ?? Number.NaN);
  const anyoneLeft = () => {
    try {
      return process.kill(group, 0);
    } catch {
      return false;
    }
  };
  onTestFinished(() => {
    if (anyoneLeft()) process.kill(group, 'SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return {
    stdin: child.stdin,
    output: () => output,
    async prints(pattern) {
      while (!pattern.test(output)) {
        const more = await Promise.race([once(child.stdout, 'data'), exit.then(() => undefined)]);
        if (!more && !pattern.test(output)) throw new Error(`It ended without ${pattern}:\n${output}`);
      }
    },
    signalAll: (signal) => void process.kill(group, signal),
    exit,
    anyoneLeft,
  };
}
