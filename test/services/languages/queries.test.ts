import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../../../src/services/languages/fallback-languages.ts';
import { queries } from './queries.ts';

const catalogue = new Catalogue(fallbackLanguages);
const tags = new Set(fallbackLanguages.map((name) => catalogue.tag(name)));
await catalogue.warm();

test('the list is long, and asks for languages that there are', () => {
  expect(queries.length).toBeGreaterThan(1300);
  for (const { means } of queries) for (const tag of means) expect(tags).toContain(tag);
  const asked = queries.map(({ typed, locale }) => `${typed} ${locale}`);
  expect(new Set(asked).size).toBe(asked.length);
});

describe('of all that people type', () => {
  const placed = queries.map((query) => {
    const found = catalogue.search(query.typed, { locale: query.locale, limit: 5 });
    return { ...query, place: found.findIndex((name) => query.means.includes(catalogue.tag(name) ?? '')) };
  });

  test('98 % bring the right language among the first five', () => {
    const missed = placed.filter(({ place }) => place < 0);
    expect(missed.length / queries.length, missed.map(({ typed }) => typed).join(', ')).toBeLessThan(0.02);
  });

  test('90 % bring it first', () => {
    const later = placed.filter(({ place }) => place !== 0);
    expect(later.length / queries.length, later.map(({ typed }) => typed).join(', ')).toBeLessThan(0.1);
  });
});
