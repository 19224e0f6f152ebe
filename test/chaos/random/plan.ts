import type { StoreFault, Strike } from '../app/plan.ts';
import { createDice, type Dice } from './dice.ts';
import { type PlannedFault, plannedFault } from './faults.ts';

/** One request and when it is made, in ms after the start. */
export type PlannedRequest = {
  readonly at: number;
  readonly video: string;
  readonly sample: 'sample.mp4' | 'sample.mov';
  readonly private: boolean;
  /** Its interaction comes a second time, so many ms later. */
  readonly redeliveredAfter: number | undefined;
  /** Its token dies, so many ms after it was accepted. */
  readonly tokenDiesAfter: number | undefined;
};

/** How one life of the app ends: after a time, if not before at the nth thing it stores. */
export type Fate = {
  readonly afterMs: number;
  readonly strike?: Strike | undefined;
  /** Calls to its database that fail. */
  readonly storeFaults: readonly StoreFault[];
};

/** Everything the random run decides, drawn before it begins: the same seed gives the same decisions. */
export type RandomPlan = {
  readonly requests: readonly PlannedRequest[];
  /** The app's first lives; those after them are long. */
  readonly fates: readonly Fate[];
  readonly faults: readonly PlannedFault[];
};

export type RandomOptions = { readonly seed: number; readonly requests: number; readonly everyMs: number };

export function drawPlan({ seed, requests: count, everyMs }: RandomOptions): RandomPlan {
  const dice = createDice(seed);
  let at = 0;
  const requests = Array.from({ length: count }, (_, index): PlannedRequest => {
    at += dice.between(0, 2 * everyMs);
    return request(dice, index, at);
  });
  const lives = Math.ceil((count * everyMs) / lifeMs.mean) + 1;
  return {
    requests,
    fates: Array.from({ length: lives }, () => fate(dice)),
    faults: Array.from({ length: Math.ceil(count * faultsPerRequest) }, () =>
      plannedFault(dice, dice.between(0, at)),
    ),
  };
}

/** A start takes a second or so, so this is long enough for work to begin and short enough to interrupt it. */
const lifeMs = { least: 1_500, most: 12_500, mean: 5_000 };

const faultsPerRequest = 0.8;

const mostStoreFaults = 2;

/** How much an app stores in a life of some seconds with several requests in hand. */
const mostStored = 150;

function request(dice: Dice, index: number, at: number): PlannedRequest {
  const isPrivate = dice.chance(0.2);
  return {
    at,
    video: `r${index + 1}`,
    sample: dice.chance(0.1) ? 'sample.mov' : 'sample.mp4',
    private: isPrivate,
    redeliveredAfter: dice.chance(0.15) ? dice.between(0, 6_000) : undefined,
    // A private reply whose last edit was lost together with its token could only be told apart by guessing.
    tokenDiesAfter: !isPrivate && dice.chance(0.15) ? dice.between(0, 5_000) : undefined,
  };
}

function fate(dice: Dice): Fate {
  const moment = () => ({
    nth: dice.between(1, mostStored),
    when: dice.pick(['before', 'after'] as const),
  });
  const afterMs = dice.between(lifeMs.least, lifeMs.most);
  const storeFaults = Array.from({ length: dice.between(0, mostStoreFaults) }, moment);
  if (dice.chance(0.4)) return { afterMs, storeFaults };
  return { afterMs: lifeMs.most, strike: { point: '*', ...moment() }, storeFaults };
}
