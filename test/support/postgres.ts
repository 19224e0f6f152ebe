import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import type {} from './postgres-setup.ts';

export type TestDatabase = {
  /** What `DATABASE_URL` would be. */
  url: string;
  /** Removes the database, throwing out whoever is still connected. */
  drop(): Promise<void>;
};

/** An empty database on this test run's own Postgres server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const answer = await fetch(inject('postgresDesk'));
  const serverUrl = await answer.text();
  if (!answer.ok) throw new Error(serverUrl);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const sql = postgres(serverUrl, { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
