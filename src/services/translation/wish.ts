import { createHash } from 'node:crypto';
import type Keyv from 'keyv';
import type { SourceVideo, TranslationOptions } from './request.ts';

/** What is wished for, whoever wishes it: the same attachment, language and options are the same wish. */
export function wishKey(video: SourceVideo, options: TranslationOptions): string {
  const { language, audioOnly, keepLength, speakers } = options;
  const wish = JSON.stringify([video.id, language, audioOnly, keepLength, speakers ?? null]);
  return createHash('sha256').update(wish).digest('hex');
}

/** How long a failed dub keeps a wish from being joined to it: a little longer than the engine honours its key. In ms. */
export const failureLifeMs = 25 * 60 * 60_000;

/**
 * How many dubs of a wish have failed. A wish whose dub failed gets a new one when it is made again; which one, a request
 * stores before it starts it, so that a crash in between cannot make it start two.
 */
export class Failures {
  readonly #counts: Keyv<number>;

  constructor(counts: Keyv<number>) {
    this.#counts = counts;
  }

  async generation(wish: string): Promise<number> {
    return (await this.#counts.get(wish)) ?? 0;
  }

  async note(wish: string, generation: number): Promise<void> {
    await this.#counts.set(wish, Math.max(generation + 1, await this.generation(wish)));
  }
}

/**
 * How long a dub is known to have been paid for, in ms: shorter than the engine honours its key, which it does for a day from
 * its beginning; it may have waited for hours until it was paid for.
 */
export const begunLifeMs = 20 * 60 * 60_000;

/**
 * For which wishes a dub has been paid for: joining it costs nothing more. One that has not been may yet be paid for those
 * alone who joined it, when whoever began it stops.
 */
export class Begun {
  readonly #wishes: Keyv<true>;

  constructor(wishes: Keyv<true>) {
    this.#wishes = wishes;
  }

  async has(wish: string, generation: number): Promise<boolean> {
    return this.#wishes.has(`${wish}:${generation}`);
  }

  /** The first time counts. */
  async note(wish: string, generation: number): Promise<void> {
    if (!(await this.has(wish, generation))) await this.#wishes.set(`${wish}:${generation}`, true);
  }
}
