import type { FileHandle } from 'node:fs/promises';

/** Writes every byte: one `write` may do less than it was asked to. */
export async function writeAll(handle: FileHandle, data: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < data.length; ) {
    done += (await handle.write(data, done, data.length - done, position + done)).bytesWritten;
  }
}
