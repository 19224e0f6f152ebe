import { DatabaseSync } from 'node:sqlite';
import { BackendSqlite } from 'openworkflow/sqlite';
import { overwriteDeleted } from '../store/database-file.ts';
import type { EngineStorage, RunSearch } from './engine.ts';
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
  for (const connection of [db, connectionOf(backend)]) connection.exec(overwriteDeleted);
  db.prepare(
    `UPDATE workflow_runs SET worker_id = NULL, available_at = ? WHERE status = 'running' AND worker_id IS NOT NULL`,
  ).run(new Date().toISOString());
  return {
    backend,
    prune: (before) => pruneRuns(db, before.toISOString()),
    find: async (workflow, search) => findRuns(db, workflow, search),
    erase: async (runIds) => eraseRuns(db, runIds),
    close: async () => {
      db.close();
      await backend.stop();
      lock.close();
    },
  };
}

/** openworkflow's own connection, which it shows nobody; its version is exact, so that this would fail at once. */
function connectionOf(backend: BackendSqlite): DatabaseSync {
  return (backend as unknown as { db: DatabaseSync }).db;
}

function findRuns(db: DatabaseSync, workflow: string, search: RunSearch): string[] {
  const named = `SELECT id FROM workflow_runs WHERE namespace_id = 'default' AND workflow_name = ?`;
  const found =
    'key' in search
      ? db.prepare(`${named} AND idempotency_key = ?`).all(workflow, search.key)
      : db.prepare(`${named} AND input ->> ? = ?`).all(workflow, jsonPath(search.path), search.value);
  return found.map(({ id }) => String(id));
}

const jsonPath = (path: readonly string[]): string => `$${path.map((name) => `."${name}"`).join('')}`;

function eraseRuns(db: DatabaseSync, runIds: readonly string[]): number {
  // With the namespace each time: all indexes begin with it.
  const here = `namespace_id = 'default'`;
  const ended = `SELECT id FROM workflow_runs
    WHERE ${here} AND finished_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))`;
  const steps = `FROM step_attempts WHERE ${here} AND workflow_run_id IN (${ended})`;
  const ids = JSON.stringify(runIds);
  db.prepare(`DELETE FROM workflow_signals WHERE ${here} AND step_attempt_id IN (SELECT id ${steps})`).run(
    ids,
  );
  db.prepare(`DELETE ${steps}`).run(ids);
  return Number(db.prepare(`DELETE FROM workflow_runs WHERE ${here} AND id IN (${ended})`).run(ids).changes);
}
