import type { ProblemDetails } from '../problem.ts';
import { Problem } from '../problem.ts';

/**
 * What a failed call means for whoever has to go on:
 * - `auth` 401, `credits` 402, `plan` 403 of the model, `forbidden` any other 403, `not-found` 404, `invalid` other 4xx;
 * - `rate` 429 of the request limit, `ceiling` 429 of running generations or a cool-down: nothing was accepted;
 * - `server` 5xx;
 * - `unreachable`: the request was never sent;
 * - `unknown-outcome`: sent, but no whole answer came back, or one about something else, so it may have had its effect;
 * - `not-ready`: what is asked for will be there later, as far as the answer tells.
 */
export type ScenarioErrorKind =
  | 'auth'
  | 'credits'
  | 'plan'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'rate'
  | 'ceiling'
  | 'server'
  | 'unreachable'
  | 'unknown-outcome'
  | 'not-ready';

export interface ScenarioErrorFields {
  /** The port's method, e.g. `generate.runModel`. */
  readonly operation: string;
  readonly kind: ScenarioErrorKind;
  readonly status?: number | undefined;
  /** Scenario's name of the error, or the transport's code. */
  readonly code?: string | undefined;
  /** Scenario's own words, already fit to be shown (`plainReason`). */
  readonly reason?: string | undefined;
  readonly details?: ProblemDetails | undefined;
  readonly retryAfterMs?: number | undefined;
}

/**
 * A call to Scenario that failed. Safe to log whole: it holds no URL, key, header or request body, and no cause,
 * because the errors underneath may quote the request.
 */
export class ScenarioError extends Error implements ScenarioErrorFields {
  readonly operation: string;
  readonly kind: ScenarioErrorKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly details: ProblemDetails;
  readonly retryAfterMs: number | undefined;

  constructor(fields: ScenarioErrorFields) {
    super([fields.operation, fields.kind, fields.status, fields.code].filter(Boolean).join(' '));
    this.name = 'ScenarioError';
    this.operation = fields.operation;
    this.kind = fields.kind;
    this.status = fields.status;
    this.code = fields.code;
    this.reason = fields.reason;
    this.details = fields.details ?? {};
    this.retryAfterMs = fields.retryAfterMs;
  }

  /** Whether Scenario may have done what was asked. A gateway's 5xx says nothing about the service behind it. */
  get mayHaveHadEffect(): boolean {
    return this.kind === 'unknown-outcome' || this.kind === 'server';
  }

  /** Whether the same call may succeed a little later. */
  get isTransient(): boolean {
    return ['rate', 'ceiling', 'server', 'unreachable', 'unknown-outcome', 'not-ready'].includes(this.kind);
  }
}

/**
 * The failure as the person who asked should learn of it.
 * With `paid`, a call that may have had its effect is `outcome-unknown` rather than an invitation to try again.
 */
export function toProblem(error: ScenarioError, { paid = false }: { paid?: boolean } = {}): Problem {
  if (paid && error.mayHaveHadEffect) return new Problem('outcome-unknown');
  switch (error.kind) {
    case 'auth':
    case 'forbidden':
      return new Problem('service-misconfigured');
    case 'credits':
      return new Problem('out-of-credits');
    case 'plan':
      return new Problem('plan-forbids', error.details);
    case 'not-found':
      return new Problem(missing(error.operation));
    case 'invalid':
      return new Problem('refused-input', { reason: error.reason ?? '' });
    default:
      return new Problem('service-unavailable');
  }
}

function missing(operation: string): 'model-missing' | 'upload-failed' | 'result-missing' {
  if (operation.startsWith('uploads.')) return 'upload-failed';
  if (operation.startsWith('jobs.') || operation.startsWith('assets.')) return 'result-missing';
  return 'model-missing';
}

/** One line for the log: what the operator can do about it. */
export function operatorHint(error: ScenarioError): string {
  return hintsByCode[error.code ?? ''] ?? hints[error.kind];
}

const hints: Record<ScenarioErrorKind, string> = {
  auth: 'Scenario did not accept the API key: check SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET.',
  credits:
    "The Scenario team's credits are used up: buy credits or raise the key's cap, then requests go on.",
  plan: 'The Scenario plan does not include this model: upgrade to the plan in requiredPlan, or set another SCENARIO_MODEL_ID.',
  forbidden:
    "Scenario refused the key for this call: check the key's project, its rights and that the plan has API access.",
  'not-found':
    'Scenario does not know what was named: check SCENARIO_MODEL_ID, and that the key belongs to the same project.',
  invalid:
    'Scenario refused the input: see reason; if it happens to every request, the model has probably changed its inputs.',
  rate: "Scenario's request limit was reached: lower SCENARIO_REQUESTS_PER_MINUTE if several programs share the project.",
  ceiling: "The team's limit of generations at once was reached: requests wait; a larger plan raises it.",
  server: 'Scenario failed on its own side: nothing to do unless it lasts; see status.scenario.com.',
  unreachable: 'Scenario could not be reached: check SCENARIO_BASE_URL, DNS, the proxy and the firewall.',
  'unknown-outcome':
    'The connection to Scenario broke before its answer was whole: check the network if it happens often.',
  'not-ready': 'Scenario says that a job has ended, and does not hand out its video yet: it is asked again.',
};

/** Answers that did arrive. */
const hintsByCode: Readonly<Record<string, string>> = {
  BrokenReply:
    'Scenario answered without what was asked for: it is asked again; if it lasts, see status.scenario.com.',
  ForeignReply:
    'Scenario answered about something else than was asked for, which is not believed: check for a proxy or cache in between.',
  UntoldInput:
    'Scenario lists a job without saying what it is made from, so it is not known whose it is: it is looked at again.',
  CutListing:
    "Scenario's list of jobs has no end, so it is not known whether a job is among them: see status.scenario.com.",
};
