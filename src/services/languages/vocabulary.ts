import { varietyIn } from '../../locales/varieties.ts';
import { type Letters, lettersOf, mayBeClose } from './closeness.ts';
import { type Entry, ownTopics, partsOf } from './entry.ts';
import { fold } from './fold.ts';
import { type Named, named, namesIn } from './names-in.ts';
import { otherNames } from './other-names.ts';

/** What a word or a whole name stands for, and who calls it so. */
export type Sense = {
  readonly topic: string;
  /** It is all of the name, not one word of it. */
  readonly whole: boolean;
  /** The languages in which it is called so; {@link everyone} for what people everywhere may know. */
  readonly languages: string[];
};

export const everyone = '*';

export type Word = {
  readonly text: string;
  readonly letters: Letters;
  readonly senses: Sense[];
  /** The languages of all its senses. */
  readonly languages: string[];
};

/**
 * All names by which the languages can be found, folded: English names, languages' names for themselves, codes and other
 * common names at once, those in all other languages as they are added.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  /** Those of more than one word, and those of cities. */
  readonly #names = new Map<string, Sense[]>();
  readonly #entries: readonly Entry[];
  readonly #named: readonly Named[];
  readonly #locales = new Set<string>();

  constructor(entries: readonly Entry[]) {
    const topics = new Set(entries.flatMap((entry) => [...entry.topics.keys()]));
    this.#entries = entries;
    this.#named = named([...topics]);
    for (const { name, native, topics: about } of entries) {
      this.#addOwnName(name);
      // The language is what an entry is about first of all.
      const [language] = about.keys();
      if (native !== undefined && language !== undefined)
        this.#add(native.replace(/ ?[(（].*/u, ''), language);
    }
    for (const topic of topics) {
      this.#addCodesAndOtherNames(topic);
      this.#addCities(topic);
    }
  }

  /** Adds the names in this locale's language; takes a few milliseconds, and nothing when it is there already. */
  addLocale(locale: string): void {
    if (this.#locales.has(locale)) return;
    this.#locales.add(locale);
    const { language } = new Intl.Locale(locale);
    for (const { text, topic, known } of namesIn(locale, this.#named)) {
      this.#add(text, topic, known ? everyone : language);
    }
    for (const entry of this.#entries) this.#addVariety(entry, locale, language);
  }

  /** The words that a typed one may stand for, and some that it may not. */
  closeTo(typed: string): Word[] {
    const isClose = mayBeClose(typed);
    const words: Word[] = [];
    for (const word of this.#words.values()) if (isClose(word.text, word.letters)) words.push(word);
    return words;
  }

  has(folded: string): boolean {
    return this.#words.has(folded);
  }

  /** Whether some word begins so. */
  begins(folded: string): boolean {
    return this.#words.keys().some((word) => word.startsWith(folded));
  }

  /** What a whole name stands for. */
  named(folded: string): readonly Sense[] {
    return this.#names.get(folded) ?? this.#words.get(folded)?.senses.filter(({ whole }) => whole) ?? [];
  }

  #addOwnName(name: string): void {
    const { base, detail } = ownTopics(name);
    const [first = name, ...rest] = partsOf(name);
    this.#add(first, base);
    if (rest.length > 0) this.#addName(fold(name), base, everyone);
    for (const part of rest.flatMap((part) => part.split(', '))) this.#add(part, detail);
  }

  /** Names of varieties that Unicode's data lacks; those with something said of them behind are found by their parts. */
  #addVariety({ name, tag }: Entry, locale: string, language: string): void {
    const variety = varietyIn(locale, tag ?? '');
    if (variety !== undefined && !/[(（:–]| - /u.test(variety))
      this.#add(variety, ownTopics(name).base, language);
  }

  #addCodesAndOtherNames(topic: string): void {
    const codes = /^[=(]/.test(topic) ? [] : [topic];
    for (const name of [...codes, ...(otherNames[topic]?.split(', ') ?? [])]) this.#add(name, topic);
  }

  /** Only as a whole: they are many, and hardly ever what half a word is the beginning of. */
  #addCities(topic: string): void {
    if (!/^[A-Z]{2}$/.test(topic)) return;
    for (const zone of new Intl.Locale(`und-${topic}`).getTimeZones?.() ?? []) {
      const [, city, ...more] = zone.split('/');
      if (city !== undefined && more.length === 0) this.#addName(fold(city), topic, everyone);
    }
  }

  #add(name: string, topic: string, language = everyone): void {
    const folded = fold(name);
    if (folded === '') return;
    const words = folded.split(' ');
    if (words.length > 1) this.#addName(folded, topic, language);
    for (const text of words) {
      const word = this.#words.get(text) ?? {
        text,
        letters: lettersOf(text),
        senses: [],
        languages: [],
      };
      this.#words.set(text, word);
      addOnce(word.languages, language);
      note(word.senses, { topic, whole: words.length === 1 }, language);
    }
  }

  #addName(folded: string, topic: string, language: string): void {
    const senses = this.#names.get(folded) ?? [];
    this.#names.set(folded, senses);
    note(senses, { topic, whole: true }, language);
  }
}

function note(senses: Sense[], { topic, whole }: Omit<Sense, 'languages'>, language: string): void {
  const sense = senses.find((other) => other.topic === topic && other.whole === whole);
  if (sense) addOnce(sense.languages, language);
  else senses.push({ topic, whole, languages: [language] });
}

function addOnce(languages: string[], language: string): void {
  if (!languages.includes(language)) languages.push(language);
}
