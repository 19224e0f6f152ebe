import { describe, expect, test } from 'vitest';
import { clock, daysIn, lengthIn } from '../../../src/services/discord/length.ts';
import { discordLocales } from '../../../src/services/languages/locales.ts';

/** With plain spaces. */
const said = (locale: string, seconds: number) => lengthIn(locale, seconds).replaceAll(/\s/g, ' ');

describe('a length within a sentence', () => {
  test.each([
    ['en-US', 0, '0 sec'],
    ['en-US', 10.6, '11 sec'],
    ['en-US', 59.7, '1 min'],
    ['en-US', 90, '1 min, 30 sec'],
    ['en-US', 3_720, '1 hr, 2 min'],
    ['en-US', 3_602, '1 hr, 2 sec'],
    ['en-GB', 90, '1 min, 30 secs'],
    ['de', 90, '1 Min., 30 Sek.'],
    ['fr', 90, '1 min et 30 s'],
    ['ja', 11, '11秒'],
    ['ja', 3_750, '1時間2分30秒'],
  ])('is in %s, for %d s, %s', (locale, seconds, words) => {
    expect(said(locale, seconds)).toBe(words);
  });

  test('is there in each of Discord’s locales, and another one for each length', () => {
    for (const locale of discordLocales) {
      const lengths = [0, 1, 59, 60, 61, 3_600, 3_601, 36_000].map((seconds) => said(locale, seconds));
      expect(new Set(lengths).size).toBe(8);
      for (const length of lengths) expect(length).toMatch(/^\d+.*\p{L}/u);
    }
  });

  test.each([86_401, 1e16, 1e300, Infinity])('is more than a day for %d s, in every locale', (seconds) => {
    expect(said('en-US', seconds)).toBe('> 1 day');
    for (const locale of discordLocales) expect(said(locale, seconds)).toMatch(/^> ?\S*1.*\p{L}/u);
    expect(clock(seconds)).toBe('24:00:00+');
  });

  test.each([-1, -1e300, -Infinity, NaN, 0.2])('is none for %d s', (seconds) => {
    for (const locale of discordLocales) expect(said(locale, seconds)).toBe(said(locale, 0));
    expect(clock(seconds)).toBe('0:00');
  });

  test('is in English where the words around it are', () => {
    for (const locale of ['ar', 'xx', 'not a locale', '']) expect(said(locale, 11)).toBe('11 sec');
  });
});

test.each([
  ['en-US', 1, '1 day'],
  ['en-US', 30, '30 days'],
  ['de', 30, '30 Tage'],
  ['ru', 21, '21 день'],
  ['ja', 30, '30日'],
  ['xx', 30, '30 days'],
])('days are in %s, for %d, %s', (locale, days, words) => {
  expect(daysIn(locale, days).replaceAll(/\s/g, ' ')).toBe(words);
});

test.each([
  [0, '0:00'],
  [9.9, '0:10'],
  [90, '1:30'],
  [3_723, '1:02:03'],
])('a caption shows %d s as a player does: %s', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});
