import { lastFragments } from './last-part.ts';
import type { ReadPiece } from './pieces.ts';
import { findTransportStream } from './transport-stream.ts';

/** A file as its reader is to see it. */
export type FileView = {
  readonly size: number;
  readonly read: ReadPiece;
  /** Its first bytes. */
  readonly head: Uint8Array;
  readonly isTransportStream: boolean;
  /** Whether something of the file is left out or changed in it: others are not to be given the file as it is. */
  readonly isAltered: boolean;
};

const headBytes = 64 * 1024;

/** The most that a tag of a music player before a video may take, its cover picture included. */
const mostTagBytes = 16 * 1024 * 1024;

/**
 * Looks at the first bytes of a file and leaves out what its reader does not understand: a music player's tag before it,
 * what surrounds the packets of an MPEG-TS, and the last fragment of an MP4 when it is not all there.
 */
export async function viewOf(file: { readonly size: number; readonly read: ReadPiece }): Promise<FileView> {
  const first = await file.read(0, Math.min(file.size, headBytes));
  const start = await tagBytes(first, file);
  const head = start === 0 ? first : await file.read(start, Math.min(file.size, start + headBytes));
  const rest = { size: file.size - start, read: startingWith(head, start, file.read) };
  const stream = findTransportStream(head, rest);
  if (stream) {
    const packets = await stream.read(0, Math.min(stream.size, headBytes));
    return { ...stream, head: packets, isTransportStream: true, isAltered: true };
  }
  const size = await wholeBytes(head, rest);
  const isAltered = start > 0 || size < rest.size;
  return { size, read: rest.read, head, isTransportStream: false, isAltered };
}

/** How many bytes of ID3 tags a file begins with. */
async function tagBytes(
  head: Uint8Array,
  { size, read }: { size: number; read: ReadPiece },
): Promise<number> {
  let start = 0;
  while (start + 10 < size && start < mostTagBytes) {
    const header = start === 0 ? head.subarray(0, 10) : await read(start, start + 10);
    const [i, d, three, , , flags = 0, ...lengths] = header;
    if (i !== 0x49 || d !== 0x44 || three !== 0x33) break;
    // Seven bits in each byte; a footer repeats the ten bytes of the header.
    const length = lengths.reduce((total, byte) => total * 128 + (byte & 127), 0);
    start += 10 + length + ((flags & 0x10) === 0 ? 0 : 10);
  }
  return start < size ? start : 0;
}

/** Reads from `start` on; the first bytes are known. */
function startingWith(head: Uint8Array, start: number, read: ReadPiece): ReadPiece {
  return async (from, to) => {
    if (to <= head.length) return head.slice(from, to);
    if (from >= head.length) return read(start + from, start + to);
    const piece = new Uint8Array(to - from);
    piece.set(head.subarray(from));
    piece.set(await read(start + head.length, start + to), head.length - from);
    return piece;
  };
}

/** How many bytes of an MP4 in fragments are whole: one that was cut off has half a fragment at its end. */
async function wholeBytes(head: Uint8Array, file: { size: number; read: ReadPiece }): Promise<number> {
  if (!Buffer.from(head).includes('mvex') || (await endsWithIndex(file))) return file.size;
  const [last] = await lastFragments(file);
  if (last === undefined) return file.size;
  let whole = last;
  for (let at = last; at < file.size; ) {
    const box = Buffer.alloc(16);
    box.set(await file.read(at, Math.min(at + 16, file.size)));
    const size = box.readUInt32BE(0) === 1 ? Number(box.readBigUInt64BE(8)) : box.readUInt32BE(0);
    // It reaches to the end of the file, whatever that is.
    if (size === 0 && box.readUInt32BE(4) !== 0) return file.size;
    if (size < 8 || at + size > file.size) return whole;
    at += size;
    if (box.toString('latin1', 4, 8) !== 'moof') whole = at;
  }
  return whole;
}

/** Whether the file ends with an index of its fragments, which is written last. */
async function endsWithIndex({ size, read }: { size: number; read: ReadPiece }): Promise<boolean> {
  const end = Buffer.from(await read(Math.max(0, size - 16), size));
  return end.toString('latin1', 4, 8) === 'mfro';
}
