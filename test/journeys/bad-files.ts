import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { FileUpload } from '../../sandbox/discord/attachments.ts';
import { media } from '../sandbox/scenario/harness.ts';
import type { Stage } from '../support/stage.ts';
import { tempDir } from '../support/temp.ts';
import { expectNothingLeft } from './leftovers.ts';

export const sample: FileUpload = { path: media('sample.mp4') };

/** A file of a person's, made for the test. */
export async function file(name: string, bytes: Uint8Array | string): Promise<FileUpload> {
  const path = join(await tempDir(), name);
  await writeFile(path, bytes);
  return { path };
}

/** The smallest picture there is: one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const sampleBytes = () => readFile(media('sample.mp4'));

/** No job, no upload, and no trace of the request. */
export async function expectNothingSpent(actors: Stage): Promise<void> {
  expect(actors.scenario.submits).toEqual([]);
  expect([...actors.scenario.uploads.keys()]).toEqual([]);
  await expectNothingLeft(actors);
}
