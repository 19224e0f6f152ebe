import { describe, expect, test } from 'vitest';
import { enUS } from '../../src/locales/en-US.ts';
import { translations } from '../../src/locales/translations.ts';
import { discordLocales } from '../../src/services/languages/locales.ts';
import { baseOf, fixtures, flat, formOf, placeholders, pluralForms } from './flat.ts';

const source = flat(enUS);
const all = Object.entries(translations).map(([locale, tree]) => ({ locale, texts: flat(tree) }));
/** Of each plural the form for "many of them" stands for all. */
const sourceKeys = [...source.keys()].filter((key) => ['other', undefined].includes(formOf(key)));

test('there is a file for each of Discord’s locales', () => {
  expect([...Object.keys(translations), 'en-US'].toSorted()).toEqual(discordLocales.toSorted());
});

test.each([
  ['ja', ['other']],
  ['de', ['one', 'other']],
  ['es-ES', ['one', 'other']],
  ['ru', ['few', 'many', 'one', 'other']],
])('%s has the plurals %j', (locale, forms) => {
  expect([...pluralForms(locale).keys()].toSorted()).toEqual(forms);
});

describe.each(all)('$locale', ({ locale, texts }) => {
  const forms = pluralForms(locale);

  test('lacks nothing, and of each plural has the forms that its language needs', () => {
    const wanted = sourceKeys.flatMap((key) =>
      formOf(key) === undefined ? [key] : [...forms.keys()].map((form) => `${baseOf(key)}_${form}`),
    );
    expect(wanted.filter((key) => !texts.get(key)?.trim())).toEqual([]);
  });

  test('has nothing that the source lacks', () => {
    const bases = new Set(sourceKeys.map(baseOf));
    expect([...texts.keys()].filter((key) => !bases.has(baseOf(key)))).toEqual([]);
  });

  test('has the same placeholders, markdown and commands as the source', () => {
    const wrong = [...texts].flatMap(([key, text]) => {
      const original = source.get(key) ?? source.get(`${baseOf(key)}_other`) ?? '';
      // "a day" need not say its number, where it is the only one of its form.
      const isOne = forms.get(formOf(key) ?? 'other') === 1;
      const parts = (words: string) =>
        [...placeholders(words), ...fixtures(words)]
          .filter((part) => !(isOne && part.startsWith('count')))
          .toSorted();
      return parts(text).join(' ') === parts(original).join(' ') ? [] : [{ key, text, original }];
    });
    expect(wrong).toEqual([]);
  });

  test('is clean: composed letters, no doubled or outer spaces, commands apart from the words around them', () => {
    const wrong = [...texts].filter(
      ([, text]) =>
        text !== text.normalize('NFC') ||
        text !== text.trim() ||
        text.includes('  ') ||
        /\/[a-z]{3,}(?![a-z])\p{L}/u.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
