import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  /** The parsed body, undefined when there is none or it is no JSON. */
  readonly json: unknown;
};

/** `json` or `text` with a status, or what a network does instead of answering. */
export type Answer =
  | { status?: number; json?: unknown; text?: string; headers?: Record<string, string> }
  | 'reset'
  | 'hang'
  | 'cut';

export type TestApi = Awaited<ReturnType<typeof startTestApi>>;

/** An HTTP server on loopback that answers as the test says and remembers what it was asked. */
export async function startTestApi(
  answer: (asked: Asked, response: ServerResponse) => Answer | Promise<Answer>,
) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const raw = await buffer(request).catch(() => Buffer.alloc(0));
    const one: Asked = {
      method: request.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      raw,
      json: parse(raw.toString()),
    };
    asked.push(one);
    const reply = await answer(one, response);
    if (reply === 'hang') return;
    if (reply === 'reset') return void request.socket.resetAndDestroy();
    if (reply === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
      response.write('{"job":', () => request.socket.destroy());
      return;
    }
    const body = reply.text ?? JSON.stringify(reply.json ?? {});
    const type = reply.text === undefined ? 'application/json' : 'text/html';
    response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
