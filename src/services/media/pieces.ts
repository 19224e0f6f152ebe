import type { VideoSource } from './source.ts';

/** Gives the bytes from `start` up to, not including, `end`. */
export type ReadPiece = (start: number, end: number) => Promise<Uint8Array>;

const blockBytes = 1024 * 1024;
const keptBlocks = 4;

/** Reads a piece with a request of its own. */
export function readPieces(source: VideoSource, signal: AbortSignal): ReadPiece {
  return async (start, end) => {
    const piece = new Uint8Array(end - start);
    let filled = 0;
    for await (const chunk of await source.open(start, end, signal)) {
      piece.set(chunk, filled);
      filled += chunk.length;
    }
    return piece;
  };
}

/**
 * Reads in blocks of a megabyte and the next one in advance, for whoever walks through a file from its beginning to
 * its end with small steps. Keeps the last few blocks, because sound and picture are read a little apart.
 */
export function readAhead(source: VideoSource, signal: AbortSignal): ReadPiece {
  const read = readPieces(source, signal);
  const blocks = new Map<number, Promise<Uint8Array>>();

  const blockAt = (start: number): Promise<Uint8Array> => {
    const block = blocks.get(start) ?? read(start, Math.min(start + blockBytes, source.size));
    // Whoever awaits it learns of its failure; a block read in vain must not end the process.
    block.catch(() => blocks.delete(start));
    blocks.delete(start);
    blocks.set(start, block);
    const [oldest] = blocks.keys();
    if (blocks.size > keptBlocks && oldest !== undefined) blocks.delete(oldest);
    return block;
  };

  return async (start, end) => {
    const piece = new Uint8Array(end - start);
    for (let at = start - (start % blockBytes); at < end; at += blockBytes) {
      const wanted = blockAt(at);
      if (at + blockBytes < source.size) void blockAt(at + blockBytes);
      const block = await wanted;
      const from = Math.max(start, at);
      piece.set(block.subarray(from - at, end - at), from - start);
    }
    return piece;
  };
}
