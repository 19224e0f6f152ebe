import type { Log } from '../logger.ts';
import type { Catalogue } from '../services/languages/catalogue.ts';
import { Problem } from '../services/problem.ts';
import type { Preferences } from '../services/store/preferences.ts';

export type LanguageParts = {
  readonly catalogue: Catalogue;
  readonly preferences: Preferences;
};

/** Discord shows at most 25 choices. */
const mostChoices = 25;

/** The model's name for what a person chose or typed: a choice from a list is only advice. Problem 'unknown-language'. */
export function languageOf({ catalogue }: LanguageParts, typed: string): string {
  const language = catalogue.resolve(typed);
  if (language === undefined) throw new Problem('unknown-language', { language: typed.slice(0, 100) });
  return language;
}

/** Offers the language first from now on. Nothing hangs on it: a failure is the operator's to read. */
export async function rememberLanguage(
  { preferences, log }: LanguageParts & { readonly log: Log },
  userId: string,
  language: string,
): Promise<void> {
  await preferences.used(userId, language).catch((error: unknown) => {
    log.warn({ err: error }, 'a recent language could not be stored');
  });
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
