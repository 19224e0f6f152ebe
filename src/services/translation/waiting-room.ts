import type Keyv from 'keyv';
import type { Log } from '../../logger.ts';
import type { Standing } from '../discord/notice.ts';
import type { DubOutcome } from './dub.ts';
import type { Engine, RunState } from './engine.ts';
import type { Progress } from './progress.ts';
import type { TranslationRequest } from './request.ts';

/** A request that waits for a dub, and the message in which its person reads how that goes. */
export type Waiting = {
  readonly request: TranslationRequest;
  readonly standing: Standing;
  readonly dubRunId: string;
};

/** How often dubs that should have told their end are asked for it, in ms. */
const roundMs = 5_000;

export const dubEnded = (dubRunId: string): string => `dub:${dubRunId}`;

/**
 * Who waits for which dub, kept where a restart finds it.
 *
 * A dub tells its end itself; since a signal to a run that does not wait yet is lost, the room repeats it until the
 * run has left.
 */
export class WaitingRoom {
  readonly #stored: Keyv<Waiting>;
  readonly #engine: Engine;
  readonly #stateOf: (dubRunId: string) => Promise<RunState<DubOutcome> | undefined>;
  readonly #show: (waiting: Waiting, progress: Progress) => void;
  readonly #log: Log;
  readonly #waiting = new Map<string, Waiting>();
  /** Where each dub stood last, for those who join it under way. */
  readonly #last = new Map<string, Progress>();
  #timer: NodeJS.Timeout | undefined;
  #rounding: Promise<void> | undefined;

  constructor(parts: {
    stored: Keyv<Waiting>;
    engine: Engine;
    stateOf: (dubRunId: string) => Promise<RunState<DubOutcome> | undefined>;
    show: (waiting: Waiting, progress: Progress) => void;
    log: Log;
  }) {
    this.#stored = parts.stored;
    this.#engine = parts.engine;
    this.#stateOf = parts.stateOf;
    this.#show = parts.show;
    this.#log = parts.log;
  }

  async enter(waiting: Waiting): Promise<void> {
    await this.#stored.set(waiting.request.id, waiting);
    this.#waiting.set(waiting.request.id, waiting);
    const last = this.#last.get(waiting.dubRunId);
    if (last) this.#show(waiting, last);
  }

  async leave(requestId: string): Promise<void> {
    this.#waiting.delete(requestId);
    await this.#stored.delete(requestId);
  }

  /** Shows everyone who waits for the dub where it stands. */
  progress(dubRunId: string, progress: Progress): void {
    this.#last.set(dubRunId, progress);
    for (const waiting of this.#of(dubRunId)) this.#show(waiting, progress);
  }

  /** Lets the requests that wait for the dub go on. */
  async announce(dubRunId: string, outcome: DubOutcome): Promise<void> {
    this.#last.delete(dubRunId);
    await this.#engine.signal(dubEnded(dubRunId), outcome);
  }

  /** Knows whom the store knows: those of earlier and of other processes too. */
  async refresh(): Promise<void> {
    const known = new Set(this.#waiting.keys());
    for await (const [id, waiting] of this.#stored.iterator()) {
      known.delete(id as string);
      this.#waiting.set(id as string, waiting as Waiting);
    }
    for (const id of known) this.#waiting.delete(id);
    const dubs = new Set([...this.#waiting.values()].map((waiting) => waiting.dubRunId));
    for (const dub of this.#last.keys()) if (!dubs.has(dub)) this.#last.delete(dub);
  }

  /** Repeats lost announcements from now on. */
  open(): void {
    this.#timer = setInterval(() => {
      this.#rounding ??= this.#round().finally(() => {
        this.#rounding = undefined;
      });
    }, roundMs);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#rounding;
  }

  /** How many requests wait. */
  get size(): number {
    return this.#waiting.size;
  }

  #of(dubRunId: string): Waiting[] {
    return [...this.#waiting.values()].filter((waiting) => waiting.dubRunId === dubRunId);
  }

  async #round(): Promise<void> {
    const dubs = new Set([...this.#waiting.values()].map((waiting) => waiting.dubRunId));
    for (const dubRunId of dubs) {
      try {
        const outcome = outcomeOf(await this.#stateOf(dubRunId));
        if (outcome) await this.announce(dubRunId, outcome);
      } catch (error) {
        this.#log.warn({ err: error, dub: dubRunId }, 'a waiting request could not be told of its end');
      }
    }
  }
}

/** What a dub's run came to; undefined while it goes on. A run that broke, or is gone, is an outcome too. */
export function outcomeOf(state: RunState<DubOutcome> | undefined): DubOutcome | undefined {
  if (state?.status === 'active') return undefined;
  return (
    state?.output ?? {
      problem: { code: 'unexpected', details: { reference: state?.runId.slice(0, 8) ?? '-' } },
    }
  );
}
