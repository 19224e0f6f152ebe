import type { Log } from '../../logger.ts';
import { Problem } from '../problem.ts';
import { operatorHint, ScenarioError, toProblem } from '../scenario/errors.ts';
import { Unsettled } from './steps.ts';

/**
 * Makes a call to Scenario inside a step. A refusal is final and becomes the person's problem; what may pass is left
 * to the step's tries. Either way the operator's log says what to do about it.
 */
export async function calling<T>(log: Log, call: () => Promise<T>, { paid = false } = {}): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    note(log, error);
    const problem = toProblem(error, { paid });
    throw error.isTransient ? new Unsettled(problem, { cause: error }) : problem;
  }
}

/**
 * Makes a call about a job that has been paid for. To give up would waste it, and "please try again" would charge twice; so
 * nothing is final: a refused key may be put right by the operator meanwhile, and a service or a gateway may say for a while
 * that it does not know what it has made.
 */
export async function callingAboutPaid<T>(log: Log, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    note(log, error);
    throw new Unsettled(new Problem('result-missing'), { cause: error });
  }
}

function note(log: Log, error: ScenarioError): void {
  log.warn({ err: error, reason: error.reason, details: error.details }, operatorHint(error));
}
