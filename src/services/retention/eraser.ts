import { setTimeout as sleep } from 'node:timers/promises';
import type Keyv from 'keyv';
import type { ReplyTokens } from '../discord/reply-tokens.ts';
import type { ResultLinks } from '../discord/result-links.ts';
import type { History } from '../store/history.ts';
import type { Store } from '../store/open-store.ts';
import type { Preferences } from '../store/preferences.ts';
import type { Origins } from '../translation/origins.ts';
import { isGiven, requestIdOf, type SourceVideo, translationsOf } from '../translation/request.ts';
import type { Translations } from '../translation/translations.ts';
import type { KeptAssets } from './kept-assets.ts';

export type EraserParts = {
  readonly store: Store;
  readonly history: History;
  readonly links: ResultLinks;
  readonly preferences: Preferences;
  readonly tokens: ReplyTokens;
  readonly origins: Pick<Origins, 'find' | 'forget' | 'forgetPassedOn'>;
  /** The videos that people's open modals are for; each key begins with the person's id and a dot. */
  readonly choosing: Keyv<readonly SourceVideo[]>;
  /** What else is noted by a request's or translation's id. */
  readonly notes: readonly Pick<Keyv, 'delete'>[];
  readonly kept: KeptAssets;
  readonly translations: Pick<
    Translations,
    'of' | 'stop' | 'joined' | 'forget' | 'awaits' | 'forgetVideo' | 'housekeep'
  >;
};

/** How a person's wish to be forgotten went: translations that had been paid for, and cannot be recalled. */
export type Erased = { readonly paid: number };

/** A person's wish to be forgotten. */
type Wish = {
  /** When they made it, in ms since 1970. */
  readonly at: number;
  /** The videos that they gave with a command, which others may have taken over: what is known of them goes last. */
  readonly videos: readonly string[];
};

/** How long a person waits for what is under way to end; what takes longer is erased when it has. In ms. */
const patience = 6_000;
const lookEvery = 200;

const unscrubbed = 'all';

/**
 * Deletes what is kept about people, here and at Scenario: what has been asked for before a moment, so that whoever comes
 * back is not forgotten again. A wish to be forgotten is stored until it is wholly done; a crash delays it only.
 */
export class Eraser {
  readonly #parts: EraserParts;
  /** By the person's id; an earlier version stored only the moment. */
  readonly #wishes: Keyv<Wish | number>;
  /** Whether what was deleted can still be read in the database's files. Names nobody, so that it can go last. */
  readonly #unscrubbed: Keyv<true>;

  constructor(parts: EraserParts) {
    this.#parts = parts;
    this.#wishes = parts.store.open('erasing');
    this.#unscrubbed = parts.store.open('unscrubbed');
  }

  /**
   * Forgets one translation whose end its person has been told; 'under-way' when they have not. Doing so twice changes
   * nothing. What might still come of it is thrown away.
   */
  async forget(userId: string, translationId: string): Promise<'forgotten' | 'under-way'> {
    const { history, translations } = this.#parts;
    const until = Date.now() + patience;
    for (;;) {
      const run = await this.#runOf(userId, translationId);
      if (run?.status !== 'active') break;
      const isTold = (await history.list(userId)).some(({ requestId }) => requestId === translationId);
      if (!isTold) return 'under-way';
      await translations.stop(translationId, { userId }, { discard: true });
      // Where there are other languages, the run may go on for long.
      if ((await translations.awaits(run.input.id)) || Date.now() > until) break;
      await sleep(lookEvery);
    }
    const run = await this.#runOf(userId, translationId);
    const requestId = requestIdOf(translationId);
    const others = (await history.list(userId)).filter(
      (one) => one.requestId !== translationId && requestIdOf(one.requestId) === requestId,
    );
    // Until then, the other languages need what their request has in common.
    const isLast = others.length === 0 && run?.status !== 'active';
    if (isLast) await this.#forgetRequest(requestId);
    await this.#forget(userId, translationId, { keepOrigin: translationId === firstIdOf(requestId) });
    if (isLast && run) await translations.forget(requestId);
    return 'forgotten';
  }

  async #runOf(userId: string, translationId: string) {
    const runs = await this.#parts.translations.of(userId);
    return runs.find(({ input }) => input.id === requestIdOf(translationId));
  }

  /** Forgets a person. What is under way is stopped, and its result thrown away. */
  async erase(userId: string): Promise<Erased> {
    const at = Date.now();
    // Once only, and first: whoever comes back while the rest goes on makes these anew.
    await this.#parts.preferences.forget(userId);
    await this.#forgetModals((key) => key.startsWith(`${userId}.`));
    await this.#wishes.set(userId, { at, videos: [] });
    const paid = new Set<string>();
    while ((await this.#round(userId, paid)) > 0 && Date.now() < at + patience) await sleep(lookEvery);
    await this.#parts.translations.housekeep();
    // Where it cannot be done this moment, the next sweep does it.
    await this.#scrub().catch(() => undefined);
    return { paid: paid.size };
  }

  /** Goes on with what was not finished, and deletes at Scenario what nobody needs any more. */
  async sweep(): Promise<void> {
    for await (const [userId] of this.#wishes.iterator()) await this.#round(userId as string);
    if (await this.#parts.translations.housekeep()) await this.#unscrubbed.set(unscrubbed, true);
    if (await this.#unscrubbed.has(unscrubbed)) await this.#scrub();
  }

  async #scrub(): Promise<void> {
    await this.#parts.store.scrub();
    await this.#unscrubbed.delete(unscrubbed);
  }

  /** Resolves to how many requests are still under way, and videos in use. */
  async #round(userId: string, paid?: Set<string>): Promise<number> {
    const { history, translations } = this.#parts;
    const stored = await this.#wishes.get(userId);
    if (stored === undefined) return 0;
    const wish = typeof stored === 'number' ? { at: stored, videos: [] } : stored;
    const { at } = wish;
    const runs = (await translations.of(userId)).filter(({ createdAt }) => createdAt <= at);
    const ended = (await history.list(userId)).filter(({ endedAt }) => endedAt <= at);
    const videos = new Set(wish.videos);
    for (const id of await this.#given(runs, ended)) videos.add(id);
    // Stored before what they are known from is forgotten.
    if (videos.size > wish.videos.length) await this.#wishes.set(userId, { at, videos: [...videos] });
    let active = 0;
    for (const { input, status } of runs) {
      if (status !== 'active') {
        for (const { id } of translationsOf(input)) await this.#forget(userId, id);
        await this.#forgetRequest(input.id);
        await translations.forget(input.id);
        continue;
      }
      active++;
      for (const { id } of translationsOf(input)) {
        const answer = await translations.stop(id, { userId }, { discard: true });
        if (answer === 'discarded') paid?.add(id);
      }
      // As a whole too: that is what a question about the price is answered by.
      if (input.languages.length > 1) await translations.stop(input.id, { userId }, { discard: true });
    }
    for (const { requestId } of ended) {
      await this.#forgetRequest(requestIdOf(requestId));
      await this.#forget(userId, requestId);
    }
    if (active > 0) return active;
    const inUse = await this.#forgetVideos(videos);
    if (inUse === 0) {
      await this.#unscrubbed.set(unscrubbed, true);
      await this.#wishes.delete(userId);
    }
    return inUse;
  }

  /** The videos among what was translated that the person gave with a command. */
  async #given(
    runs: readonly { input: { video: SourceVideo } }[],
    ended: readonly { requestId: string }[],
  ): Promise<string[]> {
    const origins = await Promise.all(ended.map(({ requestId }) => this.#parts.origins.find(requestId)));
    const videos = [...runs.map(({ input }) => input.video), ...origins.flatMap((one) => one?.video ?? [])];
    return videos.filter(isGiven).map(({ id }) => id);
  }

  /** Forgets the videos wherever others took them over. Resolves to how many of them are still in use. */
  async #forgetVideos(videoIds: ReadonlySet<string>): Promise<number> {
    const { origins, translations } = this.#parts;
    if (videoIds.size === 0) return 0;
    await origins.forgetPassedOn(videoIds);
    await this.#forgetModals((_, videos) => videos.some(({ id }) => videoIds.has(id)));
    let inUse = 0;
    for (const id of videoIds) if ((await translations.forgetVideo(id)) === 'in use') inUse++;
    return inUse;
  }

  async #forgetModals(isMeant: (key: string, videos: readonly SourceVideo[]) => boolean): Promise<void> {
    const { choosing } = this.#parts;
    for await (const [key, videos] of choosing.iterator()) {
      if (isMeant(key as string, videos as SourceVideo[])) await choosing.delete(key as string);
    }
  }

  /** What the languages of a request have in common, but for its run. */
  async #forgetRequest(requestId: string): Promise<void> {
    await this.#parts.tokens.drop(requestId);
    for (const note of this.#parts.notes) await note.delete(requestId);
    await this.#parts.origins.forget(firstIdOf(requestId));
  }

  /** All of one translation but its run. The history's entry goes last: while it stands, this can be done again. */
  async #forget(userId: string, translationId: string, { keepOrigin = false } = {}): Promise<void> {
    const { history, links, notes, origins, kept, translations } = this.#parts;
    const result = await links.kept(translationId);
    const dubs = new Set(await translations.joined(translationId));
    if (result?.dubRunId !== undefined) dubs.add(result.dubRunId);
    for (const dubRunId of dubs) await kept.release(dubRunId, translationId);
    for (const note of notes) await note.delete(translationId);
    if (!keepOrigin) await origins.forget(translationId);
    await links.remove(translationId);
    await history.remove(userId, translationId);
  }
}

/** The first of several languages: what the buttons under all of them lead to is kept under its id. */
const firstIdOf = (requestId: string): string => `${requestId}.1`;
