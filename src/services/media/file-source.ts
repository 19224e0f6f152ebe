import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { VideoSource } from './source.ts';

/** A video on disk, read piece by piece like a remote one. The file stays as it is while it is read. */
export async function fileSource(path: string): Promise<VideoSource> {
  const { size } = await stat(path);
  return {
    size,
    // Node counts `end` in, our ranges do not.
    open: async (start, end, signal) =>
      createReadStream(path, { start, end: end - 1, ...(signal && { signal }) }),
  };
}
