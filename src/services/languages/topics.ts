/**
 * What the names of a language can be about: a language (`pt`), a region (`BR`), a script (`Latn`) or all of it (`pt-BR`).
 * People find a language by the names of any; the number says how much such a name counts, 1 at most.
 */
export type Topics = ReadonlyMap<string, number>;

/** Codes whose names also mean another: Mandarin is what people mean by Chinese, Bokmål what they mean by Norwegian. */
const related: Readonly<Record<string, readonly string[]>> = {
  cmn: ['zh'],
  yue: ['zh'],
  wuu: ['zh'],
  zh: ['cmn'],
  nb: ['no'],
};

/** What else the plain variety of a language is the nearest to: Spanish as all of Latin America understands it. */
const wider: Readonly<Record<string, readonly string[]>> = { es: ['es-419', '419'] };

export function topicsOf(tag: string): Topics {
  const whole = new Intl.Locale(withoutExtras(tag));
  const { language, script, region } = whole;
  const topics = new Map<string, number>();
  const add = (topic: string, counts: number) => void topics.set(topic, counts);
  // "cmn" is replaced by "zh" where tags are parsed.
  const own = tag.split('-')[0] ?? language;
  add(own, 1);
  for (const other of related[own] ?? []) add(other, 0.9);
  for (const other of wider[tag] ?? []) add(other, 1);
  if (script) {
    add(`${own}-${script}`, 1);
    add(script, 0.8);
  }
  if (region) add(`${own}-${region}`, 1);
  if (tag.includes('-')) add(tag, 1);
  // A name without a region is also found by where its language is at home.
  const place = region ?? whole.maximize().region;
  if (place)
    add(place, (region ? 0.85 : 0.8) + (isMain(place, [language, ...(related[own] ?? [])]) ? 0.02 : 0));
  return topics;
}

function isMain(region: string, languages: readonly string[]): boolean {
  return languages.includes(mainLanguage(region));
}

/** Whether this is, in English, what a language is called that this one is but a part of: "Chinese", said of Cantonese. */
export function isWider(name: string, tag: string): boolean {
  const { language } = new Intl.Locale(withoutExtras(tag));
  return (related[language] ?? []).some((other) => {
    const isAnother = Intl.getCanonicalLocales(other)[0] !== language;
    return isAnother && new Intl.DisplayNames('en', { type: 'language' }).of(other) === name;
  });
}

/** The language a region is known for, by Unicode's "likely subtags". */
export function mainLanguage(region: string): string {
  let language = mainLanguages.get(region);
  if (language === undefined) {
    language = new Intl.Locale(`und-${region}`).maximize().language;
    mainLanguages.set(region, language);
  }
  return language;
}

const mainLanguages = new Map<string, string>();

/** A tag without extensions and private parts, which have no names. */
export function withoutExtras(tag: string): string {
  return tag.replace(/-[a-z]-.*$/, '');
}
