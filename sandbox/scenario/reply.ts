import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { type Pace, travel } from '../pace.ts';

/** What a handler answers; nothing is written to the wire before faults had their say. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** A slice of a file as the body, `length` bytes from `start`. */
  readonly file?: { readonly path: string; readonly start: number; readonly length: number };
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
    await travel(body, res, pace);
  } catch {
    // The client went away: nothing to tell it.
    res.destroy();
  }
}
