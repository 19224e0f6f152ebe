import type { Readable } from 'node:stream';

/** A video that is read by byte ranges, so that nothing of it is kept. */
export interface VideoSource {
  /** Bytes. */
  readonly size: number;
  /**
   * The bytes from `start` up to, not including, `end`. May be called again for the same range.
   * A `Problem` thrown here or from the stream ends the upload unchanged; any other error has the part repeated.
   */
  open(start: number, end: number, signal: AbortSignal): Promise<Readable>;
}
