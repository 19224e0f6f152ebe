import { Readable } from 'node:stream';

/** The slowest line that is waited for: 1 Mbit/s, in bytes a second. */
const slowestLine = 125_000;

/** How long so many bytes may take to travel, in ms. */
export type TransferTime = (bytes: number) => number;

/** How long any transfer may take: what the slowest line needs, and a little to begin with. */
export const transferMs: TransferTime = (bytes) => 30_000 + Math.ceil((bytes / slowestLine) * 1000);

/** The time that a host lets its reader wait. What its reader takes to do something with the bytes is not the host's. */
export class HostPace {
  readonly #mayTakeMs: TransferTime;
  #bytes = 0;
  #waitedMs = 0;
  #since: number | undefined;

  constructor(mayTakeMs: TransferTime = transferMs) {
    this.#mayTakeMs = mayTakeMs;
  }

  /** The reader wants more, from now on. */
  wait(): void {
    this.#since ??= performance.now();
  }

  /** Some bytes came. Throws when they come so slowly that the host would hold up its reader for ever. */
  came(bytes: number): void {
    if (this.#since !== undefined) this.#waitedMs += performance.now() - this.#since;
    this.#since = undefined;
    this.#bytes += bytes;
    if (this.#waitedMs > this.#mayTakeMs(this.#bytes)) throw new Error('it comes too slowly');
  }
}

/**
 * The same bytes as a stream that fails once none has been taken for `silenceMs`: a connection that takes no more does not
 * say so by itself.
 */
export function takenSteadily(bytes: AsyncIterable<Uint8Array>, silenceMs = 60_000): Readable {
  async function* watched() {
    for await (const chunk of bytes) {
      timer.refresh();
      yield chunk;
    }
  }
  const stream = Readable.from(watched(), { objectMode: false });
  const timer = setTimeout(() => stream.destroy(new Error('no byte was taken for too long')), silenceMs);
  return stream.once('close', () => clearTimeout(timer));
}
