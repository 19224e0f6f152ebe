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

/** What a connection is made with. An error of another system call is one of a connection that stood. */
const connecting: readonly unknown[] = ['connect', 'getaddrinfo', undefined];

/** A call that got no whole answer: refused, timed out, reset, aborted on the way or cut short. */
export function errorFromTransport(operation: string, error: unknown): ScenarioError {
  const { code, syscall } = causeOf(error);
  const isUnsent =
    isRefusedTunnel(error) || (code !== undefined && neverSent.has(code) && connecting.includes(syscall));
  return new ScenarioError({ operation, kind: isUnsent ? 'unreachable' : 'unknown-outcome', code });
}

/** The proxy answered in place of the other side: nothing went through it. */
function isRefusedTunnel(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    if (/^Proxy (?:response \(\d+\) !== 200|Authentication Required)/.test(at.message)) return true;
  }
  return false;
}

/** The first error along the causes that has a code: `fetch` and the SDK wrap the one that tells. */
function causeOf(error: unknown): { readonly code?: string | undefined; readonly syscall?: unknown } {
  let name: string | undefined;
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    if (at instanceof AggregateError && at.errors.length > 0 && !('code' in at)) return causeOf(at.errors[0]);
    if ('code' in at && typeof at.code === 'string') {
      return { code: at.code, syscall: 'syscall' in at ? at.syscall : undefined };
    }
    name = at.name;
  }
  return { code: name };
}
