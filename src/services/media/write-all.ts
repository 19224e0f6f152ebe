import type { FileHandle } from 'node:fs/promises';
import { onDisk } from './disk-error.ts';

/** Writes every byte: one `write` may do less than it was asked to. */
export async function writeAll(handle: FileHandle, data: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < data.length; ) {
    const write = () => handle.write(data, done, data.length - done, position + done);
    done += (await onDisk(write)).bytesWritten;
  }
}
