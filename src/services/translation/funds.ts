import type { Log } from '../../logger.ts';

/** How long nothing is submitted after Scenario said that the credits are used up. In ms. */
const usualPauseMs = 60_000;

/**
 * Whether the team's credits are used up (402). Then nothing is submitted for a while, so that a queue of requests does not
 * knock on a closed door one by one, and the operator is told once and not for each of them.
 */
export class Funds {
  readonly #log: Log;
  readonly #pauseMs: number;
  #emptyUntil = 0;
  #told = false;

  constructor(log: Log, pauseMs = usualPauseMs) {
    this.#log = log;
    this.#pauseMs = pauseMs;
  }

  get empty(): boolean {
    return Date.now() < this.#emptyUntil;
  }

  exhausted(): void {
    this.#emptyUntil = Date.now() + this.#pauseMs;
    if (!this.#told)
      this.#log.error(
        { pauseMs: this.#pauseMs },
        'the credits at Scenario are used up: nothing is submitted for now',
      );
    this.#told = true;
  }

  /** A submit was accepted: there are credits again, and their next end is news. */
  accepted(): void {
    this.#told = false;
  }
}
