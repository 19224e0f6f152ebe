import { createHash } from 'node:crypto';
import type { Bucket } from './router.ts';

/** The bot's requests a second over all routes together; interaction routes don't count. */
const GLOBAL: Bucket = { key: 'global', limit: 50, windowMs: 1_000, scope: 'user' };

export interface Verdict {
  /** For the answer, allowed or not. */
  headers: Record<string, string>;
  /** Set when the request is refused. */
  refused: { retryAfter: number; global: boolean } | undefined;
}

/** Counts requests as Discord does, in fixed windows that open with a bucket's first request. */
export class RateLimits {
  readonly #windows = new Map<string, { used: number; resetsAt: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a request in all its buckets, unless one of them is full. The first bucket is shown in the headers. */
  count(buckets: readonly Bucket[], options: { bot: boolean }): Verdict {
    const all = options.bot ? [GLOBAL, ...buckets] : [...buckets];
    const full = all.find((bucket) => this.#window(bucket).used >= bucket.limit);
    if (full) return this.#refusal(full);
    for (const bucket of all) this.#window(bucket).used++;
    return { headers: buckets[0] ? this.#headers(buckets[0]) : {}, refused: undefined };
  }

  #window(bucket: Bucket) {
    const now = this.#now();
    let window = this.#windows.get(bucket.key);
    if (!window || window.resetsAt <= now) {
      this.#forgetPast(now);
      window = { used: 0, resetsAt: now + bucket.windowMs };
      this.#windows.set(bucket.key, window);
    }
    return window;
  }

  #forgetPast(now: number): void {
    if (this.#windows.size < 1_000) return;
    for (const [key, { resetsAt }] of this.#windows) if (resetsAt <= now) this.#windows.delete(key);
  }

  #refusal(bucket: Bucket): Verdict {
    const retryAfter = (this.#window(bucket).resetsAt - this.#now()) / 1000;
    const global = bucket === GLOBAL;
    const headers = {
      'retry-after': String(Math.ceil(retryAfter)),
      'x-ratelimit-scope': global ? 'global' : bucket.scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : this.#headers(bucket)),
    };
    return { headers, refused: { retryAfter, global } };
  }

  #headers(bucket: Bucket): Record<string, string> {
    const { used, resetsAt } = this.#window(bucket);
    // The hash names the kind of bucket, not its key: the path's ids tell buckets of a kind apart.
    const hash = createHash('md5')
      .update(bucket.key.split(' ')[0] ?? '')
      .digest('hex');
    return {
      'x-ratelimit-limit': String(bucket.limit),
      'x-ratelimit-remaining': String(Math.max(0, bucket.limit - used)),
      'x-ratelimit-reset': (resetsAt / 1000).toFixed(3),
      'x-ratelimit-reset-after': Math.max(0.001, (resetsAt - this.#now()) / 1000).toFixed(3),
      'x-ratelimit-bucket': hash,
    };
  }
}
