import PQueue from 'p-queue';
import type { CallPriority } from './port.ts';

export interface RequestBudgetOptions {
  readonly requestsPerMinute: number;
  /** Milliseconds, a minute when left out. */
  readonly window?: number | undefined;
  /** Milliseconds after which a waiting poll goes before everything else, 10,000 when left out. */
  readonly longestPollWait?: number | undefined;
}

const rank: Record<CallPriority, number> = {
  paid: 4,
  delivery: 3,
  upload: 2,
  quote: 1,
  poll: 0,
  cleanup: -1,
};
const first = 5;
/** What is waited after a 429 that does not say how long. */
const defaultPause = 5_000;
/** Calls are counted by Scenario when they arrive, here when they leave: the window is wider by the difference. */
const slack = 500;

/**
 * This process's share of Scenario's limit (100 requests a minute and project): no more than that many calls start
 * in any minute, those that carry a translation forward before those that only look.
 */
export class RequestBudget {
  readonly requestsPerMinute: number;
  readonly #queue: PQueue;
  readonly #window: number;
  readonly #longestPollWait: number;
  readonly #started: { at: number; priority: CallPriority }[] = [];
  #resume: NodeJS.Timeout | undefined;
  #pausedUntil = 0;
  #ids = 0;

  constructor({ requestsPerMinute, window = 60_000, longestPollWait = 10_000 }: RequestBudgetOptions) {
    this.requestsPerMinute = requestsPerMinute;
    this.#window = window + slack;
    this.#longestPollWait = longestPollWait;
    this.#queue = new PQueue({ interval: this.#window, intervalCap: requestsPerMinute, strict: true });
  }

  /** Calls waiting for their turn. */
  get pending(): number {
    return this.#queue.size;
  }

  /** Calls started within the last minute. */
  get used(): number {
    return this.#recent().length;
  }

  /**
   * Polls a minute that leave the others enough: half the budget, and more while the others are quiet, with a tenth
   * always kept free for whoever comes next.
   */
  get pollsPerMinute(): number {
    const others = this.#recent().filter(({ priority }) => priority !== 'poll').length;
    return Math.max(this.requestsPerMinute / 2, this.requestsPerMinute * 0.9 - others, 1);
  }

  /**
   * Runs `call` when its turn comes. A signal aborted before that takes it out of the queue; once it runs, the
   * signal is the call's own matter, because only the call knows whether it may have had its effect.
   */
  async run<T>(priority: CallPriority, call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const waiting = new AbortController();
    const leave = () => waiting.abort(signal?.reason);
    const id = `call-${++this.#ids}`;
    signal?.addEventListener('abort', leave, { once: true });
    // Without this, a backlog of submits would hide the jobs that have ended and hold up their deliveries.
    const overdue =
      priority === 'poll'
        ? setTimeout(() => this.#queue.setPriority(id, first), this.#longestPollWait)
        : undefined;
    const stopWaiting = () => {
      signal?.removeEventListener('abort', leave);
      clearTimeout(overdue);
    };
    const start = () => {
      stopWaiting();
      this.#started.push({ at: Date.now(), priority });
      return call();
    };
    try {
      return await this.#queue.add(start, { id, priority: rank[priority], signal: waiting.signal });
    } finally {
      stopWaiting();
    }
  }

  /** Starts nothing for `ms` milliseconds, as a rate 429 asks; a longer pause already running stays. */
  pause(ms: number = defaultPause): void {
    const until = Date.now() + ms;
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    this.#queue.pause();
    clearTimeout(this.#resume);
    this.#resume = setTimeout(() => this.#queue.start(), ms);
  }

  /** Refuses what waits (`AbortError`) and leaves no timer behind. */
  close(): void {
    clearTimeout(this.#resume);
    this.#queue.clear();
  }

  #recent(): readonly { priority: CallPriority }[] {
    const since = Date.now() - this.#window;
    const fresh = this.#started.findIndex(({ at }) => at > since);
    this.#started.splice(0, fresh === -1 ? this.#started.length : fresh);
    return this.#started;
  }
}
