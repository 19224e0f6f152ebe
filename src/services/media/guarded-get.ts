import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { http, https } from '../proxy/http-client.ts';
import { agentFor } from '../proxy/proxy.ts';
import type { AddressCheck } from './addresses.ts';

export type Reply = {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
  readonly url: URL;
};

type Options = {
  readonly url: string;
  readonly headers?: Record<string, string> | undefined;
  readonly check: AddressCheck;
  readonly signal?: AbortSignal | undefined;
  /** After so long without a byte the host counts as gone, in ms. */
  readonly silenceMs?: number | undefined;
};

const maxRedirects = 3;
const usualSilenceMs = 30_000;

/**
 * GETs an address and up to three redirects, each judged by `check` before it is asked.
 *
 * Resolves with whatever status the last address answered; the body is the caller's to read or to `discard`.
 * Failures of the network are plain errors naming the host and the code: addresses here are signed, so neither path nor
 * query is ever part of a message. By Node's own client: each process that reads files loads it, and a larger one would
 * double what it holds.
 */
export async function guardedGet(options: Options): Promise<Reply> {
  let url = URL.parse(options.url);
  let from: URL | undefined;
  for (let hops = 0; url; hops++) {
    await options.check(url, from);
    const reply = await ask(url, options);
    const location = reply.headers.location;
    if (![301, 302, 303, 307, 308].includes(reply.statusCode) || typeof location !== 'string') {
      return { ...reply, url };
    }
    discard(reply.body);
    if (hops === maxRedirects) throw new Error(`${url.host} redirects without end`);
    from = url;
    url = URL.parse(location, url.href);
  }
  throw new Error('not an address that can be fetched');
}

/** Lets go of a body nobody will read; a short one is drained so that its connection can be used again. */
export function discard(body: Reply['body']): void {
  if (Number(body.headers['content-length']) <= 16 * 1024) body.resume();
  else body.destroy();
}

async function ask(
  url: URL,
  { headers, signal, silenceMs = usualSilenceMs }: Pick<Options, 'headers' | 'signal' | 'silenceMs'>,
): Promise<Omit<Reply, 'url'>> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    // A compressed body has neither the length nor the offsets that ranges speak of.
    headers: { 'accept-encoding': 'identity', ...headers },
    timeout: silenceMs,
    agent: agentFor(url),
    ...(signal && { signal }),
  });
  let response: IncomingMessage | undefined;
  request.on('timeout', () => {
    // What is there and not yet read is no silence of the host. But one may follow, and Node says so only once.
    if (response?.readableLength) lookAgain();
    else request.destroy(new SilentHost());
  });
  const lookAgain = () => {
    const received = request.socket?.bytesRead;
    const look = () => {
      if (!response || response.closed) return;
      const isSilent = request.socket?.bytesRead === received && response.readableLength === 0;
      if (isSilent) request.destroy(new SilentHost());
      else lookAgain();
    };
    setTimeout(look, silenceMs).unref();
  };
  // The head of an answer may trickle, which is no silence either.
  const late = setTimeout(() => request.destroy(new SilentHost()), silenceMs);
  request.on('error', reject);
  request.on('response', (answer) => {
    response = answer;
    resolve(answer);
  });
  request.end();
  try {
    const body = await promise;
    return { statusCode: body.statusCode ?? 0, headers: body.headers, body };
  } catch (error) {
    signal?.throwIfAborted();
    throw new Error(`${url.host} could not be reached: ${codeOf(error)}`);
  } finally {
    clearTimeout(late);
  }
}

class SilentHost extends Error {
  readonly code = 'ETIMEDOUT';
}

function codeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.name;
  return 'unknown';
}
