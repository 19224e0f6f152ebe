import { Problem } from '../problem.ts';
import { Places, type PlacesParts, turnSignal } from './places.ts';
import type { Steps } from './steps.ts';

/**
 * So many videos a process may have between the beginning of the upload and the paid job. Enough to use all the calls that
 * Scenario allows; few enough that what is begun is soon finished.
 */
const usualLimit = 16;

/** What is in work for longer goes on in another process, or is a very large file: it holds no place any more. In ms. */
const longestMs = 10 * 60_000;

/** After an hour in the queue a person would rather know. In ms. */
const queuePatienceMs = 60 * 60_000;

/** A run in the queue asks after this long even if nobody called it. In ms. */
const turnPatienceMs = 60_000;

/**
 * Lets only so many videos be brought to Scenario at once, so that a burst finishes what it has begun before it begins more.
 * The others wait in a queue, first come, first served, and hold nothing meanwhile.
 *
 * It lives in memory: after a restart the runs come back by themselves.
 */
export class WorkInProgress {
  readonly #limit: number;
  /** By the run that works on it now, since when (monotonic, in ms). */
  readonly #inWork = new Map<string, number>();
  readonly #queue: Places;

  constructor({ limit = usualLimit, ...parts }: PlacesParts & { limit?: number | undefined }) {
    this.#limit = limit;
    this.#queue = new Places({ ...parts, hasRoom: () => this.#hasRoom() });
  }

  /** Resolves when it is the run's turn. Problems 'service-busy' after an hour, and what `look` throws before each try. */
  async turn(steps: Steps, look: () => Promise<void>): Promise<void> {
    const { runId, createdAt } = steps;
    const since = createdAt.getTime();
    for (;;) {
      const isIn = await steps.run('ask for the turn', async () => {
        await look();
        if (Date.now() > since + queuePatienceMs) throw new Problem('service-busy');
        return this.#enter(runId, since);
      });
      if (isIn) return;
      await steps.wait('wait for the turn', turnSignal(runId), turnPatienceMs);
    }
  }

  /** Counts a run that goes on with what has been brought. */
  add(runId: string): void {
    this.#inWork.set(runId, performance.now());
  }

  /** The run's work is done, or it needs no turn any more. */
  leave(runId: string): void {
    this.#queue.leave(runId);
    if (this.#inWork.delete(runId)) this.#queue.freed();
  }

  close(): void {
    this.#queue.close();
  }

  #enter(runId: string, since: number): boolean {
    const isIn = this.#inWork.has(runId) || (this.#hasRoom() && this.#queue.isTurnOf(runId));
    if (!isIn) {
      this.#queue.queue(runId, since);
      return false;
    }
    this.add(runId);
    this.#queue.leave(runId);
    return true;
  }

  #hasRoom(): boolean {
    const oldest = performance.now() - longestMs;
    for (const [runId, since] of this.#inWork) if (since < oldest) this.#inWork.delete(runId);
    return this.#inWork.size < this.#limit;
  }
}
