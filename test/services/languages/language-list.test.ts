import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../../../src/services/languages/fallback-languages.ts';
import { completeLanguages, readLanguages } from '../../../src/services/languages/language-list.ts';
import { discordLocales } from '../../../src/services/languages/locales.ts';

const catalogue = new Catalogue(fallbackLanguages);
await catalogue.warm();
const read = (text: string, locale = 'en-US') => readLanguages(catalogue, text, { locale });
const names = (text: string, locale?: string) => read(text, locale).languages.map(({ name }) => name);
const complete = (text: string, locale = 'en-US', recent: string[] = []) =>
  completeLanguages(catalogue, text, { locale, recent });

describe('reading a list', () => {
  test.each([
    ['german', ['German']],
    ['German, french,  es', ['German', 'French', 'Spanish']],
    [
      'Chinese (Mandarin, Simplified), Serbian (Latin, Serbia)',
      ['Chinese (Mandarin, Simplified)', 'Serbian (Latin, Serbia)'],
    ],
    ['german;french、日本語，한국어', ['German', 'French', 'Japanese', 'Korean']],
    ['german, deutsch, GERMAN', ['German']],
    [', german,, ', ['German']],
    ['Español · Spanish, Deutsch (Österreich) · German (Austria)', ['Spanish', 'German (Austria)']],
    ['pt-BR, zh-Hans-CN-u-sd-cnsd', ['Portuguese (Brazil)', 'Chinese (Jilu Mandarin, Simplified)']],
    ['german and french', ['German', 'French']],
    ['German, French, and Spanish', ['German', 'French', 'Spanish']],
    ['german & french', ['German', 'French']],
    ['german / french + spanish', ['German', 'French', 'Spanish']],
    ['en/de/fr', ['English', 'German', 'French']],
    ['en & fr', ['English', 'French']],
    ['portuguese/brazil', ['Portuguese (Brazil)']],
    ['bosnia and herzegovina', ['Bosnian (Bosnia and Herzegovina)']],
    ['Spanish, LATAM', ['Spanish']],
    ['', []],
    [' , ', []],
  ])('%j is %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(read(text).unclear).toEqual([]);
  });

  test('reads more than five: how many there may be is not decided here', () => {
    expect(names('de,fr,es,it,pl,ja')).toHaveLength(6);
  });

  test.each([
    ['deutsch, französisch und spanisch', 'de', ['German', 'French', 'Spanish']],
    ['alemán y francés', 'es-419', ['German', 'French']],
    ['немецкий и французский', 'ru', ['German', 'French']],
    ['德语和法语', 'zh-CN', ['German', 'French']],
    ['เยอรมันและฝรั่งเศส', 'th', ['German', 'French']],
    ['inglés e italiano', 'es-ES', ['English', 'Italian']],
    ['inglese ed ebraico', 'it', ['English', 'Hebrew (Israel)']],
    ['英語とドイツ語', 'ja', ['English', 'German']],
    ['英語・ドイツ語', 'ja', ['English', 'German']],
    ['英文跟日文', 'zh-TW', ['English', 'Japanese']],
    ['영어와 독일어', 'ko', ['English', 'German']],
    ['프랑스어랑 일본어', 'ko', ['French', 'Japanese']],
  ])('%j, with the "and" of %s, is %j', (text, locale, expected) => {
    expect(names(text, locale)).toEqual(expected);
  });

  test.each(discordLocales)('two languages as a sentence in %s names them', (locale) => {
    const called = new Intl.DisplayNames(locale, { type: 'language' });
    const sentence = new Intl.ListFormat(locale).format(['de', 'fr'].map((code) => called.of(code) ?? ''));
    expect(names(sentence, locale)).toEqual(['German', 'French']);
  });

  test('what is joined to something unknown is not understood as a whole', () => {
    expect(read('german and klingon').unclear).toMatchObject([{ typed: 'german and klingon' }]);
    expect(names('german and klingon')).toEqual([]);
  });

  test('tells what was not understood, with what comes closest, and what was', () => {
    const { languages, unclear } = read('German, kenya, klingon, portuguese, frnech');
    expect(unclear).toEqual([
      { typed: 'kenya', suggestions: ['Swahili (Kenya)', 'English (Kenya)'] },
      { typed: 'klingon', suggestions: [] },
    ]);
    expect(languages).toMatchObject([
      { typed: 'German', name: 'German', others: [], guessed: false },
      { name: 'Portuguese', others: ['Portuguese (Brazil)', 'Portuguese (Portugal)'] },
      { typed: 'frnech', name: 'French', guessed: true },
    ]);
  });

  test('an open bracket hides nothing', () => {
    expect(read('Chinese (Mandarin, french').unclear).toHaveLength(0);
    expect(names('German (, french')).toEqual(['German', 'French']);
  });
});

describe('completing the last of a list', () => {
  test('the first one is offered as a single language is', () => {
    expect(complete('germ')[0]).toEqual({ name: 'Deutsch · German', value: 'German' });
    expect(complete('')).toHaveLength(25);
  });

  test('what is joined is a list there, too', () => {
    expect(complete('en/de/fren')[0]?.value).toBe('English, German, French');
    expect(complete('英語とドイツ', 'ja').map(({ value }) => value)).toContain('English, German');
  });

  test.each([
    ['bosnia and h', 'en-US'],
    ['ボスニア・ヘ', 'ja'],
    ['ボスニア語 (ボスニア・ヘ', 'ja'],
    ['bosnien und her', 'de'],
  ])('but half of a name is none: %j, in %s', (text, locale) => {
    expect(complete(text, locale)[0]?.value).toBe('Bosnian (Bosnia and Herzegovina)');
  });

  test('the value is the whole list, without those that are chosen already', () => {
    const offered = complete('german, spanish, ger');
    expect(offered[0]).toEqual({
      name: 'German, Spanish, Deutsch (Deutschland) · German (Germany)',
      value: 'German, Spanish, German (Germany)',
    });
    expect(offered.map(({ value }) => value)).not.toContain('German, Spanish, German');
  });

  test('after a comma come the recent ones, the own one, the most used', () => {
    const offered = complete('german, ', 'pt-BR', ['German', 'Zulu (South Africa)']);
    expect(offered).toHaveLength(25);
    expect(offered.slice(0, 2).map(({ value }) => value)).toEqual([
      'German, Zulu (South Africa)',
      'German, Portuguese (Brazil)',
    ]);
    expect(offered[0]?.name).toBe('Alemão, IsiZulu (iNingizimu Afrika) · Zulu (África do Sul)');
  });

  test.each(['en-US', 'ja', 'ar', 'no', 'zh-TW'])(
    'in %s both what is shown and what is sent read as the same list',
    (locale) => {
      for (const text of [
        'es, ',
        'pt-BR, ser',
        'de-AT, sr, chin',
        'es, zh-Hans-CN, sr, yue, a',
        'es, fr, de, it, bo',
      ]) {
        for (const { name, value } of complete(text, locale)) {
          expect(name.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
          expect(names(name, locale), name).toEqual(names(value, locale));
          expect(
            read(value, locale).languages.every(({ others, guessed }) => others.length === 0 && !guessed),
          ).toBe(true);
        }
      }
    },
  );

  test('where names are too long together, tags stand for the longest', () => {
    const text = 'zh-Hans-CN, zh-Hant-TW, yue-Hant, sr-Latn-RS, Spanish (Dominican';
    const [first] = complete(text);
    expect(names(first?.value ?? '')).toEqual([
      'Chinese (Mandarin, Simplified)',
      'Chinese (Taiwanese Mandarin, Traditional)',
      'Chinese (Cantonese, Traditional)',
      'Serbian (Latin, Serbia)',
      'Spanish (Dominican Republic)',
    ]);
  });

  test('a full list is offered as it is', () => {
    expect(complete('de-AT, de-CH, de-DE, fr-BE, fr-CH, it').map(({ value }) => names(value))).toEqual([
      [
        'German (Austria)',
        'German (Switzerland)',
        'German (Germany)',
        'French (Belgium)',
        'French (Switzerland)',
      ],
    ]);
  });

  test.each(['klingon, ger', 'kurdish, ger', 'ladino, ger'])(
    'nothing is offered behind something that is not among them: %j',
    (typed) => {
      expect(complete(typed)).toEqual([]);
    },
  );

  test.each([
    ['germ, fren', 'German, French'],
    ['portu, kenya, ita', 'Portuguese, Swahili (Kenya), Italian'],
    ['chinese, ita', 'Chinese, Italian'],
  ])('%j: what was left unfinished is finished as well, and shown', (typed, value) => {
    expect(complete(typed)[0]?.value).toBe(value);
  });

  test.each([
    ['german and fren', 'German, French'],
    ['german, french and spa', 'German, French, Spanish'],
    ['german & fren', 'German, French'],
    ['german and', 'German, English (United States)'],
    ['bosnia and herz', 'Bosnian (Bosnia and Herzegovina)'],
  ])('%j is a list too', (typed, value) => {
    expect(complete(typed)[0]?.value).toBe(value);
  });
});

test('however much somebody types, no more names are read than a list may have', () => {
  class Counted extends Catalogue {
    asked = 0;
    override decide(...question: Parameters<Catalogue['decide']>) {
      this.asked++;
      return super.decide(...question);
    }
  }
  for (const typed of ['ab,'.repeat(2_000), 'spanish,'.repeat(700)]) {
    const counted = new Counted(fallbackLanguages);
    completeLanguages(counted, typed, { locale: 'de' });
    expect(counted.asked).toBeLessThanOrEqual(10);
  }
});

describe('whatever is typed', () => {
  /** Deciding what one name means is what takes time, and all others wait meanwhile. */
  class Counting extends Catalogue {
    decided: string[] = [];
    override decide(...args: Parameters<Catalogue['decide']>) {
      this.decided.push(args[0]);
      return super.decide(...args);
    }
  }

  test.each([
    ['nothing but commas', ','.repeat(300)],
    ['one language 300 times', 'German,'.repeat(300)],
    ['300 names', Array.from({ length: 300 }, (_, at) => `x${at}`).join(',')],
    ['as many, joined', 'French & '.repeat(300)],
    ['lists of joined names', Array.from({ length: 30 }, (_, at) => `${at}&b&c&d&e&f&g&h&i`).join(';')],
    ['100 kB of one word', 'x'.repeat(100_000)],
    ['100 kB of words', 'abcde '.repeat(16_000)],
    ['100 kB of spaces', `a${' '.repeat(100_000)}b`],
  ])('%s: is read as a few short names', (_, text) => {
    const counting = new Counting(fallbackLanguages);
    readLanguages(counting, text, { locale: 'en-US' });
    completeLanguages(counting, text, { locale: 'en-US' });
    expect(counting.decided.length).toBeLessThan(60);
    expect(Math.max(0, ...counting.decided.map((one) => one.length))).toBeLessThanOrEqual(1_000);
  });

  test('too many names are counted, not read', () => {
    const names = Array.from({ length: 20 }, (_, at) => `x${at}`).join(',');
    const list = readLanguages(new Catalogue(fallbackLanguages), names, { locale: 'en-US' });
    expect(list).toEqual({ languages: [], unclear: [], tooMany: 20 });
  });
});
