import type Keyv from 'keyv';
import type { Store } from '../store/open-store.ts';

/** What lies at Scenario because of one run: a dub, or a request that uploaded its video. */
export type KeptDub = {
  /** What was uploaded for it. */
  readonly sources: readonly string[];
  /** What its job made: the video, and what comes with it. */
  readonly results: readonly string[];
  /** Which dub of which wish it is; absent when it is a request. */
  readonly wish?: string | undefined;
  readonly generation?: number | undefined;
  /** The paid job that was given up, whose result nobody knows yet. */
  readonly lateJob?: string | undefined;
  /** When its run said its last word, in ms since 1970. */
  readonly endedAt?: number | undefined;
};

/** A moment at which it is to be looked whether something of a dub can go. */
export type Look = {
  readonly key: string;
  readonly dubRunId: string;
  /** Nothing of the dub is to stay, its run's own notes included, if nobody holds it. */
  readonly erase: boolean;
};

const day = 24 * 60 * 60_000;

/** A job that was given up is looked at for a day by those who wait for it. In ms. */
const lateMs = 26 * 60 * 60_000;

/** Digits of a moment in ms; so keys sort by time until the year 5138. */
const digits = 14;

/**
 * What lies at Scenario because of us, who still holds it, and when it is to be looked whether it can go. It is noted
 * before it is needed, so that nothing is forgotten there by a crash.
 *
 * A result is held by every request that it was, or is to be, brought to; each holds it for `keepMs`.
 */
export class KeptAssets {
  readonly #store: Store;
  readonly #keepMs: number;
  readonly #graceMs: number;
  readonly #kept: Keyv<KeptDub>;
  readonly #looks: Keyv<Omit<Look, 'key'>>;

  /**
   * @param keepMs how long a result is kept, in ms
   * @param graceMs how long what was uploaded outlives its dub, in ms: another one may be about to use it
   */
  constructor(store: Store, { keepMs, graceMs = 15_000 }: { keepMs: number; graceMs?: number | undefined }) {
    this.#store = store;
    this.#keepMs = keepMs;
    this.#graceMs = graceMs;
    this.#kept = store.open('kept');
    this.#looks = store.open('looks');
  }

  /**
   * Notes what was uploaded for a request, or what a dub is made from. Should the run be lost, it is looked at when no
   * result is kept any more.
   */
  async uploaded(
    dubRunId: string,
    assetId: string,
    dub: Pick<KeptDub, 'wish' | 'generation'> = {},
  ): Promise<void> {
    const kept = await this.of(dubRunId);
    const sources = [...new Set([...(kept?.sources ?? []), assetId])];
    await this.#users(assetId).set(dubRunId, true);
    await this.#kept.set(dubRunId, { results: [], ...kept, ...dub, sources });
    await this.#look(dubRunId, Date.now() + this.#keepMs + day);
  }

  /** How much longer another dub may be about to use what was uploaded for this one, in ms. */
  graceLeft({ endedAt = 0 }: KeptDub): number {
    return Math.max(0, endedAt + this.#graceMs - Date.now());
  }

  /** What was uploaded for this dub and is not used by another one that is not over. */
  async spentSources(dubRunId: string, { sources }: KeptDub): Promise<string[]> {
    const spent: string[] = [];
    for (const assetId of sources) {
      const users = this.#users(assetId);
      await users.delete(dubRunId);
      if (!(await hasAny(users))) spent.push(assetId);
    }
    return spent;
  }

  /** Notes what a dub's job made. */
  async made(dubRunId: string, assetIds: readonly string[]): Promise<void> {
    const kept = await this.of(dubRunId);
    if (kept) await this.#kept.set(dubRunId, { ...kept, results: [...assetIds] });
  }

  /** The dub is over, and what it was made from can go; a good day later if its job may still run. */
  async ended(
    dubRunId: string,
    { mayStillRun, lateJob }: { mayStillRun: boolean; lateJob?: string | undefined },
  ): Promise<void> {
    const kept = await this.of(dubRunId);
    if (!kept) return;
    await this.#kept.set(dubRunId, { ...kept, lateJob, endedAt: Date.now() });
    await this.#look(dubRunId, Date.now() + (mayStillRun ? lateMs : this.#graceMs));
  }

  /** The result is to be brought to this request, or has been. */
  async hold(dubRunId: string, requestId: string): Promise<void> {
    await this.#holders(dubRunId).set(requestId, true);
    await this.#look(dubRunId, Date.now() + this.#keepMs);
  }

  /** The request holds the result no longer, and nothing of the dub needs to stay for it. */
  async release(dubRunId: string, requestId: string): Promise<void> {
    await this.#holders(dubRunId).delete(requestId);
    await this.#look(dubRunId, Date.now(), { erase: true });
  }

  async isHeld(dubRunId: string): Promise<boolean> {
    return hasAny(this.#holders(dubRunId));
  }

  of(dubRunId: string): Promise<KeptDub | undefined> {
    return this.#kept.get(dubRunId);
  }

  /** The looks that are due, the oldest first; at most `most`. */
  async due(most: number): Promise<Look[]> {
    const due: Look[] = [];
    for await (const [key, look] of this.#looks.iterator()) {
      if (due.length >= most || Number(String(key).slice(0, digits)) > Date.now()) break;
      due.push({ ...(look as Look), key: key as string });
    }
    return due;
  }

  /** Looks again later. */
  async postpone({ key, dubRunId, erase }: Look, ms: number): Promise<void> {
    await this.#look(dubRunId, Date.now() + ms, { erase });
    await this.#looks.delete(key);
  }

  /** The look is over; `left` is what stays at Scenario, undefined when nothing does. */
  async looked({ key, dubRunId }: Look, left: KeptDub | undefined): Promise<void> {
    if (left) await this.#kept.set(dubRunId, left);
    else await this.#kept.delete(dubRunId);
    await this.#looks.delete(key);
  }

  async #look(dubRunId: string, at: number, { erase = false } = {}): Promise<void> {
    // Looks of both kinds may fall to the same moment: neither is to take the other's place.
    const key = `${String(at).padStart(digits, '0')}:${dubRunId}${erase ? ':erase' : ''}`;
    await this.#looks.set(key, { dubRunId, erase });
  }

  /** The dubs that an upload was made for. */
  #users(assetId: string): Keyv<true> {
    return this.#store.open<true>(`users/${assetId}`);
  }

  #holders(dubRunId: string): Keyv<true> {
    return this.#store.open<true>(`holders/${dubRunId}`, this.#keepMs);
  }
}

async function hasAny(entries: Keyv<true>): Promise<boolean> {
  for await (const _ of entries.iterator()) return true;
  return false;
}
