import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What re-encodes videos on this machine: a program, or the `node-av` package, FFmpeg inside Node. */
export type Encoder =
  | { readonly kind: 'ffmpeg'; readonly path: string }
  | { readonly kind: 'node-av'; readonly url: string };

/** Where `node-av` may be installed: with the app, or in a folder of its own. */
const homes = ['../../../', '../../../encoder/'].map((home) =>
  fileURLToPath(new URL(`${home}package.json`, import.meta.url)),
);

/** The encoder to use: `FFMPEG_PATH`, else an `ffmpeg` on the `PATH`, else `node-av`; undefined without any. */
export async function findEncoder(env: NodeJS.ProcessEnv = process.env): Promise<Encoder | undefined> {
  return (await findFfmpeg(env)) ?? findNodeAv();
}

export async function findFfmpeg(env: NodeJS.ProcessEnv = process.env): Promise<Encoder | undefined> {
  const name = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = env.FFMPEG_PATH ? [env.FFMPEG_PATH] : folders.map((folder) => join(folder, name));
  for (const path of paths) {
    if (await canRun(path)) return { kind: 'ffmpeg', path };
  }
  return undefined;
}

export function findNodeAv(): Encoder | undefined {
  for (const home of homes) {
    try {
      return { kind: 'node-av', url: pathToFileURL(createRequire(home).resolve('node-av/api')).href };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return undefined;
}

function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
