import { fold } from './fold.ts';

/**
 * A folded name without what people write around it in Discord's locales: what leads up to it ("на английский", "in het
 * Engels"), and the word for language beside it ("język angielski"). As it is where nothing would be left.
 */
export function bareName(folded: string): string {
  const words = folded.split(' ');
  const others = words.filter((word) => !wordsForLanguage.has(word));
  const name = others.length > 0 ? others : words;
  const start = name.findIndex((word) => !leadIns.has(word));
  // Before so short a word it is rather part of a tag: "in" may be India.
  return ((name[start]?.length ?? 0) < shortestName ? name : name.slice(start)).join(' ');
}

const shortestName = 3;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** "Into" in one language or another, with articles that may follow; "en", "em" and "de" are codes, too. */
const leadIns = setOf(
  'in into to the auf ins nach das het naar para o al în na po do w v по на в у på i till til στα στην ke dalam sang į',
);

const wordsForLanguage = setOf(
  'language sprache taal språk språket sprog langue idioma lengua língua lingua limba język jazyk jezik kalba kalbą ' +
    'kieli nyelv dili γλώσσα язык мова мову език भाषा में bahasa',
);
