import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type EncoderChoice, findProgram } from '../../config/program.ts';

/** What re-encodes videos on this machine: a program, or the `node-av` package, FFmpeg inside Node. */
export type Encoder =
  | { readonly kind: 'ffmpeg'; readonly path: string }
  | { readonly kind: 'node-av'; readonly url: string };

/** Where `node-av` may be installed: with the app, or in the folder that `npm run encoder` fills. */
const homes = ['../../../', '../../../encoder/'].map((home) =>
  fileURLToPath(new URL(`${home}package.json`, import.meta.url)),
);

/**
 * The encoder to use. Left to itself the app takes `node-av`, which somebody installed for it, before an `ffmpeg` on the
 * `PATH`, which may be old or lack H.264. Undefined when there is, or is to be, none.
 */
export function chooseEncoder(
  choice: EncoderChoice,
  searchPath: string | undefined = process.env.PATH,
): Encoder | undefined {
  if (choice.kind === 'none') return undefined;
  return choice.kind === 'ffmpeg' ? choice : (findNodeAv() ?? findFfmpeg(searchPath));
}

export function findFfmpeg(searchPath: string | undefined = process.env.PATH): Encoder | undefined {
  const path = findProgram('ffmpeg', { cwd: '/', searchPath });
  return path === undefined ? undefined : { kind: 'ffmpeg', path };
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
