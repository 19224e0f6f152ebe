import { describe, expect, test } from 'vitest';
import { enUS } from '../../src/locales/en-US.ts';
import { createTexts, type TextKey, type TextValues } from '../../src/locales/texts.ts';
import { translations } from '../../src/locales/translations.ts';
import { lengthIn } from '../../src/services/discord/length.ts';
import { Catalogue } from '../../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../../src/services/languages/fallback-languages.ts';
import { flat, placeholders } from './flat.ts';

/** Discord's limits in characters, and ours for what has little room; the first that fits a key counts. */
const limits: readonly [RegExp, number][] = [
  [/^command\./, 100],
  [/^modal\.title$/, 45],
  [/^modal\.\w+Hint$/, 100],
  [/^modal\./, 45],
  [/^result\.(whole|link)$/, 34],
  // Discord takes 80; the app cuts what is longer.
  [/^result\.buttonOf$/, 100],
  [/^history\.(get|stop|forget|previous|next)$/, 34],
  [/^stop\.discard$/, 34],
  [/^privacy\.(delete|confirmDelete)$/, 34],
  [/^result\.description$/, 1024],
  [/^(file|variety)\./, 80],
  // A problem stands in a line with the file and the language.
  [/^problem\./, 1500],
  [/^status\.(?!line)/, 1500],
  [/./, 2000],
];

const catalogue = new Catalogue(fallbackLanguages);
const texts = createTexts(catalogue);
const languages = new Map<string, string>();

/** Filled in with the longest there can be: of a file's name 80 characters are shown, each escaped. */
function longestValues(locale: string): TextValues {
  const word = '\\_'.repeat(300);
  const language =
    languages.get(locale) ??
    fallbackLanguages.toSorted(
      (a, b) => catalogue.nameIn(b, locale).length - catalogue.nameIn(a, locale).length,
    )[0]!;
  languages.set(locale, language);
  return {
    file: '\\_'.repeat(80),
    language,
    length: lengthIn(locale, 59_999),
    maxLength: lengthIn(locale, 59_999),
    when: '<t:1804723200:R>',
    since: '<t:1804723200:R>',
    end: '<t:1804723200:R>',
    person: '<@12345678901234567890>',
    renewsAt: 1_804_723_200,
    operator: ' (<@12345678901234567890>)',
    reason: word,
    format: 'x'.repeat(20),
    codec: 'x'.repeat(20),
    url: `https://${'u'.repeat(1200)}`,
    label: 'x'.repeat(20),
    others: [language, language, language],
    suggestions: `${'x'.repeat(60)}, `.repeat(3),
    result: '**x** · 1:30 · '.repeat(8),
    reference: 'x'.repeat(12),
    bar: '▰'.repeat(10),
  };
}

const numbers: TextValues = Object.fromEntries(
  'number position percent size from to limit max count left page pages paid days credits named languages'
    .split(' ')
    .map((name) => [name, 1_234_567.8]),
);

describe.each(['en-US', ...Object.keys(translations)])('%s', (locale) => {
  test('stays within Discord’s limits with the longest values', () => {
    const tree = locale === 'en-US' ? enUS : translations[locale as keyof typeof translations];
    const keys = [...flat(tree).keys()];
    const values = { ...numbers, ...longestValues(locale) };
    const say = (key: string, more: TextValues = {}) =>
      texts(locale, key as TextKey, { problem: '', stage: '', ...values, ...more });
    const longestOf = (part: RegExp) =>
      keys
        .filter((key) => part.test(key))
        .map((key) => say(key))
        .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
    const parts = { problem: longestOf(/^problem\./), stage: longestOf(/^status\.(?!line|progress)/) };
    const tooLong = keys.flatMap((key) => {
      const text = say(key, parts);
      const [, limit = 0] = limits.find(([pattern]) => pattern.test(key)) ?? [];
      return text.length > limit ? [{ key, length: text.length, limit }] : [];
    });
    expect(tooLong).toEqual([]);
  });
});

test('every placeholder of the source is among the longest values, or has room for 100 characters', () => {
  const known = { ...numbers, ...longestValues('en-US'), problem: '', stage: '' };
  const names = [...flat(enUS).values()].flatMap(placeholders).map((inner) => inner.split(',')[0]!);
  expect([...new Set(names)].filter((name) => !(name in known))).toEqual([]);
});
