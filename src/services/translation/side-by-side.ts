/**
 * Lets branches of one run go on side by side, each in steps with names of its own, and resolves to what they came to.
 *
 * The engine parks a run, or comes back to a failed step, by throwing out of it. Here that waits until every branch has
 * ended or is as far as it comes: a branch that is bringing somebody a video would else be left alone with it, and the
 * next pass would bring it again.
 */
export async function sideBySide<T>(branches: readonly Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(branches);
  const thrown = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (thrown.length > 0) throw spokesman(thrown);
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

/** By this the engine parks a run. Each names the earliest end of all waits, so one of them speaks for all. */
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
  const parking = thrown.find(isParking);
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
