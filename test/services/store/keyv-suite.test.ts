import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyvApiTests, keyvIteratorTests, keyvNamespaceTest, keyvValueTests } from '@keyv/test-suite';
import { Keyv } from 'keyv';
import * as vitest from 'vitest';
import { openPostgresTable } from '../../../src/services/store/postgres-table.ts';
import { openSqliteTable } from '../../../src/services/store/sqlite-table.ts';
import { type Table, TableAdapter } from '../../../src/services/store/table-adapter.ts';
import { createTestDatabase } from '../../support/postgres.ts';

/** The published suite is for Keyv 5. What Keyv 6 changed on purpose is checked by compliance.ts instead. */
const changedInKeyv6 = [
  // deleteMany answers with an array, one boolean a key
  '.deleteMany([keys]) with nonexistent keys resolves to false',
  // `serialize` and `deserialize` gave way to one `serialization`
  'value can be BigInt using other serializer/deserializer',
];

const it = (name: string, body: vitest.TestFunction) => {
  if (!changedInKeyv6.includes(name)) vitest.test(name, body);
};
// biome-ignore lint/suspicious/noExplicitAny: the suite is typed for Keyv 5 and vitest 4
const suiteTest: any = Object.assign(it, vitest, { it });
// biome-ignore lint/suspicious/noExplicitAny: as above
const AnyKeyv: any = Keyv;

vitest.describe.each([
  ['SQLite', openSqlite],
  ['Postgres', openPostgres],
])('Keyv’s own tests, on %s', (_name, open) => {
  let table: Table;
  let tidyUp: () => Promise<void>;
  vitest.beforeAll(async () => {
    ({ table, tidyUp } = await open());
  });
  vitest.afterAll(async () => {
    await table.close();
    await tidyUp();
  });
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const store: any = () => new TableAdapter(table);
  keyvApiTests(suiteTest, AnyKeyv, store);
  keyvValueTests(suiteTest, AnyKeyv, store);
  keyvNamespaceTest(suiteTest, AnyKeyv, store);
  keyvIteratorTests(suiteTest, AnyKeyv, store);
});

async function openSqlite() {
  const folder = await mkdtemp(join(tmpdir(), 'translator-keyv-'));
  const table = openSqliteTable(join(folder, 'keyv.db'));
  return { table, tidyUp: () => rm(folder, { recursive: true, force: true }) };
}

async function openPostgres() {
  const database = await createTestDatabase();
  return { table: await openPostgresTable(database.url), tidyUp: database.drop };
}
