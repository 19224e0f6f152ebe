import type { Database } from '../../config/values.ts';
import type { Log } from '../../logger.ts';
import type { Limits } from './claims.ts';
import type { Ledger } from './ledger.ts';
import { LedgerQuota, type Quota } from './quota.ts';

export type OpenQuota = {
  readonly quota: Quota;
  close(): Promise<void>;
};

const pruneEveryMs = 60 * 60_000;

/**
 * Opens the account of what has been used, in the database of the app, and keeps it small by pruning it hourly: people
 * are forgotten after two days, credits after 62. Without a limit nothing is written.
 *
 * @param parts `now` is Unix time in ms.
 * @throws when the database cannot be reached or written.
 */
export async function openQuota(parts: {
  database: Database;
  limits: Limits;
  /** What stands for a person's, a server's or a request's id in the account; the id itself when left out. */
  codeName?: ((id: string) => string) | undefined;
  now?: (() => number) | undefined;
  log?: Log | undefined;
}): Promise<OpenQuota> {
  const { database, limits, codeName, now = Date.now, log } = parts;
  const ledger = await openLedger(database);
  // Also without limits: those that were set yesterday left people's ids behind.
  await ledger.prune(now());
  const pruning = setInterval(() => {
    ledger.prune(now()).catch((error) => log?.warn({ err: error }, 'Used quota could not be pruned'));
  }, pruneEveryMs);
  pruning.unref();
  return {
    quota: new LedgerQuota({ ledger, limits, codeName, now, log }),
    close: () => {
      clearInterval(pruning);
      return ledger.close();
    },
  };
}

/** Each driver is loaded only when its database is used. */
async function openLedger(database: Database): Promise<Ledger> {
  if (database.kind === 'sqlite') {
    const { openSqliteLedger } = await import('./sqlite-ledger.ts');
    return openSqliteLedger(database.file);
  }
  const { openPostgresLedger } = await import('./postgres-ledger.ts');
  return openPostgresLedger(database.url);
}
