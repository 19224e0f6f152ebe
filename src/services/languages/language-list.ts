import { mostLanguages } from '../translation/request.ts';
import type { Catalogue } from './catalogue.ts';
import type { Decision } from './decide.ts';
import { haveCodes, joinedIn } from './joined.ts';
import { longestChoice } from './label.ts';
import { soundLocale } from './locales.ts';

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
  /** What was not understood, as it was written, with the names that come closest. */
  readonly unclear: readonly { readonly typed: string; readonly suggestions: readonly string[] }[];
  /** How many different names stand there, when they are too many to be read at all. */
  readonly tooMany?: number | undefined;
};

/** What is read of a text, in characters: all that Discord lets anybody pick and type together. What comes from elsewhere may
 * be longer, and all others wait while it is read. */
const longestText = 1_000;

/**
 * Reads a list of languages with commas in between, each as {@link Catalogue.decide} does; what is joined by "and" is a list
 * where each part is understood. Empty places don't count, and a language counts once, however often and however written.
 */
export function readLanguages(
  catalogue: Catalogue,
  text: string,
  { locale }: { locale: string },
): LanguageList {
  const elements = distinct(elementsOf(text.slice(0, longestText)));
  if (elements.length > mostBefore) return { languages: [], unclear: [], tooMany: elements.length };
  const languages = new Map<string, ListedLanguage>();
  const unclear: { typed: string; suggestions: readonly string[] }[] = [];
  for (const { typed, decision } of understood(catalogue, elements, locale)) {
    if (decision.kind === 'unclear') unclear.push({ typed, suggestions: decision.suggestions });
    else if (!languages.has(decision.name)) {
      const { name, others, guessed } = decision;
      languages.set(name, { typed, name, others, guessed });
    }
  }
  return { languages: [...languages.values()], unclear };
}

type Understood = { readonly typed: string; readonly decision: Decision };

function understood(catalogue: Catalogue, elements: readonly string[], locale: string): Understood[] {
  const decided = (typed: string) => ({ typed, decision: catalogue.decide(typed, { locale }) });
  let mayJoin = mostBefore;
  return elements.filter(Boolean).flatMap((element) => {
    const whole = decided(element);
    const parts = joinedIn(element, soundLocale(locale)).filter(Boolean);
    if (whole.decision.kind === 'known' && !haveCodes(parts)) return whole;
    if (parts.length === 0 || parts.length > mayJoin || parts[0] === element) return whole;
    mayJoin -= parts.length;
    const each = parts.map(decided);
    return each.every(({ decision }) => decision.kind === 'known') ? each : whole;
  });
}

/** Without empty places, and without what is written twice. */
function distinct(elements: readonly string[]): string[] {
  const written = new Map(elements.filter(Boolean).map((element) => [element.toLowerCase(), element]));
  return [...written.values()];
}

/** Nobody types more names than these before one that is still to be completed; reading each takes time that all others wait. */
const mostBefore = 2 * mostLanguages;

/** An autocomplete choice: both at most 100 characters. */
export type LanguageChoice = { readonly name: string; readonly value: string };

/**
 * Choices for a list whose last language is being typed. The value of each is the whole list, which
 * {@link readLanguages} reads as the same languages: the model's names, or tags for some where names would be too long.
 * A full list is offered as it is. What was left unfinished before a comma is finished, for whoever picks it sees as what.
 */
export function completeLanguages(
  catalogue: Catalogue,
  text: string,
  options: { locale: string; recent?: readonly string[]; limit?: number },
): LanguageChoice[] {
  const elements = elementsOf(text.slice(0, longestText));
  const last = elements.pop() ?? '';
  const joined = joinedIn(last, soundLocale(options.locale));
  const isJoined =
    joined.length > 1 &&
    !catalogue.isWithin(last, options.locale) &&
    (haveCodes(joined) || catalogue.decide(last, options).kind === 'unclear');
  const choices = isJoined ? choicesAfter(catalogue, [...elements, ...joined], options) : [];
  return choices.length > 0 ? choices : choicesAfter(catalogue, [...elements, last], options);
}

function choicesAfter(
  catalogue: Catalogue,
  elements: readonly string[],
  { locale, recent = [], limit = 25 }: { locale: string; recent?: readonly string[]; limit?: number },
): LanguageChoice[] {
  const named = elements.slice(0, -1).filter(Boolean).slice(0, mostBefore);
  const before = understood(catalogue, named, locale).map(({ decision }) =>
    decision.kind === 'known' ? decision.name : decision.likely,
  );
  // With something unknown before it, no whole list can be offered; on submitting the person is told what it is.
  if (before.includes(undefined)) return [];
  const chosen = [...new Set(before.filter((name) => name !== undefined))].slice(0, mostLanguages);
  const found =
    chosen.length < mostLanguages
      ? catalogue.search(elements.at(-1) ?? '', { locale, recent, limit: limit + chosen.length })
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
