import { takenApart } from './apart.ts';
import { misspelt } from './closeness.ts';
import type { Entry } from './entry.ts';
import { type Hit, type Hits, hitsOfName, hitsOfWord } from './hits.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Match = {
  readonly entry: Entry;
  /** Up to about 1. */
  readonly score: number;
  /** Every word is a word of its names, not half of one or misspelt, and one of them a name by itself. */
  readonly exact: boolean;
  /** The same but for one wrong letter in a word long enough. */
  readonly slip: boolean;
};

/** Words that connect names, or lead up to one ("en español"), and say nothing. */
const connecting = new Set('de du do di da del des el la of the von for from in en em'.split(' '));

/** Letters of most codes; so short a word may be any. */
const longestCode = 2;

/** Letters of a word in which one that is wrong is a slip; in a shorter one it makes another word. */
const shortestSlip = 5;

/** No name has more words, and every word costs time. */
const mostWords = 8;

type Context = {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  readonly locale: string;
};

/** The languages that have something of the typed text in their names, best first. `typed` is folded, `locale` sound. */
export function rank(typed: string, { entries, vocabulary, locale }: Context): Match[] {
  const { language, region } = new Intl.Locale(locale);
  const heard: Heard = {
    words: typed
      .split(' ')
      .slice(0, mostWords)
      .flatMap((word) => takenApart(word, vocabulary))
      .map((word) => ({ word, hits: hitsOfWord(word, vocabulary, language) })),
    whole: hitsOfName(typed, vocabulary, language),
  };
  const matches = entries.flatMap((entry) => matchOf(entry, heard) ?? []);
  const complete = matches.filter(({ missing }) => !missing);
  return (complete.length > 0 ? complete : matches).sort((a, b) => compare(a, b, region));
}

type Heard = {
  readonly words: readonly { readonly word: string; readonly hits: Hits }[];
  readonly whole: Hits;
};

function matchOf(entry: Entry, { words, whole }: Heard): (Match & { missing: boolean }) | undefined {
  const name = bestOf(entry, whole);
  const found: Hit[] = [];
  const missed: (typeof words)[number][] = [];
  // One name of a language is enough, whatever else is said of it: "Serbian Cyrillic".
  let isNamed = false;
  let isSlip = true;
  for (const heard of words) {
    const hit = bestOf(entry, heard.hits);
    // Half a word of something else is no reason to count them.
    if (connecting.has(heard.word) && words.length > 1 && hit?.close !== 1) continue;
    if (!hit) missed.push(heard);
    else {
      found.push(hit);
      isSlip &&= hit.close === 1 || (hit.close === misspelt(1) && heard.word.length >= shortestSlip);
      isNamed ||= hit.score >= 1 && heard.word.length > longestCode;
    }
  }
  const letters = (list: Heard['words']) => list.reduce((sum, { word }) => sum + word.length, 0);
  if (!name && !isNamed && (found.length === 0 || letters(missed) * 2 > letters(words))) return undefined;
  const sum = found.reduce((total, { score }) => total + score, 0);
  const score = sum / (found.length + missed.length || 1);
  if (name && name.score >= score)
    return { entry, score: name.score, exact: true, slip: true, missing: false };
  const missing = missed.length > 0;
  const isWhole = !missing && found.some(({ whole }) => whole);
  const exact = isWhole && found.every(({ close }) => close === 1);
  return { entry, score, exact, slip: isWhole && isSlip, missing };
}

function bestOf({ topics }: Entry, hits: Hits): Hit | undefined {
  let best: Hit | undefined;
  let whole = false;
  for (const [topic, counts] of topics) {
    const hit = hits.get(topic);
    if (!hit) continue;
    whole ||= hit.whole && hit.close === 1;
    const score = hit.score * (hit.close === 1 ? counts : Math.min(counts, 1));
    if (score > (best?.score ?? 0)) best = { ...hit, score };
  }
  return best && { ...best, whole: best.whole || whole };
}

/** Of equally good ones first the plain variety, then that of the person's country, then the usual one. */
function compare(a: Match, b: Match, region: string | undefined): number {
  const own = ({ entry }: Match) => Number(entry.region !== undefined && entry.region === region);
  return (
    Math.round(b.score * 100) - Math.round(a.score * 100) ||
    a.entry.particular - b.entry.particular ||
    own(b) - own(a) ||
    Number(b.entry.usual) - Number(a.entry.usual) ||
    a.entry.place - b.entry.place
  );
}
