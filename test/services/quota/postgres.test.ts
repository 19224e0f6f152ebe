import postgres, { type Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openQuota } from '../../../src/services/quota/open-quota.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { quotaComplianceTests } from './compliance.ts';
import { quotaRaceTests } from './race-compliance.ts';
import { expectEveryCallToReject } from './refused.ts';

let testDatabase: TestDatabase;
let sql: Sql;
const database = () => ({ kind: 'postgres', url: testDatabase.url }) as const;
const limits = { secondsPerUserPerDay: 100, creditsPerMonth: 100, jobsPerUser: 1 };

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  sql = postgres(testDatabase.url, { max: 1, onnotice: () => {} });
});
afterEach(async () => {
  await sql`DROP TABLE IF EXISTS quota_reservations`;
});
afterAll(async () => {
  await sql.end();
  await testDatabase.drop();
});

const accounts = async () =>
  (await sql`SELECT account FROM quota_reservations ORDER BY account COLLATE "C"`).map((row) => row.account);

describe('a quota on Postgres', () => {
  describe('keeps the limits:', () => quotaComplianceTests({ database, accounts }));
  describe('between processes:', () => quotaRaceTests({ database }));

  test('may be opened for the first time by several processes at the same moment', async () => {
    const opening = Array.from({ length: 8 }, () => openQuota({ database: database(), limits }));
    const opened = await Promise.all(opening);
    await opened[0]!.quota.reserve({ id: '1', userId: 'anna', seconds: 10 });
    expect((await opened[7]!.quota.left('anna')).seconds?.left).toBe(90);
    for (const { close } of opened) await close();
  });

  test('people who share a server wait for each other, and never in a circle', async () => {
    const both = { secondsPerUserPerDay: 1_000, secondsPerServerPerDay: 1_000, jobsPerUser: 100 };
    const opened = await Promise.all([1, 2, 3].map(() => openQuota({ database: database(), limits: both })));
    const wishes = Array.from({ length: 90 }, (_, at) => ({
      id: `${at}`,
      userId: `person-${at % 5}`,
      guildId: `server-${at % 3}`,
      seconds: 10,
    }));
    await Promise.all(wishes.map((wish, at) => opened[at % 3]!.quota.reserve(wish)));
    expect((await opened[0]!.quota.left('person-0', 'server-0')).serverSeconds?.left).toBe(700);
    for (const { close } of opened) await close();
  });

  test('a limit holds whatever isolation the database gives by default', async () => {
    const name = new URL(testDatabase.url).pathname.slice(1);
    const isolation = (level: string) =>
      sql.unsafe(`ALTER DATABASE ${name} SET default_transaction_isolation TO '${level}'`);
    await isolation('repeatable read');
    try {
      const opened = await Promise.all([1, 2, 3, 4].map(() => openQuota({ database: database(), limits })));
      const wishes = Array.from({ length: 20 }, (_, at) => ({ id: `${at}`, userId: 'anna', seconds: 10 }));
      const results = await Promise.allSettled(wishes.map((wish, at) => opened[at % 4]!.quota.begin(wish)));
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
      for (const { close } of opened) await close();
    } finally {
      await isolation('read committed');
    }
  });

  test('rejects when the database goes away under it', async () => {
    const doomed = await createTestDatabase();
    const { quota, close } = await openQuota({ database: { kind: 'postgres', url: doomed.url }, limits });
    await quota.reserve({ id: '1', userId: 'anna', seconds: 10 });
    await doomed.drop();
    await expectEveryCallToReject(quota);
    await close();
  });

  test('rejects when the table is broken under it, and works again once it is mended', async () => {
    const { quota, close } = await openQuota({ database: database(), limits });
    await sql`ALTER TABLE quota_reservations RENAME TO lost`;
    await expectEveryCallToReject(quota);
    await sql`ALTER TABLE lost RENAME TO quota_reservations`;
    await quota.reserve({ id: '1', userId: 'anna', seconds: 10 });
    await close();
  });

  test('rejects when nobody answers, without the password in the error', async () => {
    const url = new URL(testDatabase.url);
    url.port = '1';
    url.password = 'hunter2-hunter2';
    const opening = openQuota({ database: { kind: 'postgres', url: url.href }, limits });
    const error: Error = await opening.then(
      () => expect.fail('It was opened'),
      (reason) => reason,
    );
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('hunter2');
  });
});
