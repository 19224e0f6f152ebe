import { documentedRate } from '../scenario/model.ts';
import type { Scenario } from '../scenario/port.ts';
import type { DubbingOptions } from './request.ts';

/** How long a confirmed rate is trusted, in ms. */
const rateLife = 60 * 60_000;

/** Names what of the options may change the rate. */
export function rateKind({ audioOnly }: DubbingOptions): string {
  return `audio only: ${audioOnly}`;
}

/**
 * What a translation will cost, in credits. The first one is asked for by a dry run, which spends nothing; once that
 * has confirmed the rate, further ones are computed from the length and save a call.
 */
export class Prices {
  readonly #scenario: Scenario;
  readonly #modelId: string;
  readonly #liveRate: () => number | undefined;
  readonly #rates = new Map<string, { perSecond: number; confirmedAt: number }>();
  readonly #asking = new Map<string, Promise<number>>();

  /** @param liveRate what is known of the model without a dry run, in credits per second */
  constructor(scenario: Scenario, modelId: string, liveRate: () => number | undefined = () => undefined) {
    this.#scenario = scenario;
    this.#modelId = modelId;
    this.#liveRate = liveRate;
  }

  /** What a video of `seconds` is expected to cost, without asking anybody. Undefined when no rate is known. */
  expected(kind: string, seconds: number): number | undefined {
    const rate = this.#rates.get(kind)?.perSecond ?? this.#liveRate() ?? documentedRate(this.#modelId);
    return rate === undefined ? undefined : Math.ceil(rate * seconds);
  }

  /** @param kind inputs that change the rate; `seconds` the length of the source */
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
    const dryRun = await this.#scenario.generate.runModel(this.#modelId, { body, dryRun: 'true' });
    const credits = dryRun.creativeUnitsCost ?? 0;
    if (credits > 0 && seconds > 0) {
      this.#rates.set(kind, { perSecond: this.#rate(credits, seconds), confirmedAt: Date.now() });
    }
    return credits;
  }

  /** A price is rounded up, which weighs much in a short video: where it bears out the documented rate, that is the rate. */
  #rate(credits: number, seconds: number): number {
    const documented = documentedRate(this.#modelId);
    const measured = credits / seconds;
    return documented !== undefined && Math.abs(credits - documented * seconds) <= documented
      ? documented
      : measured;
  }
}
