import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { requireBasicAuth } from './auth.ts';
import { ApiError, notFound } from './errors.ts';
import { exchange } from './exchange.ts';
import type { Faults } from './faults.ts';
import { readJson } from './json-body.ts';
import type { Reply } from './reply.ts';
import type { RecordedRequest, Writable } from './requests.ts';
import { createRouter, type Routes } from './router.ts';

const BASE = '/v1';

export interface ApiServerOptions {
  readonly routes: Routes;
  readonly credentials: { apiKey: string; apiSecret: string };
  readonly faults: Faults;
  readonly now: () => number;
  /** Counts the request. @throws ApiError 429 */
  readonly countRequest: () => void;
  readonly record: (request: RecordedRequest) => void;
}

/** The front of the API: recorded, authenticated, counted, routed, in that order. */
export function apiServer(options: ApiServerOptions): RequestListener {
  const match = createRouter(options.routes);

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://sandbox');
    const method = req.method ?? 'GET';
    const path = url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : '';
    const found = match(method, path);
    const { authorization, ...headers } = req.headers;
    const request: Writable<RecordedRequest> = {
      method,
      path: path || url.pathname,
      route: found?.route ?? null,
      query: Object.fromEntries(url.searchParams),
      headers,
      body: undefined,
      at: options.now(),
      status: null,
    };
    let refusal: ApiError | undefined;
    try {
      request.body = await readJson(req);
    } catch (error) {
      if (!(error instanceof ApiError)) return;
      refusal = error;
    }
    options.record(request);
    const handle = (): Promise<Reply> =>
      answer(() => {
        if (refusal) throw refusal;
        if (!found) throw notFound('Route');
        return found.handler({ params: found.params, query: url.searchParams, body: request.body });
      });
    const gate = await answer(() => {
      requireBasicAuth(authorization, options.credentials);
      options.countRequest();
      return undefined;
    });
    const fault = gate ? undefined : options.faults.take(found?.route ?? `${method} ${path}`, request);
    await exchange(res, fault, gate ? async () => gate : handle, ({ status }) => {
      request.status = status;
    });
  }

  return (req, res) => {
    // A URL no client of ours sends; there is nothing to answer it with.
    serve(req, res).catch(() => res.destroy());
  };
}

async function answer<T extends Reply | undefined>(work: () => T | Promise<T>): Promise<T | Reply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) return error.reply();
    console.error('scenario sandbox:', error);
    return new ApiError(500, 'Internal server error', { name: 'InternalServerError' }).reply();
  }
}
