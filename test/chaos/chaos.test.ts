import { afterAll, describe, expect, test } from 'vitest';
import { createTestDatabase } from '../support/postgres.ts';
import { killAt } from './matrix/matrix.ts';
import { shortMatrix, shortOnPostgres } from './matrix/short.ts';
import { runRandomly } from './random/run.ts';
import { killOneOfTwo } from './random/two-processes.ts';
import { postgresFrom, sqlite } from './stand/databases.ts';
import { removeFolders } from './stand/workshop.ts';

const onPostgres = postgresFrom(createTestDatabase);
afterAll(removeFolders);

/** What went wrong, if anything, with the point at which it did. */
const wrong = (results: Awaited<ReturnType<typeof killAt>>) =>
  results.flatMap(({ story, point, missed, breaches }) => {
    const problems = missed ? ['was never reached', ...breaches] : breaches;
    return problems.map((problem) => `"${story}" killed ${point}: ${problem}`);
  });

/** Most of these is waiting, for leases and listings: so they go side by side. Each bound is many times what is usual. */
const options = { concurrent: true, timeout: 600_000 };

/** `npm run chaos` does all of it; here is what each law would feel first. */
describe('killed with SIGKILL and started again', options, () => {
  test('at telling moments on SQLite, each request is charged once and ends once', async () => {
    const results = await killAt({ kills: shortMatrix, newDatabase: sqlite, concurrency: 3 });
    expect(wrong(results)).toEqual([]);
  });

  test('on Postgres, too', async () => {
    const results = await killAt({ kills: shortOnPostgres, newDatabase: onPostgres, concurrency: 2 });
    expect(wrong(results)).toEqual([]);
  });

  test('in one of two processes, the other finishes its work', async () => {
    const { breaches } = await killOneOfTwo({ newDatabase: onPostgres, requests: 4 });
    expect(breaches).toEqual([]);
  });

  test('again and again among random faults, charges and endings are as many as requests', async () => {
    // Of this seed, no fault takes a minute to be got over.
    const result = await runRandomly({ newDatabase: sqlite, seed: 47, requests: 20, everyMs: 700 });
    expect(result.breaches).toEqual([]);
    expect(result).toMatchObject({ charges: result.requests, endings: result.requests });
    expect(result.kills).toBeGreaterThan(0);
  });
});
