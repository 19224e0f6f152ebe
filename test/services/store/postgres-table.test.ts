import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/services/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { storeComplianceTests } from './compliance.ts';
import { expectEveryCallToReject } from './rejecting.ts';

let testDatabase: TestDatabase;
const database = () => ({ kind: 'postgres', url: testDatabase.url }) as const;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterEach(async () => {
  const sql = postgres(testDatabase.url, { max: 1, onnotice: () => {} });
  await sql`DROP TABLE IF EXISTS keyv_entries`;
  await sql.end();
});
afterAll(() => testDatabase.drop());

describe('a store on Postgres', () => {
  describe('keeps the contract:', () => storeComplianceTests({ database }));

  test('may be opened for the first time by several processes at the same moment', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(database())));
    await stores[0]!.open<string>('preferences').set('key', 'value');
    expect(await stores[7]!.open<string>('preferences').get('key')).toBe('value');
    await Promise.all(stores.map((store) => store.close()));
  });

  test('rejects when the database goes away under it', async () => {
    const doomed = await createTestDatabase();
    const store = await openStore({ kind: 'postgres', url: doomed.url });
    const entries = store.open<string>('preferences');
    await entries.set('key', 'value');
    await doomed.drop();
    await expectEveryCallToReject(entries);
    await store.close();
  });

  test('rejects when nobody answers, without the password in the error', async () => {
    const url = new URL(testDatabase.url);
    url.port = '1';
    url.password = 'hunter2-hunter2';
    const error: Error = await openStore({ kind: 'postgres', url: url.href }).catch((reason) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('hunter2');
  });
});
