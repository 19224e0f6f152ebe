import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** What a handler answers; nothing is written to the wire before faults had their say. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** A slice of a file as the body, `length` bytes from `start`. */
  readonly file?: { readonly path: string; readonly start: number; readonly length: number };
}

/** How the body travels when it doesn't simply travel. */
export interface Pace {
  /** The connection is cut after this many bytes of the body. */
  readonly truncateAt?: number | undefined;
  readonly bytesPerSecond?: number | undefined;
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** The error document of S3 and CloudFront. */
export function xmlError(status: number, code: string, message: string): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

/** Writes a reply. Resolves when it is out or the other side is gone; never rejects. */
export async function send(res: ServerResponse, reply: Reply, pace: Pace = {}): Promise<void> {
  const bytes = typeof reply.body === 'string' ? Buffer.from(reply.body) : (reply.body ?? new Uint8Array());
  const length = reply.file?.length ?? bytes.byteLength;
  const head = res.req.method === 'HEAD';
  const bodiless = reply.status === 304 || reply.status === 204;
  res.writeHead(reply.status, {
    ...(bodiless ? {} : { 'content-length': String(length) }),
    ...reply.headers,
  });
  if (head || bodiless || length === 0) {
    res.end();
    return;
  }
  const body = reply.file
    ? createReadStream(reply.file.path, {
        start: reply.file.start,
        end: reply.file.start + reply.file.length - 1,
      })
    : Readable.from([bytes]);
  try {
    if (pace.truncateAt !== undefined) await sendSome(res, body, pace.truncateAt);
    else if (pace.bytesPerSecond) await pipeline(body, dripper(pace.bytesPerSecond), res);
    else await pipeline(body, res);
  } catch {
    // The client went away: nothing to tell it.
    res.destroy();
  }
}

async function sendSome(res: ServerResponse, body: Readable, bytes: number): Promise<void> {
  let left = bytes;
  res.flushHeaders();
  for await (const chunk of body) {
    const piece = (chunk as Buffer).subarray(0, left);
    left -= piece.byteLength;
    // Flushed before the cut, so that the client surely has what was promised to it.
    await new Promise<void>((done) => res.write(piece, () => done()));
    if (left <= 0) break;
  }
  res.destroy();
}

function dripper(bytesPerSecond: number): Transform {
  const step = Math.max(1, Math.ceil(bytesPerSecond / 20));
  return new Transform({
    async transform(chunk: Buffer, _encoding, callback) {
      for (let at = 0; at < chunk.byteLength; at += step) {
        this.push(chunk.subarray(at, at + step));
        await delay(50);
      }
      callback();
    },
  });
}
