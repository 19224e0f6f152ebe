/** What is joined by "and" in English or in the language of this sound locale, or by a sign: "German and French" → 2 parts. */
export function joinedIn(text: string, locale: string): string[] {
  const words = [...new Set(['en', locale])].flatMap((spoken) => wordForAnd(spoken) ?? []);
  const joint = new RegExp([/\s*[/&+|]\s*/.source, ...words].join('|'), 'iu');
  return text.split(joint).map((part) => part.trim());
}

/** As a pattern; spaces belong to it where they are written. Undefined where a list has but commas. */
function wordForAnd(locale: string): string | undefined {
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(['1', '2']);
  const between = parts.find(({ type }) => type === 'literal')?.value ?? '';
  const word = between.trim();
  if (!/\p{L}/u.test(word)) return undefined;
  return `${between.startsWith(' ') ? '(?:^|\\s+)' : '\\s*'}${word}${between.endsWith(' ') ? '(?:\\s+|$)' : '\\s*'}`;
}
