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

export function topicsOf(tag: string): Topics {
  const whole = new Intl.Locale(withoutExtras(tag));
  const { language, script, region } = whole;
  const topics = new Map<string, number>();
  const add = (topic: string, counts: number) => void topics.set(topic, counts);
  // "cmn" is replaced by "zh" where tags are parsed.
  const own = tag.split('-')[0] ?? language;
  add(own, 1);
  for (const other of related[own] ?? []) add(other, 0.9);
  if (script) {
    add(`${own}-${script}`, 1);
    add(script, 0.8);
  }
  if (region) add(`${own}-${region}`, 1);
  if (tag.includes('-')) add(tag, 1);
  // A name without a region is also found by where its language is at home.
  const place = region ?? whole.maximize().region;
  if (place) add(place, (region ? 0.85 : 0.8) + (mainLanguage(place) === language ? 0.02 : 0));
  return topics;
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
