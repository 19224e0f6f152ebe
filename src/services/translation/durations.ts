import type Keyv from 'keyv';

/** A translation that ended well: the length of its video, and how long it took at the service. Both in seconds. */
export type Duration = { readonly video: number; readonly took: number };

/** How many are remembered of each kind. */
const most = 200;

/** So many videos of similar length say what is usual; fewer say nothing. */
const fewest = 3;
const looked = 15;

/** What takes longer, or is longer, than a day comes of odd dates or lengths. In seconds. */
const longest = 24 * 60 * 60;

/** Lengths are similar up to this factor, or this many seconds apart. */
const factor = 1.5;
const apart = 15;

/**
 * How long translations took, by their kind: the model, and whether the lips are changed. Nothing in it tells whose they were.
 * Losing one loses little: it is for an estimate, which is called one.
 */
export class Durations {
  readonly #stored: Keyv<Duration[]>;

  constructor(stored: Keyv<Duration[]>) {
    this.#stored = stored;
  }

  async note(kind: string, { video, took }: Duration): Promise<void> {
    if (!isPlausible({ video, took })) return;
    const known = (await this.#stored.get(kind)) ?? [];
    const rounded = { video: Math.round(video * 10) / 10, took: Math.round(took * 10) / 10 };
    await this.#stored.set(kind, [...known, rounded].slice(-most));
  }

  /** How long one of a video of `seconds` usually takes, in seconds: the middle of those nearest. Undefined: not known yet. */
  async usual(kind: string, seconds: number): Promise<number | undefined> {
    const known = (await this.#stored.get(kind)) ?? [];
    const near = known
      .filter((one) => isPlausible(one) && isSimilar(one.video, seconds))
      .toSorted((a, b) => Math.abs(a.video - seconds) - Math.abs(b.video - seconds))
      .slice(0, looked);
    if (near.length < fewest) return undefined;
    return near.map(({ took }) => took).toSorted((a, b) => a - b)[Math.floor(near.length / 2)];
  }
}

function isPlausible({ video, took }: Duration): boolean {
  return video > 0 && took > 0 && video <= longest && took <= longest;
}

function isSimilar(one: number, other: number): boolean {
  return Math.abs(one - other) <= apart || (one <= other * factor && other <= one * factor);
}
