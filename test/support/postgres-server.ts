import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type PostgresServer = {
  /** Address of the server's maintenance database, as its superuser. */
  url: string;
  stop(): Promise<void>;
};

/** Starts a Postgres server for tests on a free port. It dies with this process, however that ends. */
export async function startPostgres(): Promise<PostgresServer> {
  const script = fileURLToPath(new URL('./postgres-process.ts', import.meta.url));
  // Detached: Ctrl-C in a terminal reaches a whole process group, and would kill what does the tidying up.
  const child = fork(script, { detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const url = await Promise.race([
    once(child, 'message').then(([message]) => (message as { url: string }).url),
    ended.then(([code]) => Promise.reject(new Error(`Postgres ended with code ${code} before it was ready`))),
  ]);
  return {
    url,
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
