import type Keyv from 'keyv';
import type { Log } from '../../logger.ts';
import { Problem } from '../problem.ts';
import { ScenarioError } from '../scenario/errors.ts';
import { documentedRate } from '../scenario/model.ts';
import type { Scenario } from '../scenario/port.ts';
import type { DubbingOptions } from './request.ts';

/** How long a confirmed rate is trusted, in ms. */
const rateLife = 60 * 60_000;

/**
 * How long a rate that was learned is what people are told, in ms: who declines for its sake brings no dry run that would
 * correct it.
 */
const learnedLife = 24 * 60 * 60_000;

/** What a dry run taught: credits per second, and when, in ms since 1970. */
export type Rate = { readonly perSecond: number; readonly confirmedAt: number };

/** Names what of the options may change the rate. */
export function rateKind({ audioOnly }: DubbingOptions): string {
  return `audio only: ${audioOnly}`;
}

export type PricesParts = {
  readonly scenario: Scenario;
  readonly modelId: string;
  /** What is known of the model without a dry run, in credits per second. */
  readonly liveRate?: (() => number | undefined) | undefined;
  /** The rates of earlier, and of other, processes. */
  readonly stored: Keyv<Rate>;
  readonly log: Log;
};

/**
 * What a translation will cost, in credits. The first one is asked for by a dry run, which spends nothing; once that
 * has confirmed the rate, further ones are computed from the length and save a call.
 *
 * What was learned is stored as well, so that people are told it beforehand after a restart too. Nothing is paid by that
 * alone: each process asks for itself.
 */
export class Prices {
  readonly #parts: PricesParts;
  readonly #rates = new Map<string, Rate>();
  readonly #asking = new Map<string, Promise<number>>();

  constructor(parts: PricesParts) {
    this.#parts = parts;
  }

  /**
   * What a video of `seconds` is expected to cost, without asking Scenario. Undefined when no rate is known.
   *
   * @throws when the store cannot be read: a price that may be known is not guessed.
   */
  async expected(kind: string, seconds: number): Promise<number | undefined> {
    const { modelId, liveRate } = this.#parts;
    const learned = latest(this.#rates.get(kind), await this.#parts.stored.get(this.#key(kind)));
    const isRecent =
      learned !== undefined &&
      learned.confirmedAt + learnedLife > Date.now() &&
      this.#isPlausible(learned.perSecond);
    const otherwise = liveRate?.() ?? documentedRate(modelId) ?? learned?.perSecond;
    const rate = isRecent ? learned.perSecond : otherwise;
    return rate === undefined ? undefined : Math.ceil(rate * seconds);
  }

  /**
   * What a translation is to be reserved for, in credits. A dry run whose rate is not plausible is believed for nothing but
   * this one video, and only if it is the dearer of both. Problem 'service-unavailable' when nobody states a price.
   *
   * @param kind inputs that change the rate; `seconds` the length of the source as Scenario states it
   */
  async quote(
    body: Record<string, unknown>,
    { kind, seconds }: { kind: string; seconds: number },
  ): Promise<number> {
    // One confirms the rate for all that ask meanwhile; whether it succeeds is its own affair.
    const pending = this.#asking.get(kind);
    if (pending) await pending.catch(() => undefined);
    const known = this.#rates.get(kind);
    if (known && known.confirmedAt + rateLife > Date.now()) return Math.ceil(known.perSecond * seconds);
    const asking = this.#ask(body, { kind, seconds });
    this.#asking.set(kind, asking);
    return asking.finally(() => this.#asking.delete(kind));
  }

  async #ask(
    body: Record<string, unknown>,
    { kind, seconds }: { kind: string; seconds: number },
  ): Promise<number> {
    const { scenario, modelId, liveRate, log } = this.#parts;
    const dryRun = await scenario.generate.runModel(modelId, { body, dryRun: 'true' });
    const credits = dryRun.creativeUnitsCost ?? 0;
    const perSecond = this.#rate(credits, seconds);
    const documented = documentedRate(modelId);
    if (credits > 0 && this.#isPlausible(perSecond)) {
      await this.#learn(kind, { perSecond, confirmedAt: Date.now() });
      // Rounding hides much in a short video.
      return Math.max(credits, Math.ceil(((documented ?? 0) / 2) * seconds));
    }
    log.error(
      { modelId, credits, seconds, documented },
      'Scenario states a price that cannot be right for the length of a video: it is not believed for others',
    );
    const price = Math.max(credits, Math.ceil((documented ?? liveRate?.() ?? 0) * seconds));
    // Setting aside nothing would pass every limit.
    if (price <= 0 && dryRun.creativeUnitsCost === undefined)
      throw new ScenarioError({
        operation: 'generate.runModel',
        kind: 'unknown-outcome',
        code: 'BrokenReply',
      });
    if (price <= 0) throw new Problem('service-unavailable');
    return price;
  }

  /** From half to twice of what Scenario documents, if it documents anything. */
  #isPlausible(perSecond: number): boolean {
    const documented = documentedRate(this.#parts.modelId);
    if (!Number.isFinite(perSecond) || perSecond <= 0) return false;
    return documented === undefined || (perSecond >= documented / 2 && perSecond <= documented * 2);
  }

  async #learn(kind: string, rate: Rate): Promise<void> {
    this.#rates.set(kind, rate);
    await this.#parts.stored.set(this.#key(kind), rate).catch((error: unknown) => {
      // The price itself is known, and a later dry run stores it.
      this.#parts.log.warn({ err: error }, 'a price could not be stored');
    });
  }

  /** A price is rounded up, which weighs much in a short video: where it bears out the documented rate, that is the rate. */
  #rate(credits: number, seconds: number): number {
    const documented = documentedRate(this.#parts.modelId);
    const measured = credits / seconds;
    return documented !== undefined && Math.abs(credits - documented * seconds) <= documented
      ? documented
      : measured;
  }

  #key(kind: string): string {
    return `${this.#parts.modelId}, ${kind}`;
  }
}

function latest(one: Rate | undefined, other: Rate | undefined): Rate | undefined {
  if (!one || !other) return one ?? other;
  return one.confirmedAt < other.confirmedAt ? other : one;
}
