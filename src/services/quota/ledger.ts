import type { Claim } from './claims.ts';

/** Whether a reservation's request still runs, or how it ended. What was returned no longer counts. */
export type State = 'running' | 'used' | 'returned';

/** The claim that did not fit, and what its account had already given. */
export type Shortage = { readonly claim: Claim; readonly used: number };

/**
 * The table of reservations: one row for each claim. It is a table of its own because a limit takes reading and writing
 * as one, which Keyv cannot do.
 */
export type Ledger = {
  /**
   * Writes all claims or none: the first that does not fit is returned instead. An id that has its reservation already
   * keeps it as it is. No two callers, in whichever process, see the same rest.
   * @throws when what the id had reserved has been given back: it no longer has anything to spend.
   */
  reserve(id: string, claims: readonly Claim[], now: number): Promise<Shortage | undefined>;
  /** What each claim's account has given, in the order of the claims. */
  used(claims: readonly Claim[]): Promise<number[]>;
  /** Ends the id's reservation if it runs. `amount` replaces that of each of its claims. */
  end(id: string, state: 'used' | 'returned', amount?: number): Promise<void>;
  /** Removes reservations that nothing asks for any more. Resolves to how many rows there were. */
  prune(now: number): Promise<number>;
  close(): Promise<void>;
};

export function firstShortage(claims: readonly Claim[], used: readonly number[]): Shortage | undefined {
  const at = claims.findIndex(({ amount, limit }, index) => used[index]! + amount > limit);
  return at < 0 ? undefined : { claim: claims[at]!, used: used[at]! };
}

/** Whether the id has its reservation. Spending what was given back would count nowhere. */
export function isReserved(id: string, state: State | undefined): boolean {
  if (state === 'returned') throw new Error(`The reservation of ${id} has already been given back`);
  return state !== undefined;
}
