import { describe, expect, test } from 'vitest';
import { enUS } from '../../src/locales/en-US.ts';
import { createTexts } from '../../src/locales/texts.ts';
import { translations } from '../../src/locales/translations.ts';
import { Catalogue } from '../../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../../src/services/languages/fallback-languages.ts';

const catalogue = new Catalogue(fallbackLanguages);
const texts = createTexts(catalogue);
const caption = (locale: string, language: string) =>
  texts(locale, 'result.caption', { language, length: '1:30' });

describe('a text', () => {
  test.each([
    ['en-US', 'Spanish (Mexico)', '**Spanish (Mexico)** · 1:30 · dubbed by AI'],
    ['de', 'Spanish', '**Spanisch** · 1:30 · von KI synchronisiert'],
    ['de', 'Spanish (Mexico)', '**Spanisch (Mexiko)** · 1:30 · von KI synchronisiert'],
    ['fr', 'German (Austria)', '**Allemand (Autriche)** · 1:30 · doublage par IA'],
    ['ja', 'Portuguese (Brazil)', '**ポルトガル語 (ブラジル)** · 1:30 · AIによる吹き替え'],
  ])('in %s calls %s as its readers do', (locale, language, words) => {
    expect(caption(locale, language)).toBe(words);
  });

  test.each(['en-US', 'de', 'fr', 'es-ES', 'ja'])(
    'in %s has a name for what Unicode has none for',
    (locale) => {
      const names = fallbackLanguages.map((language) => caption(locale, language));
      expect(new Set(names).size).toBe(fallbackLanguages.length);
      const english = names.filter((name) => /English|Chinese|Accent/.test(name));
      expect(english.length > 0).toBe(locale === 'en-US');
    },
  );

  test('in English calls every language as the model does', () => {
    for (const language of fallbackLanguages) expect(caption('en-US', language)).toContain(`**${language}**`);
  });

  test.each([
    ['en-US', /1,234\.5 MB/],
    ['de', /1\.234,5\sMB/],
    ['fr', /1\s234,5\sMo/],
    ['ja', /1,234\.5 MB/],
  ])('in %s has sizes as its readers write them', (locale, size) => {
    expect(texts(locale, 'result.tooBig', { size: 1234.5 })).toMatch(size);
  });

  test.each([
    ['en-US', '45%'],
    ['de', '45\u00a0%'],
    ['ja', '45%'],
  ])('in %s has a share as its readers write it', (locale, share) => {
    expect(texts(locale, 'status.progress', { bar: '▰', percent: 45 })).toBe(`▰ ${share}`);
  });

  // So that nobody fears to have paid themselves.
  test.each(Object.keys(translations))(
    'in %s says of what can no longer be stopped whose credits it took',
    (locale) => {
      for (const key of ['stop.paid', 'stop.paidPartly'] as const) {
        expect(texts(locale, key)).toMatch(
          /[ck]r[eé]d[iy]|krediit|кредит|μονάδες|क्रेडिट|クレジット|크레딧|เครดิต|点数|點數/iu,
        );
      }
    },
  );

  test('for a locale that there is no translation for is in English, its numbers and names as well', () => {
    for (const locale of ['ar', 'xx', 'not a locale', '']) {
      expect(caption(locale, 'Spanish')).toBe('**Spanish** · 1:30 · dubbed by AI');
      expect(texts(locale, 'result.tooBig', { size: 1234.5 })).toContain('1,234.5 MB');
    }
  });

  test('ends with one full stop, where it ends with a length that has one itself', () => {
    const said = (length: string) => texts('de', 'price.questionUnpriced', { file: 'a..mp4', length });
    expect(said('11 Sek.')).toMatch(/^\*\*a\.\.mp4\*\*.*\nDas Video dauert 11 Sek\. Was es kostet/);
    expect(said('10 s')).toContain('Das Video dauert 10 s. Was es kostet');
  });

  test('names a file that has no name, or whose name is not to be shown', () => {
    const values = { file: '', language: 'German' };
    expect(texts('fr', 'result.sentDirect', values)).toMatch(/^\*\*vidéo\*\* → \*\*Allemand\*\*/);
  });

  test('does not fill in what a file’s name looks like', () => {
    const values = { file: '{{language, name}} $t(problem.unexpected)', language: 'German' };
    expect(texts('de', 'result.description', values)).toContain('{{language, name}} $t(problem.unexpected)');
  });
});

describe('words that run from right to left', () => {
  const arabic = 'محاضرة 1.mp4';

  test('keep the order of what stands around them', () => {
    const said = texts('de', 'failure.line', { file: arabic, language: 'German', problem: 'Nein.' });
    expect(said).toBe(`**\u2068${arabic}\u2069** → **Deutsch**\n⚠️ Nein.`);
    expect(texts('ja', 'problem.unknown-language', { language: 'עברת' })).toContain('「\u2068עברת\u2069」');
  });

  test('are the only ones that are set apart', () => {
    expect(caption('ja', 'Arabic (Egypt)')).not.toMatch(/[\u2066-\u2069]/);
  });
});

test('British and Latin American readers have their own spelling', () => {
  expect(texts('en-GB', 'problem.job-canceled')).toContain('cancelled');
  expect(texts('es-419', 'result.link')).toBe('Recibir el video');
  expect(JSON.stringify(translations['es-419'])).not.toMatch(/vídeo/i);
  expect(Object.keys(translations['en-GB'])).toEqual(Object.keys(enUS));
});
