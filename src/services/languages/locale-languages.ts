const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const shortRegionNames = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });

/**
 * English names of the language of a Discord locale, the most particular first: `pt-BR` → "Portuguese (Brazil)",
 * "Portuguese". None for what is no locale. Short region names are tried as well, since models say "English (UK)".
 */
export function localeLanguages(locale: string): string[] {
  const { language, region } = parse(locale);
  const name = language && languageNames.of(language);
  if (!name) return [];
  const regions = region ? [regionNames.of(region), shortRegionNames.of(region)] : [];
  return [...regions.filter((it) => it !== undefined).map((it) => `${name} (${it})`), name];
}

function parse(locale: string): { language?: string; region?: string | undefined } {
  try {
    return new Intl.Locale(locale);
  } catch {
    return {};
  }
}
