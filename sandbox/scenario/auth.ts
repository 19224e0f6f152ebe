import { timingSafeEqual } from 'node:crypto';
import { ApiError } from './errors.ts';

/** HTTP Basic with `key:secret`, the only scheme for API keys. @throws ApiError 401 */
export function requireBasicAuth(
  header: string | undefined,
  { apiKey, apiSecret }: { apiKey: string; apiSecret: string },
): void {
  const expected = Buffer.from(`Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')}`);
  const given = Buffer.from(header ?? '');
  if (given.byteLength === expected.byteLength && timingSafeEqual(given, expected)) return;
  throw new ApiError(401, header ? 'Invalid API key or secret' : 'Missing authentication', {
    name: 'UnauthorizedError',
  });
}
