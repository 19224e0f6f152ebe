import { DatabaseSync } from 'node:sqlite';
import { BackendSqlite } from 'openworkflow/sqlite';
import type { EngineStorage } from './engine.ts';
import { pruneRuns } from './prune-sqlite.ts';

/** Another process already works on the same database file. The message tells the operator what to do. */
export class DatabaseInUse extends Error {
  constructor(file: string) {
    super(
      `${file} is already in use by another running bot. Stop that one first, give this one its own file, ` +
        'or set DATABASE_URL=postgres://… to run several on one database.',
    );
    this.name = 'DatabaseInUse';
  }
}

/**
 * The engine on one SQLite file, for one process.
 *
 * Two processes on one file would lose work ("database is locked"), so an exclusive lock is held on a file beside it;
 * the system frees it even after kill -9. Holding it, we know that every lease in the file is a dead process's and
 * free them: its runs go on at once instead of after the 30 s lease.
 * @throws {DatabaseInUse} when another process holds the lock.
 */
export function openSqliteStorage(file: string): EngineStorage {
  const lock = new DatabaseSync(`${file}.lock`);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DatabaseInUse(file);
  }
  const backend = BackendSqlite.connect(file);
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.prepare(
    `UPDATE workflow_runs SET worker_id = NULL, available_at = ? WHERE status = 'running' AND worker_id IS NOT NULL`,
  ).run(new Date().toISOString());
  return {
    backend,
    prune: (before) => pruneRuns(db, before.toISOString()),
    close: async () => {
      db.close();
      await backend.stop();
      lock.close();
    },
  };
}
