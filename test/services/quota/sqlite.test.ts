import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openQuota } from '../../../src/services/quota/open-quota.ts';
import { quotaComplianceTests } from './compliance.ts';
import { quotaRaceTests } from './race-compliance.ts';
import { expectEveryCallToReject } from './refused.ts';

let folder: string;
let file: string;
const database = () => ({ kind: 'sqlite', file }) as const;
const limits = { secondsPerUserPerDay: 100, creditsPerMonth: 100, jobsPerUser: 1 };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'translator-quota-'));
  file = join(folder, 'data', 'translator.db');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function inFile<T>(work: (other: DatabaseSync) => T): T {
  const other = new DatabaseSync(file, { timeout: 5_000 });
  try {
    return work(other);
  } finally {
    other.close();
  }
}

const accounts = async () =>
  inFile((other) =>
    other
      .prepare('SELECT account FROM quota_reservations ORDER BY account')
      .all()
      .map((row) => String(row.account)),
  );

describe('a quota on SQLite', () => {
  describe('keeps the limits:', () => quotaComplianceTests({ database, accounts }));
  describe('between processes:', () => quotaRaceTests({ database }));

  test('makes its file for this account alone', async () => {
    const { close } = await openQuota({ database: database(), limits });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await close();
  });

  test('rejects when the table is broken under it, and works again once it is mended', async () => {
    const { quota, close } = await openQuota({ database: database(), limits });
    inFile((other) => other.exec('ALTER TABLE quota_reservations RENAME TO lost'));
    await expectEveryCallToReject(quota);
    inFile((other) => other.exec('ALTER TABLE lost RENAME TO quota_reservations'));
    await quota.reserve({ id: '1', userId: 'anna', seconds: 10 });
    await close();
  });

  test('a reservation that cannot be written is none, and holds no lock', async () => {
    const { quota, close } = await openQuota({ database: database(), limits });
    inFile((other) =>
      other.exec(`
        CREATE TRIGGER full_disk BEFORE INSERT ON quota_reservations WHEN new.account LIKE 'person:%'
        BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`),
    );
    await expect(quota.reserve({ id: '1', userId: 'anna', seconds: 10 })).rejects.toThrow('disk is full');
    expect(await accounts()).toEqual([]);
    inFile((other) => other.exec('DROP TRIGGER full_disk'));
    await quota.reserve({ id: '1', userId: 'anna', seconds: 10 });
    await close();
  });

  test('rejects at once when the file is no database', async () => {
    await mkdir(join(folder, 'data'));
    await writeFile(file, 'somebody’s diary '.repeat(100));
    await expect(openQuota({ database: database(), limits })).rejects.toThrow('not a database');
  });
});
