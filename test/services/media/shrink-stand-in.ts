import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Encoder } from '../../../src/services/media/shrink-encoder.ts';

/**
 * A program that is called as ffmpeg is and does what a test wants instead: `body` is its code, in which `output` is
 * the path to write to, `args` what it was called with, and `fs` is Node's.
 */
export async function standIn(folder: string, body: string): Promise<Encoder> {
  const path = join(folder, 'ffmpeg-stand-in.mjs');
  const head = `#!${process.execPath}
import fs from 'node:fs';
import os from 'node:os';
const args = process.argv.slice(2);
const output = args.at(-1).replace(/^file:/, '');
`;
  await writeFile(path, head + body);
  await chmod(path, 0o755);
  return { kind: 'ffmpeg', path };
}

/** Does nothing, for ever. */
export const hangs = 'setInterval(() => {}, 1e6);';

/** Resolves with what `look` finds as soon as it finds something; fails after ten seconds. */
export async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (const start = performance.now(); performance.now() - start < 10_000; await pause(20)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('it did not happen within ten seconds');
}

/** Undefined as long as the process lives. */
export function gone(pid: number): true | undefined {
  try {
    process.kill(pid, 0);
    return undefined;
  } catch {
    return true;
  }
}
