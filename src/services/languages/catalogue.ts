import { setImmediate as breath } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { bareName } from './bare-name.ts';
import { misspelt } from './closeness.ts';
import { type Decision, decide } from './decide.ts';
import type { Entry } from './entry.ts';
import { flagsAsNames } from './flags.ts';
import { fold } from './fold.ts';
import { longestChoice } from './label.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Listing, listingOf } from './listing.ts';
import { soundLocale } from './locales.ts';
import { type Match, rank } from './rank.ts';
import { isStranger } from './strangers.ts';
import { suggest } from './suggest.ts';

/** The languages the model can translate into, by the model's own names, and how people find them. */
export class Catalogue {
  #lexicon: Lexicon;

  constructor(names: readonly string[]) {
    this.#lexicon = lexiconOf([...new Set(names)]);
  }

  /** Follows the model: from now on these are the languages, in this order. */
  setNames(names: readonly string[]): void {
    const distinct = [...new Set(names)];
    if (!isDeepStrictEqual(distinct, this.names)) this.#lexicon = lexiconOf(distinct);
  }

  get names(): readonly string[] {
    return this.#lexicon.names;
  }

  /**
   * Learns the names in all languages, a few milliseconds at a time, so that nobody has to wait for that, and searches some
   * of them, for Node runs slowly what it has never run. Until then a language is found by its English name, its own, and
   * those in the language of whoever asks.
   */
  async warm(): Promise<void> {
    const lexicon = this.#lexicon;
    if (lexicon.isWarm) return;
    for (const locale of lexicon.locales) {
      if (lexicon !== this.#lexicon) return;
      lexicon.vocabulary.addLocale(locale);
      await breath();
    }
    for (const name of lexicon.names.slice(0, 40)) {
      if (lexicon !== this.#lexicon) return;
      this.search(name);
      await breath();
    }
    lexicon.isWarm = true;
  }

  /** The BCP-47 tag of one of the names: `pt-BR`. Undefined for a name that no tag is known for. */
  tag(name: string): string | undefined {
    return this.#entry(name)?.tag;
  }

  /** What to show for a name in a list: at most 100 characters, in its own language and that of the person. */
  label(name: string, locale: string): string {
    return this.#listing(locale).shown.get(name)?.label ?? name.slice(0, longestChoice);
  }

  /** What one of the names is called in the language of a Discord locale. */
  nameIn(name: string, locale: string): string {
    return this.#listing(locale).shown.get(name)?.name ?? name;
  }

  /** Whether a name in the list of a Discord locale, or a part of it in brackets, begins with this. */
  isWithin(text: string, locale: string): boolean {
    const folded = ` ${fold(text)}`;
    const called = this.#listing(soundLocale(locale)).called.keys();
    return called.some((name) => ` ${name}`.includes(folded));
  }

  /**
   * Which language somebody meant who wrote this instead of picking from the list. Names, tags and labels of the list are
   * taken as they are; anything else counts when all its words are words of a language's names.
   */
  decide(text: string, { locale }: { locale?: string } = {}): Decision {
    const wanted = text.trim();
    const sound = soundLocale(locale);
    const picked = this.#listing(sound).entries.get(wanted);
    if (picked) return { kind: 'known', name: picked.name, others: [], guessed: false };
    const folded = this.#soughtIn(wanted, sound);
    return decide(this.#matches(folded, sound), isStranger(folded, this.#lexicon.languages, sound));
  }

  /** The model's byte-exact name for what a person wrote, if it can mean but one language. */
  resolve(text: string, locale?: string): string | undefined {
    const decision = this.decide(text, locale === undefined ? {} : { locale });
    return decision.kind === 'known' ? decision.name : undefined;
  }

  /**
   * Languages to offer for what has been typed so far, best first, none twice. Before anything is typed: the person's
   * `recent` ones, the language of their Discord `locale`, the most used, then all others.
   */
  search(
    text: string,
    options: { limit?: number; recent?: readonly string[]; locale?: string | undefined } = {},
  ): string[] {
    const { limit = 25, recent = [], locale } = options;
    const sound = soundLocale(locale);
    const folded = this.#soughtIn(text, sound);
    const found =
      folded === '' ? suggest(this.#lexicon.entries, { recent, locale }) : this.#found(text, folded, sound);
    return found
      .map(({ name }) => name)
      .filter((name) => name.length <= longestChoice)
      .slice(0, limit);
  }

  /** What is looked for where somebody writes this, folded; a name that itself says "language" stays whole: "bahasa Melayu". */
  #soughtIn(text: string, locale: string): string {
    for (const known of ['en', locale]) this.#lexicon.vocabulary.addLocale(known);
    const folded = fold(flagsAsNames(text));
    return this.#lexicon.vocabulary.named(folded).length > 0 ? folded : bareName(folded);
  }

  #found(text: string, folded: string, locale: string): Entry[] {
    const asShown = this.#listing(locale).called.get(fold(flagsAsNames(text))) ?? [];
    const matches = this.#matches(folded, locale);
    // What only looks like a language that the model lacks is nothing that its people would want; what begins so may be.
    const near = isStranger(folded, this.#lexicon.languages, locale)
      ? matches.filter(({ exact, slip, score }) => exact || slip || score > misspelt(1))
      : matches;
    return [...new Set([asShown, near.map(({ entry }) => entry)].flat())];
  }

  #matches(folded: string, locale: string): Match[] {
    if (folded === '') return [];
    return rank(folded, { entries: this.#lexicon.entries, vocabulary: this.#lexicon.vocabulary, locale });
  }

  #listing(locale: string): Listing {
    const sound = soundLocale(locale);
    const listing = this.#lexicon.listings.get(sound) ?? listingOf(this.#lexicon.entries, sound);
    this.#lexicon.listings.set(sound, listing);
    return listing;
  }

  #entry(name: string): Entry | undefined {
    return this.#lexicon.entries.find((entry) => entry.name === name);
  }
}
