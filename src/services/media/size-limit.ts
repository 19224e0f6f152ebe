import { Problem } from '../problem.ts';

const megabyte = 1024 * 1024;

/** Nobody can send more to Discord: 500 MB with Nitro. What states more is no upload of its own, whoever states it. */
export const mostBytes = 512 * megabyte;

/** Problem `video-too-big` {size, limit: megabytes} for more than `maxBytes`, and for more than {@link mostBytes} anyway. */
export function checkSize(bytes: number, maxBytes: number = mostBytes): void {
  const limit = Math.min(maxBytes, mostBytes);
  if (bytes <= limit) return;
  // Rounded so that a size over the limit never reads as equal to it.
  throw new Problem('video-too-big', {
    size: Math.ceil((bytes / megabyte) * 10) / 10,
    limit: Math.floor((limit / megabyte) * 10) / 10,
  });
}

/** What somebody states as a size, if it can be one: bytes. Otherwise its inspection finds out. */
export function statedBytes(size: unknown): number | undefined {
  return Number.isSafeInteger(size) && Number(size) >= 0 ? Number(size) : undefined;
}
