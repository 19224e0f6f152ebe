import { ScenarioError, type ScenarioErrorKind } from './errors.ts';
import { plainReason } from './plain-reason.ts';

/** An answer that is not a success, however it came: through undici or as the SDK's `APIError`. */
export interface ErrorReply {
  readonly operation: string;
  readonly status: number;
  readonly header: (name: string) => string | null | undefined;
  /** The parsed body, or undefined when it was no JSON. */
  readonly body: unknown;
  /** Whether it answers the call that costs money: what is not certainly Scenario's refusal may then have been done. */
  readonly paid?: boolean | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads every shape of error body seen at Scenario: `{status, code, message}`, `{statusCode, error, message}`,
 * `{reason, name, details}` and the gateway's `{message}`.
 */
export function errorFromReply({ operation, status, header, body, paid }: ErrorReply): ScenarioError {
  const top = asFields(body);
  const details = { ...pick(top), ...pick(asFields(top.details)) };
  const code = text(top.name) ?? text(top.code) ?? text(top.error);
  const reason = text(top.reason) ?? text(top.message);
  return new ScenarioError({
    operation,
    status,
    kind: paid && isUncertain(status, body) ? 'unknown-outcome' : kindOf(status, code, details, reason),
    code: code && plainReason(code),
    reason: reason && plainReason(reason),
    details,
    retryAfterMs: retryAfterMs(header, details, reason),
  });
}

/** Answers that say nothing of whether the call was carried out: it was once already, it will be, or somebody hung up. */
const uncertain: ReadonlySet<number> = new Set([409, 425, 499]);

/** What stands between, a gateway or a proxy, may answer when the call has passed it: a redirect, a page, nothing. */
function isUncertain(status: number, body: unknown): boolean {
  if (status < 400 || uncertain.has(status)) return true;
  const isJson = typeof body === 'object' && body !== null;
  // A limit is looked at before anything is done.
  return status < 500 && status !== 429 && !isJson;
}

function kindOf(status: number, code: string | undefined, details: Details, reason = ''): ScenarioErrorKind {
  if (status === 401) return 'auth';
  if (status === 402) return 'credits';
  if (status === 403)
    return code === 'ModelAccessRestrictedError' || details.requiredPlan ? 'plan' : 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 408) return 'unknown-outcome';
  if (status === 429) {
    const held = details.actionName ?? details.actionLimit ?? details.remainingSeconds;
    return held !== undefined || reason === 'cooldown' ? 'ceiling' : 'rate';
  }
  if (status >= 500) return 'server';
  // A redirect is never an answer of the API itself: the base address leads somewhere else.
  return status < 400 ? 'unreachable' : 'invalid';
}

const known = ['currentPlan', 'requiredPlan', 'actionName', 'actionLimit', 'remainingSeconds'] as const;
type Details = Partial<Record<(typeof known)[number], string | number>>;

/** Only fields that are known to be harmless are kept: the rest may echo the request. */
function pick(fields: Fields): Details {
  const kept: Details = {};
  for (const name of known) {
    const value = fields[name];
    if (typeof value === 'number') kept[name] = value;
    if (typeof value === 'string') kept[name] = plainReason(value);
  }
  return kept;
}

/** Milliseconds, from `retry-after-ms`, `retry-after` (seconds or a date), the cool-down, or the text "wait N seconds". */
function retryAfterMs(header: ErrorReply['header'], details: Details, reason = ''): number | undefined {
  const ms = header('retry-after-ms');
  if (ms) return positive(Number(ms));
  const after = header('retry-after');
  if (after)
    return positive(Number.isNaN(Number(after)) ? Date.parse(after) - Date.now() : Number(after) * 1000);
  const seconds = details.remainingSeconds ?? /wait (\d+) ?s/i.exec(reason)?.[1];
  return seconds === undefined ? undefined : positive(Number(seconds) * 1000);
}

/** Everybody waits that long, so no answer may ask for more. In ms. */
const longestRetryAfter = 2 * 60_000;

const positive = (ms: number) =>
  Number.isFinite(ms) ? Math.min(longestRetryAfter, Math.max(0, ms)) : undefined;
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
