import { setImmediate as letOthersWork, setTimeout as sleep } from 'node:timers/promises';
import type Keyv from 'keyv';
import type { ReplyTokens } from '../discord/reply-tokens.ts';
import type { ResultLinks } from '../discord/result-links.ts';
import type { History } from '../store/history.ts';
import type { Store } from '../store/open-store.ts';
import type { Preferences } from '../store/preferences.ts';
import type { Origins } from '../translation/origins.ts';
import { askedAt, isGiven, requestIdOf, type SourceVideo, translationsOf } from '../translation/request.ts';
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
    'of' | 'stop' | 'joined' | 'forget' | 'awaits' | 'forgetVideo' | 'housekeep' | 'sweepUploads'
  >;
};

/** How a person's wish to be forgotten went: translations that had been paid for, and cannot be recalled. */
export type Erased = { readonly paid: number };

/** What an earlier version stored of a wish, with the videos that were to be forgotten for it. */
type EarlierWish = { readonly at: number; readonly videos: readonly string[] };

/** How long a person waits for what is under way to end; what takes longer is erased when it has. In ms. */
const patience = 6_000;
const lookEvery = 200;

/** How long they wait at most while what has ended is deleted, of which there may be much; the rest goes on. In ms. */
const longest = 60_000;

/** At most this often the whole database file is written anew, whoever deletes what, in ms. */
const scrubEveryMs = 24 * 60 * 60_000;

const unscrubbed = 'all';

/**
 * Deletes what is kept about people, here and at Scenario: what has been asked for before a moment, so that whoever comes
 * back is not forgotten again. A wish to be forgotten is stored until it is wholly done; a crash delays it only.
 */
export class Eraser {
  readonly #parts: EraserParts;
  /** When people wished to be forgotten, in ms since 1970 by Discord's clock, by the person's id. */
  readonly #wishes: Keyv<number | EarlierWish>;
  /**
   * Videos that somebody gave with a command and wants forgotten, by their ids: others may have taken them over, and they
   * go once none of those is under way. Apart from the wishes, so that making one again loses none of them.
   */
  readonly #videos: Keyv<true>;
  /** Whether bytes of what was deleted may be left in the database's file. Names nobody, so that it can go last. */
  readonly #unscrubbed: Keyv<true>;
  /** What goes on for a person, and what comes after it for all who wished it meanwhile. */
  readonly #erasing = new Map<string, Promise<Erased>>();
  readonly #next = new Map<string, { at: number; readonly end: Promise<Erased> }>();
  /** By this process's monotonic clock, in ms. */
  #scrubbedAt = -Infinity;

  constructor(parts: EraserParts) {
    this.#parts = parts;
    this.#wishes = parts.store.open('erasing');
    this.#videos = parts.store.open('forgetting');
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
    const ended = await history.list(userId);
    // Nothing is left of it, or it is somebody else's.
    if (!run && ended.every((one) => one.requestId !== translationId)) return 'forgotten';
    const others = ended.filter(
      (one) => one.requestId !== translationId && requestIdOf(one.requestId) === requestId,
    );
    // Until then, the other languages need what their request has in common.
    const isLast = others.length === 0 && run?.status !== 'active';
    const video = isLast ? await this.#lastOf(userId, translationId) : undefined;
    // Stored before what it is known from is forgotten.
    if (video) await this.#videos.set(video, true);
    if (isLast) await this.#forgetRequest(requestId);
    await this.#forget(userId, translationId, { keepOrigin: translationId === firstIdOf(requestId) });
    if (isLast && run) await translations.forget(requestId);
    if (video) await this.#forgetVideos();
    return 'forgotten';
  }

  /** The video that the person gave with a command, if this is the last of their translations of it. */
  async #lastOf(userId: string, translationId: string): Promise<string | undefined> {
    const requestId = requestIdOf(translationId);
    const runs = await this.#parts.translations.of(userId);
    const ended = await this.#parts.history.list(userId);
    const isThis = (id: string) => requestIdOf(id) === requestId;
    const [video] = await this.#given(
      runs.filter(({ input }) => isThis(input.id)),
      [{ requestId: translationId }],
    );
    const others = await this.#given(
      runs.filter(({ input, status }) => !isThis(input.id) && status === 'active'),
      ended.filter((one) => !isThis(one.requestId)),
    );
    return video !== undefined && !others.includes(video) ? video : undefined;
  }

  async #runOf(userId: string, translationId: string) {
    const runs = await this.#parts.translations.of(userId);
    return runs.find(({ input }) => input.id === requestIdOf(translationId));
  }

  /**
   * Forgets a person. What is under way is stopped, and its result thrown away. Nothing is written, and nothing else done,
   * for somebody of whom nothing is kept: anybody may press that button as often as they like. What is wished while it goes
   * on is done once, afterwards.
   *
   * @param at when they wished it, in ms since 1970. By Discord's clock, as what they asked for before: those of this machine
   * and of the database may be apart, or be put right in between, and what was asked for just before would stay.
   */
  erase(userId: string, at: number): Promise<Erased> {
    const erasing = this.#erasing.get(userId);
    if (!erasing) return this.#begin(userId, at);
    const waiting = this.#next.get(userId);
    if (waiting) {
      waiting.at = Math.max(waiting.at, at);
      return waiting.end;
    }
    const begin = (): Promise<Erased> => {
      const latest = this.#next.get(userId)?.at ?? at;
      this.#next.delete(userId);
      return this.#begin(userId, latest);
    };
    const next = { at, end: erasing.then(begin, begin) };
    this.#next.set(userId, next);
    return next.end;
  }

  #begin(userId: string, at: number): Promise<Erased> {
    const erasing = this.#erase(userId, at).finally(() => this.#erasing.delete(userId));
    this.#erasing.set(userId, erasing);
    return erasing;
  }

  async #erase(userId: string, at: number): Promise<Erased> {
    if (!(await this.#isKnown(userId))) return { paid: 0 };
    const until = Date.now() + patience;
    // Once only, and first: whoever comes back while the rest goes on makes these anew.
    await this.#parts.preferences.forget(userId);
    await this.#forgetModals((key) => key.startsWith(`${userId}.`));
    for (const id of videosOf(await this.#wishes.get(userId))) await this.#videos.set(id, true);
    await this.#wishes.set(userId, at);
    const paid = new Set<string>();
    const rounds = async () => {
      while ((await this.#round(userId, paid)) > 0 && Date.now() < until) await sleep(lookEvery);
      await this.#forgetVideos();
    };
    // What takes longer, or cannot be done this moment because Scenario or a reader of the file is in the way, goes on, or
    // the next sweep does it.
    await atMost(longest, rounds());
    await atMost(
      patience,
      this.#housekeep().catch(() => undefined),
    );
    await this.#parts.store.scrub().catch(() => undefined);
    return { paid: paid.size };
  }

  /** Whether anything is kept of the person, or still to be deleted. */
  async #isKnown(userId: string): Promise<boolean> {
    const { choosing, history, preferences, translations } = this.#parts;
    if (await this.#wishes.has(userId)) return true;
    if ((await preferences.recent(userId)).length > 0) return true;
    if ((await history.list(userId)).length > 0) return true;
    if ((await translations.of(userId)).length > 0) return true;
    for await (const [key] of choosing.iterator()) if (String(key).startsWith(`${userId}.`)) return true;
    return false;
  }

  /** Goes on with what was not finished, and deletes at Scenario what nobody needs any more. */
  async sweep(): Promise<void> {
    for await (const [userId] of this.#wishes.iterator()) await this.#round(userId as string);
    await this.#forgetVideos();
    await this.#housekeep();
    await this.#parts.translations.sweepUploads();
    if (await this.#unscrubbed.has(unscrubbed)) await this.#scrub();
  }

  /** Deletes at Scenario what nobody needs any more, and what is known of it here. */
  async #housekeep(): Promise<void> {
    if (await this.#parts.translations.housekeep()) await this.#unscrubbed.set(unscrubbed, true);
  }

  /** Also what lies in the log beside the file since a person's wish, when it was being read then. */
  async #scrub(): Promise<void> {
    const whole = performance.now() - this.#scrubbedAt >= scrubEveryMs;
    await this.#parts.store.scrub({ whole });
    if (!whole) return;
    this.#scrubbedAt = performance.now();
    await this.#unscrubbed.delete(unscrubbed);
  }

  /** Resolves to how many requests are still under way. */
  async #round(userId: string, paid?: Set<string>): Promise<number> {
    const { history, translations } = this.#parts;
    const wish = await this.#wishes.get(userId);
    const at = momentOf(wish);
    if (at === undefined) return 0;
    const isMeant = (requestId: string) => askedAt(requestIdOf(requestId)) <= at;
    const runs = (await translations.of(userId)).filter(({ input }) => isMeant(input.id));
    const ended = (await history.list(userId)).filter(({ requestId }) => isMeant(requestId));
    // Stored before what they are known from is forgotten.
    for (const id of [...videosOf(wish), ...(await this.#given(runs, ended))]) {
      await this.#videos.set(id, true);
      await letOthersWork();
    }
    const active = runs.filter(({ status }) => status === 'active');
    for (const { input } of active) {
      for (const { id } of translationsOf(input)) {
        const answer = await translations.stop(id, { userId }, { discard: true });
        if (answer === 'discarded') paid?.add(id);
      }
      // As a whole too: that is what a question about the price is answered by.
      if (input.languages.length > 1) await translations.stop(input.id, { userId }, { discard: true });
    }
    // They may be thousands, and a store on a file lets nobody else work by itself.
    for (const { input } of runs.filter((run) => !active.includes(run))) {
      for (const { id } of translationsOf(input)) await this.#forget(userId, id);
      await this.#forgetRequest(input.id);
      await translations.forget(input.id);
      await letOthersWork();
    }
    for (const { requestId } of ended) {
      await this.#forgetRequest(requestIdOf(requestId));
      await this.#forget(userId, requestId);
      await letOthersWork();
    }
    if (active.length > 0) return active.length;
    await this.#unscrubbed.set(unscrubbed, true);
    // One made anew meanwhile reaches further.
    if (momentOf(await this.#wishes.get(userId)) === at) await this.#wishes.delete(userId);
    return 0;
  }

  /** The videos among what was translated that the person gave with a command. */
  async #given(
    runs: readonly { input: { video: SourceVideo } }[],
    ended: readonly { requestId: string }[],
  ): Promise<string[]> {
    // What several ended with together is kept under the first of them alone.
    const ids = ended.flatMap(({ requestId }) => [requestId, firstIdOf(requestIdOf(requestId))]);
    const origins = await Promise.all([...new Set(ids)].map((id) => this.#parts.origins.find(id)));
    const videos = [...runs.map(({ input }) => input.video), ...origins.flatMap((one) => one?.video ?? [])];
    return [...new Set(videos.filter(isGiven).map(({ id }) => id))];
  }

  /** Forgets the videos to be forgotten wherever others took them over; those in use, another time. */
  async #forgetVideos(): Promise<void> {
    const { origins, translations } = this.#parts;
    const videoIds = new Set<string>();
    for await (const [id] of this.#videos.iterator()) videoIds.add(id as string);
    if (videoIds.size === 0) return;
    await origins.forgetPassedOn(videoIds);
    await this.#forgetModals((_, videos) => videos.some(({ id }) => videoIds.has(id)));
    for (const id of videoIds) {
      await letOthersWork();
      if ((await translations.forgetVideo(id)) === 'in use') continue;
      await this.#unscrubbed.set(unscrubbed, true);
      await this.#videos.delete(id);
    }
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

/** Waits for the work, but no longer than so many ms; it goes on. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const late = new AbortController();
  try {
    await Promise.race([work, sleep(ms, undefined, { signal: late.signal })]);
  } finally {
    late.abort();
    // Who waits no longer does not hear of it; the wish stands, and the next sweep tries again.
    work.catch(() => undefined);
  }
}

/** The first of several languages: what the buttons under all of them lead to is kept under its id. */
const firstIdOf = (requestId: string): string => `${requestId}.1`;

const momentOf = (wish: number | EarlierWish | undefined): number | undefined =>
  typeof wish === 'object' ? wish.at : wish;

const videosOf = (wish: number | EarlierWish | undefined): readonly string[] =>
  typeof wish === 'object' ? wish.videos : [];
