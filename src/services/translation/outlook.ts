import type { Log } from '../../logger.ts';
import type { Durations } from './durations.ts';
import { type Prices, rateKind } from './price.ts';
import { type TranslationRequest, translationsOf } from './request.ts';
import { type Begun, wishKey } from './wish.ts';

/** What is foreseen of a request once its video has been looked at. */
export type Outlook = {
  /** Length of the video, in seconds. */
  readonly seconds: number;
  /** What it will cost, in credits: nothing for languages that have been paid for already. Absent: not known. */
  readonly credits?: number | undefined;
  /** How long a translation like it usually takes, in minutes, at least one. Absent: too few are known. */
  readonly usualMinutes?: number | undefined;
  /** Whether its person is asked before anything is spent. */
  readonly asks: boolean;
  /**
   * The most that its person agrees to by going on, in credits: for each language what a dub may cost that is begun for it.
   * Null, and absent (nobody sets a limit): whatever it costs.
   */
  readonly ceilings?: readonly (number | null)[] | undefined;
};

export type OutlookParts = {
  readonly prices: Prices;
  readonly durations: Durations;
  readonly begun: Begun;
  readonly modelId: string;
  /** Whoever wants more than this many credits is asked first; absent: nobody is. */
  readonly confirmAbove?: number | undefined;
  readonly log: Log;
};

/** Looks ahead without a call to Scenario. A price that nobody knows counts as one above every limit. */
export async function foresee(
  parts: OutlookParts,
  request: TranslationRequest,
  { seconds, generations }: { seconds: number; generations: readonly number[] },
): Promise<Outlook> {
  const isKnown = await Promise.all(
    translationsOf(request).map(({ video, options }, index) =>
      parts.begun.has(wishKey(video, options), generations[index] ?? 0),
    ),
  );
  const fresh = isKnown.filter((known) => !known).length;
  const kind = rateKind(request.options);
  const each = await parts.prices.expected(kind, seconds);
  const credits = fresh === 0 ? 0 : each === undefined ? undefined : each * fresh;
  const { confirmAbove } = parts;
  const asks = confirmAbove !== undefined && fresh > 0 && (credits ?? Infinity) > confirmAbove;
  const agreed = { asks, seconds, each, fresh, languages: isKnown.length };
  const ceilings =
    confirmAbove === undefined ? undefined : isKnown.map(ceilingOf({ ...agreed, confirmAbove }));
  return { seconds, credits, usualMinutes: await usualMinutes(parts, kind, seconds), asks, ceilings };
}

/**
 * One language's share of the agreed sum, which is what was confirmed, else the limit up to which nobody is asked. Nothing
 * was agreed to for what counted as paid for, should it have to be made anew, but what the limit leaves.
 */
function ceilingOf({
  confirmAbove,
  asks,
  seconds,
  each,
  fresh,
  languages,
}: {
  readonly confirmAbove: number;
  readonly asks: boolean;
  readonly seconds: number;
  readonly each: number | undefined;
  /** How many of the languages have not been paid for. */
  readonly fresh: number;
  readonly languages: number;
}): (isKnown: boolean) => number | null {
  return (isKnown) => {
    if (isKnown) return asks ? 0 : (confirmAbove - fresh * (each ?? 0)) / (languages - fresh);
    if (!asks) return confirmAbove / fresh;
    // "About": Scenario may measure the length otherwise, by less than a second.
    return each === undefined ? null : each + each / Math.max(seconds, 1);
  };
}

/** The name under which the durations of translations of a kind are kept. */
export function durationKind(modelId: string, kind: string): string {
  return `${modelId}, ${kind}`;
}

async function usualMinutes(
  { durations, modelId, log }: OutlookParts,
  kind: string,
  seconds: number,
): Promise<number | undefined> {
  try {
    const usual = await durations.usual(durationKind(modelId, kind), seconds);
    return usual === undefined ? undefined : Math.max(1, Math.round(usual / 60));
  } catch (error) {
    // A translation does not fail for want of an estimate.
    log.warn({ err: error }, 'how long translations took could not be read');
    return undefined;
  }
}
