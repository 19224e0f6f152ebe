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

type Waiting = { readonly runId: string; readonly since: number; earlyCalls: number };

/**
 * The queue for a place among the team's running generations, of which Scenario allows only so many (429 with
 * `actionLimit`). First come, first served: only the first asks, so waiting costs one call for all.
 *
 * It lives in memory. After a restart the runs come back by themselves, each to the place its age gives it.
 */
export class Places {
  readonly #engine: Engine;
  readonly #show: (runId: string, progress: Progress) => void;
  readonly #log: Log;
  readonly #askEveryMs: number;
  #queue: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: {
    engine: Engine;
    show: (runId: string, progress: Progress) => void;
    log: Log;
    askEveryMs?: number | undefined;
  }) {
    this.#engine = parts.engine;
    this.#show = parts.show;
    this.#log = parts.log;
    this.#askEveryMs = parts.askEveryMs ?? usualAskEveryMs;
  }

  /** Whether it is this run's turn to ask: nobody waits, or it waits first. */
  isTurnOf(runId: string): boolean {
    const [first] = this.#queue;
    return first === undefined || first.runId === runId;
  }

  /** The run waits for its turn. `since`: ms since 1970; the older goes first. */
  queue(runId: string, since: number): void {
    if (!this.#queue.some((waiting) => waiting.runId === runId)) {
      this.#queue = [...this.#queue, { runId, since, earlyCalls: 0 }].toSorted((a, b) => a.since - b.since);
      this.#tell();
    }
    this.#timer ??= setInterval(() => this.#call(), this.#askEveryMs);
  }

  /** The run has got what it waited for, or waits no more; the next may ask. */
  leave(runId: string): void {
    const place = this.#queue.findIndex((waiting) => waiting.runId === runId);
    if (place === -1) return;
    this.#queue = this.#queue.filter((waiting) => waiting.runId !== runId);
    this.#tell();
    if (this.#queue.length === 0) this.close();
    else if (place === 0) this.#call();
  }

  /** A job has ended: there may be a place. */
  freed(): void {
    const [first] = this.#queue;
    if (first && first.earlyCalls++ < mostEarlyCalls) this.#call();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #call(): void {
    const [first] = this.#queue;
    if (!first) return;
    this.#engine.signal(turnSignal(first.runId), {}).then(
      // Nobody waits under this name: another process has taken the run up, or it is over. One called too early comes
      // back to the place its age gives it.
      (heard) => {
        if (!heard) this.leave(first.runId);
      },
      (error: unknown) => {
        this.#log.warn({ err: error, run: first.runId }, 'the first in the queue could not be called');
      },
    );
  }

  #tell(): void {
    for (const [index, { runId }] of this.#queue.entries()) {
      this.#show(runId, { stage: 'queued', position: index + 1 });
    }
  }
}
