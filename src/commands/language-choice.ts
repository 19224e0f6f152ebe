import type { Log } from '../logger.ts';
import type { Catalogue } from '../services/languages/catalogue.ts';
import { Problem } from '../services/problem.ts';
import type { Preferences } from '../services/store/preferences.ts';
import { mostLanguages } from '../services/translation/request.ts';

export type LanguageParts = {
  readonly catalogue: Catalogue;
  readonly preferences: Preferences;
};

/** Discord shows at most 25 choices. */
const mostChoices = 25;

/** Discord's limit for a choice, in characters. */
const longestChoice = 100;

/**
 * The model's names for what a person picked, or typed with commas in between: one to five, none twice.
 * Problems 'no-language', 'unknown-language', 'language-twice', 'too-many-languages'.
 */
export function languagesOf(parts: LanguageParts, chosen: readonly string[]): string[] {
  const languages = chosen.flatMap(namesIn).map((name) => languageOf(parts, name));
  if (languages.length === 0) throw new Problem('no-language');
  const twice = languages.find((language, index) => languages.indexOf(language) !== index);
  if (twice !== undefined) throw new Problem('language-twice', { language: twice });
  if (languages.length > mostLanguages) {
    throw new Problem('too-many-languages', { named: languages.length, limit: mostLanguages });
  }
  return languages;
}

/** A comma inside brackets belongs to a name: `Chinese (Mandarin, Simplified)`. */
function namesIn(text: string): string[] {
  return text
    .split(/,(?![^()]*\))/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The model's name for what a person chose or typed: a choice from a list is only advice. Problem 'unknown-language'. */
function languageOf({ catalogue }: LanguageParts, typed: string): string {
  const language = catalogue.resolve(typed);
  if (language === undefined) throw new Problem('unknown-language', { language: typed.slice(0, 100) });
  return language;
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

/** What to offer for the last of the names typed so far, each choice with those before it. */
export async function completions(
  parts: LanguageParts,
  { typed, userId, locale }: { typed: string; userId: string; locale: string },
): Promise<string[]> {
  const comma = typed.search(/,(?![^()]*\))[^,]*(\([^()]*\)?[^,]*)?$/);
  const [before, last] = [typed.slice(0, comma + 1).trim(), typed.slice(comma + 1)];
  const named = new Set(namesIn(before).map((name) => parts.catalogue.resolve(name)));
  const names = await suggestions(parts, { typed: last, userId, locale });
  return names
    .filter((name) => !named.has(name))
    .map((name) => (before === '' ? name : `${before} ${name}`))
    .filter((choice) => choice.length <= longestChoice);
}

/** What to offer a person: their recent languages first while nothing is typed. */
export async function suggestions(
  { catalogue, preferences }: LanguageParts,
  { typed, userId, locale }: { typed: string; userId: string; locale: string },
): Promise<string[]> {
  // Without the store a person still finds every language.
  const recent = await preferences.recent(userId).catch(() => []);
  return catalogue.search(typed, { limit: mostChoices, recent, locale });
}
