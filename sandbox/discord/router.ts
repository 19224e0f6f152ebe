import type { IncomingHttpHeaders } from 'node:http';
import type { SpooledFile } from './multipart.ts';
import { routePattern } from './route-pattern.ts';
import type { BodySchema } from './schemas.ts';

export type Params = Record<string, string>;

/** A request whose route is known, authorised, read and valid. */
export interface ApiRequest {
  readonly method: string;
  readonly params: Params;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The JSON body, or `payload_json`; an empty object when there is none. */
  readonly body: unknown;
  readonly files: readonly SpooledFile[];
}

export interface ApiReply {
  status: number;
  json?: unknown;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`. */
  path: string;
  /** `bot`: needs the bot token and counts in its 50 requests a second. `none`: the token in the path is enough. */
  auth: 'bot' | 'none';
  /** The schema its body must fit; absent for routes without a body. */
  body?: (body: unknown) => BodySchema | undefined;
  /** Bytes a file may have; routes without it take no files. */
  fileLimit?: (params: Params) => number;
  /** The buckets a request falls into. */
  buckets?: (params: Params) => Bucket[];
  handle: (request: ApiRequest) => ApiReply | Promise<ApiReply>;
}

/** A rate limit: so many requests in so many milliseconds for one key. */
export interface Bucket {
  key: string;
  limit: number;
  windowMs: number;
  scope: 'user' | 'shared';
}

export interface Router {
  /** The route for a decoded path, or how close the request came. */
  match(method: string, path: string): { route: Route; params: Params } | 'wrong-method' | 'unknown';
}

export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => ({ route, pattern: routePattern(route.path) }));
  return {
    match(method, path) {
      const hits = compiled.flatMap(({ route, pattern }) => {
        const match = pattern.exec(path);
        return match ? [{ route, params: { ...match.groups } }] : [];
      });
      return (
        hits.find(({ route }) => route.method === method) ?? (hits.length > 0 ? 'wrong-method' : 'unknown')
      );
    },
  };
}
