import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../../../src/services/languages/fallback-languages.ts';
import { discordLocales } from '../../../src/services/languages/locales.ts';

const catalogue = new Catalogue(fallbackLanguages);

describe('what stands in a list', () => {
  test.each([
    ['German (Austria)', 'en-US', 'Deutsch (Österreich) · German (Austria)'],
    ['German (Austria)', 'fr', 'Deutsch (Österreich) · Allemand (Autriche)'],
    ['German (Austria)', 'de', 'Deutsch (Österreich)'],
    ['Spanish', 'ja', 'Español · スペイン語'],
    ['English (UK)', 'en-GB', 'English (UK)'],
    ['Mandarin', 'en-US', '普通话 · Mandarin'],
    ['Chinese (Wu, Simplified)', 'en-US', '吴语 · Chinese (Wu, Simplified)'],
    ['English - Your Accent', 'de', 'Englisch – dein Akzent'],
    ['English - Your Accent', 'en-GB', 'English - Your Accent'],
    ['Chinese (Jilu Mandarin, Simplified)', 'ja', '冀鲁官话 · 中国語（冀魯官話、簡体字）'],
    ['Mandarin', 'zh-CN', '普通话'],
    ['Hebrew (Israel)', 'en-US', 'עברית (ישראל) · Hebrew (Israel)'],
    ['Spanish', 'nonsense!', 'Español · Spanish'],
    ['Spanish', 'xx', 'Español · Spanish'],
  ])('%s for a person with %s is "%s"', (name, locale, label) => {
    expect(catalogue.label(name, locale)).toBe(label);
  });

  test('a language without a tag has the model’s own name', () => {
    const some = new Catalogue(['Klingonese', `Long ${'x'.repeat(100)}`]);
    expect(some.label('Klingonese', 'de')).toBe('Klingonese');
    expect(some.label(some.names[1] ?? '', 'de')).toHaveLength(100);
  });

  test.each(discordLocales)('in %s no two are the same, and none is longer than Discord takes', (locale) => {
    const labels = fallbackLanguages.map((name) => catalogue.label(name, locale));
    expect(new Set(labels).size).toBe(178);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(100);
  });

  test.each(discordLocales)('in %s what stands in the list can be sent instead of picked', (locale) => {
    for (const name of fallbackLanguages) {
      for (const written of [name, catalogue.label(name, locale), catalogue.nameIn(name, locale)]) {
        const decision = catalogue.decide(written, { locale });
        expect(decision, written).toEqual({ kind: 'known', name, others: [], guessed: false });
      }
    }
  });
});
