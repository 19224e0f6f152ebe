import { expect, test } from 'vitest';
import type { Database } from '../../../src/config/values.ts';
import { type Heat, race } from './race.ts';

/** What holds between processes, whichever database they share: an empty one for each test. */
export function quotaRaceTests(options: { database: () => Database }): void {
  const heats = (heat: Omit<Heat, 'database' | 'ids'>, idsOfEach: readonly (readonly string[])[]) =>
    race(idsOfEach.map((ids) => ({ ...heat, database: options.database(), ids })));

  const manyIds = (processes: number, each: number) =>
    Array.from({ length: processes }, (_, racer) =>
      Array.from({ length: each }, (_, at) => `${racer}-${at}`),
    );

  test('of two processes that want the last seconds, exactly one gets them', async () => {
    const limits = { secondsPerUserPerDay: 100 };
    const through = await heats({ limits, what: 'seconds', amount: 60 }, [['a'], ['b']]);
    expect(through.flat()).toHaveLength(1);
  });

  test.each([
    { what: 'seconds', limits: { secondsPerUserPerDay: 300 } },
    { what: 'seconds', limits: { secondsPerServerPerDay: 300, secondsPerUserPerDay: 1_000 } },
    { what: 'places', limits: { jobsPerUser: 30 } },
    { what: 'credits', limits: { creditsPerMonth: 300 } },
  ] as const)('three processes use $what to the limit and not beyond: $limits', async ({ what, limits }) => {
    const through = await heats({ limits, what, amount: 10 }, manyIds(3, 20));
    expect(through.flat()).toHaveLength(30);
  });

  test('a request that two processes work on is reserved once', async () => {
    const ids = manyIds(1, 10)[0]!;
    const limits = { secondsPerUserPerDay: 100, secondsPerServerPerDay: 100, jobsPerUser: 10 };
    const through = await heats({ limits, what: 'seconds', amount: 10 }, [ids, ids.toReversed()]);
    for (const got of through) expect(got.toSorted()).toEqual(ids);
  });
}
