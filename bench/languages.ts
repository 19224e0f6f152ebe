import Fuse from 'fuse.js';
import { Catalogue } from '../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../src/services/languages/fallback-languages.ts';
import { discordLocales } from '../src/services/languages/locales.ts';
import { otherNames } from '../src/services/languages/other-names.ts';
import { queries } from '../test/services/languages/queries.ts';
import { percentile, printTable } from './figures.ts';

/** Names of the model's, best first, at most 25. */
type Search = (typed: string, locale: string) => readonly string[];

/**
 * Search for a language beside Fuse.js with its default settings, on the list of queries that the tests use: on the model's
 * names, which is what a bot has at hand, and on all the names that ours is built from.
 */
export async function languagesBench({ rounds }: { rounds: number }): Promise<void> {
  const catalogue = new Catalogue(fallbackLanguages);
  await catalogue.warm();
  const names = new Fuse([...fallbackLanguages]);
  const everything = new Fuse(
    fallbackLanguages.map((name) => ({ name, known: knownAs(catalogue, name) })),
    { keys: ['name', 'known'] },
  );
  const searches: Record<string, Search> = {
    'this app': (typed, locale) => catalogue.search(typed, { locale }),
    'Fuse.js, the model’s names': (typed) => names.search(typed, { limit: 25 }).map(({ item }) => item),
    'Fuse.js, all names': (typed) => everything.search(typed, { limit: 25 }).map(({ item }) => item.name),
  };
  const rows = Object.entries(searches).map(([who, search]) => [who, ...measure(search, catalogue, rounds)]);
  const title = `${queries.length} queries`;
  printTable(title, ['first', 'in the first 5', 'p50 ms', 'p99 ms', 'longest ms'], rows);
}

function measure(search: Search, catalogue: Catalogue, rounds: number): string[] {
  const times: number[] = [];
  const places: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const { typed, locale, means } of queries) {
      const startedAt = performance.now();
      const found = search(typed, locale);
      times.push(performance.now() - startedAt);
      if (round === 0) places.push(found.findIndex((name) => means.includes(catalogue.tag(name) ?? '')));
    }
  }
  const share = (most: number) => {
    const right = places.filter((place) => place >= 0 && place < most).length;
    return `${((100 * right) / places.length).toFixed(1)} %`;
  };
  const ms = (value: number | undefined) => value?.toFixed(2) ?? '–';
  return [
    share(1),
    share(5),
    ms(percentile(times, 0.5)),
    ms(percentile(times, 0.99)),
    ms(Math.max(...times)),
  ];
}

/** What a language is called in Discord's languages and by those who speak it, its tag and its other names. */
function knownAs(catalogue: Catalogue, name: string): string[] {
  const tag = catalogue.tag(name) ?? '';
  const others = [tag, ...tag.split('-')].flatMap((topic) => otherNames[topic]?.split(', ') ?? []);
  const inLists = discordLocales.flatMap((locale) => catalogue.label(name, locale).split(' · '));
  return [...new Set([tag, ...inLists, ...others])];
}
