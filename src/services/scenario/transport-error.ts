import { ScenarioError } from './errors.ts';

/** Codes that can only come before a byte of the request was sent. Every other failure may come after. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_INVALID_URL',
]);

/** A call that got no whole answer: refused, timed out, reset, aborted on the way or cut short. */
export function errorFromTransport(operation: string, error: unknown): ScenarioError {
  const code = codeOf(error);
  const kind = code !== undefined && neverSent.has(code) ? 'unreachable' : 'unknown-outcome';
  return new ScenarioError({ operation, kind, code });
}

/** The first error code along the causes: `fetch` and the SDK wrap the one that tells. */
function codeOf(error: unknown): string | undefined {
  let name: string | undefined;
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    if (at instanceof AggregateError && at.errors.length > 0 && !('code' in at)) return codeOf(at.errors[0]);
    if ('code' in at && typeof at.code === 'string') return at.code;
    name = at.name;
  }
  return name;
}
