import { ScenarioError } from './errors.ts';
import type { RunModelReply } from './port.ts';

/**
 * Makes sure that an answer has the field it exists for. One without it is a broken answer: the call may have had
 * its effect, and going on with `undefined` would hide that.
 */
export function whole<T extends object>(operation: string, reply: T, key: keyof T & string): T {
  const value = reply?.[key];
  if (typeof value === 'object' && value !== null) return reply;
  throw new ScenarioError({ operation, kind: 'unknown-outcome', code: 'BrokenReply' });
}

/** The answer to a paid submit must name its job; the answer to a dry run must name the price. */
export function wholeRun(reply: RunModelReply, dryRun: boolean): RunModelReply {
  const operation = 'generate.runModel';
  const complete = dryRun
    ? typeof reply?.creativeUnitsCost === 'number'
    : typeof reply?.job?.jobId === 'string';
  if (!complete) throw new ScenarioError({ operation, kind: 'unknown-outcome', code: 'BrokenReply' });
  return reply;
}

/**
 * The other form of a dry run's success that Scenario documents:
 * `402 {"message": "Dry run completed", "estimatedCost": 12}`. Undefined when the body is anything else.
 */
export function dryRunFrom402(status: number | undefined, body: unknown): RunModelReply | undefined {
  if (status !== 402 || typeof body !== 'object' || body === null || !('estimatedCost' in body))
    return undefined;
  const { estimatedCost } = body;
  if (typeof estimatedCost !== 'number') return undefined;
  return { job: {} as RunModelReply['job'], creativeUnitsCost: estimatedCost };
}
