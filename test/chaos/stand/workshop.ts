import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;

/** A new folder for whatever this run of the harness writes; all of them go when it ends. */
export function newFolder(name: string): string {
  folder ??= mkdtempSync(join(tmpdir(), 'chaos-'));
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, `${name}-`));
}

export function removeFolders(): void {
  if (folder) rmSync(folder, { recursive: true, force: true });
}

process.once('exit', removeFolders);
