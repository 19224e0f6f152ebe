/**
 * What can go wrong with a translation in a way its author foresaw, by stable code, and what it cost: a job that failed is
 * refunded.
 *
 * The sentence a person reads is `problem.<code>` in the locale files; `details` fill its placeholders. When each happens and
 * who can mend it says `docs/errors.md`. Codes are stored in workflow runs, so one is never renamed.
 */
export const problemCosts = {
  // the video a person gave
  'not-a-video': 'nothing',
  'no-video-found': 'nothing',
  'video-empty': 'nothing',
  'video-too-long': 'nothing',
  'video-too-big': 'nothing',
  'no-audio': 'nothing',
  'unreadable-video': 'nothing',
  'unsupported-format': 'nothing',
  'unsupported-codec': 'nothing',
  'unsupported-edits': 'nothing',
  'foreign-host': 'nothing',
  'link-expired': 'nothing',
  'source-unreachable': 'nothing',
  // what a person chose
  'unknown-language': 'nothing',
  'unclear-language': 'nothing',
  'no-language': 'nothing',
  'too-many-languages': 'nothing',
  'invalid-speakers': 'nothing',
  // what the operator allows
  'not-allowed': 'nothing',
  'quota-unpaid': 'nothing',
  'quota-jobs': 'nothing',
  'quota-person': 'nothing',
  'quota-server': 'nothing',
  'quota-credits': 'nothing',
  'quota-too-dear': 'nothing',
  // what Scenario refused
  'service-unavailable': 'nothing',
  'service-busy': 'nothing',
  'service-misconfigured': 'nothing',
  'out-of-credits': 'nothing',
  'plan-forbids': 'nothing',
  'model-missing': 'nothing',
  'model-changed': 'nothing',
  'refused-input': 'nothing',
  'upload-failed': 'nothing',
  'disk-full': 'nothing',
  'job-failed': 'nothing',
  'job-canceled': 'nothing',
  'outcome-unknown': 'may have been paid',
  'job-stuck': 'may have been paid',
  'job-late': 'may have been paid',
  'took-too-long': 'may have been paid',
  'result-missing': 'may have been paid',
  // what a person was asked before anything dear is begun
  'dearer-than-expected': 'nothing',
  declined: 'nothing',
  'not-confirmed': 'nothing',
  'not-askable': 'nothing',
  // what a person wanted: stopped before anything was spent, or thrown away although it was
  stopped: 'nothing',
  discarded: 'may have been paid',
  // what a moderator wanted
  'stopped-by-moderator': 'nothing',
  'discarded-by-moderator': 'may have been paid',
  // what we did not foresee; `details.reference` leads the operator to the log line
  unexpected: 'may have been paid',
} as const satisfies Record<string, 'nothing' | 'may have been paid'>;

export type ProblemCode = keyof typeof problemCosts;

export type ProblemDetails = Readonly<Record<string, string | number>>;

/** Whether the translation may have been paid for although it ended so. */
export function mayHaveCost(code: ProblemCode): boolean {
  return problemCosts[code] === 'may have been paid';
}

const wished = new Set<ProblemCode>(['declined', 'stopped', 'discarded']);

/** Whether it ended so because the person wanted it to: nothing went wrong, and they know. */
export function wasWished(code: ProblemCode): boolean {
  return wished.has(code);
}

/** Whether somebody threw the result away, so that there is nothing wrong with it. */
export function wasDiscarded(error: unknown): boolean {
  return error instanceof Problem && /^discarded/.test(error.code);
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
