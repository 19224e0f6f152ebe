import { errorFromReply } from './error-reply.ts';
import type { ScenarioError } from './errors.ts';
import { errorFromTransport } from './transport-error.ts';

/**
 * The SDK's errors as ours. An `APIError` with a status carries `headers` and, as `error`, the whole parsed body;
 * connection errors, time-outs and aborts carry none. Told apart by shape, since the SDK's classes are not
 * importable where it is not installed. Its messages are dropped: they can quote the request.
 */
export function errorFromSdk(operation: string, error: unknown, { paid = false } = {}): ScenarioError {
  const { status, headers, error: body } = (error ?? {}) as SdkApiError;
  if (typeof status !== 'number') return errorFromTransport(operation, error);
  return errorFromReply({ operation, status, header: (name) => headerOf(headers, name), body, paid });
}

interface SdkApiError {
  readonly status?: unknown;
  readonly headers?: Headers | Record<string, string> | null;
  readonly error?: unknown;
}

function headerOf(headers: SdkApiError['headers'], name: string): string | null | undefined {
  return headers instanceof Headers ? headers.get(name) : headers?.[name];
}
