import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const source = (path: string) => fileURLToPath(new URL(`../../../src/services/${path}`, import.meta.url));

/** Opens the file as another account; resolves to what that says. Two accounts take a third that may set them. */
function openAsNobody(file: string): Promise<string> {
  const script = `
    import { prepareDatabaseFile, isReadByOthers } from ${JSON.stringify(source('store/database-file.ts'))};
    import { openSqliteStorage } from ${JSON.stringify(source('translation/engine-sqlite.ts'))};
    try {
      prepareDatabaseFile(${JSON.stringify(file)});
      await openSqliteStorage(${JSON.stringify(file)}).close();
      console.log('opened', isReadByOthers(${JSON.stringify(file)}));
    } catch (error) { console.log(error.message); }`;
  return new Promise((resolve, reject) =>
    execFile(
      process.execPath,
      ['--input-type=module', '-e', script],
      { cwd: '/', uid: 65534, env: {} },
      (error, stdout) => (error ? reject(error) : resolve(stdout.trim())),
    ),
  );
}

describe.skipIf(process.getuid?.() !== 0)('files of another account', () => {
  test('are used if they can be written', async () => {
    const folder = await tempDir();
    const file = join(folder, 'translator.db');
    await openSqliteStorage(file).close();
    for (const one of [file, `${file}.lock`]) await chmod(one, 0o666);
    await chown(folder, 65534, 65534);
    expect(await openAsNobody(file)).toBe('opened true');
  });

  test('that cannot be written are no other bot', async () => {
    const folder = await tempDir();
    const file = join(folder, 'translator.db');
    await openSqliteStorage(file).close();
    await chmod(file, 0o666);
    await chmod(`${file}.lock`, 0o644);
    await chown(folder, 65534, 65534);
    expect(await openAsNobody(file)).toMatch(
      /\.lock cannot be locked: it cannot be written, or its file system is read-only\. Correct the owner/,
    );
  });
});
