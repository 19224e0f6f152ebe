import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type TestProxy = {
  /** For `HTTP_PROXY`, with user and password. */
  readonly address: string;
  readonly server: Server;
  /** What came through, as `GET sandbox:1234/path` or `CONNECT sandbox:1234`. */
  readonly seen: readonly string[];
};

export const proxyPassword = 'pass word/s3cret';

/**
 * A forward proxy that wants a password. The host `sandbox`, which only it can find, is this machine; in the JSON that it
 * brings, this machine is called so, that what is named there goes through it as well.
 */
export async function testProxy(): Promise<TestProxy> {
  const seen: string[] = [];
  const wanted = `Basic ${Buffer.from(`me:${proxyPassword}`).toString('base64')}`;
  const isAllowed = (asked: IncomingMessage) => asked.headers['proxy-authorization'] === wanted;
  const sockets = new Set<Socket>();
  const server = createServer(async (asked, answer) => {
    if (!isAllowed(asked)) return void answer.writeHead(407).end();
    const url = new URL(asked.url ?? '');
    seen.push(`${asked.method} ${url.host}${url.pathname}`);
    const { 'proxy-authorization': _, ...headers } = asked.headers;
    const onward = request({
      host: '127.0.0.1',
      port: url.port,
      method: asked.method,
      path: url.pathname + url.search,
      headers: { ...headers, host: `127.0.0.1:${url.port}` },
    });
    asked.pipe(onward);
    onward.on('error', () => answer.destroy());
    onward.on('response', async (brought) => {
      if (!/json/.test(brought.headers['content-type'] ?? '')) {
        answer.writeHead(brought.statusCode ?? 0, brought.headers);
        return void brought.pipe(answer);
      }
      const { 'content-length': _length, ...rest } = brought.headers;
      const json = (await text(brought)).replaceAll('127.0.0.1:', 'sandbox:');
      answer.writeHead(brought.statusCode ?? 0, rest).end(json);
    });
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('connect', (asked: IncomingMessage, client: Socket) => {
    if (!isAllowed(asked)) return void client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    seen.push(`CONNECT ${asked.url}`);
    const upstream = connect(Number(asked.url?.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    client.on('close', () => upstream.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://me:${encodeURIComponent(proxyPassword)}@127.0.0.1:${port}`, server, seen };
}
