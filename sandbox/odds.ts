import { createDice, type Dice } from './dice.ts';

/** By what chance a fault strikes, and which of several things it then does. */
export interface Odds<Action> {
  /** How many requests it strikes; 1 unless told, without end when it has a `share`. */
  readonly times?: number | undefined;
  /** It strikes this share of the requests it could, from 0 to 1; every one unless told. */
  readonly share?: number | undefined;
  /** What it does; of several, one is drawn each time. */
  readonly do: Action | readonly Action[];
}

/** One fault's draws. They depend on the seed and on how often it was asked, on nothing else that goes on. */
export class Draws<Action> {
  readonly #odds: Odds<Action>;
  readonly #dice: Dice;
  #left: number;
  #hits = 0;

  constructor(odds: Odds<Action>, seed: number) {
    this.#odds = odds;
    this.#dice = createDice(seed);
    this.#left = odds.times ?? (odds.share === undefined ? 1 : Number.POSITIVE_INFINITY);
  }

  /** How often it has struck. */
  get hits(): number {
    return this.#hits;
  }

  get isUsedUp(): boolean {
    return this.#left <= 0;
  }

  /** What it does to a request that it could strike; undefined when it lets it pass. */
  next(): Action | undefined {
    const { share, do: actions } = this.#odds;
    if (this.isUsedUp || (share !== undefined && !this.#dice.chance(share))) return undefined;
    this.#left--;
    this.#hits++;
    return Array.isArray(actions) ? this.#dice.pick<Action>(actions) : (actions as Action);
  }

  /** It strikes no more. */
  end(): void {
    this.#left = 0;
  }
}

/** A seed of its own for the nth fault of a sandbox, so that one more fault changes nothing about the others. */
export function seedOf(seed: number, nth: number): number {
  return (seed ^ Math.imul(nth + 1, 0x9e3779b1)) >>> 0;
}
