import type { Log } from '../../logger.ts';
import type { Engine } from './engine.ts';
import type { Progress } from './progress.ts';

/** How often the first in the queue asks again on its own: places may be freed by others than us. In ms. */
const usualAskEveryMs = 15_000;

export const turnSignal = (runId: string): string => `turn:${runId}`;

/**
 * How often a place that has become free has a run asked at once; from then on it asks in its usual time. The engine holds
 * 1,000 step tries a run, each asking takes two, and others may be quicker each time.
 */
const mostEarlyCalls = 60;

/** A run that has been called in the moment in which it asked by itself hears nothing: it is called again, after so long. In ms. */
const callAgainMs = 500;

/** So many calls in a row that nobody hears, and the run is not here any more. */
const mostUnheard = 3;

/** From here on not every step forward is shown: each is an edit of a message, and all that wait take it together. */
const shownExactly = 10;

type Waiting = {
  readonly runId: string;
  readonly since: number;
  unheard: number;
  shownPosition?: number | undefined;
};

export type PlacesParts = {
  readonly engine: Pick<Engine, 'signal'>;
  readonly show: (runId: string, progress: Progress) => void;
  readonly log: Log;
  readonly askEveryMs?: number | undefined;
  /** Whether the first may be called at all; always when left out. */
  readonly hasRoom?: (() => boolean) | undefined;
  /** How many wait before the first of this queue; none when left out. */
  readonly ahead?: (() => number) | undefined;
};

/**
 * The queue for a place among the team's running generations, of which Scenario allows only so many (429 with
 * `actionLimit`). First come, first served: only the first asks, so waiting costs one call for all.
 *
 * It lives in memory. After a restart the runs come back by themselves, each to the place its age gives it.
 */
export class Places {
  readonly #parts: PlacesParts;
  #queue: Waiting[] = [];
  /** How often each run has been called early, whether it is in the queue right now or not. */
  readonly #earlyCalls = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #callAgain: NodeJS.Timeout | undefined;

  constructor(parts: PlacesParts) {
    this.#parts = parts;
  }

  /** How many wait. */
  get size(): number {
    return this.#queue.length;
  }

  /** Whether it is this run's turn to ask: nobody waits, or it waits first. */
  isTurnOf(runId: string): boolean {
    const [first] = this.#queue;
    return first === undefined || first.runId === runId;
  }

  /** The run waits for its turn. `since`: ms since 1970; the older goes first. */
  queue(runId: string, since: number): void {
    if (!this.#queue.some((waiting) => waiting.runId === runId)) {
      this.#queue = [...this.#queue, { runId, since, unheard: 0 }].toSorted((a, b) => a.since - b.since);
      this.#tell();
    }
    this.#timer ??= setInterval(() => this.#call(), this.#parts.askEveryMs ?? usualAskEveryMs);
  }

  /** The run has got what it waited for, or waits no more; the next may ask. */
  leave(runId: string): void {
    this.#earlyCalls.delete(runId);
    this.#drop(runId);
  }

  /** A job has ended: there may be a place. */
  freed(): void {
    const [first] = this.#queue;
    if (!first) return;
    const calls = this.#earlyCalls.get(first.runId) ?? 0;
    if (calls >= mostEarlyCalls) return;
    this.#earlyCalls.set(first.runId, calls + 1);
    this.#call();
  }

  close(): void {
    clearInterval(this.#timer);
    clearTimeout(this.#callAgain);
    this.#timer = undefined;
  }

  #drop(runId: string): void {
    const place = this.#queue.findIndex((waiting) => waiting.runId === runId);
    if (place === -1) return;
    this.#queue = this.#queue.filter((waiting) => waiting.runId !== runId);
    this.#tell();
    if (this.#queue.length === 0) this.close();
    else if (place === 0) this.#call();
  }

  #call(): void {
    const { engine, log, hasRoom } = this.#parts;
    const [first] = this.#queue;
    if (!first || hasRoom?.() === false) return;
    engine.signal(turnSignal(first.runId), {}).then(
      (heard) => {
        first.unheard = heard ? 0 : first.unheard + 1;
        if (heard || this.#queue[0] !== first) return;
        // Another process has taken the run up, or it is over. One that comes back gets the place its age gives it.
        if (first.unheard >= mostUnheard) return this.#drop(first.runId);
        clearTimeout(this.#callAgain);
        this.#callAgain = setTimeout(() => this.#call(), callAgainMs);
      },
      (error: unknown) => {
        log.warn({ err: error, run: first.runId }, 'the first in the queue could not be called');
      },
    );
  }

  #tell(): void {
    const ahead = this.#parts.ahead?.() ?? 0;
    for (const [index, waiting] of this.#queue.entries()) {
      const position = ahead + index + 1;
      const shown = waiting.shownPosition ?? Infinity;
      const isNear = position > shownExactly && position > shown * 0.8 && position <= shown;
      if (position === shown || isNear) continue;
      waiting.shownPosition = position;
      this.#parts.show(waiting.runId, { stage: 'queued', position });
    }
  }
}
