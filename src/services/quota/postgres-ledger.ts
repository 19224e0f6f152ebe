import type { ISql, Sql } from 'postgres';
import { connectPostgres } from '../store/connect-postgres.ts';
import type { Claim } from './claims.ts';
import { firstShortage, isReserved, type Ledger, type State } from './ledger.ts';

/**
 * Connects to Postgres and makes the table if need be. Several processes may do so at once.
 *
 * @throws when the database cannot be reached or written.
 */
export async function openPostgresLedger(url: string): Promise<Ledger> {
  const sql = connectPostgres(url, { max: 2 });
  try {
    await createTable(sql);
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error;
  }
  return {
    // READ COMMITTED: what is read after the lock must include what its last holder wrote.
    reserve: (id, claims, now) =>
      sql.begin('ISOLATION LEVEL READ COMMITTED READ WRITE', async (transaction) => {
        await lock(transaction, claims);
        const [known] = await transaction<{ state: State }[]>`
          SELECT state FROM quota_reservations WHERE id = ${id} LIMIT 1`;
        if (isReserved(id, known?.state)) return undefined;
        const shortage = firstShortage(claims, await used(transaction, claims));
        if (!shortage) await insert(transaction, { id, claims, now });
        return shortage;
      }),
    used: (claims) => used(sql, claims),
    end: async (id, state, amount) => {
      await sql`
        UPDATE quota_reservations SET state = ${state}, amount = COALESCE(${amount ?? null}, amount)
        WHERE id = ${id} AND state = 'running'`;
    },
    prune: async (now) => (await sql`DELETE FROM quota_reservations WHERE keep_until <= ${now}`).count,
    close: () => sql.end({ timeout: 5 }),
  };
}

/** Any number that all processes of this app agree on; it tells our locks from those of others. */
const lockSpace = 0x64_76_74_71;

/**
 * Waits for its turn at every account, until the transaction ends. All take them in the same order, so nobody waits in
 * a circle. A holder that has stopped in the middle is thrown out by the server rather than waited for.
 */
async function lock(transaction: ISql, claims: readonly Claim[]): Promise<void> {
  const accounts = claims.map((claim) => claim.account);
  await transaction`
    SELECT set_config('lock_timeout', '15s', true),
      set_config('idle_in_transaction_session_timeout', '10s', true)`;
  await transaction`
    SELECT pg_advisory_xact_lock(${lockSpace}, key)
    FROM (SELECT DISTINCT hashtext(account) AS key FROM unnest(${accounts}::text[]) AS account ORDER BY key) AS keys`;
}

async function used(sql: ISql, claims: readonly Claim[]): Promise<number[]> {
  const rows = await sql<{ used: number }[]>`
    SELECT COALESCE(SUM(amount), 0) AS used
    FROM ROWS FROM (
      json_to_recordset(${JSON.stringify(claims)}::text::json)
        AS (account TEXT, "usedSince" BIGINT, "runningSince" BIGINT)
    ) WITH ORDINALITY AS claim (account, used_since, running_since, place)
    LEFT JOIN quota_reservations AS entry ON entry.account = claim.account AND (
      state = 'used' AND reserved_at >= used_since OR state = 'running' AND reserved_at >= running_since)
    GROUP BY place ORDER BY place`;
  return rows.map((row) => row.used);
}

async function insert(
  sql: ISql,
  { id, claims, now }: { id: string; claims: readonly Claim[]; now: number },
): Promise<void> {
  await sql`
    INSERT INTO quota_reservations (id, account, amount, state, reserved_at, keep_until)
    SELECT ${id}, account, amount, 'running', ${now}, "keepUntil"
    FROM json_to_recordset(${JSON.stringify(claims)}::text::json)
      AS claim (account TEXT, amount DOUBLE PRECISION, "keepUntil" BIGINT)`;
}

async function createTable(sql: Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    // CREATE … IF NOT EXISTS alone fails when two sessions run it at the same moment.
    await transaction`SELECT pg_advisory_xact_lock(${lockSpace})`;
    await transaction`
      CREATE TABLE IF NOT EXISTS quota_reservations (
        id TEXT NOT NULL,
        account TEXT NOT NULL,
        amount DOUBLE PRECISION NOT NULL,
        state TEXT NOT NULL,
        reserved_at BIGINT NOT NULL, -- Unix time in milliseconds, like keep_until
        keep_until BIGINT NOT NULL,
        PRIMARY KEY (id, account)
      )`;
    await transaction`
      CREATE INDEX IF NOT EXISTS quota_reservations_account ON quota_reservations (account, reserved_at)`;
  });
}
