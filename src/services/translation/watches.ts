import type Keyv from 'keyv';
import type { StrayUploads } from '../retention/stray-uploads.ts';
import type { JobWatcher } from '../scenario/job-watcher.ts';
import type { Presence } from '../store/presence.ts';

/** A job or upload at Scenario that a run waits for. */
export type Watch = {
  /** The job's id, or the upload's. */
  readonly id: string;
  readonly kind: 'job' | 'upload';
  /** The job of an upload, when its reply named one. */
  readonly jobId?: string | undefined;
  /** The run that waits. */
  readonly runId: string;
  /** When it was created at the earliest, in ms since 1970. */
  readonly since: number;
  /** The process that began it: it watches, and tells people how it goes. */
  readonly owner: string;
};

/**
 * What is being waited for at Scenario, kept where a restart, or another process, finds it. Each process watches what it
 * began itself, so that several ask no more of Scenario together than one would; what a dead one began, the first of
 * those left watches.
 */
export class Watches {
  readonly #stored: Keyv<Watch>;
  readonly #watcher: JobWatcher;
  readonly #presence: Presence;
  readonly #strays: Pick<StrayUploads, 'note'>;
  readonly #watches = new Map<string, Watch>();

  constructor(parts: {
    stored: Keyv<Watch>;
    watcher: JobWatcher;
    presence: Presence;
    strays: Pick<StrayUploads, 'note'>;
  }) {
    this.#stored = parts.stored;
    this.#watcher = parts.watcher;
    this.#presence = parts.presence;
    this.#strays = parts.strays;
  }

  async add(thing: Omit<Watch, 'owner'>): Promise<void> {
    const watch = { ...thing, owner: this.#presence.me };
    await this.#stored.set(watch.id, watch);
    this.#watch(watch);
  }

  async remove(id: string): Promise<void> {
    this.#watches.delete(id);
    this.#watcher.unwatch(id);
    await this.#stored.delete(id);
  }

  /**
   * Removes what is no longer waited for although it has not ended: an upload may yet become a video. What is not stored any
   * more has ended, as another process saw, or this one while it read what is stored: its video may be in use.
   */
  async giveUp(id: string): Promise<void> {
    const watch = await this.#stored.get(id);
    if (watch?.kind === 'upload') await this.#strays.note(id);
    await this.remove(id);
  }

  /** Gives up what a run that has ended left: an upload begun twice, because a crash came before the first was noted. */
  async removeOf(runId: string): Promise<void> {
    const left = [...this.#watches.values()].filter((watch) => watch.runId === runId);
    for (const { id } of left) await this.giveUp(id);
  }

  /** The uploads that a run waits for. */
  uploadsOf(runId: string): string[] {
    const of = [...this.#watches.values()].filter(
      (watch) => watch.runId === runId && watch.kind === 'upload',
    );
    return of.map(({ id }) => id);
  }

  /** The run that waits for this. */
  runOf(id: string): string | undefined {
    return this.#watches.get(id)?.runId;
  }

  /** Knows what is stored, watches what of it falls to this process, and nothing else: not what others saw end. */
  async refresh(): Promise<void> {
    const known = new Set(this.#watches.keys());
    for await (const [id, watch] of this.#stored.iterator()) {
      known.delete(id as string);
      this.#watch(watch as Watch);
    }
    for (const id of known) {
      this.#watches.delete(id);
      this.#watcher.unwatch(id);
    }
  }

  #watch(watch: Watch): void {
    this.#watches.set(watch.id, watch);
    const { id, kind, jobId, since } = watch;
    if (this.#presence.looksAfter(watch.owner)) this.#watcher.watch(id, kind, { jobId, since });
    else this.#watcher.unwatch(id);
  }
}
