import type Keyv from 'keyv';
import type { Log } from '../../logger.ts';
import { ScenarioError } from '../scenario/errors.ts';
import { listJobs } from '../scenario/list-jobs.ts';
import type { Scenario } from '../scenario/port.ts';
import { uploadState } from '../scenario/upload-video.ts';

/** An upload that nobody waits for. Moments in ms since 1970. */
export type Stray = {
  readonly notedAt: number;
  readonly lookAt: number;
  /** How to find it when its id is not known. */
  readonly lost?: Lost | undefined;
};

/** Uploads that were begun without anybody learning their ids. */
type Lost = {
  /** Theirs, and no other's but that of the one that was learnt of. */
  readonly fileName: string;
  /** None was begun before. */
  readonly since: number;
  /** The video that was learnt of, if one was. */
  readonly adopted?: string | undefined;
};

/**
 * After this, one that has not ended never will, and is forgotten. Finding one that is lost costs several calls, so it is
 * sooner given up. In ms.
 */
export const strayLifeMs = 26 * 60 * 60_000;
const longestLostMs = 60 * 60_000;

/** The pauses between two looks grow with the time since it was noted, between these. In ms. */
const shortestPause = 1_000;
const shortestLostPause = 60_000;
const longestPause = 60 * 60_000;

/** What this machine's clock may be ahead of Scenario's, in ms. */
const clockSlack = 10 * 60_000;

/** Ids that one call takes. */
const mostIds = 200;

/**
 * Uploads that nobody waits for but that may yet become somebody's video at Scenario: those that took too long, and those
 * that were begun twice because of a crash or a lost answer. What becomes of them is deleted.
 */
export class StrayUploads {
  readonly #strays: Keyv<Stray>;
  readonly #scenario: Scenario;
  readonly #log: Log;

  constructor(parts: { stored: Keyv<Stray>; scenario: Scenario; log: Log }) {
    this.#strays = parts.stored;
    this.#scenario = parts.scenario;
    this.#log = parts.log;
  }

  async note(uploadId: string): Promise<void> {
    const now = Date.now();
    await this.#strays.set(uploadId, { notedAt: now, lookAt: now });
  }

  async noteLost(lost: Lost): Promise<void> {
    const now = Date.now();
    await this.#strays.set(lost.fileName, { notedAt: now, lookAt: now, lost });
  }

  /** Looks at those that are due, and deletes what they have become. What cannot be done now is tried again later. */
  async sweep(): Promise<void> {
    for await (const [key, value] of this.#strays.iterator()) {
      const id = key as string;
      const stray = value as Stray;
      if (stray.lookAt > Date.now()) continue;
      const isOver = await this.#end(id, stray).catch((error: unknown) => {
        this.#log.warn({ err: error, upload: id }, 'an upload that was given up could not be deleted yet');
        return false;
      });
      const age = Date.now() - stray.notedAt;
      const [longest, shortest] = stray.lost
        ? [longestLostMs, shortestLostPause]
        : [strayLifeMs, shortestPause];
      if (isOver || age > longest) await this.#strays.delete(id);
      else {
        const pause = Math.min(Math.max(age, shortest), longestPause);
        await this.#strays.set(id, { ...stray, lookAt: Date.now() + pause });
      }
    }
  }

  /** Resolves to whether there is nothing left to look for. */
  async #end(uploadId: string, { lost }: Stray): Promise<boolean> {
    const assetIds = lost ? await this.#find(lost) : await this.#videoOf(uploadId);
    if (assetIds === 'not yet') return false;
    if (assetIds.length > 0) await this.#delete(assetIds);
    return true;
  }

  async #delete(assetIds: string[]): Promise<void> {
    try {
      await this.#scenario.assets.deleteMultiple({ assetIds });
    } catch (error) {
      if (!isMissing(error) || assetIds.length > 1) throw error;
    }
  }

  async #videoOf(uploadId: string): Promise<string[] | 'not yet'> {
    try {
      const { upload } = await this.#scenario.uploads.retrieve(uploadId, { priority: 'cleanup' });
      const state = uploadState(upload);
      if (state === 'working') return 'not yet';
      return 'assetId' in state ? [state.assetId] : [];
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  /** Scenario lists no uploads, but their jobs, and these name what they made. */
  async #find({ fileName, since, adopted }: Lost): Promise<string[] | 'not yet'> {
    const listing = { type: 'upload', since: since - clockSlack, priority: 'cleanup' } as const;
    const made: string[] = [];
    for await (const jobs of listJobs(this.#scenario, listing)) {
      for (const job of jobs) {
        const state = uploadState(job);
        if (state !== 'working' && 'assetId' in state && state.assetId !== adopted) made.push(state.assetId);
      }
    }
    const found: string[] = [];
    for (let start = 0; start < made.length; start += mostIds) {
      const batch = { assetIds: made.slice(start, start + mostIds) };
      const { assets } = await this.#scenario.assets.getBulk(batch, { priority: 'cleanup' });
      found.push(...assets.filter(({ metadata }) => metadata?.name === fileName).map(({ id }) => id));
    }
    return found.length > 0 ? found : 'not yet';
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof ScenarioError && error.kind === 'not-found';
}
