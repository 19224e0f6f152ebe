import { open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

export type Seen = {
  readonly path: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
};

/** What is answered at one path: a file by ranges, or whatever the test writes. */
export type Route = FileRoute | ((request: IncomingMessage, response: ServerResponse, nth: number) => void);

type FileRoute = {
  readonly file: string;
  readonly contentType?: string;
  /** false: every request gets the whole file, as from a server that knows no ranges. */
  readonly ranges?: boolean;
  readonly etag?: string;
};

export type MediaServer = Awaited<ReturnType<typeof startMediaServer>>;

/** An HTTP server on loopback that counts what is asked of it and how many bytes it hands out. */
export async function startMediaServer() {
  const routes = new Map<string, Route>();
  const seen: Seen[] = [];
  const counts = { bytes: 0, connections: 0 };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    seen.push({
      path,
      range: request.headers.range,
      ifRange: request.headers['if-range'] as string | undefined,
    });
    const route = routes.get(path);
    if (!route) response.writeHead(404).end();
    else if (typeof route === 'function')
      route(request, response, seen.filter((one) => one.path === path).length);
    else serveFile(route, request, response).catch(() => response.destroy());
  });
  server.on('connection', () => counts.connections++);

  async function serveFile(route: FileRoute, request: IncomingMessage, response: ServerResponse) {
    const handle = await open(route.file);
    try {
      const { size } = await handle.stat();
      const ifRange = request.headers['if-range'];
      const honoured = route.ranges !== false && (ifRange === undefined || ifRange === route.etag);
      const [, from, to] = (honoured && /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')) || [];
      const headers = {
        ...(route.contentType ? { 'content-type': route.contentType } : {}),
        ...(route.etag ? { etag: route.etag } : {}),
      };
      if (from === undefined) {
        response.writeHead(200, { ...headers, 'content-length': size });
        await send(handle.createReadStream({ autoClose: false }), response);
        return;
      }
      if (Number(from) >= size) {
        response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
        return;
      }
      const start = Number(from);
      const end = Math.min(to ? Number(to) : size - 1, size - 1);
      response.writeHead(206, {
        ...headers,
        'content-length': end - start + 1,
        'content-range': `bytes ${start}-${end}/${size}`,
      });
      await send(handle.createReadStream({ start, end, autoClose: false }), response);
    } finally {
      await handle.close();
    }
  }

  async function send(stream: NodeJS.ReadableStream, response: ServerResponse) {
    stream.on('data', (chunk) => {
      counts.bytes += chunk.length;
    });
    await pipeline(stream, response);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    host,
    /** What was asked so far, in order. */
    seen,
    /** `bytes` were read for sending; `connections` were opened. */
    counts,
    /** Answers at `path` from now on; returns its address, signed as Discord signs (the query must never leak). */
    route(path: string, route: Route): string {
      routes.set(path, route);
      return `http://${host}${path}?ex=65f0&hm=5ec2e7`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
