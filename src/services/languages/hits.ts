import { closeness, misspelt, misspeltCloseness } from './closeness.ts';
import { everyone, type Sense, type Vocabulary } from './vocabulary.ts';

/** `close` is the closeness of the words, `score` also counts whose word it is and what it stands for. */
export type Hit = {
  readonly score: number;
  readonly close: number;
  /** It is all of a name. */
  readonly whole: boolean;
};

/** How well topics agree with what was typed. */
export type Hits = ReadonlyMap<string, Hit>;

/** How much names count that the person need not know, and words that are but a part of a name. */
const [foreign, partial] = [0.8, 0.85];

/** From here on a word has been understood, and is not looked for among the misspelt ones of all languages. */
const understood = 0.5;

/** What one folded word may stand for, to a person of this language. */
export function hitsOfWord(typed: string, vocabulary: Vocabulary, language: string): Hits {
  const found = new Finds(language, { particle: /^[a-z]{1,2}$/.test(typed) });
  const words = vocabulary.closeTo(typed);
  for (const { text, senses, languages } of words) {
    const close = closeness(typed, text);
    if (close > 0) found.add(senses, close);
    if (close < misspelt(1) && found.knows(languages)) found.add(senses, misspeltCloseness(typed, text));
  }
  if (found.best < understood) {
    for (const { text, senses } of words) found.add(senses, misspeltCloseness(typed, text));
  }
  const code = topicOfCode(typed);
  if (code) found.note(code, { score: misspelt(0), close: misspelt(0), whole: true });
  return found.hits;
}

/** What a folded name of one or more words stands for. */
export function hitsOfName(typed: string, vocabulary: Vocabulary, language: string): Hits {
  const found = new Finds(language);
  // More words than one say more than each of them.
  const share = typed.includes(' ') ? 1.1 : 1;
  found.add(vocabulary.named(typed), 1, share);
  return found.hits;
}

class Finds {
  readonly hits = new Map<string, Hit>();
  readonly #language: string;
  readonly #particle: boolean;
  /** The best that any word was found to agree. */
  best = 0;

  /** `particle`: so short a word that, in names in another language than the person's, it may be an article. */
  constructor(language: string, { particle = false } = {}) {
    this.#language = language;
    this.#particle = particle;
  }

  knows(languages: readonly string[]): boolean {
    return languages.includes(everyone) || languages.includes(this.#language);
  }

  add(senses: readonly Sense[], close: number, share = 1): void {
    if (close === 0) return;
    for (const sense of senses) {
      const isTheirs = this.knows(sense.languages);
      if (this.#particle && !sense.whole && !sense.languages.includes(this.#language)) continue;
      const known = close * share * (isTheirs ? 1 : foreign);
      this.best = Math.max(this.best, known);
      this.note(sense.topic, { score: known * (sense.whole ? 1 : partial), close, whole: sense.whole });
    }
  }

  note(topic: string, hit: Hit): void {
    if (hit.score > (this.hits.get(topic)?.score ?? 0)) this.hits.set(topic, hit);
  }
}

/** Codes that are not a tag's own: "por" for `pt`, "iw" for `he`, "ptbr" for `pt-BR`. */
function topicOfCode(word: string): string | undefined {
  if (/^[a-z]{4}$/.test(word)) return `${word.slice(0, 2)}-${word.slice(2).toUpperCase()}`;
  if (!/^[a-z]{2,3}$/.test(word)) return undefined;
  const [language] = Intl.getCanonicalLocales(word);
  return language === word ? undefined : language;
}
