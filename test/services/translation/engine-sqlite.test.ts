import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DatabaseInUse, openSqliteStorage } from '../../../src/services/translation/engine-sqlite.ts';
import { tempDir } from '../../support/temp.ts';

describe('the lock beside the database file', () => {
  test('that another process holds is told as that', async () => {
    const file = join(await tempDir(), 'translator.db');
    const first = openSqliteStorage(file);
    expect(() => openSqliteStorage(file)).toThrow(DatabaseInUse);
    await first.close();
  });

  test.each([
    [
      'a folder',
      (lock: string) => mkdir(lock),
      /cannot be locked: it cannot be opened or made\. Correct the owner/,
    ],
    [
      'something else',
      (lock: string) => writeFile(lock, 'somebody’s diary '.repeat(100)),
      /cannot be locked: it is something else\. Remove it/,
    ],
  ])('that is %s is no other bot', async (_, make, sentence) => {
    const file = join(await tempDir(), 'translator.db');
    await make(`${file}.lock`);
    expect(() => openSqliteStorage(file)).toThrow(sentence);
  });
});
