import { text } from 'node:stream/consumers';
import { request } from 'undici';
import { dispatcher } from '../proxy/dispatcher.ts';
import { bounded } from './bounded-body.ts';
import { errorFromReply } from './error-reply.ts';
import { ScenarioError } from './errors.ts';
import type { CallOptions } from './port.ts';
import { errorFromTransport } from './transport-error.ts';

export interface HttpClientOptions {
  /** With the version, e.g. `https://api.cloud.scenario.com/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

export interface HttpCall {
  /** The port's method, for errors. */
  readonly operation: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly options?: CallOptions | undefined;
  /** Whether it costs money. */
  readonly paid?: boolean | undefined;
  /** Turns a refusal into an answer, where Scenario answers so. */
  readonly rescue?: (status: number, body: unknown) => unknown;
}

export type HttpTransport = (call: HttpCall) => Promise<unknown>;

const defaultTimeout = 60_000;

/** JSON over undici with Basic authentication: one try, no redirects (they would carry the key elsewhere), bounded bodies. */
export function httpTransport({ baseUrl, apiKey, apiSecret }: HttpClientOptions): HttpTransport {
  const base = baseUrl.replace(/\/+$/, '');
  const authorization = `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')}`;

  return async ({ operation, method = 'GET', path, query, body, options = {}, paid, rescue }: HttpCall) => {
    options.signal?.throwIfAborted();
    const { status, header, body: told } = await exchange();
    const json = parse(told);
    if (status >= 200 && status < 300) {
      if (json !== undefined) return json;
      throw new ScenarioError({ operation, kind: 'unknown-outcome', status, code: 'BrokenReply' });
    }
    const rescued = rescue?.(status, json);
    if (rescued !== undefined) return rescued;
    throw errorFromReply({ operation, status, header, body: told.trim() === '' ? undefined : json, paid });

    async function exchange() {
      const timeout = options.timeout ?? defaultTimeout;
      const limit = AbortSignal.timeout(timeout);
      try {
        const response = await request(withQuery(`${base}${path}`, query), {
          dispatcher,
          method,
          headers: {
            authorization,
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          body: body === undefined ? null : JSON.stringify(body),
          signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
          headersTimeout: timeout,
          bodyTimeout: timeout,
        });
        return {
          status: response.statusCode,
          header: (name: string) => response.headers[name]?.toString(),
          body: await text(bounded(response.body)),
        };
      } catch (error) {
        throw errorFromTransport(operation, error);
      }
    }
  };
}

function withQuery(address: string, query: HttpCall['query'] = {}): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

/** Undefined when the text is no JSON; an empty body counts as `{}`. */
function parse(text: string): unknown {
  try {
    return text.trim() === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}
