import { ApiError } from './errors.ts';

const WINDOW_MS = 60_000;

/**
 * A sliding window over the last minute, per project ("API Requests: 100 per minute per project"). Refused
 * requests don't count, so a client that waits as told gets through.
 *
 * @throws ApiError 429 with `retry-after` in seconds
 */
export function createRateLimit({ perMinute, now }: { perMinute: number; now: () => number }): () => void {
  let accepted: number[] = [];
  return () => {
    const at = now();
    accepted = accepted.filter((time) => time > at - WINDOW_MS);
    if (accepted.length >= perMinute) {
      const free = (accepted[accepted.length - perMinute] ?? at) + WINDOW_MS;
      throw new ApiError(429, 'Too many requests', {
        name: 'TooManyRequestsError',
        headers: { 'retry-after': String(Math.max(1, Math.ceil((free - at) / 1000))) },
      });
    }
    accepted.push(at);
  };
}
