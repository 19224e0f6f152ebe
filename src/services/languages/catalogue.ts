import { fold } from './fold.ts';
import { localeLanguages } from './locale-languages.ts';

/** Offered to a person of whom nothing is known, in this order: the languages most used on Discord and on the web. */
const mostUsed = [
  'English',
  'Spanish',
  'Portuguese (Brazil)',
  'French',
  'German',
  'Hindi',
  'Japanese',
  'Arabic',
  'Indonesian',
  'Russian',
  'Korean',
  'Chinese',
  'Italian',
  'Turkish',
  'Polish',
  'Vietnamese (Vietnam)',
  'Filipino',
  'Ukrainian',
  'Dutch',
  'Thai (Thailand)',
];

/** Discord takes at most 100 characters as name and as value of an autocomplete choice. */
const maxChoiceLength = 100;

type Entry = { name: string; folded: string; words: string[] };

/** The languages the model can translate into, by the model's own names. */
export class Catalogue {
  #entries: readonly Entry[] = [];

  constructor(names: readonly string[]) {
    this.setNames(names);
  }

  /** Follows the model: from now on these are the languages, in this order. */
  setNames(names: readonly string[]): void {
    this.#entries = [...new Set(names)].map((name) => {
      const folded = fold(name);
      return { name, folded, words: folded.split(' ') };
    });
  }

  get names(): readonly string[] {
    return this.#entries.map((entry) => entry.name);
  }

  /**
   * The model's byte-exact name for what a person wrote, if it can mean but one language: the name itself, whatever its
   * case, spaces and accents, or whole words that only one name has ("welsh", "brazil"). Half a word never counts.
   */
  resolve(text: string): string | undefined {
    const wanted = text.trim();
    const folded = fold(wanted);
    if (folded === '') return undefined;
    const exact =
      this.#entries.find((entry) => entry.name === wanted) ??
      this.#entries.find((entry) => entry.folded === folded);
    if (exact) return exact.name;
    const words = folded.split(' ');
    const meant = this.#entries.filter((entry) => words.every((word) => entry.words.includes(word)));
    return meant.length === 1 ? meant[0]?.name : undefined;
  }

  /**
   * Languages to offer for what has been typed so far, best first, none twice. Before anything is typed: the person's
   * `recent` ones, the language of their Discord `locale`, the most used, then all others.
   */
  search(
    text: string,
    options: { limit?: number; recent?: readonly string[]; locale?: string } = {},
  ): string[] {
    const { limit = 25, recent = [], locale } = options;
    const folded = fold(text);
    const found = folded === '' ? this.#suggestions(recent, locale) : this.#matches(folded);
    return found.filter((name) => name.length <= maxChoiceLength).slice(0, limit);
  }

  #suggestions(recent: readonly string[], locale: string | undefined): string[] {
    const own = [...recent, ...(locale ? localeLanguages(locale) : [])];
    const names = [...own, ...mostUsed].flatMap((name) => this.resolve(name) ?? []);
    return [...new Set([...names, ...this.names])];
  }

  #matches(folded: string): string[] {
    const typed = folded.split(' ');
    return this.#entries
      .map((entry) => ({ name: entry.name, rank: rankOf(entry, folded, typed) }))
      .filter((match) => match.rank < noMatch)
      .toSorted((a, b) => a.rank - b.rank)
      .map((match) => match.name);
  }
}

const noMatch = 4;

/** 0: the name itself, 1: its beginning, 2: beginnings of its words, 3: something within it. */
function rankOf({ folded, words }: Entry, text: string, typed: readonly string[]): number {
  if (folded === text) return 0;
  if (folded.startsWith(text)) return 1;
  if (typed.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (folded.includes(text)) return 3;
  return noMatch;
}
