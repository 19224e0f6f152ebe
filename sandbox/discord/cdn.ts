import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Pace, paceOf, travel } from '../pace.ts';
import type { Attachment, Attachments } from './attachments.ts';
import type { Faults } from './faults.ts';
import type { Links } from './links.ts';
import { parseRange } from './range.ts';
import { cut } from './rest.ts';

/** One call to the CDN, without its signature. */
export interface CdnRequest {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The Range header as it came. */
  readonly range: string | undefined;
  status: number;
  /** Bytes of the file the answer holds. */
  bytes: number;
}

export interface CdnOptions {
  now: () => number;
  attachments: Attachments;
  links: Links;
  faults: Faults;
  requests: CdnRequest[];
}

/** Serves attachments by signed link, whole or by one range. Unknown, unsigned and expired links answer alike. */
export function createCdn({ now, attachments, links, faults, requests }: CdnOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://cdn');
    const path = decodeURIComponent(url.pathname);
    const { method = 'GET', headers } = request;
    const record: CdnRequest = { at: now(), method, path, range: headers.range, status: 0, bytes: 0 };
    requests.push(record);
    const refuse = (status: number, text: string) => {
      record.status = status;
      response.writeHead(status, { 'content-type': 'text/plain;charset=UTF-8' }).end(text);
    };
    const fault = faults.take({ method, path, headers });
    if (fault?.kind === 'reset' || fault?.kind === 'lose-response') return cut(request, fault);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'delay') await sleep(fault.ms);
    if (fault?.kind === 'status') return refuse(fault.status, 'injected');
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Method Not Allowed');
    const attachment = attachments.get(path.split('/')[3] ?? '');
    const known = attachment?.cdnPath === path && !attachment.gone;
    if (!known || !links.verify(path, attachment.epoch, url.searchParams)) {
      return refuse(404, 'This content is no longer available.');
    }
    await serve(attachment, { request, response, record, pace: paceOf(fault) });
  };
}

async function serve(
  attachment: Attachment,
  {
    request,
    response,
    record,
    pace,
  }: { request: IncomingMessage; response: ServerResponse; record: CdnRequest; pace: Pace },
): Promise<void> {
  const { size, mtime } = await stat(attachment.path);
  const etag = `"${createHash('md5').update(`${attachment.id} ${size} ${mtime.getTime()}`).digest('hex')}"`;
  const { headers } = request;
  const common = {
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000',
    'content-disposition': `attachment; filename="${attachment.filename}"`,
    'content-type': attachment.contentType ?? 'application/octet-stream',
    'last-modified': mtime.toUTCString(),
    etag,
  };
  const answer = (status: number, more: Record<string, string | number> = {}) => {
    record.status = status;
    response.writeHead(status, { ...common, ...more });
  };
  if (headers['if-none-match'] === etag) {
    answer(304);
    return void response.end();
  }
  const range =
    headers['if-range'] && headers['if-range'] !== etag ? 'none' : parseRange(headers.range, size);
  if (range === 'unsatisfiable') {
    answer(416, { 'content-range': `bytes */${size}`, 'content-length': 0 });
    return void response.end();
  }
  const { start, end } = range === 'none' ? { start: 0, end: size - 1 } : range;
  const length = end - start + 1;
  if (range === 'none') answer(200, { 'content-length': length });
  else answer(206, { 'content-length': length, 'content-range': `bytes ${start}-${end}/${size}` });
  if (request.method === 'HEAD' || length === 0) return void response.end();
  const stream = createReadStream(attachment.path, { start, end });
  stream.on('data', (chunk) => {
    record.bytes += chunk.length;
  });
  // A reader may go away in the middle: those who read a video's head do.
  await travel(stream, response, pace).catch(() => undefined);
}
