import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabaseFile } from '../../../src/services/store/database-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'translator-database-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a database file', () => {
  test('is made with its folder, for this account alone', async () => {
    const file = join(folder, 'data', 'translator.db');
    openDatabaseFile(file, '').close();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700);
  });

  test('that is new can be opened by several at the same moment', async () => {
    const openers = 3;
    const files = Array.from({ length: 40 }, (_, at) => join(folder, `${at}.db`));
    const arrived = new Int32Array(new SharedArrayBuffer(4 * files.length));
    const threads = Array.from(
      { length: openers },
      () => new Worker(new URL('./opener.ts', import.meta.url), { workerData: { files, arrived, openers } }),
    );
    // A thread that fails rejects here, and leaves the others waiting for it.
    await Promise.all(threads.map((each) => once(each, 'message'))).finally(() =>
      Promise.all(threads.map((each) => each.terminate())),
    );
  });

  test('that somebody keeps locked is given up after five seconds, with SQLite’s own words', async () => {
    const file = join(folder, 'translator.db');
    const other = openDatabaseFile(file, '');
    other.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    expect(() => openDatabaseFile(file, '')).toThrow('database is locked');
    other.close();
  });

  test('that is none is refused at once', async () => {
    const file = join(folder, 'diary.txt');
    await writeFile(file, 'somebody’s diary '.repeat(100));
    expect(() => openDatabaseFile(file, '')).toThrow('not a database');
  });
});
