import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * How much memory a process holds right now: from `/proc` on Linux, where small images lack `ps`, else from `ps`.
 * 0 when it has ended, and on Windows.
 */
export async function residentBytes(pid: number): Promise<number> {
  if (process.platform === 'win32') return 0;
  const text = await (process.platform === 'linux' ? fromProc(pid) : fromPs(pid)).catch(() => '');
  return Number(/\d+/.exec(text)?.[0] ?? 0) * 1024;
}

async function fromProc(pid: number): Promise<string> {
  return /^VmRSS:.*$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[0] ?? '';
}

async function fromPs(pid: number): Promise<string> {
  return (await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${pid}`])).stdout;
}
