import { describe, expect, test } from 'vitest';
import {
  closeness,
  lettersOf,
  mayBeClose,
  misspelt,
  misspeltCloseness,
} from '../../../src/services/languages/closeness.ts';
import { fold } from '../../../src/services/languages/fold.ts';

describe('folding', () => {
  test.each([
    ['Türkiye', 'turkiye'],
    ['ＦＲＥＮＣＨ', 'french'],
    ['Straße – Łódź', 'strasse lodz'],
    ['oʻzbekcha', 'ozbekcha'],
    ['Tiếng Việt', 'viet'],
    ['עִבְרִית', 'עברית'],
    ['العربية', 'عربيه'],
    ['فارسی', 'فارسي'],
    ['ภาษาไทย', 'ไทย'],
    ['हिन्दी', 'हिन्दी'],
    ['ё', 'е'],
    [' (…) ', ''],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(fold(folded));
    expect(fold(text).normalize('NFC')).toBe(folded.normalize('NFC'));
  });
});

describe('closeness', () => {
  test('the word before its beginning, that before a misspelt word, that before what is within', () => {
    const all = [
      closeness('german', 'german'),
      closeness('germ', 'german'),
      misspeltCloseness('germn', 'german'),
      misspeltCloseness('spansi', 'spanish'),
      closeness('erman', 'german'),
      closeness('xyz', 'german'),
    ];
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    expect(new Set(all).size).toBe(all.length);
    expect(all.at(-1)).toBe(0);
  });

  test.each([
    ['spansih', 'spanish', 1],
    ['frnech', 'french', 1],
    ['spanissh', 'spanish', 1],
    ['spnish', 'spanish', 1],
    ['spenish', 'spanish', 1],
    ['portuguease', 'portuguese', 1],
    ['protugese', 'portuguese', 2],
    ['kazhak', 'kazakh', 2],
  ])('%s for %s: %i wrong', (typed, word, errors) => {
    expect(misspeltCloseness(typed, word)).toBeCloseTo(misspelt(errors));
  });

  test.each([
    ['lao', 'lap'],
    ['thai', 'than'],
    ['korea', 'norway'],
  ])('%s and %s are as close as their letters say', (typed, word) => {
    expect(misspeltCloseness(typed, word)).toBeLessThanOrEqual(typed.length < 4 ? 0 : misspelt(1));
  });

  test('endings may differ', () => {
    expect(closeness('anglicky', 'anglictina')).toBeGreaterThan(0);
    expect(closeness('schweizerisch', 'schweizer')).toBeGreaterThan(0);
    expect(closeness('spanglish', 'spanish')).toBe(0);
  });

  test('what is ruled out at a glance would not have been close', () => {
    const words = [
      'german',
      'spanish',
      'spaniens',
      'spanischsprachig',
      'suomi',
      'русский',
      '日本語',
      'portuguese',
      'welsh',
    ];
    const typed = [
      'germn',
      'sp',
      'spanglish',
      'anic',
      'spansih',
      'roman',
      'spaniard',
      'руский',
      '日本',
      'portugese',
      'welch',
      'xylophone',
    ];
    for (const a of typed) {
      for (const b of words) {
        if (mayBeClose(a)(b, lettersOf(b))) continue;
        expect(closeness(a, b)).toBe(0);
        expect(misspeltCloseness(a, b)).toBe(0);
      }
    }
    expect(mayBeClose('xylophone')('german', lettersOf('german'))).toBe(false);
  });
});
