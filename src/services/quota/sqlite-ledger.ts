import type { DatabaseSync } from 'node:sqlite';
import { openDatabaseFile } from '../store/database-file.ts';
import type { Claim } from './claims.ts';
import { firstShortage, isReserved, type Ledger, type State } from './ledger.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS quota_reservations (
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    amount REAL NOT NULL,
    state TEXT NOT NULL,
    reserved_at INTEGER NOT NULL, -- Unix time in milliseconds, like keep_until
    keep_until INTEGER NOT NULL,
    PRIMARY KEY (id, account)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS quota_reservations_account ON quota_reservations (account, reserved_at);
`;

/**
 * Opens the SQLite file, which others may use at the same time.
 *
 * @throws when the file cannot be opened or written.
 */
export function openSqliteLedger(file: string): Ledger {
  const database = openDatabaseFile(file, schema);

  const find = database.prepare('SELECT state FROM quota_reservations WHERE id = :id LIMIT 1');
  const sums = database.prepare(`
    SELECT COALESCE(SUM(amount), 0.0) AS used
    FROM json_each(:claims) AS claim LEFT JOIN quota_reservations
      ON account = claim.value ->> 'account' AND (
        state = 'used' AND reserved_at >= claim.value ->> 'usedSince' OR
        state = 'running' AND reserved_at >= claim.value ->> 'runningSince')
    GROUP BY claim.key ORDER BY claim.key`);
  const insert = database.prepare(`
    INSERT INTO quota_reservations (id, account, amount, state, reserved_at, keep_until)
    SELECT :id, value ->> 'account', value ->> 'amount', 'running', :now, value ->> 'keepUntil'
    FROM json_each(:claims)`);
  const end = database.prepare(`
    UPDATE quota_reservations SET state = :state, amount = COALESCE(:amount, amount)
    WHERE id = :id AND state = 'running'`);
  const prune = database.prepare('DELETE FROM quota_reservations WHERE keep_until <= :now');

  const used = (claims: readonly Claim[]) =>
    sums.all({ claims: JSON.stringify(claims) }).map((row) => Number(row.used));

  return {
    reserve: async (id, claims, now) =>
      immediately(database, () => {
        if (isReserved(id, find.get({ id })?.state as State | undefined)) return undefined;
        const shortage = firstShortage(claims, used(claims));
        if (!shortage) insert.run({ id, now, claims: JSON.stringify(claims) });
        return shortage;
      }),
    used: async (claims) => used(claims),
    end: async (id, state, amount) => {
      end.run({ id, state, amount: amount ?? null });
    },
    prune: async (now) => Number(prune.run({ now }).changes),
    close: async () => database.close(),
  };
}

/** Takes the write lock before reading, so that what was read is still true when it is written. */
function immediately<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
