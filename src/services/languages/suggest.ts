import type { Entry } from './entry.ts';

/** Offered to a person of whom nothing is known, in this order: the languages most used on Discord and on the web. */
const mostUsed = 'en es pt-BR fr de hi ja ar id ru ko zh it tr pl vi-VN fil uk nl th-TH'.split(' ');

/** All languages for somebody who has typed nothing: their recent ones, those of their locale, the most used, the rest. */
export function suggest(
  entries: readonly Entry[],
  { recent, locale }: { recent: readonly string[]; locale: string | undefined },
): Entry[] {
  const first = recent.flatMap((name) => entries.find((entry) => entry.name === name) ?? []);
  const used = mostUsed.flatMap((tag) => entries.find((entry) => entry.tag === tag) ?? []);
  return [...new Set([...first, ...ofLocale(entries, locale), ...used, ...entries])];
}

/** The variety of the locale's country (or writing), then the plain one. `es-419` has no country: the plain one alone. */
function ofLocale(entries: readonly Entry[], locale: string | undefined): Entry[] {
  const wanted = parse(locale);
  if (!wanted) return [];
  const { language, region } = wanted;
  const same = entries.filter((entry) => entry.language === language || entry.topics.has(language));
  const theirs = same
    .filter((entry) => region !== undefined && entry.region === region)
    .toSorted((a, b) => a.particular - b.particular);
  const plain = same.toSorted((a, b) => a.particular - b.particular || a.place - b.place);
  return [...theirs.slice(0, 1), ...plain.slice(0, 1)];
}

function parse(locale: string | undefined): Intl.Locale | undefined {
  try {
    return locale ? new Intl.Locale(locale) : undefined;
  } catch {
    return undefined;
  }
}
