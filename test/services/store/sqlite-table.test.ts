import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/services/store/open-store.ts';
import { storeComplianceTests } from './compliance.ts';
import { expectEveryCallToReject } from './rejecting.ts';

let folder: string;
let file: string;
const database = () => ({ kind: 'sqlite', file }) as const;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'translator-store-'));
  file = join(folder, 'data', 'translator.db');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a store on SQLite', () => {
  describe('keeps the contract:', () => storeComplianceTests({ database }));

  test('makes its folder and its files for this account alone', async () => {
    const store = await openStore(database());
    await store.open<string>('preferences').set('key', 'value');
    for (const path of [file, `${file}-wal`]) expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700);
    await store.close();
  });

  test('takes other accounts’ rights off a file that is there already', async () => {
    await mkdir(join(folder, 'data'));
    await writeFile(file, '', { mode: 0o644 });
    const store = await openStore(database());
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await store.close();
  });

  test('shares its file with the tables of others', async () => {
    const store = await openStore(database());
    const other = new DatabaseSync(file, { timeout: 5_000 });
    other.exec('CREATE TABLE runs (id TEXT)');
    await store.open<string>('preferences').set('key', 'value');
    other.exec("INSERT INTO runs VALUES ('one')");
    expect(await store.open<string>('preferences').get('key')).toBe('value');
    other.close();
    await store.close();
  });

  test('rejects when the table is broken under it', async () => {
    const store = await openStore(database());
    const entries = store.open<string>('preferences');
    await entries.set('key', 'value');
    const other = new DatabaseSync(file, { timeout: 5_000 });
    other.exec('DROP TABLE keyv_entries');
    other.close();
    await expectEveryCallToReject(entries);
    await expect(store.prune()).rejects.toThrow('keyv_entries');
    await store.close();
  });

  test('rejects at once when the file is no database, and leaves it as it was', async () => {
    await mkdir(join(folder, 'data'));
    const content = 'somebody’s diary '.repeat(100);
    await writeFile(file, content);
    await expect(openStore(database())).rejects.toThrow('not a database');
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  test('rejects at once when the file cannot be made', async () => {
    await writeFile(join(folder, 'data'), 'a file where the folder should be');
    await expect(openStore(database())).rejects.toThrow();
  });
});
