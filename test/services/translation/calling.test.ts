import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import {
  operatorHint,
  ScenarioError,
  type ScenarioErrorKind,
} from '../../../src/services/scenario/errors.ts';
import { calling, callingAboutPaid } from '../../../src/services/translation/calling.ts';
import { Unsettled } from '../../../src/services/translation/steps.ts';
import { quietLog } from '../../support/quiet-log.ts';

const refused = (kind: ScenarioErrorKind, operation = 'assets.getBulk') =>
  new ScenarioError({ operation, kind });
const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const failing = (error: Error) => () => Promise.reject(error);

const final: ScenarioErrorKind[] = ['auth', 'credits', 'plan', 'forbidden', 'invalid'];
const passing: ScenarioErrorKind[] = ['rate', 'ceiling', 'server', 'unreachable', 'unknown-outcome'];

test('an answer is handed through, and nothing is logged', async () => {
  const { log, lines } = quietLog();
  expect(await calling(log, async () => 1)).toBe(1);
  expect(await callingAboutPaid(log, async () => 2)).toBe(2);
  expect(lines).toEqual([]);
});

test.each([...final, ...passing, 'not-found' as const])(
  '%s leaves the operator one line, before payment and after',
  async (kind) => {
    const { log, lines } = quietLog();
    await caught(calling(log, failing(refused(kind))));
    await caught(callingAboutPaid(log, failing(refused(kind))));
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
      operatorHint(refused(kind)),
      operatorHint(refused(kind)),
    ]);
  },
);

describe('before payment', () => {
  test.each(final)('%s is final', async (kind) => {
    expect(await caught(calling(quietLog().log, failing(refused(kind))))).toBeInstanceOf(Problem);
  });

  test.each(passing)('%s may pass; if it does not, nothing was spent', async (kind) => {
    const error = await caught(calling(quietLog().log, failing(refused(kind))));
    expect(error).toBeInstanceOf(Unsettled);
    expect(error).toMatchObject({ problem: { code: 'service-unavailable' } });
  });
});

describe('about what is paid for', () => {
  test.each([...final, ...passing, 'not-found' as const])(
    '%s is never final, nor called free of charge',
    async (kind) => {
      const error = await caught(callingAboutPaid(quietLog().log, failing(refused(kind))));
      expect(error).toBeInstanceOf(Unsettled);
      expect(error).toMatchObject({ problem: { code: 'result-missing' } });
    },
  );
});

test.each([new Problem('result-missing'), new TypeError('a bug')])(
  '%s is not Scenario’s, and passes unchanged',
  async (error) => {
    const { log, lines } = quietLog();
    expect(await caught(calling(log, failing(error)))).toBe(error);
    expect(await caught(callingAboutPaid(log, failing(error)))).toBe(error);
    expect(lines).toEqual([]);
  },
);
