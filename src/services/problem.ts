/**
 * What can go wrong with a translation in a way its author foresaw, by stable code.
 *
 * The sentence a person reads is `problem.<code>` in the locale files; `details` fill its placeholders. Codes are
 * stored in workflow runs, so one is never renamed.
 */
export const problemCodes = [
  // the video a person gave
  'not-a-video',
  'no-video-found',
  'video-empty',
  'video-too-long',
  'video-too-big',
  'no-audio',
  'unreadable-video',
  'foreign-host',
  'link-expired',
  'source-unreachable',
  // what a person chose
  'unknown-language',
  'unclear-language',
  'no-language',
  'too-many-languages',
  'language-twice',
  'invalid-speakers',
  // what the operator allows
  'quota-jobs',
  'quota-person',
  'quota-server',
  'quota-credits',
  'quota-too-dear',
  // what Scenario refused
  'service-unavailable',
  'service-busy',
  'service-misconfigured',
  'out-of-credits',
  'plan-forbids',
  'model-missing',
  'refused-input',
  'upload-failed',
  'job-failed',
  'job-canceled',
  'outcome-unknown',
  'job-stuck',
  'job-late',
  'took-too-long',
  'result-missing',
  // what a person was asked before anything dear is begun
  'declined',
  'not-confirmed',
  'not-askable',
  // what a person wanted: stopped before anything was spent, or thrown away although it was
  'stopped',
  'discarded',
  // what we did not foresee; `details.reference` leads the operator to the log line
  'unexpected',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export type ProblemDetails = Readonly<Record<string, string | number>>;

const afterPayment = new Set<ProblemCode>([
  'outcome-unknown',
  'job-stuck',
  'job-late',
  'took-too-long',
  'result-missing',
  'discarded',
  'unexpected',
]);

/** Whether the translation may have been paid for although it ended so. A job that failed is refunded. */
export function mayHaveCost(code: ProblemCode): boolean {
  return afterPayment.has(code);
}

const wished = new Set<ProblemCode>(['declined', 'stopped', 'discarded']);

/** Whether it ended so because the person wanted it to: nothing went wrong, and they know. */
export function wasWished(code: ProblemCode): boolean {
  return wished.has(code);
}

/** A foreseen failure: safe to store, safe to show. `message` is for logs and holds no URL, token or key. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }

  /** The plain form that a durable step stores. */
  toJSON(): StoredProblem {
    return { code: this.code, details: this.details };
  }

  static from(stored: StoredProblem): Problem {
    return new Problem(stored.code, stored.details);
  }
}

export type StoredProblem = { readonly code: ProblemCode; readonly details: ProblemDetails };
