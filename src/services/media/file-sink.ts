import type { FileHandle } from 'node:fs/promises';
import { StreamTarget, type StreamTargetChunk } from 'mediabunny';
import { Problem } from '../problem.ts';
import { writeAll } from './write-all.ts';

const megabyte = 1024 * 1024;

/**
 * Where mediabunny writes a file of ours. Its own file target collects 16 MB at a time, and a full disk makes it reject
 * where nobody listens; here a failed write stops the work through `failed`, whose reason is the error: Problem
 * `unreadable-video` for more than `maxBytes`.
 */
export class FileSink {
  readonly target: StreamTarget;
  readonly failed: AbortSignal;

  constructor(handle: FileHandle, maxBytes: number) {
    const failure = new AbortController();
    this.failed = failure.signal;
    const write = async ({ data, position }: StreamTargetChunk): Promise<void> => {
      if (failure.signal.aborted) return;
      if (position + data.length > maxBytes) return failure.abort(new Problem('unreadable-video'));
      await writeAll(handle, data, position).catch((error) => failure.abort(error));
    };
    this.target = new StreamTarget(new WritableStream({ write }), { chunked: true, chunkSize: megabyte });
  }
}
