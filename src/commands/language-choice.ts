import type { Log } from '../logger.ts';
import type { Catalogue } from '../services/languages/catalogue.ts';
import {
  completeLanguages,
  type LanguageChoice,
  readLanguages,
} from '../services/languages/language-list.ts';
import { textLocale } from '../services/languages/locales.ts';
import { Problem } from '../services/problem.ts';
import type { Preferences } from '../services/store/preferences.ts';
import { type LanguageReading, mostLanguages } from '../services/translation/request.ts';

export type LanguageParts = {
  readonly catalogue: Catalogue;
  readonly preferences: Preferences;
};

/** Characters that a list of languages may have: room for five names in whichever language. */
export const longestLanguages = 300;

/** Discord shows at most 25 choices. */
const mostChoices = 25;

/** The model's names for languages, and what the person should be told where they did not name them exactly. */
export type ChosenLanguages = {
  readonly languages: readonly string[];
  readonly readings?: readonly LanguageReading[] | undefined;
};

/**
 * The languages that a person picked, or typed with commas in between, in the language of their `locale` or any other: one
 * to five, none twice. A choice from a list is only advice. Problems 'no-language', 'unknown-language', 'unclear-language',
 * 'too-many-languages'.
 */
export function languagesOf(
  { catalogue }: LanguageParts,
  chosen: readonly string[],
  locale: string,
): ChosenLanguages {
  const { languages, unclear, tooMany } = readLanguages(catalogue, chosen.join(','), { locale });
  if (tooMany !== undefined) {
    throw new Problem('too-many-languages', { named: tooMany, limit: mostLanguages });
  }
  const [unknown] = unclear;
  if (unknown) throw unclearLanguage(catalogue, unknown, textLocale(locale));
  if (languages.length === 0) throw new Problem('no-language');
  if (languages.length > mostLanguages) {
    throw new Problem('too-many-languages', { named: languages.length, limit: mostLanguages });
  }
  const readings = languages
    .filter(({ others, guessed }) => others.length > 0 || guessed)
    .map(({ name, others, guessed }) => ({ language: name, others, guessed }));
  return {
    languages: languages.map(({ name }) => name),
    readings: readings.length > 0 ? readings : undefined,
  };
}

function unclearLanguage(
  catalogue: Catalogue,
  { typed, suggestions }: { typed: string; suggestions: readonly string[] },
  locale: string,
): Problem {
  const language = [...typed].slice(0, 100).join('');
  if (suggestions.length === 0) return new Problem('unknown-language', { language });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const names = suggestions.map((name) => catalogue.nameIn(name, locale));
  return new Problem('unclear-language', { language, suggestions: either.format(names) });
}

/** Offers the languages first from now on. Nothing hangs on it: a failure is the operator's to read. */
export async function rememberLanguages(
  { preferences, log }: LanguageParts & { readonly log: Log },
  userId: string,
  languages: readonly string[],
): Promise<void> {
  try {
    for (const language of languages.toReversed()) await preferences.used(userId, language);
  } catch (error) {
    log.warn({ err: error }, 'a recent language could not be stored');
  }
}

/** What to offer for the last of the names typed so far, each choice with those before it; recent ones first at the start. */
export async function completions(
  { catalogue, preferences }: LanguageParts,
  { typed, userId, locale }: { typed: string; userId: string; locale: string },
): Promise<LanguageChoice[]> {
  // Without the store a person still finds every language.
  const recent = await preferences.recent(userId).catch(() => []);
  return completeLanguages(catalogue, typed, { locale, recent, limit: mostChoices });
}
