import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

const hasProc = process.platform === 'linux';

/** Arguments of Node for a process whose memory will be asked for. */
export const preload: readonly string[] = hasProc
  ? []
  : ['--import', new URL('./report-memory.ts', import.meta.url).href];

/**
 * The most memory a process has had in RAM so far, in bytes: what Linux notes itself (`VmHWM`), elsewhere what the
 * process is told by its system.
 */
export async function peakMemory(child: ChildProcess): Promise<number> {
  if (hasProc) {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
  }
  const reply = once(child, 'message');
  child.send('peak');
  return Number((await reply)[0]);
}
