import { access, constants, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Probe, probe } from '../scenario/probe.ts';
import { sizeText } from './measures.ts';
import { Sentence } from './sentence.ts';

/** What the best subscription lets a person send, in bytes: the most that any video here may have. */
const MOST_BYTES = 500 * 1024 * 1024;

/** A video on this machine that people of the sandbox can send. */
export interface SourceVideo {
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly media: Probe;
}

/** Where a relative path starts: where npm was called, or else the working folder. */
export const startFolder = (): string => process.env.INIT_CWD ?? process.cwd();

export const samplePath = (name = 'sample.mp4'): string => resolve(import.meta.dirname, '..', 'media', name);

/** @throws {Sentence} when there is no such file, or it isn't a video that can be read or sent */
export async function sourceVideo(given: string): Promise<SourceVideo> {
  const path = resolve(startFolder(), given);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new Sentence(`There is no file ${path}.`);
    throw new Sentence(`The file ${path} can't be read (${error.code}).`);
  });
  if (!found.isFile()) throw new Sentence(`${path} is not a file.`);
  await access(path, constants.R_OK).catch((error: NodeJS.ErrnoException) => {
    throw new Sentence(`The file ${path} can't be read (${error.code}). Correct its permissions.`);
  });
  if (found.size > MOST_BYTES) {
    throw new Sentence(
      `${path} has ${sizeText(found.size)}; nobody on Discord can send more than ${sizeText(MOST_BYTES)}.`,
    );
  }
  const media = await probe(path);
  if (!media?.video) {
    throw new Sentence(`${path} is not a video that can be read. Take an MP4, MOV, MKV or WebM file.`);
  }
  return { path, name: basename(path), size: found.size, media };
}
