import { fold } from './fold.ts';
import { nativeName } from './label.ts';
import { tagOf } from './tags.ts';
import { isWider, type Topics, topicsOf, withoutExtras } from './topics.ts';

/** A language the model offers, and by which topics' names it is found. */
export type Entry = {
  /** The model's own name: what is stored, shown and sent. */
  readonly name: string;
  readonly tag: string | undefined;
  /** What it is called by those who speak it. */
  readonly native: string | undefined;
  /** The language alone; the name's own first words where there is no tag. Tells varieties of one language from others. */
  readonly language: string;
  readonly region: string | undefined;
  readonly topics: Topics;
  /** How much is said beyond the language: 0 for the plain variety. */
  readonly particular: number;
  /** Whether it is the variety of the place where the language is most at home, by Unicode's "likely subtags". */
  readonly usual: boolean;
  /** The place in the model's list. */
  readonly place: number;
};

export function entryOf(name: string, place: number): Entry {
  const tag = tagOf(name);
  const topics = new Map(tag === undefined ? [] : topicsOf(tag));
  // A name that the model itself uses is meant before one that only means the same.
  const isItsOwn = tag === undefined || !isWider(partsOf(name)[0] ?? name, tag);
  topics.set(ownTopics(name).base, isItsOwn ? 1.03 : 0.9).set(ownTopics(name).detail, 0.85);
  const shared = { name, tag, native: tag && nativeName(tag), topics, place };
  if (tag === undefined) {
    const [base = name, detail] = partsOf(name);
    return { ...shared, language: fold(base), region: undefined, particular: detail ? 1 : 0, usual: false };
  }
  const locale = new Intl.Locale(withoutExtras(tag));
  return {
    ...shared,
    language: locale.language,
    region: locale.region,
    particular: tag.split('-').length - 1 + (tag === locale.language ? 0 : 0.5) + (isItsOwn ? 0 : 2),
    usual: locale.region === new Intl.Locale(locale.language).maximize().region,
  };
}

/** "Tamil (India)" → "Tamil", "India". */
export function partsOf(name: string): string[] {
  return name.split(/ \(| - |\)/).filter(Boolean);
}

/** What the name's own words are about: that very language. */
export function ownTopics(name: string): { base: string; detail: string } {
  return { base: `=${name}`, detail: `(${name}` };
}
