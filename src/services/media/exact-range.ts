import { Readable } from 'node:stream';

/**
 * The first `length` bytes of a body, no more and no fewer: it fails when the body ends early, and lets the
 * connection go when there is more than was asked for (a server that ignores ranges sends the whole file).
 */
export class ExactRange extends Readable {
  readonly #body: Readable;
  #left: number;

  constructor(body: Readable, length: number) {
    super();
    this.#body = body;
    this.#left = length;
    body.on('data', (chunk: Buffer) => this.#take(chunk));
    body.on('end', () => this.#finish());
    body.on('error', (error) => this.destroy(error));
    body.on('close', () => this.#finish());
  }

  override _read(): void {
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
    const part = chunk.subarray(0, this.#left);
    this.#left -= part.length;
    const wantsMore = this.push(part);
    if (this.#left === 0) this.push(null);
    else if (!wantsMore) this.#body.pause();
  }

  #finish(): void {
    if (this.#left > 0) this.destroy(new Error(`the body ended ${this.#left} bytes early`));
  }
}
