import { json, type Reply } from './reply.ts';

/**
 * The error bodies seen in Scenario's documentation and on its live API; a test that wants another shape than
 * the live one passes it to a `status` fault.
 */
export const errorBody = {
  /** What the live API answers. */
  live: (reason: string, name: string, details: Record<string, unknown> = {}) => ({ reason, name, details }),
  /** The "responses and errors" page. */
  documented: (code: string, message: string) => ({ status: 'error', code, message }),
  /** The workflows page; also its announced 402 for dry runs, with `estimatedCost`. */
  workflows: (statusCode: number, error: string, message: string) => ({ statusCode, error, message }),
  /** The gateway in front of the API. */
  gateway: (message: string) => ({ message }),
};

/** A refusal; the router turns it into an answer of the live shape. */
export class ApiError extends Error {
  readonly status: number;
  readonly details: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    reason: string,
    options: { name: string; details?: Record<string, unknown>; headers?: Record<string, string> },
  ) {
    super(reason);
    this.status = status;
    this.name = options.name;
    this.details = options.details ?? {};
    this.headers = options.headers ?? {};
  }

  reply(): Reply {
    return json(this.status, errorBody.live(this.message, this.name, this.details), this.headers);
  }
}

export function badRequest(reason: string, details: Record<string, unknown> = {}): ApiError {
  return new ApiError(400, reason, { name: 'BadRequestError', details });
}

export function notFound(what: string): ApiError {
  return new ApiError(404, `${what} not found`, { name: 'NotFoundError' });
}

/** The team's ceiling on running generations: a 429 told from the rate limit by its details alone. */
export function ceilingReached(actionLimit: number): ApiError {
  return new ApiError(429, 'You have reached the limit of concurrent generations of your plan', {
    name: 'ActionLimitReachedError',
    details: { actionName: 'concurrent-generations', actionLimit },
  });
}
