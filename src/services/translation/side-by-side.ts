import { setTimeout as sleep } from 'node:timers/promises';

/** How often a branch looks for what it waits for while others are at work, in ms. */
const lookEvery = 500;

/**
 * Lets branches of one run go on side by side, each in steps with names of its own, and resolves to what they came to.
 * `among`: those of the run's steps.
 *
 * The engine parks a run, or comes back to a failed step, by throwing out of it. Here that waits until every branch has
 * ended or is as far as it comes: a branch that is bringing somebody a video would else be left alone with it, and the
 * next pass would bring it again.
 */
export async function sideBySide<T>(
  branches: readonly Promise<T>[],
  among: Branches = new Branches(),
): Promise<T[]> {
  const ends = await Promise.allSettled(branches.map((branch) => among.follow(branch)));
  const thrown = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (thrown.length > 0) throw spokesman(thrown);
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

/**
 * How far the branches of a run are in this pass. To bring somebody a video may take a quarter of an hour, and others are
 * not to wait for that: while one is at work, those that wait look for themselves.
 */
export class Branches {
  /** At work: neither ended nor waiting. */
  #working = 0;
  #failed = false;

  async follow<T>(branch: Promise<T>): Promise<T> {
    this.#working++;
    try {
      return await branch;
    } catch (error) {
      this.#failed ||= !isParking(error);
      throw error;
    } finally {
      this.#working--;
    }
  }

  /**
   * What a branch that waits has come to while others are at work; `look` throws as long as there is nothing. Else `parking`
   * is thrown, as soon as one has failed too: it is tried again in the next pass, which is not to be put off.
   */
  async whileOthersWork<T>(parking: unknown, look: () => Promise<T>): Promise<T> {
    if (!isParking(parking)) throw parking;
    this.#working--;
    try {
      while (this.#working > 0 && !this.#failed) {
        try {
          return await look();
        } catch {
          // What cannot be read now is read the next time, or by the next pass.
          await sleep(lookEvery);
        }
      }
    } finally {
      this.#working++;
    }
    throw parking;
  }
}

/** By this the engine parks a run. Each names the earliest end of all the waits that it knew of. */
type Parking = Error & { resumeAt: Date };

/** By this the engine comes back to a step that failed, after a pause that grows with its failures. */
type FailedStep = Error & {
  readonly stepFailedAttempts: number;
  readonly retryPolicy: {
    readonly initialInterval: string;
    readonly backoffCoefficient: number;
    readonly maximumInterval: string;
  };
};

/**
 * The one error that says for all branches when to come back.
 *
 * Where some wait and others failed, the run is parked until the first of these is to be tried again: while a run is parked
 * nothing that a branch waits for is overheard, but after a failure it would be, for a signal that came during this pass.
 */
function spokesman(thrown: readonly unknown[]): unknown {
  const other = thrown.find((error) => !isParking(error) && !isFailedStep(error));
  if (other !== undefined) return other;
  const failed = thrown.filter(isFailedStep).toSorted((a, b) => pauseMs(a) - pauseMs(b))[0];
  const parking = thrown.filter(isParking).toSorted((a, b) => a.resumeAt.getTime() - b.resumeAt.getTime())[0];
  if (parking && failed) {
    parking.resumeAt = new Date(Math.min(parking.resumeAt.getTime(), Date.now() + pauseMs(failed)));
  }
  return parking ?? failed;
}

function isParking(error: unknown): error is Parking {
  return error instanceof Error && error.name === 'SleepSignalError';
}

function isFailedStep(error: unknown): error is FailedStep {
  return error instanceof Error && error.name === 'StepError';
}

/** As long as the engine itself would pause. */
function pauseMs({ stepFailedAttempts, retryPolicy }: FailedStep): number {
  const { initialInterval, backoffCoefficient, maximumInterval } = retryPolicy;
  const grown = msOf(initialInterval) * backoffCoefficient ** Math.max(0, stepFailedAttempts - 1);
  return Math.min(grown, msOf(maximumInterval));
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** "30s" → 30 000 */
function msOf(duration: string): number {
  const [, count, unit = ''] = /^(\d+)(ms|s|m)$/.exec(duration) ?? [];
  return Number(count) * (units[unit] ?? Number.NaN);
}
