import { openDatabaseFile } from './database-file.ts';
import type { Row, Table } from './table-adapter.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS keyv_entries (
    namespace TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires INTEGER, -- Unix time in milliseconds
    PRIMARY KEY (namespace, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keyv_entries_expires ON keyv_entries (expires) WHERE expires IS NOT NULL;
`;

/**
 * Opens the SQLite file, which the workflow engine may use at the same time.
 *
 * @throws when the file cannot be opened or written.
 */
export function openSqliteTable(file: string): Table {
  const database = openDatabaseFile(file, schema);

  const live = '(expires IS NULL OR expires > :now)';
  const read = database.prepare(`
    SELECT key, value FROM keyv_entries
    WHERE namespace = :namespace AND key IN (SELECT value FROM json_each(:keys)) AND ${live}`);
  const write = database.prepare(`
    INSERT INTO keyv_entries (namespace, key, value, expires)
    SELECT :namespace, value ->> 'key', value ->> 'value', value ->> 'expires' FROM json_each(:rows) WHERE true
    ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`);
  const remove = database.prepare(`
    DELETE FROM keyv_entries
    WHERE namespace = :namespace AND key IN (SELECT value FROM json_each(:keys))
    RETURNING key, ${live} AS live`);
  const clear = database.prepare('DELETE FROM keyv_entries WHERE namespace = :namespace');
  const page = database.prepare(`
    SELECT key, value FROM keyv_entries
    WHERE namespace = :namespace AND key > :after AND ${live} ORDER BY key LIMIT 100`);
  const prune = database.prepare('DELETE FROM keyv_entries WHERE expires <= :now');

  return {
    read: async (namespace, keys) =>
      read.all({ namespace, keys: JSON.stringify(keys), now: Date.now() }) as Row[],
    write: async (namespace, rows) => {
      write.run({ namespace, rows: JSON.stringify(rows) });
    },
    remove: async (namespace, keys) => {
      const rows = remove.all({ namespace, keys: JSON.stringify(keys), now: Date.now() });
      return rows.filter((row) => row.live).map((row) => String(row.key));
    },
    clear: async (namespace) => {
      clear.run({ namespace });
    },
    page: async (namespace, after) => page.all({ namespace, after, now: Date.now() }) as Row[],
    prune: async () => Number(prune.run({ now: Date.now() }).changes),
    scrub: async ({ whole = false } = {}) => {
      // Rows that SQLite once moved from page to page have left bytes that deleting them later does not overwrite.
      if (whole) database.exec('VACUUM');
      // Waiting for a reader would hold up everything else.
      database.exec('PRAGMA busy_timeout = 250');
      const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
      database.exec('PRAGMA busy_timeout = 5000');
      if (busy !== 0)
        throw new Error('Somebody is reading the database: what was deleted is in its files still');
    },
    close: async () => database.close(),
  };
}
