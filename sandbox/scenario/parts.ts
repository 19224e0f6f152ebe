import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ApiError, badRequest } from './errors.ts';
import { MIN_PART_BYTES } from './upload-request.ts';
import type { Upload } from './uploads.ts';

/** Checks that the parts make up the announced file, by S3's rules. @throws ApiError 400 */
export function checkParts(upload: Upload): void {
  const count = upload.partsCount ?? 0;
  let total = 0;
  for (let number = 1; number <= count; number++) {
    const part = upload.parts.get(number);
    if (!part) throw badRequest(`Part ${number} of ${count} was not uploaded`);
    if (number < count && part.size < MIN_PART_BYTES) {
      throw new ApiError(400, 'Your proposed upload is smaller than the minimum allowed size', {
        name: 'EntityTooSmall',
        details: { partNumber: number, proposedSize: part.size, minSizeAllowed: MIN_PART_BYTES },
      });
    }
    total += part.size;
  }
  if (total !== upload.fileSize) {
    throw badRequest(`The parts add up to ${total} bytes, not to the fileSize of ${upload.fileSize}`);
  }
}

/** Joins the parts into one file; the parts are gone afterwards. */
export async function joinParts(upload: Upload, path: string): Promise<void> {
  const files = [...upload.parts].sort(([a], [b]) => a - b).map(([, part]) => part.path);
  const [first, ...others] = files;
  if (first) await rename(first, path);
  for (const file of others) {
    await pipeline(createReadStream(file), createWriteStream(path, { flags: 'a' }));
    await rm(file);
  }
  upload.parts.clear();
}
