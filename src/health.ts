import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** Whether one thing the app depends on works. Throwing, or no answer within two seconds, counts as no. */
export type Check = () => boolean | Promise<boolean>;

export type Health = {
  /** The port in use: what was asked for, or the one the system chose for 0. */
  readonly port: number;
  close(): Promise<void>;
};

/**
 * Serves `GET /healthz` (200 or 503, with every check by name) and `GET /metrics` (Prometheus text).
 *
 * @throws when the port is taken, or the address is none of this machine.
 */
export async function startHealth(options: {
  port: number;
  host: string;
  checks: Readonly<Record<string, Check>>;
  registry: Registry;
}): Promise<Health> {
  const { port, host, checks, registry } = options;
  const routes: Record<string, (response: ServerResponse) => Promise<void>> = {
    '/healthz': async (response) => {
      const results = await runChecks(checks);
      const healthy = Object.values(results).every((result) => result === 'ok');
      response.writeHead(healthy ? 200 : 503, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
      });
      response.end(JSON.stringify({ status: healthy ? 'ok' : 'failing', checks: results }));
    },
    '/metrics': async (response) => {
      const text = await registry.metrics();
      response.writeHead(200, { 'content-type': registry.contentType }).end(text);
    },
  };
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const route = request.method === 'GET' && Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (!route) response.writeHead(404).end();
    else route(response).catch(() => response.writeHead(500).end());
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const checkTimeoutMs = 2_000;

/** Says that a check failed and never why: this is served to whoever reaches the port. */
async function runChecks(checks: Readonly<Record<string, Check>>): Promise<Record<string, 'ok' | 'failed'>> {
  const results = Object.entries(checks).map(async ([name, check]) => [name, await runCheck(check)] as const);
  return Object.fromEntries(await Promise.all(results));
}

async function runCheck(check: Check): Promise<'ok' | 'failed'> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, checkTimeoutMs, false);
  try {
    return (await Promise.race([check(), late])) ? 'ok' : 'failed';
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
