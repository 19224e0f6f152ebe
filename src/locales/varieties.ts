import type { Translation } from './translation.ts';
import { translations } from './translations.ts';

/** What a translation itself calls a language, by its tag: those whose model's names say more than Unicode's can. */
export function varietyIn(locale: string, tag: string): string | undefined {
  if (!Object.hasOwn(translations, locale)) return undefined;
  const { variety = {} }: Translation = translations[locale as keyof typeof translations];
  return Object.hasOwn(variety, tag) ? variety[tag as keyof typeof variety] : undefined;
}
