import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** What makes results smaller: whatever is found on this machine, nothing, or the ffmpeg at an absolute path. */
export type EncoderChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'ffmpeg'; readonly path: string };

/** Undefined when the value names no program that can be run. */
export function encoderChoice(
  value: string | undefined,
  places: { cwd: string; searchPath: string | undefined },
): EncoderChoice | undefined {
  if (value === undefined) return { kind: 'auto' };
  if (value === 'none') return { kind: 'none' };
  const path = findProgram(value, places);
  return path === undefined ? undefined : { kind: 'ffmpeg', path };
}

/**
 * The program that is meant: by its path, which may start at `cwd`, or by a bare name, looked for in the folders of
 * `searchPath` as a shell does. Its absolute path; undefined when there is none that can be run.
 */
export function findProgram(
  program: string,
  { cwd, searchPath = '' }: { cwd: string; searchPath: string | undefined },
): string | undefined {
  const folders = /[\\/]/.test(program) ? ['.'] : searchPath.split(delimiter).filter((one) => one !== '');
  const names = process.platform === 'win32' ? [program, `${program}.exe`] : [program];
  return folders.flatMap((folder) => names.map((name) => resolve(cwd, folder, name))).find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
