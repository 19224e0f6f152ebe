import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long a statement waits, in ms, for others who use the file. */
const patienceMs = 5_000;

/** Deleted rows are overwritten with zeros, by every connection that says so. */
export const overwriteDeleted = 'PRAGMA secure_delete = ON';

/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
const busy = 5;

/**
 * Makes the SQLite file and its folder, readable by this account alone: it holds who translated what. SQLite gives the
 * files beside it (`-wal`, `-shm`) the same permissions.
 */
export function prepareDatabaseFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  try {
    chmodSync(file, 0o600);
  } catch {
    // It is another account's, or on a file system without permissions. It can be written, as has just been tried.
  }
}

/** Whether other accounts of this machine may read the file. */
export function isReadByOthers(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
}

/**
 * Opens the SQLite file, made if need be, which others may open and use at the same moment. What is written survives a
 * power cut: it was told to a person as done, or it stands for money that may be spent.
 *
 * @param schema SQL that changes nothing when it has been run before.
 * @throws when the file cannot be opened or written.
 */
export function openDatabaseFile(file: string, schema: string): DatabaseSync {
  prepareDatabaseFile(file);
  const database = new DatabaseSync(file, { timeout: patienceMs });
  try {
    writeAhead(database);
    database.exec(`PRAGMA synchronous = FULL; ${overwriteDeleted}; ${schema}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Of two who turn a new file to write-ahead logging at once, SQLite refuses one without letting it wait. */
function writeAhead(database: DatabaseSync): void {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== busy || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
