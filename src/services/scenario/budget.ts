import PQueue from 'p-queue';
import type { CallPriority } from './port.ts';

export interface RequestBudgetOptions {
  readonly requestsPerMinute: number;
  /** Milliseconds, a minute when left out. */
  readonly window?: number | undefined;
  /** Milliseconds after which a waiting poll goes before everything else, 3,000 when left out. */
  readonly longestPollWait?: number | undefined;
}

const rank: Record<CallPriority, number> = {
  // What is ready is waited for, and there are never more results than translations were begun.
  delivery: 4,
  paid: 3,
  upload: 2,
  quote: 1,
  poll: 0,
  cleanup: -1,
};
const first = 5;
/** By these a translation begins: they come as fast as people ask. The others follow from them. */
const beginning: ReadonlySet<CallPriority> = new Set(['paid', 'upload', 'quote']);
/** What of the limit they may take, so that at any load the rest can see jobs end and fetch their results. */
const beginningShare = 0.8;
/** What of the limit polls get at any load. With as much for the results that they find, that makes the rest. */
const pollShare = 0.1;
/** What is waited after a 429 that does not say how long. */
const defaultPause = 5_000;
/** Calls are counted by Scenario when they arrive, here when they leave: the window is wider by the difference. */
const slack = 500;

/**
 * This process's share of Scenario's limit (100 requests a minute and project): no more than that many calls start
 * in any minute, those that carry a translation forward before those that only look, with a share for these at any load:
 * two calls begin a translation, and half a one more learns of its end, so 40 a minute fit into 100 calls.
 */
export class RequestBudget {
  readonly requestsPerMinute: number;
  readonly #queue: PQueue;
  /** Where calls wait for the share of those by which translations begin, before they wait with all others. */
  readonly #beginning: PQueue;
  readonly #window: number;
  readonly #longestPollWait: number;
  readonly #started: { at: number; priority: CallPriority }[] = [];
  #resume: NodeJS.Timeout | undefined;
  #pausedUntil = 0;
  #ids = 0;

  constructor({ requestsPerMinute, window = 60_000, longestPollWait = 3_000 }: RequestBudgetOptions) {
    this.requestsPerMinute = requestsPerMinute;
    this.#window = window + slack;
    this.#longestPollWait = longestPollWait;
    const queue = (intervalCap: number) => new PQueue({ interval: this.#window, intervalCap, strict: true });
    this.#queue = queue(requestsPerMinute);
    this.#beginning = queue(Math.max(1, Math.floor(requestsPerMinute * beginningShare)));
  }

  /** Calls waiting for their turn. */
  get pending(): number {
    return this.#queue.size + this.#beginning.size;
  }

  /** Calls started within the last minute. */
  get used(): number {
    return this.#recent().length;
  }

  /**
   * Polls a minute that leave the others enough: what these don't use, but for a tenth that is kept free for whoever
   * comes next.
   */
  get pollsPerMinute(): number {
    const others = this.#recent().filter(({ priority }) => priority !== 'poll').length;
    return Math.max(this.requestsPerMinute * pollShare, this.requestsPerMinute * 0.9 - others, 1);
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
    const turn = { priority: rank[priority], signal: waiting.signal };
    const queued = () => this.#queue.add(start, { ...turn, id });
    try {
      return await (beginning.has(priority) ? this.#beginning.add(queued, turn) : queued());
    } finally {
      stopWaiting();
    }
  }

  /** Starts nothing for `ms` milliseconds, as a rate 429 asks; a longer pause already running stays. */
  pause(ms: number = defaultPause): void {
    const until = Date.now() + ms;
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    // Both: who was let through to wait there would have used up a share that others need when the pause is over.
    this.#beginning.pause();
    this.#queue.pause();
    clearTimeout(this.#resume);
    this.#resume = setTimeout(() => {
      this.#beginning.start();
      this.#queue.start();
    }, ms);
  }

  /** Refuses what waits (`AbortError`) and leaves no timer behind. */
  close(): void {
    clearTimeout(this.#resume);
    this.#beginning.clear();
    this.#queue.clear();
  }

  #recent(): readonly { priority: CallPriority }[] {
    const since = Date.now() - this.#window;
    const fresh = this.#started.findIndex(({ at }) => at > since);
    this.#started.splice(0, fresh === -1 ? this.#started.length : fresh);
    return this.#started;
  }
}
