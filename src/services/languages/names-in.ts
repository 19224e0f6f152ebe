import { mainLanguage } from './topics.ts';

/** A topic as Unicode's data knows it. */
export type Named = {
  readonly topic: string;
  readonly kind: 'language' | 'region' | 'script' | 'variety';
  /** The languages whose name for it is known wherever it is spoken of: its own. */
  readonly own: ReadonlySet<string>;
};

const kinds: readonly [RegExp, Named['kind']][] = [
  [/^[a-z]{2,3}$/, 'language'],
  [/^(?:[A-Z]{2}|\d{3})$/, 'region'],
  [/^[A-Z][a-z]{3}$/, 'script'],
  [/^[a-z]{2,3}(?:-\w{2,4})+$/, 'variety'],
];

/** Those of the topics that have names in Unicode's data. */
export function named(topics: readonly string[]): Named[] {
  const languages = topics.filter((topic) => isLanguage(topic));
  const english = displayNames('en');
  return topics.flatMap((topic): Named[] => {
    const [, kind] = kinds.find(([form]) => form.test(topic)) ?? [];
    if (kind === undefined || (kind === 'language' && !isLanguage(topic))) return [];
    // What has no name of its own in English has none anywhere, and to ask takes time.
    if (kind === 'variety' && english.variety(topic).size === 0) return [];
    const spoken = () => languages.filter((language) => topics.includes(`${language}-${topic}`));
    const own = kind === 'region' ? [mainLanguage(topic), ...spoken()] : [topic.split('-')[0] ?? topic];
    return [{ topic, kind, own: new Set(['en', ...own]) }];
  });
}

/** A code that stands for another, such as "cmn" for "zh", would get that one's names. */
function isLanguage(topic: string): boolean {
  return /^[a-z]{2,3}$/.test(topic) && Intl.getCanonicalLocales(topic)[0] === topic;
}

/** A name, what it is about, and whether people everywhere may know it. */
export type Name = { readonly text: string; readonly topic: string; readonly known: boolean };

/** The names of topics in a language. English ones are known everywhere, and so are a topic's own. */
export function* namesIn(locale: string, topics: readonly Named[]): Generator<Name> {
  const { language } = new Intl.Locale(locale);
  const names = displayNames(locale);
  for (const { topic, kind, own } of topics) {
    const detail = kind === 'variety' ? detailOf(topic, names) : undefined;
    if (detail) yield { ...detail, known: own.has(language) };
    for (const text of names[kind](topic)) {
      for (const spelling of kind === 'language' ? spellings(text, language) : [text]) {
        yield { text: spelling, topic, known: own.has(language) };
      }
    }
  }
}

/** What the variety's name says of its region or script, where that is not what the region itself is called: "Mỹ" for `US`. */
function detailOf(topic: string, names: Names): { text: string; topic: string } | undefined {
  const [, subtag, ...more] = topic.split('-');
  const [, text] = /[(（]([^()（）]+)[)）]$/u.exec(names.whole(topic) ?? '') ?? [];
  if (subtag === undefined || more.length > 0 || text === undefined) return undefined;
  const isRegion = /^(?:[A-Z]{2}|\d{3})$/.test(subtag);
  return isRegion && names.region(subtag).has(text) ? undefined : { text, topic: subtag };
}

type Names = Record<Named['kind'], (topic: string) => Set<string>> & {
  readonly whole: (topic: string) => string | undefined;
};

function displayNames(locale: string): Names {
  const { language: own } = new Intl.Locale(locale);
  const of = (type: Intl.DisplayNamesType, style: Intl.RelativeTimeFormatStyle = 'long') => {
    const names = new Intl.DisplayNames(locale, { type, style, fallback: 'none' });
    return (topic: string) => names.of(topic);
  };
  const language = of('language');
  const region = of('region');
  // Only there do they say more; each takes memory outside of the heap until it is collected.
  const more = own === 'en' || own === 'zh';
  const shortRegion = more ? of('region', 'short') : undefined;
  const script = more ? of('script') : undefined;
  return {
    whole: language,
    language: (topic) => defined(language(topic)),
    region: (topic) => defined(region(topic), shortRegion?.(topic)),
    script: (topic) => defined(script?.(topic)),
    // "Portuguese (Brazil)" says no more than its parts do; "Flemish" does.
    variety: (topic) => {
      const name = language(topic);
      return defined(name && /[(（]/.test(name) ? undefined : name);
    },
  };
}

function defined(...names: (string | undefined)[]): Set<string> {
  return new Set(names.filter((name) => name !== undefined));
}

/** Ways to write "language" behind a name: Chinese has three, and Japanese is typed in kana first. */
const wordsForLanguage: Readonly<Record<string, readonly string[]>> = {
  zh: ['语', '語', '文'],
  ja: ['語', 'ご'],
};

function spellings(name: string, language: string): string[] {
  const words = wordsForLanguage[language] ?? [];
  const [, stem] = /^(.+)[语語文]$/u.exec(name) ?? [];
  return stem && words.length > 0 ? words.map((word) => stem + word) : [name];
}
