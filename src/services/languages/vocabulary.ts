import { type Letters, lettersOf } from './closeness.ts';
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
  readonly languages: Set<string>;
};

export const everyone = '*';

export type Word = {
  readonly text: string;
  readonly letters: Letters;
  readonly senses: Sense[];
  /** The languages of all its senses. */
  readonly languages: Set<string>;
};

/**
 * All names by which the languages can be found, folded: English names, languages' names for themselves, codes and other
 * common names at once, those in all other languages as they are added.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #names = new Map<string, Sense[]>();
  readonly #named: readonly Named[];
  readonly #locales = new Set<string>();

  constructor(entries: readonly Entry[]) {
    const topics = new Set(entries.flatMap((entry) => [...entry.topics.keys()]));
    this.#named = named([...topics]);
    for (const { name } of entries) this.#addOwnName(name);
    for (const topic of topics) this.#addCodesAndOtherNames(topic);
  }

  /** Adds the names in this locale's language; takes a few milliseconds, and nothing when it is there already. */
  addLocale(locale: string): void {
    if (this.#locales.has(locale)) return;
    this.#locales.add(locale);
    const { language } = new Intl.Locale(locale);
    for (const { text, topic, known } of namesIn(locale, this.#named)) {
      this.#add(text, topic, known ? everyone : language);
    }
  }

  words(): Iterable<Word> {
    return this.#words.values();
  }

  /** What a whole name stands for. */
  named(folded: string): readonly Sense[] {
    return this.#names.get(folded) ?? [];
  }

  #addOwnName(name: string): void {
    const { base, detail } = ownTopics(name);
    const [first = name, ...rest] = partsOf(name);
    this.#add(first, base);
    this.#addName(fold(name), base, everyone);
    for (const part of rest.flatMap((part) => part.split(', '))) this.#add(part, detail);
  }

  #addCodesAndOtherNames(topic: string): void {
    const codes = /^[=(]/.test(topic) ? [] : [topic];
    for (const name of [...codes, ...(otherNames[topic]?.split(', ') ?? [])]) this.#add(name, topic);
  }

  #add(name: string, topic: string, language = everyone): void {
    const folded = fold(name);
    if (folded === '') return;
    this.#addName(folded, topic, language);
    const words = folded.split(' ');
    for (const text of words) {
      const word = this.#words.get(text) ?? {
        text,
        letters: lettersOf(text),
        senses: [],
        languages: new Set(),
      };
      this.#words.set(text, word);
      word.languages.add(language);
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
  if (sense) sense.languages.add(language);
  else senses.push({ topic, whole, languages: new Set([language]) });
}
