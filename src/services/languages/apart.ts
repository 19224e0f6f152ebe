import type { Vocabulary } from './vocabulary.ts';

/** Scripts that are written without spaces between words, or where people leave them out. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}ー]+$/u;

/** No two names together are longer; each length costs a look. */
const longest = 60;

/**
 * The words that a folded word was written together from, "阿根廷西班牙语" or "swissgerman"; the word alone where it is one,
 * the beginning of one, or no two that are known. The second may be unfinished in scripts that have no spaces anyway.
 */
export function takenApart(word: string, vocabulary: Vocabulary): string[] {
  if (word.length > longest || vocabulary.has(word)) return [word];
  const isUnspaced = unspaced.test(word);
  const least = isUnspaced ? 2 : 3;
  const splits: [string, string][] = [];
  for (let at = word.length - least; at >= least; at--) {
    if (vocabulary.has(word.slice(0, at))) splits.push([word.slice(0, at), word.slice(at)]);
  }
  const split = splits.find(([, rest]) => vocabulary.has(rest)) ?? (isUnspaced ? splits[0] : undefined);
  return split === undefined || vocabulary.begins(word) ? [word] : split;
}
