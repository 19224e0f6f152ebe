import { Keyv } from 'keyv';
import type { Database } from '../../config/values.ts';
import type { Log } from '../../logger.ts';
import { type Table, TableAdapter } from './table-adapter.ts';

/**
 * Small state that outlives a workflow run: preferences, history, shared results. It has no compare-and-set, so it is
 * never a lock, never a queue and never an account of money.
 */
export type Store = {
  /**
   * The entries of one namespace. `ttlMs` is how long each lives unless `set` says otherwise; without it, for ever.
   *
   * A failed read or write rejects. That is Keyv's behaviour only as long as nobody listens to its 'error' event, so
   * nobody may: a failed read would then look like a missing entry.
   */
  open<Value>(namespace: string, ttlMs?: number): Keyv<Value>;
  /** Removes entries past their time. Resolves to how many there were. */
  prune(): Promise<number>;
  /**
   * Makes what was deleted, in any table of the database, unreadable in its files: on SQLite, deleted rows are overwritten,
   * and the log beside the file is emptied. With `whole` the file is written anew (a second for some 100 MB), which also
   * removes the bytes that moving rows has left; nobody may have that done on demand. Rejects while somebody else reads it.
   */
  scrub(options?: { whole?: boolean }): Promise<void>;
  close(): Promise<void>;
};

/** Interaction tokens must not lie on the disk for long after their life. */
const pruneEveryMs = 5 * 60_000;

/**
 * Opens the store and keeps it small by pruning it every few minutes.
 *
 * @throws when the database cannot be reached or written.
 */
export async function openStore(database: Database, { log }: { log?: Log } = {}): Promise<Store> {
  const table = await openTable(database);
  await table.prune();
  const pruning = setInterval(() => {
    table.prune().catch((error) => log?.warn({ err: error }, 'The store could not be pruned'));
  }, pruneEveryMs);
  pruning.unref();
  return {
    open: <Value>(namespace: string, ttlMs?: number) =>
      new Keyv<Value>({
        store: new TableAdapter(table),
        namespace,
        ...(ttlMs === undefined ? {} : { ttl: ttlMs }),
      }),
    prune: () => table.prune(),
    scrub: (options) => table.scrub(options),
    close: () => {
      clearInterval(pruning);
      return table.close();
    },
  };
}

/** Each driver is loaded only when its database is used. */
async function openTable(database: Database): Promise<Table> {
  if (database.kind === 'sqlite') {
    const { openSqliteTable } = await import('./sqlite-table.ts');
    return openSqliteTable(database.file);
  }
  const { openPostgresTable } = await import('./postgres-table.ts');
  return openPostgresTable(database.url);
}
