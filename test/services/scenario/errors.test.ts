import { describe, expect, test } from 'vitest';
import {
  operatorHint,
  ScenarioError,
  type ScenarioErrorKind,
  toProblem,
} from '../../../src/services/scenario/errors.ts';
import { plainReason } from '../../../src/services/scenario/plain-reason.ts';

const kinds = {
  auth: 'service-misconfigured',
  credits: 'out-of-credits',
  plan: 'plan-forbids',
  forbidden: 'service-misconfigured',
  'not-found': 'model-missing',
  invalid: 'refused-input',
  rate: 'service-unavailable',
  ceiling: 'service-unavailable',
  server: 'service-unavailable',
  unreachable: 'service-unavailable',
  'unknown-outcome': 'service-unavailable',
  'not-ready': 'service-unavailable',
} as const satisfies Record<ScenarioErrorKind, string>;

const failed = (kind: ScenarioErrorKind, fields = {}) =>
  new ScenarioError({ operation: 'generate.runModel', kind, ...fields });

describe('what a person learns', () => {
  test.each(Object.entries(kinds))('%s is %s', (kind, code) => {
    expect(toProblem(failed(kind as ScenarioErrorKind)).code).toBe(code);
  });

  test('the plan that would be needed', () => {
    const error = failed('plan', { details: { requiredPlan: 'cu-pro-q3-25' } });
    expect(toProblem(error).details).toEqual({ requiredPlan: 'cu-pro-q3-25' });
  });

  test("Scenario's reason for refusing the input", () => {
    expect(toProblem(failed('invalid', { reason: 'no such language' })).details).toEqual({
      reason: 'no such language',
    });
  });

  test.each(['unknown-outcome', 'server'] as const)(
    'a paid call that ended in %s is not called a mere outage',
    (kind) => {
      expect(toProblem(failed(kind), { paid: true }).code).toBe('outcome-unknown');
    },
  );

  test('a paid call that was never sent, or was refused, is certain', () => {
    expect(toProblem(failed('unreachable'), { paid: true }).code).toBe('service-unavailable');
    expect(toProblem(failed('credits'), { paid: true }).code).toBe('out-of-credits');
  });

  test.each([
    ['uploads.retrieve', 'upload-failed'],
    ['jobs.retrieve', 'result-missing'],
    ['assets.getBulk', 'result-missing'],
    ['models.retrieve', 'model-missing'],
  ])('what %s does not find is %s', (operation, code) => {
    expect(toProblem(new ScenarioError({ operation, kind: 'not-found' })).code).toBe(code);
  });
});

test('the operator gets one line for every kind', () => {
  for (const kind of Object.keys(kinds)) {
    expect(operatorHint(failed(kind as ScenarioErrorKind))).toMatch(/^[A-Z][^\n]{30,}\.?$/);
  }
});

test('only what may pass is called transient', () => {
  const transient = Object.keys(kinds).filter((kind) => failed(kind as ScenarioErrorKind).isTransient);
  expect(transient).toEqual(['rate', 'ceiling', 'server', 'unreachable', 'unknown-outcome', 'not-ready']);
});

describe('a reason made fit to be shown', () => {
  test.each([
    ['Failed to download https://cdn.test/a.mp4?sig=1 now', 'Failed to download … now'],
    ['Asset asset_4mWzEXqNbC7uAF0y not found', 'Asset … not found'],
    ['ask admin@example.com\n\tor  wait\u0000', 'ask … or wait'],
    ['the asset_ids field', 'the asset_ids field'],
    ['half \ud83d a character', 'half \ufffd a character'],
  ])('%j', (text, plain) => {
    expect(plainReason(text)).toBe(plain);
  });

  test.each([
    ['see https:\u200b//cdn.test/a?sig=1 there', 'see … there'],
    // Cut within the last address, of which the beginning alone does not look like one.
    [`${`https://cdn.test/${'q'.repeat(640)} `.repeat(3)}write some.one@example.com`, '… … … write …'],
    ['(https://cdn.test/a), "mailto:some@one.test"', '(… …'],
  ])('hides what it names, wherever it is cut: %#', (text, plain) => {
    expect(plainReason(text)).toBe(plain);
  });

  test.each(['a', '@', 'a@', 'a.', 'a@a.', '://', 'a://', '\u200b', 'asset_', '動画', '👍', ' '])(
    'takes no longer for two million characters of %j than for a few thousand',
    (piece) => {
      const shown = plainReason(piece.repeat(2_000_000 / piece.length));
      expect(plainReason(piece.repeat(10_000 / piece.length))).toBe(shown);
      const longest = (characters: number) => {
        const text = piece.repeat(characters / piece.length);
        const start = performance.now();
        for (let n = 0; n < 20; n++) plainReason(text);
        return performance.now() - start;
      };
      // A thousand times more would be taken, or the square of that, if all of it were read.
      expect(longest(2_000_000)).toBeLessThan(50 * longest(4_000) + 50);
      expect(shown.length).toBeLessThanOrEqual(200);
      expect(shown.isWellFormed()).toBe(true);
    },
  );

  test('has at most 200 characters', () => {
    expect(plainReason('word '.repeat(100))).toHaveLength(200);
  });
});
