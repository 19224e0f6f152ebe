import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves on loopback, on a free port unless one is named. */
export async function listen(handler: RequestListener, port = 0): Promise<LocalServer> {
  // A slow transfer is the client's business; Node's own five-minute bound would cut it.
  const server = createServer({ requestTimeout: 0 }, handler);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
