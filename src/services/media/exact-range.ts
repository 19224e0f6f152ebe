import { Readable } from 'node:stream';
import { HostPace, type TransferTime } from './transfer-time.ts';

/**
 * The first `length` bytes of a body, no more and no fewer: it fails when the body ends early, and lets the
 * connection go when there is more than was asked for (a server that ignores ranges sends the whole file). It fails as well
 * when the body comes too slowly.
 */
export class ExactRange extends Readable {
  readonly #body: Readable;
  readonly #pace: HostPace;
  #left: number;

  constructor(body: Readable, length: number, mayTakeMs?: TransferTime) {
    super();
    this.#pace = new HostPace(mayTakeMs);
    this.#pace.wait();
    this.#body = body;
    this.#left = length;
    body.on('data', (chunk: Buffer) => this.#take(chunk));
    body.on('end', () => this.#finish());
    body.on('error', (error) => this.destroy(error));
    body.on('close', () => this.#finish());
  }

  override _read(): void {
    this.#pace.wait();
    this.#body.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#body.destroy();
    done(error);
  }

  #take(chunk: Buffer): void {
    if (this.#left === 0) {
      this.#body.destroy();
      return;
    }
    try {
      this.#pace.came(chunk.length);
    } catch (error) {
      this.destroy(error as Error);
      return;
    }
    const part = chunk.subarray(0, this.#left);
    this.#left -= part.length;
    const wantsMore = this.push(part);
    if (this.#left === 0) this.push(null);
    else if (wantsMore) this.#pace.wait();
    else this.#body.pause();
  }

  #finish(): void {
    if (this.#left > 0) this.destroy(new Error(`the body ended ${this.#left} bytes early`));
  }
}
