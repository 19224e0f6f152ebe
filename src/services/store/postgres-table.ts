import type { Sql } from 'postgres';
import { connectPostgres } from './connect-postgres.ts';
import type { Row, Table } from './table-adapter.ts';

/**
 * Connects to Postgres and makes the table if need be. Several processes may do so at once.
 *
 * @throws when the database cannot be reached or written.
 */
export async function openPostgresTable(url: string): Promise<Table> {
  const sql = connectPostgres(url, { max: 4 });
  try {
    await createTable(sql);
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error;
  }
  const live = () => sql`(expires IS NULL OR expires > ${Date.now()})`;
  return {
    read: (namespace, keys) => sql<Row[]>`
      SELECT key, value FROM keyv_entries WHERE namespace = ${namespace} AND key = ANY(${keys}) AND ${live()}`,
    write: async (namespace, rows) => {
      await sql`
        INSERT INTO keyv_entries (namespace, key, value, expires)
        SELECT ${namespace}, key, value, expires
        FROM json_to_recordset(${JSON.stringify(rows)}::text::json) AS row (key TEXT, value TEXT, expires BIGINT)
        ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`;
    },
    remove: async (namespace, keys) => {
      const rows = await sql`
        DELETE FROM keyv_entries WHERE namespace = ${namespace} AND key = ANY(${keys})
        RETURNING key, ${live()} AS live`;
      return rows.filter((row) => row.live).map((row) => row.key);
    },
    clear: async (namespace) => {
      await sql`DELETE FROM keyv_entries WHERE namespace = ${namespace}`;
    },
    page: (namespace, after) => sql<Row[]>`
      SELECT key, value FROM keyv_entries WHERE namespace = ${namespace} AND key > ${after} AND ${live()}
      ORDER BY key LIMIT 100`,
    prune: async () => (await sql`DELETE FROM keyv_entries WHERE expires <= ${Date.now()}`).count,
    // The server vacuums by itself; no client can make it overwrite its files.
    scrub: async () => {},
    close: () => sql.end({ timeout: 5 }),
  };
}

/** Any number that all processes of this app agree on and no other app is likely to use. */
const schemaLock = 0x64_76_74_6b;

async function createTable(sql: Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    // CREATE … IF NOT EXISTS alone fails when two sessions run it at the same moment.
    await transaction`SELECT pg_advisory_xact_lock(${schemaLock})`;
    // COLLATE "C": pages go by key, whose order under a locale's rules is slow and changes with the system's version.
    await transaction`
      CREATE TABLE IF NOT EXISTS keyv_entries (
        namespace TEXT NOT NULL,
        key TEXT COLLATE "C" NOT NULL,
        value TEXT NOT NULL,
        expires BIGINT, -- Unix time in milliseconds
        PRIMARY KEY (namespace, key)
      )`;
    await transaction`
      CREATE INDEX IF NOT EXISTS keyv_entries_expires ON keyv_entries (expires) WHERE expires IS NOT NULL`;
  });
}
