import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { request } from 'undici';
import { Sentence } from './sentence.ts';

/** Saves what a link gives, as a person's browser does. */
export async function download(url: string, path: string): Promise<void> {
  const { statusCode, body } = await request(url);
  if (statusCode !== 200) throw new Sentence(`The video's link answered ${statusCode}.`);
  await pipeline(body, createWriteStream(path));
}

/** Makes a folder if it isn't there. @throws {Sentence} when that can't be */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Sentence(`The folder ${path} can't be made (${error.code}).`);
  });
}

export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
