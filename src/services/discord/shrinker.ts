import type Keyv from 'keyv';
import type { Log } from '../../logger.ts';
import type { FileFacts } from '../media/check-file.ts';
import { diskWords, logDiskError } from '../media/disk-error.ts';
import { type NotShrunk, type ShrinkBounds, type Shrunk, shrinkTo } from '../media/shrink.ts';
import type { Encoder } from '../media/shrink-encoder.ts';
import { planShrink } from '../media/shrink-plan.ts';

/** Why a result stays as large as it is: few bytes would spoil it, or it can't be done here or now. */
export type Unshrunk = 'too-lossy' | 'unavailable';

/** Once so many tries at one video have ended with the app itself, there is no other. */
const mostCutOff = 2;

/** Makes results smaller, and never lets one that the app does not survive keep it from its ending. */
export class Shrinker {
  readonly #encoder: Encoder | undefined;
  readonly #cutOff: Keyv<number>;
  readonly #stopping: AbortSignal;
  readonly #bounds: Partial<ShrinkBounds> | undefined;
  readonly #log: Log;

  /** `cutOff`: how many tries of each request were begun and never ended. `stopping` gives up what is in hand. */
  constructor(parts: {
    encoder: Encoder | undefined;
    cutOff: Keyv<number>;
    stopping: AbortSignal;
    bounds?: Partial<ShrinkBounds> | undefined;
    log: Log;
  }) {
    this.#encoder = parts.encoder;
    this.#cutOff = parts.cutOff;
    this.#stopping = parts.stopping;
    this.#bounds = parts.bounds;
    this.#log = parts.log;
  }

  /** Why a video can't be made to fit into `maxBytes`, told before it is fetched; undefined when it may well be. */
  async objection(
    requestId: string,
    video: { bytes: number; seconds: number; width?: number | undefined; height?: number | undefined },
    maxBytes: number,
  ): Promise<Unshrunk | undefined> {
    if (!this.#encoder) return 'unavailable';
    const { bytes, seconds, width, height } = video;
    if (width && height && !planShrink({ bytes, seconds, width, height, maxBytes })) return 'too-lossy';
    const cutOff = (await this.#cutOff.get(requestId)) ?? 0;
    if (cutOff < mostCutOff) return undefined;
    this.#log.warn(
      { request: requestId, cutOff },
      'a result is left as large as it is: the app did not survive',
    );
    return 'unavailable';
  }

  /**
   * Makes the video at `input`, to which there is no {@link objection}, fit into `maxBytes` at `output`; gives up after
   * `withinMs`. Rejects when the app is stopped meanwhile.
   */
  async shrink(
    requestId: string,
    work: { input: string; output: string; maxBytes: number; facts: FileFacts },
    withinMs?: number | undefined,
  ): Promise<Shrunk | Unshrunk> {
    await this.#cutOff.set(requestId, ((await this.#cutOff.get(requestId)) ?? 0) + 1);
    const start = performance.now();
    try {
      const made = await this.#shrinkWithin(withinMs, work);
      const details = { request: requestId, seconds: Math.round((performance.now() - start) / 1000) };
      if ('bytes' in made) {
        this.#log.info({ ...details, from: work.facts.bytes, to: made.bytes }, 'a result was made smaller');
        return made;
      }
      if ('tooLossy' in made) return 'too-lossy';
      this.#log.warn({ ...details, reason: made.reason }, 'a result could not be made smaller');
      if (diskWords.test(made.reason))
        logDiskError(this.#log, new Error(made.reason), { request: requestId });
      return 'unavailable';
    } finally {
      await this.#cutOff.delete(requestId);
    }
  }

  async #shrinkWithin(
    withinMs: number | undefined,
    work: { input: string; output: string; maxBytes: number; facts: FileFacts },
  ): Promise<Shrunk | NotShrunk> {
    const late = withinMs === undefined ? new AbortController().signal : AbortSignal.timeout(withinMs);
    const signal = AbortSignal.any([this.#stopping, late]);
    try {
      return await shrinkTo({ ...work, encoder: this.#encoder, signal, bounds: this.#bounds });
    } catch (error) {
      if (this.#stopping.aborted || !late.aborted) throw error;
      return { unavailable: true, reason: 'there was no time left for it' };
    }
  }
}
