import { expect } from 'vitest';
import { Problem, type StoredProblem } from '../../../src/services/problem.ts';
import type { Quota } from '../../../src/services/quota/quota.ts';

/** The foreseen problem that a call ends with, as a durable step would store it. */
export async function refusedWith(call: Promise<unknown>): Promise<StoredProblem> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) expect.fail(`Expected a problem, not ${error}`);
  return error.toJSON();
}

/** A database that cannot answer must never look like an empty account, nor like a limit that is reached. */
export async function expectEveryCallToReject(quota: Quota): Promise<void> {
  const calls = [
    quota.reserve({ id: '1', userId: 'anna', seconds: 1 }),
    quota.release('1'),
    quota.settle('1'),
    quota.reserveCredits('1', 1),
    quota.releaseCredits('1'),
    quota.settleCredits('1', 1),
    quota.left('anna'),
  ];
  for (const result of await Promise.allSettled(calls)) {
    if (result.status === 'fulfilled') expect.fail('A call went through');
    expect(result.reason).toBeInstanceOf(Error);
    expect(result.reason).not.toBeInstanceOf(Problem);
  }
}
