import type { Readable } from 'node:stream';
import { Problem } from '../problem.ts';
import { onlyHosts } from './addresses.ts';
import { parseContentRange, parseLength } from './content-range.ts';
import { ExactRange } from './exact-range.ts';
import { discard, guardedGet, type Reply } from './guarded-get.ts';
import type { TransferTime } from './transfer-time.ts';

/** A video that lies elsewhere and is read piece by piece. */
export type VideoSource = {
  /** Bytes. */
  readonly size: number;
  /** The media type its host states, without parameters: `video/mp4`. Hosts guess it from the file's name. */
  readonly contentType?: string | undefined;
  /**
   * The bytes from `start` up to, not including, `end`; exactly these, or the stream fails. Rejects like
   * {@link openSource}, and when the file at the address is no longer the one that was opened.
   */
  open(start: number, end: number, signal?: AbortSignal): Promise<Readable>;
};

/**
 * Finds out how large the video at `url` is (one request, one byte) and gives access to its parts by HTTP ranges.
 *
 * `allowedHosts` are the hosts it, and every redirect, may lie on. Problems: `foreign-host` before anything is sent,
 * `link-expired` (Discord answers 404 to a signed link past its time), `source-unreachable` when the host refuses for
 * good. A host that fails (5xx, no connection) is a plain error: it may be tried again.
 */
export async function openSource(options: {
  readonly url: string;
  readonly allowedHosts: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly mayTakeMs?: TransferTime | undefined;
}): Promise<VideoSource> {
  const check = onlyHosts(options.allowedHosts);
  if (!URL.canParse(options.url)) throw new Problem('foreign-host');

  const get = (start: number, end: number, signal = options.signal) =>
    guardedGet({ url: options.url, check, signal, headers: { range: `bytes=${start}-${end - 1}` } });

  const reply = await get(0, 1);
  discard(reply.body);
  const size = sizeOf(reply);

  return {
    size,
    contentType: mediaType(reply.headers['content-type']),
    async open(start, end, signal) {
      if (!(start >= 0 && start < end && end <= size)) throw new RangeError('not a part of the video');
      const part = await get(start, end, anyOf(options.signal, signal));
      try {
        requirePart(part, { start, end, size });
      } catch (error) {
        discard(part.body);
        throw error;
      }
      return new ExactRange(part.body, end - start, options.mayTakeMs);
    },
  };
}

function sizeOf(reply: Reply): number {
  // A range of an empty file can't be satisfied: 416 with `bytes */0`.
  if (reply.statusCode === 416 && reply.headers['content-range'] === 'bytes */0') return 0;
  const size =
    reply.statusCode === 206
      ? parseContentRange(reply.headers['content-range'])?.total
      : reply.statusCode === 200
        ? parseLength(reply.headers['content-length'])
        : refuse(reply);
  if (size === undefined)
    throw new Problem('source-unreachable', {}, { cause: new Error('its size is not stated') });
  return size;
}

function requirePart(reply: Reply, wanted: { start: number; end: number; size: number }): void {
  if (reply.statusCode === 206) {
    const range = parseContentRange(reply.headers['content-range']);
    const same = range?.start === wanted.start && range.end === wanted.end && range.total === wanted.size;
    if (!same) throw new Error(`${reply.url.host} sent another part than was asked for`);
  } else if (reply.statusCode === 200) {
    // The host ignores ranges: only the beginning of the whole file is of use.
    const cause = new Error(`${reply.url.host} does not serve ranges`);
    if (wanted.start > 0) throw new Problem('source-unreachable', { status: 200 }, { cause });
  } else {
    refuse(reply);
  }
}

/** Turns a refusing status into the error it means. */
function refuse({ statusCode: status, url }: Reply): never {
  if ([403, 404, 410].includes(status)) throw new Problem('link-expired', { status });
  // Asked too soon or too often: these pass.
  const passing = [408, 425, 429].includes(status);
  if (status >= 400 && status < 500 && !passing) throw new Problem('source-unreachable', { status });
  throw new Error(`${url.host} answered ${status}`);
}

function mediaType(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header.split(';')[0]?.trim().toLowerCase() || undefined : undefined;
}

function anyOf(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}
