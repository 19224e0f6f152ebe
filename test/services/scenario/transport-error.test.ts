import { expect, test } from 'vitest';
import { errorFromTransport } from '../../../src/services/scenario/transport-error.ts';

const failed = (code: string, syscall?: string) => Object.assign(new Error(code), { code, syscall });
const kindOf = (error: unknown) => errorFromTransport('generate.runModel', error).kind;

test.each([
  ['ECONNREFUSED', 'connect'],
  ['ENETUNREACH', 'connect'],
  ['EHOSTUNREACH', 'connect'],
  ['ENOTFOUND', 'getaddrinfo'],
  ['UND_ERR_CONNECT_TIMEOUT', undefined],
])('%s in %s: nothing was sent', (code, syscall) => {
  expect(kindOf(failed(code, syscall))).toBe('unreachable');
  expect(kindOf(new TypeError('fetch failed', { cause: failed(code, syscall) }))).toBe('unreachable');
  expect(kindOf(new AggregateError([failed(code, syscall)]))).toBe('unreachable');
});

// Linux ends an open connection with these when the way to the host is lost: the request may have arrived before.
test.each(['EHOSTUNREACH', 'ENETUNREACH', 'ECONNREFUSED'])(
  '%s while reading: it may have been sent',
  (code) => {
    expect(kindOf(failed(code, 'read'))).toBe('unknown-outcome');
    expect(kindOf(new TypeError('fetch failed', { cause: failed(code, 'write') }))).toBe('unknown-outcome');
  },
);
