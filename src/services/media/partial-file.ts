import type { FileHandle } from 'node:fs/promises';
import { Problem } from '../problem.ts';
import { parseContentRange, parseLength } from './content-range.ts';
import { DiskError, onDisk } from './disk-error.ts';
import { discard, type Reply } from './guarded-get.ts';
import { HostPace, type TransferTime } from './transfer-time.ts';
import { writeAll } from './write-all.ts';

/**
 * How large a file may be, in bytes: four times what was said of it, for what is said may be wrong, but never more than the
 * second. Otherwise one wrong answer would fill the disk.
 */
const leastLimit = 1_000_000_000;
const mostLimit = 4_000_000_000;

/** More than a file of ours can have. Asking again at once would only bring it again. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A file on its way to the disk: what is there of it, and how to ask for the rest. */
export class PartialFile {
  /** How much of it is on the disk. */
  bytes = 0;
  readonly #handle: FileHandle;
  readonly #expectedBytes: number | undefined;
  readonly #maxBytes: number;
  readonly #mayTakeMs: TransferTime | undefined;
  /** By what the server knows this version of the file (RFC 9110 §13.1.5). */
  #validator: string | undefined;

  constructor(
    handle: FileHandle,
    {
      expectedBytes,
      leastMaxBytes = leastLimit,
      mayTakeMs,
    }: {
      expectedBytes?: number | undefined;
      leastMaxBytes?: number | undefined;
      mayTakeMs?: TransferTime | undefined;
    } = {},
  ) {
    this.#handle = handle;
    this.#expectedBytes = expectedBytes;
    this.#maxBytes = Math.min(mostLimit, Math.max(leastMaxBytes, 4 * (expectedBytes ?? mostLimit)));
    this.#mayTakeMs = mayTakeMs;
  }

  /** Asks for the rest, or for everything if the file has changed. */
  headers(): Record<string, string> {
    if (this.bytes === 0 || !this.#validator) return {};
    return { range: `bytes=${this.bytes}-`, 'if-range': this.#validator };
  }

  /**
   * Writes down the answer to such a request. Resolves only when the file is whole. Rejects with `result-missing` when
   * the server refuses for good, with {@link TooLarge} when it sends too much, with a plain error when it broke off or failed;
   * a {@link DiskError} is this machine's.
   */
  async take(reply: Reply): Promise<void> {
    const total = await this.#begin(reply).catch((error) => {
      discard(reply.body);
      throw error;
    });
    const { etag, 'last-modified': lastModified } = reply.headers;
    // A weak tag only promises a similar file.
    this.#validator = textOf(etag)?.startsWith('"') ? textOf(etag) : textOf(lastModified);

    await this.#append(reply);

    const host = reply.url.host;
    const isChunked = reply.headers['transfer-encoding'] === 'chunked';
    // What was expected is what somebody else said of it, so it counts only where the end of the body proves nothing.
    const whole = total ?? (isChunked ? undefined : this.#expectedBytes);
    if (whole === undefined && !isChunked) {
      throw new Error(`${host} did not state the length of the file`);
    }
    if (whole !== undefined && this.bytes !== whole)
      throw new Error(`${host} sent ${this.bytes} of ${whole} bytes`);
  }

  /** Prepares the file for the body; resolves with the length it should have then, if stated. */
  async #begin({ statusCode: status, headers, url }: Reply): Promise<number | undefined> {
    let total: number | undefined;
    if (status === 206) {
      const range = parseContentRange(headers['content-range']);
      if (range?.start !== this.bytes) {
        await this.#restart();
        throw new Error(`${url.host} sent another part than was asked for`);
      }
      total = range.total;
    } else if (status === 200) {
      await this.#restart();
      total = parseLength(headers['content-length']);
    } else {
      if (status === 416) await this.#restart();
      throw refusal(status, url.host);
    }
    if (total !== undefined) await this.#checkSize(total, url);
    return total;
  }

  async #checkSize(bytes: number, { host }: URL): Promise<void> {
    if (bytes <= this.#maxBytes) return;
    await this.#restart();
    throw new TooLarge(`${host} sends more than ${this.#maxBytes} bytes`);
  }

  async #restart(): Promise<void> {
    if (this.bytes > 0) await onDisk(() => this.#handle.truncate(0));
    this.bytes = 0;
    this.#validator = undefined;
  }

  async #append({ body, url }: Reply): Promise<void> {
    const pace = new HostPace(this.#mayTakeMs);
    try {
      pace.wait();
      for await (const chunk of body) {
        pace.came(chunk.length);
        await this.#checkSize(this.bytes + chunk.length, url);
        await writeAll(this.#handle, chunk, this.bytes);
        this.bytes += chunk.length;
        pace.wait();
      }
    } catch (error) {
      if (error instanceof TooLarge || error instanceof DiskError) throw error;
      const reason = error instanceof Error ? error.message : 'unknown';
      throw new Error(`${url.host} broke off after ${this.bytes} bytes: ${reason}`);
    }
  }
}

function refusal(status: number, host: string): Error {
  // 416: the file has changed. 408, 425, 429: asked too soon or too often. These pass, as do the server's own failures.
  const final = status >= 400 && status < 500 && ![408, 416, 425, 429].includes(status);
  return final ? new Problem('result-missing', { status }) : new Error(`${host} answered ${status}`);
}

function textOf(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}
