import { isDeepStrictEqual } from 'node:util';
import { type Entry, entryOf } from './entry.ts';
import type { Listing } from './listing.ts';
import { discordLocales } from './locales.ts';
import { withoutExtras } from './topics.ts';
import { Vocabulary } from './vocabulary.ts';

/** What follows from a list of the model's names alone. It only grows, as more locales are asked for. */
export type Lexicon = {
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** Of the names, by their codes. */
  readonly languages: ReadonlySet<string>;
  /** Those whose names for the languages are to be learned: Discord's and the languages' own. */
  readonly locales: readonly string[];
  /** How the languages are listed, by sound locale, as far as somebody asked for it. */
  readonly listings: Map<string, Listing>;
  /** Whether the names in all the locales have been learned. */
  isWarm: boolean;
};

let latest: Lexicon | undefined;

/** The same for the same names as last time: learning them takes half a second, once for all apps in a process. */
export function lexiconOf(names: readonly string[]): Lexicon {
  if (latest !== undefined && isDeepStrictEqual(names, latest.names)) return latest;
  const entries = names.map(entryOf);
  const own = entries.flatMap(({ tag }) => (tag === undefined ? [] : localesOf(tag)));
  latest = {
    names,
    entries,
    vocabulary: new Vocabulary(entries),
    languages: new Set(entries.flatMap(({ tag, language }) => [language, tag?.split('-')[0] ?? language])),
    locales: [...new Set([...discordLocales, ...own])],
    listings: new Map(),
    isWarm: false,
  };
  return latest;
}

/** The locales in which a language's people name things. */
function localesOf(tag: string): string[] {
  const { language, script } = new Intl.Locale(withoutExtras(tag));
  return script ? [language, `${language}-${script}`] : [language];
}
