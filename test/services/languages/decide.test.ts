import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/services/languages/catalogue.ts';
import { lookalikes } from '../../../src/services/languages/decide.ts';
import { fallbackLanguages } from '../../../src/services/languages/fallback-languages.ts';

const catalogue = new Catalogue(fallbackLanguages);
await catalogue.warm();

describe('a name with several varieties', () => {
  test.each([
    ['portuguese', 'Portuguese', ['Portuguese (Brazil)', 'Portuguese (Portugal)']],
    ['português', 'Portuguese', ['Portuguese (Brazil)', 'Portuguese (Portugal)']],
    ['pt', 'Portuguese', ['Portuguese (Brazil)', 'Portuguese (Portugal)']],
    ['swahili', 'Swahili (Tanzania)', ['Swahili (Kenya)']],
    ['urdu', 'Urdu (Pakistan)', ['Urdu (India)']],
    ['allemand', 'German', ['German (Germany)', 'German (Austria)', 'German (Switzerland)']],
  ])('%j is the plain one, or else the usual one: %s', (typed, name, others) => {
    expect(catalogue.decide(typed)).toEqual({ kind: 'known', name, others, guessed: false });
  });

  test('as the model writes it, it is that one', () => {
    expect(catalogue.decide(' Portuguese ')).toEqual({
      kind: 'known',
      name: 'Portuguese',
      others: [],
      guessed: false,
    });
  });
});

test.each([
  ['brazil', 'Portuguese (Brazil)'],
  ['pt-BR', 'Portuguese (Brazil)'],
  ['zh-Hans-CN-u-sd-cnsd', 'Chinese (Jilu Mandarin, Simplified)'],
  ['flemish', 'Dutch (Belgium)'],
  ['farsi', 'Persian (Iran)'],
  ['tagalog', 'Filipino'],
  ['norwegian', 'Norwegian Bokmål (Norway)'],
  ['粤语', 'Chinese (Cantonese, Traditional)'],
  ['bengali', 'Bengali (India)'],
])('%j can only mean %s', (typed, name) => {
  expect(catalogue.resolve(typed)).toBe(name);
});

describe('a typing error', () => {
  test.each([
    ['germn', 'German'],
    ['spansih', 'Spanish'],
    ['latvain', 'Latvian (Latvia)'],
  ])('%j is forgiven where only %s is near, and said', (typed, name) => {
    expect(catalogue.decide(typed)).toMatchObject({ kind: 'known', name, guessed: true });
  });

  test.each([
    ['jabanese', 'Japanese'],
    ['prussian', 'Russian'],
    ['sorbian', 'Serbian (Latin, Serbia)'],
    ['thia', 'Thai (Thailand)'],
  ])('%j is not: it may be another, and %s is only offered', (typed, name) => {
    const decision = catalogue.decide(typed);
    expect(decision).toMatchObject({ kind: 'unclear', suggestions: expect.arrayContaining([name]) });
  });

  test('no other language of the world is taken for one of the model’s', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const two = letters.flatMap((a) => letters.map((b) => a + b));
    const codes = [...two, ...two.flatMap((start) => letters.map((c) => start + c))];
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const own = new Set(fallbackLanguages.map((name) => catalogue.tag(name)?.split('-')[0]));
    const strangers = codes.flatMap((code) => {
      const [canonical = code] = Intl.getCanonicalLocales(code);
      return own.has(canonical) ? [] : (names.of(code) ?? []);
    });
    expect(strangers.length).toBeGreaterThan(500);
    for (const name of strangers) {
      expect(catalogue.decide(name), name).not.toMatchObject({ guessed: true });
    }
    // Each of those that are kept apart by hand still needs it.
    expect([...lookalikes].filter((name) => catalogue.search(name).length === 0)).toEqual([]);
  });
});

describe('nothing is decided', () => {
  test.each([
    ['kenya', ['Swahili (Kenya)', 'English (Kenya)']],
    ['switzerland', ['German (Switzerland)', 'French (Switzerland)']],
    ['canada', ['English (Canada)', 'French (Canada)']],
  ])('where %j has several languages, which are offered', (typed, suggestions) => {
    expect(catalogue.decide(typed)).toEqual({ kind: 'unclear', suggestions });
  });

  test.each(['span', 'wel', 'latin', 'simplified'])('for %j: half a name, or half of the world', (typed) => {
    expect(catalogue.decide(typed).kind).toBe('unclear');
  });

  test.each(['klingon', '', ' - ', '🙂', '(', ',', 'x'.repeat(6000), 'a b c d e f g h i j k l m n o p'])(
    'for %j, to which nothing is near',
    (typed) => {
      expect(catalogue.resolve(typed)).toBeUndefined();
    },
  );
});

test('the person’s language counts: the same word can mean something else in another', () => {
  expect(catalogue.search('kanada', { locale: 'de', limit: 1 })).toEqual(['English (Canada)']);
  expect(catalogue.search('saksa', { locale: 'fi', limit: 1 })).toEqual(['German']);
});
