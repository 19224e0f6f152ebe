import { mostLanguages } from '../translation/request.ts';
import type { Catalogue } from './catalogue.ts';
import { longestChoice } from './label.ts';

/** One of the languages somebody wrote, with what a person should be told of it; see `Decision`. */
export type ListedLanguage = {
  readonly typed: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly guessed: boolean;
};

export type LanguageList = {
  /** The languages in the order they were written, however many, each once. */
  readonly languages: readonly ListedLanguage[];
  /** The names of those that were written more than once. */
  readonly twice: readonly string[];
  /** What was not understood, as it was written, with the names that come closest. */
  readonly unclear: readonly { readonly typed: string; readonly suggestions: readonly string[] }[];
};

/** Reads a comma-separated list of languages, each as {@link Catalogue.decide} does. Empty places don't count. */
export function readLanguages(
  catalogue: Catalogue,
  text: string,
  { locale }: { locale: string },
): LanguageList {
  const languages = new Map<string, ListedLanguage>();
  const twice = new Set<string>();
  const unclear: { typed: string; suggestions: readonly string[] }[] = [];
  for (const typed of elementsOf(text).filter((element) => element !== '')) {
    const decision = catalogue.decide(typed, { locale });
    if (decision.kind === 'unclear') unclear.push({ typed, suggestions: decision.suggestions });
    else if (languages.has(decision.name)) twice.add(decision.name);
    else {
      const { name, others, guessed } = decision;
      languages.set(name, { typed, name, others, guessed });
    }
  }
  return { languages: [...languages.values()], twice: [...twice], unclear };
}

/** Nobody types more names than these before one that is still to be completed; reading each takes time that all others wait. */
const mostBefore = 2 * mostLanguages;

/** An autocomplete choice: both at most 100 characters. */
export type LanguageChoice = { readonly name: string; readonly value: string };

/**
 * Choices for a list whose last language is being typed. The value of each is the whole list, which
 * {@link readLanguages} reads as the same languages: the model's names, or tags for some where names would be too long.
 * A full list is offered as it is.
 */
export function completeLanguages(
  catalogue: Catalogue,
  text: string,
  { locale, recent = [], limit = 25 }: { locale: string; recent?: readonly string[]; limit?: number },
): LanguageChoice[] {
  const elements = elementsOf(text);
  const last = elements.pop() ?? '';
  const named = elements.filter((element) => element !== '').slice(0, mostBefore);
  const before = readLanguages(catalogue, named.join(','), { locale });
  // With something wrong before it, no whole list can be offered; on submitting the person is told what it is.
  if (before.unclear.length > 0) return [];
  const chosen = before.languages.map(({ name }) => name).slice(0, mostLanguages);
  const found =
    chosen.length < mostLanguages
      ? catalogue.search(last, { locale, recent, limit: limit + chosen.length })
      : chosen.slice(-1);
  const head = chosen.length < mostLanguages ? chosen : chosen.slice(0, -1);
  return found
    .filter((name) => !head.includes(name))
    .flatMap((name) => choice(catalogue, [...head, name], locale) ?? [])
    .slice(0, limit);
}

function choice(catalogue: Catalogue, names: readonly string[], locale: string): LanguageChoice | undefined {
  const value = shortEnough(names, (name) => catalogue.tag(name));
  if (value === undefined) return undefined;
  const last = names.at(-1) ?? '';
  const head = names.slice(0, -1).map((name) => catalogue.nameIn(name, locale));
  const label = [...head, catalogue.label(last, locale)].join(', ');
  // Whoever goes on typing types on in the label, so that it has to be readable as well.
  return { name: label.length <= longestChoice ? label : value, value };
}

/** The names as a list of at most 100 characters, with tags in the place of the longest ones if need be. */
function shortEnough(
  names: readonly string[],
  tag: (name: string) => string | undefined,
): string | undefined {
  const list = [...names];
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    if (list.join(', ').length <= longestChoice) break;
    list[list.indexOf(name)] = tag(name) ?? name;
  }
  const text = list.join(', ');
  return text.length <= longestChoice ? text : undefined;
}

/** Splits at commas, but not at those within brackets: "Chinese (Mandarin, Simplified)" is one. The last may be empty. */
function elementsOf(text: string): string[] {
  const elements = [''];
  for (const [piece] of text.matchAll(/\([^()]*\)|（[^（）]*）|[,，、،;；\n]|./gsu)) {
    if (/^[,，、،;；\n]$/u.test(piece)) elements.push('');
    else elements[elements.length - 1] += piece;
  }
  return elements.map((element) => element.trim());
}
