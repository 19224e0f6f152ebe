import { distance } from 'fastest-levenshtein';

/** How well a typed word agrees with a word of the vocabulary, both folded: 1 is the same word, 0 has nothing to do with it. */
export function closeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.7 + (0.1 * typed.length) / word.length;
  if (typed.length >= 3 && word.includes(typed)) return 0.4;
  return haveOneStem(typed, word) ? 0.4 : 0;
}

/** Closeness of a whole word with so many errors in it: less than that of its beginning. */
export const misspelt = (errors: number): number => 0.74 - 0.12 * errors;

/** The same for a word that may be misspelt, or be the beginning of a word and misspelt. */
export function misspeltCloseness(typed: string, word: string): number {
  const most = errorsAllowed(typed);
  if (most === 0 || word.length < typed.length - most) return 0;
  if (word.length <= typed.length + most) {
    const errors = errorsBetween(typed, word, most);
    if (errors <= most) return misspelt(errors);
  }
  let least = Infinity;
  for (let length = typed.length - 1; length <= typed.length + 1 && length < word.length; length++) {
    least = Math.min(least, errorsBetween(typed, word.slice(0, length), 1));
  }
  return least <= 1 ? misspelt(1) - 0.1 : 0;
}

/** Which letters a word has, roughly: one bit for all letters whose codes end alike. */
export type Letters = number;

export function lettersOf(word: string): Letters {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether a word may have anything to do with a typed one: the letters alone rule out nearly all, and quickly. */
export function mayBeClose(typed: string): (word: string, letters: Letters) => boolean {
  const letters = lettersOf(typed);
  const most = errorsAllowed(typed);
  return (word, theirs) => !tooStrange(letters & ~theirs, most) || haveOneStem(typed, word);
}

/** Whether of the typed letters more than `most` are not in the word at all. */
function tooStrange(strange: Letters, most: number): boolean {
  let left = strange;
  // Each round takes one bit away.
  for (let errors = 0; errors < most && left !== 0; errors++) left &= left - 1;
  return left !== 0;
}

const mostErrors = 2;

/** In a short word any letter counts; in a long one two may be wrong. */
function errorsAllowed(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 6 ? 1 : mostErrors;
}

/** Whether they differ in their endings alone, as "anglicky" and "anglictina" do. */
function haveOneStem(typed: string, word: string): boolean {
  const short = Math.min(typed.length, word.length);
  if (short < 5 || typed.charCodeAt(4) !== word.charCodeAt(4)) return false;
  const long = Math.max(typed.length, word.length);
  // Of a country's name nearly all is left where its people's, or their language's, is made of it: "mexikanisch".
  const stem = Math.max(5, Math.min(Math.ceil(0.6 * long), Math.ceil(0.7 * short)));
  return short >= stem && word.startsWith(typed.slice(0, stem));
}

/** Letters that are wrong, missing, too many, or have changed places with the next, as far as that matters: up to `most`. */
function errorsBetween(typed: string, word: string, most: number): number {
  const errors = distance(typed, word);
  // Two letters that changed places count as two errors there; people see one.
  if (errors < 2 || errors > most + 1) return errors;
  for (let at = 0; at < typed.length - 1; at++) {
    const swapped = typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2);
    const others = distance(swapped, word);
    if (others < errors - 1) return others + 1;
  }
  return errors;
}
