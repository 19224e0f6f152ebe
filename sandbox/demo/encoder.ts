import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './files.ts';

/** Writes a program into a folder that makes videos smaller as ffmpeg would, and returns its path: for machines without one. */
export async function writeEncoder(folder: string): Promise<string> {
  await makeFolder(folder);
  const path = join(folder, 'ffmpeg');
  const program = fileURLToPath(new URL('./encoder-program.ts', import.meta.url));
  await writeFile(path, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  await chmod(path, 0o755);
  return path;
}
