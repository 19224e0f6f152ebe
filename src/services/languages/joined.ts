/** What is joined by "and" in English or in the language of this sound locale, or by a sign: "German and French" → 2 parts. */
export function joinedIn(text: string, locale: string): string[] {
  const words = [...new Set(['en', locale])].flatMap((spoken) => wordForAnd(spoken) ?? []);
  const more = alsoAnd[new Intl.Locale(locale).language] ?? [];
  const joint = new RegExp([/\s*[/&+|・]\s*/.source, ...words, ...more].join('|'), 'iu');
  return text.split(joint).map((part) => part.trim());
}

/** What people also join names by, which lists in Unicode's data do without: as patterns, by language. */
const alsoAnd: Readonly<Record<string, readonly string[]>> = {
  es: ['\\s+e\\s+'],
  it: ['\\s+ed\\s+'],
  ja: ['と'],
  ko: ['(?:와|과|이?랑|하고)\\s+'],
  zh: ['\\s*[跟与與]\\s*'],
};

/**
 * Whether these parts are languages though as a whole they are a name: "en" and "de" are words that connect names, and beside
 * a sign they are codes.
 */
export function haveCodes(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.some((part) => /^(?:da|de|el|en)$/i.test(part));
}

/** As a pattern; spaces belong to it where they are written. Undefined where a list has but commas. */
function wordForAnd(locale: string): string | undefined {
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(['1', '2']);
  const between = parts.find(({ type }) => type === 'literal')?.value ?? '';
  const word = between.trim();
  if (!/\p{L}/u.test(word)) return undefined;
  return `${between.startsWith(' ') ? '(?:^|\\s+)' : '\\s*'}${word}${between.endsWith(' ') ? '(?:\\s+|$)' : '\\s*'}`;
}
