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
const overdueRank = 5;
/** By these a translation begins: they come as fast as people ask. The others follow from them. */
const beginning: ReadonlySet<CallPriority> = new Set(['paid', 'upload', 'quote']);
/** What of the limit they may take, so that at any load the rest can see jobs end and fetch their results. */
const beginningShare = 0.75;
/** What of the limit polls get at any load. With as much for the results that they find, that makes the rest. */
const pollShare = 0.125;
/** What is waited after a 429 that does not say how long. */
const defaultPauseMs = 5_000;
/** Calls are counted by Scenario when they arrive, here when they leave: the window is wider by the difference. */
const slackMs = 1_500;

type WaitingCall = { readonly priority: CallPriority; readonly since: number; readonly start: () => void };

/** A clock that nobody sets: the machine's may be put back or forward at any time. */
const now = (): number => performance.now();

/**
 * This process's share of Scenario's limit (100 requests a minute and project): no more than that many calls start
 * in any minute, those that carry a translation forward before those that only look, with a share for these at any load:
 * two calls begin a translation, so 37 a minute fit into 100 calls, and every five seconds one learns what has ended.
 */
export class RequestBudget {
  readonly requestsPerMinute: number;
  readonly #window: number;
  readonly #longestPollWait: number;
  readonly #started: { at: number; priority: CallPriority }[] = [];
  #waiting: WaitingCall[] = [];
  #pausedUntil = -Infinity;
  #timer: NodeJS.Timeout | undefined;
  #closing = new AbortController();

  constructor({ requestsPerMinute, window = 60_000, longestPollWait = 3_000 }: RequestBudgetOptions) {
    this.requestsPerMinute = requestsPerMinute;
    this.#window = window + slackMs;
    this.#longestPollWait = longestPollWait;
  }

  /** Calls waiting for their turn. */
  get pending(): number {
    return this.#waiting.length;
  }

  /** Calls started within the last minute. */
  get used(): number {
    return this.#recent().length;
  }

  /**
   * Polls a minute that leave the others enough. Each may find results, which one more call fetches; so they get half of what
   * those calls leave by which translations begin, but for a tenth that is kept free. While such calls wait, they get the least.
   */
  get pollsPerMinute(): number {
    const least = Math.max(this.requestsPerMinute * pollShare, 1);
    if (this.#waiting.some(({ priority }) => beginning.has(priority))) return least;
    const begun = this.#recent().filter(({ priority }) => beginning.has(priority)).length;
    return Math.max(least, (this.requestsPerMinute * 0.9 - begun) / 2);
  }

  /**
   * Runs `call` when its turn comes. A signal aborted before that takes it out of the queue; once it runs, the
   * signal is the call's own matter, because only the call knows whether it may have had its effect.
   */
  async run<T>(priority: CallPriority, call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#turn(priority, signal);
    return call();
  }

  /** Starts nothing for `ms` milliseconds, as a rate 429 asks; a longer pause already running stays. */
  pause(ms: number = defaultPauseMs): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, now() + ms);
    this.#startWhatMay();
  }

  /** Refuses what waits (`AbortError`) and leaves no timer behind. */
  close(): void {
    this.#closing.abort();
    this.#closing = new AbortController();
  }

  async #turn(priority: CallPriority, signal?: AbortSignal): Promise<void> {
    const stop = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
    stop.throwIfAborted();
    const turn = Promise.withResolvers<void>();
    const waiting = { priority, since: now(), start: turn.resolve };
    const leave = () => {
      this.#waiting = this.#waiting.filter((one) => one !== waiting);
      turn.reject(stop.reason);
      this.#startWhatMay();
    };
    stop.addEventListener('abort', leave, { once: true });
    this.#waiting.push(waiting);
    this.#startWhatMay();
    try {
      await turn.promise;
    } finally {
      stop.removeEventListener('abort', leave);
    }
  }

  #startWhatMay(): void {
    clearTimeout(this.#timer);
    for (;;) {
      const at = now();
      const next = this.#next(at);
      if (!next) return;
      if (next.at > at) {
        // Timers may ring a little early.
        this.#timer = setTimeout(() => this.#startWhatMay(), Math.ceil(next.at - at));
        return;
      }
      this.#waiting = this.#waiting.filter((one) => one !== next.call);
      this.#started.push({ at, priority: next.call.priority });
      next.call.start();
    }
  }

  /** The call that starts next, and when: of those that may start now the first by rank, else the one that soonest may. */
  #next(at: number): { call: WaitingCall; at: number } | undefined {
    const recent = this.#recent();
    const begun = recent.filter(({ priority }) => beginning.has(priority));
    const mostBegun = Math.max(1, Math.floor(this.requestsPerMinute * beginningShare));
    const free = Math.max(at, this.#pausedUntil, this.#freeAt(recent, this.requestsPerMinute));
    const freeToBegin = Math.max(free, this.#freeAt(begun, mostBegun));
    // A backlog of submits would hide the jobs that have ended, and hold up their deliveries.
    const isOverdue = ({ priority, since }: WaitingCall) =>
      priority === 'poll' && at - since >= this.#longestPollWait;
    const rankOf = (call: WaitingCall) => (isOverdue(call) ? overdueRank : rank[call.priority]);
    let best: { call: WaitingCall; at: number } | undefined;
    for (const call of this.#waiting) {
      const startsAt = beginning.has(call.priority) ? freeToBegin : free;
      const isSooner = best && startsAt < best.at;
      const isBefore = best && startsAt === best.at && rankOf(call) > rankOf(best.call);
      if (!best || isSooner || isBefore) best = { call, at: startsAt };
    }
    return best;
  }

  /** When one more than these may start, if no more than `limit` may within a window. */
  #freeAt(started: readonly { at: number }[], limit: number): number {
    const oldest = started.at(-limit);
    return oldest === undefined || started.length < limit ? -Infinity : oldest.at + this.#window;
  }

  #recent(): readonly { at: number; priority: CallPriority }[] {
    const since = now() - this.#window;
    const fresh = this.#started.findIndex(({ at }) => at > since);
    this.#started.splice(0, fresh === -1 ? this.#started.length : fresh);
    return this.#started;
  }
}
