import { misspelt } from './closeness.ts';
import type { Match } from './rank.ts';

/**
 * What a person meant who wrote a language instead of picking one.
 *
 * `known`: it can mean but one language. Where that has several varieties by the name they gave, it is the plain or else the
 * usual one, and `others` are the rest. `guessed` says that something was misspelt.
 * `unclear`: it can mean several languages, or none; `suggestions` are what comes closest, if anything does. `likely` is the
 * one to go on with while somebody is still typing: the closest, but for what names a language that the model lacks.
 */
export type Decision =
  | {
      readonly kind: 'known';
      readonly name: string;
      readonly others: readonly string[];
      readonly guessed: boolean;
    }
  | {
      readonly kind: 'unclear';
      readonly suggestions: readonly string[];
      readonly likely?: string | undefined;
    };

/** Matches that are as good as the best: a country's main language is no better than its others. */
const [asGood, nearlyAsGood] = [0.04, 0.1];

const mostSuggestions = 3;

/** `matches` are ranked, best first; `isStranger` says that what was typed names a language the model lacks. */
export function decide(matches: readonly Match[], isStranger: boolean): Decision {
  const [best] = matches;
  if (!best) return { kind: 'unclear', suggestions: [] };
  if (isStranger) {
    // It may be meant by that name too, or be a slip; what looks only a little like it has nothing to do with it.
    return {
      kind: 'unclear',
      suggestions: suggestionsOf(matches.filter(({ exact, slip }) => exact || slip)),
    };
  }
  const exact = matches.filter((match) => match.exact);
  if (exact.includes(best)) {
    const meant = exact.filter(({ score }) => score > best.score - asGood);
    return sameLanguage(meant) ? known(meant, false) : unclear(meant);
  }
  // One wrong letter is a slip; two are a guess, and guesses cost money.
  const slip = best.score >= misspelt(1) - 0.01 && best.slip;
  const meant = matches.filter(({ score }) => score > best.score - nearlyAsGood);
  return slip && sameLanguage(meant) ? known(meant, true) : unclear(matches);
}

function unclear(matches: readonly Match[]): Decision {
  return { kind: 'unclear', suggestions: suggestionsOf(matches), likely: matches[0]?.entry.name };
}

function suggestionsOf(matches: readonly Match[]): string[] {
  return namesOf(matches).slice(0, mostSuggestions);
}

function known(matches: readonly Match[], guessed: boolean): Decision {
  const [name = '', ...others] = namesOf(matches);
  return { kind: 'known', name, others, guessed };
}

function sameLanguage(matches: readonly Match[]): boolean {
  return new Set(matches.map(({ entry }) => entry.language)).size === 1;
}

function namesOf(matches: readonly Match[]): string[] {
  return matches.map(({ entry }) => entry.name);
}
