import type { Log } from '../../logger.ts';
import type { Durations } from './durations.ts';
import { type Prices, rateKind } from './price.ts';
import { type TranslationRequest, translationsOf } from './request.ts';
import { type Begun, wishKey } from './wish.ts';

/** What is foreseen of a request once its video has been looked at. */
export type Outlook = {
  /** Length of the video, in seconds. */
  readonly seconds: number;
  /** What it will cost, in credits: nothing for languages that are, or have been, translated already. Absent: not known. */
  readonly credits?: number | undefined;
  /** How long a translation like it usually takes, in minutes, at least one. Absent: too few are known. */
  readonly usualMinutes?: number | undefined;
  /** Whether its person is asked before anything is spent. */
  readonly asks: boolean;
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

/** Looks ahead without a call to anybody. A price that nobody knows counts as one above every limit. */
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
  const each = parts.prices.expected(kind, seconds);
  const credits = fresh === 0 ? 0 : each === undefined ? undefined : each * fresh;
  const { confirmAbove } = parts;
  const asks = confirmAbove !== undefined && fresh > 0 && (credits ?? Infinity) > confirmAbove;
  return { seconds, credits, usualMinutes: await usualMinutes(parts, kind, seconds), asks };
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
