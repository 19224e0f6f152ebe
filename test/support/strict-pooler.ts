import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export type StrictPooler = {
  readonly port: number;
  /** What no transaction-mode pooler takes, as it was met. */
  readonly refusals: readonly string[];
  /** The parameters of the connections so far. */
  readonly parameters: readonly Record<string, string>[];
};

const known = new Set(['user', 'database', 'client_encoding', 'application_name']);

/**
 * Stands before Postgres as a pooler in transaction mode does: it refuses parameters it does not know, statements prepared by
 * name, and what lives in a session.
 */
export async function strictPooler(target: { host: string; port: number }): Promise<StrictPooler> {
  const refusals: string[] = [];
  const parameters: Record<string, string>[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
    upstream.pipe(client);
    let pending = Buffer.alloc(0);
    let isStarted = false;
    client.on('data', (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk]);
      upstream.write(chunk);
      for (;;) {
        const head = isStarted ? 1 : 0;
        if (pending.length < head + 4) return;
        const length = pending.readInt32BE(head) + head;
        if (pending.length < length) return;
        const message = pending.subarray(0, length);
        pending = pending.subarray(length);
        if (isStarted) judge(message);
        else start(message);
      }
    });
    function start(message: Buffer) {
      isStarted = true;
      const words = message.toString('utf8', 8).split('\0');
      const given: Record<string, string> = {};
      for (let at = 0; words[at]; at += 2) given[words[at] ?? ''] = words[at + 1] ?? '';
      parameters.push(given);
      for (const name of Object.keys(given))
        if (!known.has(name)) refuse(`unsupported startup parameter: ${name}`);
    }
    function judge(message: Buffer) {
      const kind = String.fromCharCode(message[0] ?? 0);
      const [first = '', second = ''] = message.toString('utf8', 5).split('\0');
      if (kind === 'P' && first !== '') refuse(`prepared by name: ${second.slice(0, 80)}`);
      const text = kind === 'P' ? second : kind === 'Q' ? first : '';
      if (/^\s*(listen|unlisten|set\s+(?!local)|declare)\b|pg_(try_)?advisory_lock/i.test(text))
        refuse(`of a session: ${text.slice(0, 80)}`);
    }
    function refuse(why: string) {
      refusals.push(why);
      client.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port: (server.address() as AddressInfo).port, refusals, parameters };
}
