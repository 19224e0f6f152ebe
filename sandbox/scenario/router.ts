import type { Reply } from './reply.ts';

export interface Call {
  /** The `:named` pieces of the route. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON body, undefined when there was none. */
  readonly body: unknown;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;

/** Routes such as `'GET /jobs/:id'`, each with its handler. */
export type Routes = Readonly<Record<string, Handler>>;

export interface Match {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly handler: Handler;
}

/** Finds the route of a method and a path (without the `/v1` base). */
export function createRouter(routes: Routes): (method: string, path: string) => Match | undefined {
  const table = Object.entries(routes).map(([route, handler]) => {
    const [method = '', pattern = ''] = route.split(' ');
    return { route, handler, method, pieces: pattern.split('/') };
  });
  return (method, path) => {
    const given = path.split('/');
    for (const { route, handler, pieces, method: wanted } of table) {
      if (wanted !== method || pieces.length !== given.length) continue;
      const params: Record<string, string> = {};
      const fits = pieces.every((piece, i) => {
        const value = given[i] ?? '';
        if (!piece.startsWith(':')) return piece === value;
        params[piece.slice(1)] = decodeURIComponent(value);
        return value !== '';
      });
      if (fits) return { route, params, handler };
    }
    return undefined;
  };
}
