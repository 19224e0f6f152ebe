import type Keyv from 'keyv';
import type { DubbingOptions, SourceVideo, Translation, TranslationRequest } from './request.ts';

/** What a translation was made from, for the buttons that lead back to it. */
export type Origin = {
  readonly userId: string;
  readonly video: SourceVideo;
  readonly languages: readonly string[];
  readonly options: DubbingOptions;
  readonly private: boolean;
  /** The wish has been made anew. */
  readonly retried?: boolean | undefined;
};

/** What the translations were made from whose end their persons were told, by the translation's id. */
export class Origins {
  readonly #kept: Keyv<Origin>;
  readonly #busy = new Set<string>();

  constructor(kept: Keyv<Origin>) {
    this.#kept = kept;
  }

  /** A request that ended as a whole is kept with all its languages, under the id of its first. */
  async keep(
    id: string,
    { video, languages, options, reply }: TranslationRequest | Translation,
  ): Promise<void> {
    // A step that is run again must not make a wish repeatable once more.
    if (await this.#kept.has(id)) return;
    const { audioOnly, keepLength, speakers } = options;
    await this.#kept.set(id, {
      userId: reply.userId,
      video,
      languages,
      options: { audioOnly, keepLength, speakers },
      private: reply.private,
    });
  }

  find(id: string): Promise<Origin | undefined> {
    return this.#kept.get(id);
  }

  async forget(id: string): Promise<void> {
    await this.#kept.delete(id);
  }

  /** Forgets what others' translations were made from, where it was one of these videos that somebody gave with a command. */
  async forgetPassedOn(videoIds: ReadonlySet<string>): Promise<void> {
    for await (const [id, origin] of this.#kept.iterator()) {
      const { video } = origin as Origin;
      if (video.withheld && videoIds.has(video.id)) await this.#kept.delete(id as string);
    }
  }

  /**
   * Makes a wish anew, at most once; 'already' when it has been, or is being. `make` resolves to whether it has been. A
   * crash before it is noted lets it be made again, which joins the same translation and costs nothing more.
   */
  async retry(id: string, make: () => Promise<boolean>): Promise<'made' | 'not made' | 'already'> {
    if (this.#busy.has(id)) return 'already';
    this.#busy.add(id);
    try {
      if ((await this.#kept.get(id))?.retried) return 'already';
      if (!(await make())) return 'not made';
      const origin = await this.#kept.get(id);
      if (origin) await this.#kept.set(id, { ...origin, retried: true });
      return 'made';
    } finally {
      this.#busy.delete(id);
    }
  }
}

/** Whether Discord's signed URL of the video is dead, or will be in a moment; one that does not say lives. */
export function hasExpired({ url }: SourceVideo, now = Date.now()): boolean {
  const expiry = URL.canParse(url) ? new URL(url).searchParams.get('ex') : null;
  const seconds = Number.parseInt(expiry ?? '', 16);
  return seconds * 1000 < now + 60_000;
}
