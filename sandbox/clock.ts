/** The clock of a sandbox that can be moved: it runs as the machine's does, ahead of it by what it was told. */
export interface Clock {
  /** Milliseconds since 1970; what a sandbox's `now` takes. Several may share a clock. */
  readonly now: () => number;
  /** Lets so many milliseconds have passed. Waits of other programs are not shortened by it. */
  advance(ms: number): void;
}

export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms;
    },
  };
}
