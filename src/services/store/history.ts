import type { StoredProblem } from '../problem.ts';
import type { Store } from './open-store.ts';

/** How a request ended, as its person may look it up. */
export type HistoryEntry = {
  readonly requestId: string;
  /** The video's name, as it was given. */
  readonly file: string;
  readonly language: string;
  /** ms since 1970 */
  readonly endedAt: number;
  /** 'kept': it could be brought to the person nowhere. */
  readonly state: 'delivered' | 'kept' | 'failed';
  /** The translated video at Scenario. */
  readonly assetId?: string | undefined;
  /** What went wrong, to be worded for who reads it; earlier versions noted their words. */
  readonly problem?: StoredProblem | string | undefined;
};

/** What each person had translated, newest first, for as long as the operator keeps it. */
export class History {
  readonly #store: Store;
  readonly #keepMs: number;

  constructor(store: Store, keepMs: number) {
    this.#store = store;
    this.#keepMs = keepMs;
  }

  /** Noting the same request again replaces what was noted. */
  async note(userId: string, entry: HistoryEntry): Promise<void> {
    await this.#of(userId).set(entry.requestId, entry);
  }

  async remove(userId: string, requestId: string): Promise<void> {
    await this.#of(userId).delete(requestId);
  }

  async list(userId: string): Promise<HistoryEntry[]> {
    const entries: HistoryEntry[] = [];
    for await (const [, entry] of this.#of(userId).iterator()) entries.push(entry as HistoryEntry);
    return entries.toSorted((a, b) => b.endedAt - a.endedAt);
  }

  /** A namespace a person, so that listing one reads nobody else's. */
  #of(userId: string) {
    return this.#store.open<HistoryEntry>(`history/${userId}`, this.#keepMs);
  }
}
