import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, rmSync } from 'node:fs';
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

/** The lock beside the database file cannot be taken, and it is nobody's. The message tells the operator what to do. */
export class LockFailed extends Error {
  constructor(file: string, cause: unknown) {
    const reason = lockTroubles[primaryCode(cause)] ?? `the reason is "${(cause as Error).message}"`;
    super(`${file} cannot be locked: ${reason}.`, { cause });
    this.name = 'LockFailed';
  }
}

const elsewhere = 'Name a file on a local disk in DATABASE_URL';
const lasting =
  'Correct the owner and the permissions of the folder and of the file, or name another in DATABASE_URL';

/** By SQLite's primary result codes, https://sqlite.org/rescode.html */
const lockTroubles: Readonly<Record<number, string>> = {
  3: `this account may not lock files there. ${lasting}`,
  5: `the file system does not lock files, as some network file systems don't. ${elsewhere}, or use postgres://…`,
  6: `the file system does not lock files, as some network file systems don't. ${elsewhere}, or use postgres://…`,
  8: `it cannot be written, or its file system is read-only. ${lasting}`,
  10: `the file system fails. Check the disk, or whether it locks files, as some network file systems don't. ${elsewhere}`,
  13: 'the disk is full. Free some space, or name a file on another disk in DATABASE_URL',
  14: `it cannot be opened or made. ${lasting}`,
  26: 'it is something else. Remove it; it is made anew',
};

const busy = 5;
const readOnly = 8;

function primaryCode(error: unknown): number {
  const { code, errcode = 0 } = error as { code?: string; errcode?: number };
  return code === 'EACCES' || code === 'EROFS' || code === 'EPERM' ? readOnly : errcode & 0xff;
}

/** Takes the lock that the system frees even after kill -9. */
function exclusiveLock(lockFile: string): DatabaseSync {
  // Of a file that it cannot write, SQLite takes a lock that keeps nobody out.
  if (existsSync(lockFile)) accessSync(lockFile, constants.W_OK);
  const lock = new DatabaseSync(lockFile);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** SQLite says "busy" too where nothing can be locked at all: then a file that is nobody's can't be locked either. */
function canLockBeside(file: string): boolean {
  const trial = `${file}.trial-${randomUUID()}`;
  try {
    exclusiveLock(trial).close();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(trial, { force: true });
  }
}

function lockFor(file: string): DatabaseSync {
  const lockFile = `${file}.lock`;
  try {
    return exclusiveLock(lockFile);
  } catch (error) {
    throw primaryCode(error) === busy && canLockBeside(file)
      ? new DatabaseInUse(file)
      : new LockFailed(lockFile, error);
  }
}

/**
 * The engine on one SQLite file, for one process.
 *
 * Two processes on one file would lose work ("database is locked"), so an exclusive lock is held on a file beside it;
 * the system frees it even after kill -9. Holding it, we know that every lease in the file is a dead process's and
 * free them: its runs go on at once instead of after the 30 s lease.
 * @throws {DatabaseInUse} when another process holds the lock.
 * @throws {LockFailed} when it cannot be taken for another reason.
 */
export function openSqliteStorage(file: string): EngineStorage {
  const lock = lockFor(file);
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
