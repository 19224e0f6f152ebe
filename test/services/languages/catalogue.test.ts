import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../../../src/services/languages/fallback-languages.ts';

const catalogue = new Catalogue(fallbackLanguages);
await catalogue.warm();

describe('the fallback', () => {
  test('has the 178 documented names, each once, in order', () => {
    expect(fallbackLanguages).toHaveLength(178);
    expect(new Set(fallbackLanguages).size).toBe(178);
    expect(fallbackLanguages.slice(0, 3)).toEqual(['English', 'Spanish', 'French']);
    expect(fallbackLanguages.slice(-2)).toEqual(['English - Your Accent', 'English - American Accent']);
  });

  test.each([
    'Norwegian Bokmål (Norway)',
    'Turkish (Türkiye)',
    'Chinese (Zhongyuan Mandarin Henan, Simplified)',
    'English (UK)',
    'English (Hong Kong SAR)',
  ])('has %s byte for byte', (name) => {
    expect(fallbackLanguages).toContain(name);
    expect(name).toBe(name.normalize('NFC'));
  });
});

describe('resolving what was written', () => {
  test('every name is itself', () => {
    for (const name of fallbackLanguages) expect(catalogue.resolve(name)).toBe(name);
  });

  test.each([
    ['spanish', 'Spanish'],
    ['  SPANISH ', 'Spanish'],
    ['turkish (turkiye)', 'Turkish (Türkiye)'],
    ['turkish (tu\u0308rkiye)', 'Turkish (Türkiye)'],
    ['norwegian bokmal norway', 'Norwegian Bokmål (Norway)'],
    ['Portuguese(Brazil)', 'Portuguese (Brazil)'],
    ['english  –  your accent', 'English - Your Accent'],
    ['Ｓｐａｎｉｓｈ', 'Spanish'],
  ])('%j is %s: case, spaces, accents and punctuation do not count', (text, name) => {
    expect(catalogue.resolve(text)).toBe(name);
  });

  test.each([
    ['welsh', 'Welsh (United Kingdom)'],
    ['norwegian', 'Norwegian Bokmål (Norway)'],
    ['brazil', 'Portuguese (Brazil)'],
    ['cantonese', 'Chinese (Cantonese, Traditional)'],
    ['brazil portuguese', 'Portuguese (Brazil)'],
  ])('%j can only mean %s', (text, name) => {
    expect(catalogue.resolve(text)).toBe(name);
  });

  test('of names that differ in accents alone, the one written is meant', () => {
    const twins = new Catalogue(['Résumé', 'Resume']);
    expect(twins.resolve('Resume')).toBe('Resume');
    expect(twins.resolve('Résumé')).toBe('Résumé');
  });
});

describe('searching while typing', () => {
  test('offers the name itself, then what has it as a word, then what has it within', () => {
    const some = new Catalogue(['Old Norse', 'Chinorse', 'Norse (Iceland)', 'Norse', 'Danish']);
    expect(some.search('norse')).toEqual(['Norse', 'Norse (Iceland)', 'Old Norse', 'Chinorse']);
  });

  test.each([
    ['port', ['Portuguese', 'Portuguese (Brazil)', 'Portuguese (Portugal)']],
    ['BOKMAL', ['Norwegian Bokmål (Norway)']],
    ['flemish', ['Dutch (Belgium)']],
    ['farsi', ['Persian (Iran)']],
    ['中文', ['Chinese']],
  ])('%j finds first %j', (text, names) => {
    expect(catalogue.search(text, { limit: names.length })).toEqual(names);
  });

  test.each(['klingon', 'xyzzy'])('%j finds nothing', (text) => {
    expect(catalogue.search(text)).toEqual([]);
  });

  test('offers no more than Discord takes, and no more than asked for', () => {
    expect(catalogue.search('a')).toHaveLength(25);
    expect(catalogue.search('')).toHaveLength(25);
    expect(catalogue.search('english', { limit: 2 })).toEqual(['English', 'English (United States)']);
  });

  test('leaves out what would not fit into a choice, which can still be written', () => {
    const long = `Language ${'x'.repeat(100)}`;
    const some = new Catalogue([long, 'Language']);
    expect(some.search('lang')).toEqual(['Language']);
    expect(some.resolve(long)).toBe(long);
  });
});

describe('before anything is typed', () => {
  test('offers recent ones, the locale’s language, then the most used, none twice', () => {
    const recent = ['Welsh (United Kingdom)', 'Spanish'];
    const names = catalogue.search(' ', { recent, locale: 'pt-BR' });
    expect(names.slice(0, 6)).toEqual([
      'Welsh (United Kingdom)',
      'Spanish',
      'Portuguese (Brazil)',
      'Portuguese',
      'English',
      'French',
    ]);
    expect(new Set(names).size).toBe(25);
  });

  test('leaves out recent ones that the model no longer has', () => {
    expect(catalogue.search('', { recent: ['Klingon'], limit: 1 })).toEqual(['English']);
  });

  test.each([
    ['en-US', 'English (United States)'],
    ['en-GB', 'English (UK)'],
    ['es-ES', 'Spanish (Spain)'],
    ['es-419', 'Spanish'],
    ['sv-SE', 'Swedish (Sweden)'],
    ['zh-CN', 'Chinese (Mandarin, Simplified)'],
    ['zh-TW', 'Chinese (Taiwanese Mandarin, Traditional)'],
    ['no', 'Norwegian Bokmål (Norway)'],
    ['vi', 'Vietnamese (Vietnam)'],
    ['tr', 'Turkish'],
  ])('offers a person with locale %s first %s', (locale, name) => {
    expect(catalogue.search('', { locale, limit: 1 })).toEqual([name]);
  });

  // The 32 locales of Discord.
  const locales =
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko';
  test.each(locales.split(' '))('knows the language of locale %s', (locale) => {
    const language = new Intl.DisplayNames('en', { type: 'language' }).of(locale.split('-')[0]!);
    expect(catalogue.search('', { locale, limit: 1 })[0]).toMatch(new RegExp(`^${language}`));
  });

  test.each(['xx', '!!', ''])('locale %j changes nothing', (locale) => {
    expect(catalogue.search('', { locale })).toEqual(catalogue.search(''));
  });
});

test('follows the model’s own list', async () => {
  const live = new Catalogue(fallbackLanguages);
  live.setNames(['Klingon', 'Spanish', 'Klingon', 'Breton (France)']);
  expect(live.names).toEqual(['Klingon', 'Spanish', 'Breton (France)']);
  expect(live.resolve('klingon')).toBe('Klingon');
  expect(live.resolve('French')).toBeUndefined();
  expect(live.search('', { recent: ['French'] })).toEqual(['Spanish', 'Klingon', 'Breton (France)']);
  expect(live.tag('Klingon')).toBe('tlh');
  expect(live.tag('Breton (France)')).toBe('br-FR');
  await live.warm();
  expect(live.search('brezhoneg', { limit: 1 })).toEqual(['Breton (France)']);
  expect(live.search('bretonisch', { locale: 'de', limit: 1 })).toEqual(['Breton (France)']);
});

describe('before it has learned the names in all languages', () => {
  let lists = 0;

  test.each([
    ['german', 'en-US'],
    ['germn', 'en-US'],
    ['Deutsch', 'en-US'],
    ['alemán', 'es-419'],
    ['de', 'en-US'],
    ['hochdeutsch', 'en-US'],
  ])('%j is found with %s', (typed, locale) => {
    // What the same list has learned is known to all; this one nobody else has.
    const fresh = new Catalogue([...fallbackLanguages, `Klingon ${lists++}`]);
    expect(fresh.search(typed, { locale, limit: 1 })).toEqual(['German']);
  });

  test('it may be told of others: then it learns theirs', async () => {
    const live = new Catalogue(['Spanish']);
    const warming = live.warm();
    live.setNames(['German', 'Spanish']);
    await warming;
    expect(live.search('allemand')).toEqual([]);
    await live.warm();
    live.setNames(['German', 'Spanish']);
    expect(live.search('allemand')).toEqual(['German']);
  });
});
