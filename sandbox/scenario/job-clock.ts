/**
 * The time jobs run by: the sandbox's clock, less every moment they were held. A hold is one point of this time, so
 * each point can be told in the sandbox's own time again.
 */
export interface JobClock {
  /** Milliseconds of job time. */
  now(): number;
  /** The sandbox's time at which job time `t` came. */
  date(t: number): number;
  hold(): void;
  release(): void;
}

export function createJobClock(now: () => number): JobClock {
  const holds: { at: number; ms: number }[] = [];
  let heldSince: number | null = null;

  const skipped = (until = Number.POSITIVE_INFINITY): number =>
    holds.reduce((sum, hold) => (hold.at < until ? sum + hold.ms : sum), 0);

  return {
    now: () => (heldSince ?? now()) - skipped(),
    date: (t) => t + skipped(t),
    hold() {
      heldSince ??= now();
    },
    release() {
      if (heldSince === null) return;
      holds.push({ at: heldSince - skipped(), ms: now() - heldSince });
      heldSince = null;
    },
  };
}
