import { describe, expect, test } from 'vitest';
import { documentedTags } from '../../../src/services/languages/fallback-languages.ts';
import { tagOf } from '../../../src/services/languages/tags.ts';

describe('the documented names', () => {
  test.each([
    ['Spanish', 'es'],
    ['Portuguese (Brazil)', 'pt-BR'],
    ['English (UK)', 'en-GB'],
    ['Serbian (Latin, Serbia)', 'sr-Latn-RS'],
    ['Mandarin', 'cmn'],
    ['Chinese (Cantonese, Traditional)', 'yue-Hant'],
    ['Chinese (Jilu Mandarin, Simplified)', 'zh-Hans-CN-u-sd-cnsd'],
    ['Norwegian Bokmål (Norway)', 'nb-NO'],
    ['English - Your Accent', 'en-x-own-accent'],
  ])('%s is %s', (name, tag) => {
    expect(tagOf(name)).toBe(tag);
  });

  test('have a sound tag each, and no two the same', () => {
    const tags = [...documentedTags.values()];
    expect(tags).toHaveLength(178);
    expect(new Set(tags).size).toBe(178);
    for (const tag of tags.filter((it) => it !== 'cmn')) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test('say the region and the language of their tags', () => {
    const languages = new Intl.DisplayNames('en', { type: 'language' });
    const regions = new Intl.DisplayNames('en', { type: 'region' });
    const spelt = {
      GB: /UK|United Kingdom/,
      HK: /Hong Kong/,
      KR: /Korea/,
      BA: /Bosnia/,
      MM: /Myanmar/,
    } as Record<string, RegExp>;
    for (const [name, tag] of documentedTags) {
      const { language, region } = new Intl.Locale(tag);
      if (name !== 'Mandarin' && language !== 'yue' && language !== 'wuu' && name !== 'Bengali (India)') {
        expect(name).toContain(languages.of(language));
      }
      if (!region || name.startsWith('Chinese') || name.includes('Accent')) continue;
      expect(name).toMatch(spelt[region] ?? new RegExp(`\\((?:Latin, )?${regions.of(region)}\\)`));
    }
  });
});

describe('a name the model gets one day', () => {
  test.each([
    ['Breton', 'br'],
    ['Breton (France)', 'br-FR'],
    ['Hausa (Nigeria)', 'ha-NG'],
    ['Serbian (Cyrillic, Serbia)', 'sr-Cyrl-RS'],
    ['Punjabi (India)', 'pa-IN'],
    ['Cherokee', 'chr'],
    ['Spanish (UK)', 'es-GB'],
    ['Spanish (Latin America)', 'es-419'],
  ])('%s is %s by the names in Unicode’s data', (name, tag) => {
    expect(tagOf(name)).toBe(tag);
  });

  test.each(['Klingonese', 'Breton (Deep Forest)', 'English - Whispering', 'French (Canada', ''])(
    'has no tag rather than a wrong one: %j',
    (name) => {
      expect(tagOf(name)).toBeUndefined();
    },
  );
});
