import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { takenSteadily } from '../media/transfer-time.ts';
import type { FileToSend } from './notice.ts';

/**
 * A message with a file as Discord takes it (`multipart/form-data`: `payload_json`, `files[0]`), read from disk while it
 * is sent and anew for each try. `FormData` would do the same, but only within one version of undici: discord.js, Node and
 * this app each have another, and a file-backed Blob in the wrong one hangs or is refused.
 */
export class FileForm {
  /** With the length, since Discord's edge does not like chunked uploads. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a connection has taken the first of it. */
  isBegun = false;
  readonly #path: string;
  readonly #head: Buffer;
  readonly #tail: Buffer;

  /** `file.name` holds only letters, digits, `.` and `-`; `file.bytes` is exactly the file's size. */
  constructor(payload: object, file: FileToSend) {
    const boundary = `----${randomUUID()}`;
    const part = (disposition: string, type: string) =>
      `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\ncontent-type: ${type}\r\n\r\n`;
    this.#path = file.path;
    this.#head = Buffer.from(
      `${part('name="payload_json"', 'application/json')}${JSON.stringify(payload)}\r\n` +
        part(`name="files[0]"; filename="${file.name}"`, file.mimeType),
    );
    this.#tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    this.headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(this.#head.length + file.bytes + this.#tail.length),
    };
  }

  open(): Readable {
    return takenSteadily(this.#bytes());
  }

  async *#bytes(): AsyncGenerator<Buffer> {
    this.isBegun = true;
    yield this.#head;
    yield* createReadStream(this.#path);
    yield this.#tail;
  }
}
