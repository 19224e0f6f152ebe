import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../../../src/services/languages/fallback-languages.ts';
import { discordLocales } from '../../../src/services/languages/locales.ts';
import { otherwise } from '../../../src/services/languages/strangers.ts';

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

  test('a city is not a misspelt language', () => {
    expect(catalogue.resolve('paris')).toBe('French (France)');
  });
});

describe('nothing is decided', () => {
  test.each([
    ['kenya', ['Swahili (Kenya)', 'English (Kenya)']],
    ['switzerland', ['German (Switzerland)', 'French (Switzerland)']],
    ['canada', ['English (Canada)', 'French (Canada)']],
  ])('where %j has several languages, which are offered', (typed, suggestions) => {
    expect(catalogue.decide(typed)).toMatchObject({ kind: 'unclear', suggestions });
  });

  test.each(['span', 'wel', 'latin', 'simplified', 'north', 'puerto', 'own', 'loan', 'rap', 'sur', 'hong'])(
    'for %j: half a name, or half of the world',
    (typed) => {
      expect(catalogue.decide(typed).kind).toBe('unclear');
    },
  );

  test.each(['klingon', '', ' - ', '🙂', '(', ',', 'x'.repeat(6000), 'a b c d e f g h i j k l m n o p'])(
    'for %j, to which nothing is near',
    (typed) => {
      expect(catalogue.resolve(typed)).toBeUndefined();
    },
  );
});

test.each([
  ['Anh', 'English'],
  ['nhật', 'Japanese'],
  ['tiengviet', 'Vietnamese (Vietnam)'],
  ['tiếng Đức', 'German'],
])('in Vietnamese the word for "language" says nothing: %j', (typed, name) => {
  expect(catalogue.resolve(typed, 'vi')).toBe(name);
});

test('the person’s language counts: the same word can mean something else in another', () => {
  expect(catalogue.search('kanada', { locale: 'de', limit: 1 })).toEqual(['English (Canada)']);
  expect(catalogue.search('saksa', { locale: 'fi', limit: 1 })).toEqual(['German']);
});

test.each(discordLocales)('every language is known by what it is called in %s', (locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const codes = new Set(fallbackLanguages.map((name) => catalogue.tag(name)?.split('-')[0] ?? ''));
  codes.delete('cmn');
  for (const code of codes) {
    const typed = names.of(code)?.toLocaleLowerCase(locale) ?? '';
    const found = catalogue.resolve(typed, locale);
    expect(catalogue.tag(found ?? '')?.split('-')[0], typed).toBe(code);
  }
});

test.each(discordLocales)('every language is found by what a list in %s calls it', (locale) => {
  const shown = fallbackLanguages.map((name) => ({ name, shown: catalogue.nameIn(name, locale) }));
  const missed = shown.filter((each) => catalogue.search(each.shown, { locale })[0] !== each.name);
  expect(missed).toEqual([]);
});

test.each([
  ['мандар', 'ru', 'Mandarin'],
  ['μανδαρινικά', 'el', 'Mandarin'],
  ['จีนกลาง', 'th', 'Mandarin'],
  ['quan thoại', 'vi', 'Mandarin'],
  ['標準中国語', 'ja', 'Mandarin'],
])('and by a part of that: %j, said in %s, brings first %s', (typed, locale, name) => {
  expect(catalogue.search(typed, { locale })[0]).toBe(name);
});

describe('a language that the model lacks is not taken for one of its own', () => {
  test.each([
    ['kurdština', 'cs'],
    ['sindi', 'es-ES'],
    ['латинська', 'uk'],
    ['latino', 'it'],
    ['Tiếng Phạn', 'vi'],
    ['xiang', 'fr'],
    ['creek', 'en-US'],
    ['ladino', 'en-US'],
    ['maori', 'ja'],
    ['Dari', 'de'],
  ])('%j, said in %s', (typed, locale) => {
    expect(catalogue.decide(typed, { locale }).kind).toBe('unclear');
  });

  test.each([
    ['yoruba', []],
    ['kurdish', []],
    ['haitian creole', []],
    ['nynorsk', ['Norwegian Bokmål (Norway)']],
  ])('nor is anything offered for %j that only looks like it', (typed, suggestions) => {
    expect(catalogue.decide(typed)).toMatchObject({ kind: 'unclear', suggestions });
    expect(catalogue.search(typed)).toEqual(suggestions);
  });

  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const two = letters.flatMap((a) => letters.map((b) => a + b));
  const all = [...two, ...two.flatMap((start) => letters.map((c) => start + c))];
  const own = new Set(fallbackLanguages.map((name) => catalogue.tag(name)?.split('-')[0]));
  // What it calls by their countries: Arabic of Tunisia, Algeria, Morocco and Egypt, and German of Switzerland.
  for (const code of ['aeb', 'arq', 'ary', 'arz', 'gsw', 'no', 'nn']) own.add(code);
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const strangers = all.filter((code) => {
    const { language } = new Intl.Locale(code);
    return !own.has(language) && !own.has(code) && english.of(code) !== undefined;
  });

  // Each locale has its share of them: all in all of them would take minutes.
  test.each(discordLocales.map((locale, at) => ({ locale, at })))('said in $locale', ({ locale, at }) => {
    expect(strangers.length).toBeGreaterThan(500);
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    const share = strangers.filter((_, place) => place % 12 === at % 12);
    const taken = share.flatMap((code) => {
      const name = names.of(code);
      // “Ga” is spoken in Ghana, and the code of Irish.
      if (name === undefined || code === 'gaa') return [];
      const decision = catalogue.decide(name, { locale });
      return decision.kind === 'known' ? `${name} → ${decision.name}` : [];
    });
    expect(taken).toEqual([]);
  });

  test('each of those that are kept apart by hand still needs it', () => {
    expect([...otherwise].filter((name) => catalogue.search(name).length === 0)).toEqual([]);
  });

  test('but what the model learns is', () => {
    const live = new Catalogue(['German', 'Kurdish']);
    expect(live.resolve('kurdština', 'cs')).toBe('Kurdish');
  });
});

describe('a name in more words than needed, or written together', () => {
  test.each([
    ['chinese', 'en-US', 'Chinese'],
    ['chinese simplified', 'en-US', 'Chinese (Mandarin, Simplified)'],
    ['Chinese (Traditional)', 'en-US', 'Chinese (Taiwanese Mandarin, Traditional)'],
    ['in spanish', 'en-US', 'Spanish'],
    ['in english', 'en-US', 'English'],
    ['into french', 'en-US', 'French'],
    ['auf deutsch', 'de', 'German'],
    ['en español', 'es-ES', 'Spanish'],
    ['português de portugal', 'en-US', 'Portuguese (Portugal)'],
    ['portugues do brasil', 'en-US', 'Portuguese (Brazil)'],
    ['portugues do brasil', 'pt-BR', 'Portuguese (Brazil)'],
    ['Spanish (Latin America)', 'en-US', 'Spanish'],
    ['latin american spanish', 'en-US', 'Spanish'],
    ['Spanisch (Lateinamerika)', 'de', 'Spanish'],
    ['español latinoamérica', 'es-419', 'Spanish'],
    ['irish english', 'en-US', 'English (Ireland)'],
    ['tiếng Anh (Mỹ)', 'vi', 'English (United States)'],
    ['tiếng Anh Mỹ', 'vi', 'English (United States)'],
    ['Chinesisch (vereinfacht)', 'de', 'Chinese (Mandarin, Simplified)'],
    ['중국어 번체', 'ko', 'Chinese (Taiwanese Mandarin, Traditional)'],
    ['阿根廷西班牙语', 'zh-CN', 'Spanish (Argentina)'],
    ['ブラジルポルトガル語', 'ja', 'Portuguese (Brazil)'],
    ['โปรตุเกสบราซิล', 'th', 'Portuguese (Brazil)'],
    ['swissgerman', 'en-US', 'German (Switzerland)'],
    ['in tamil', 'en-US', 'Tamil'],
    ['in hindi', 'en-US', 'Hindi'],
    ['en-in', 'en-US', 'English (India)'],
    ['на английский', 'ru', 'English'],
    ['на испанский', 'ru', 'Spanish'],
    ['английский язык', 'ru', 'English'],
    ['англійська мова', 'uk', 'English'],
    ['język angielski', 'pl', 'English'],
    ['na angielski', 'pl', 'English'],
    ['engleski jezik', 'hr', 'English'],
    ['английски език', 'bg', 'English'],
    ['на английски', 'bg', 'English'],
    ['anglų kalba', 'lt', 'English'],
    ['į anglų kalbą', 'lt', 'English'],
    ['angol nyelv', 'hu', 'English'],
    ['limba engleză', 'ro', 'English'],
    ['idioma inglés', 'es-ES', 'English'],
    ['para o inglês', 'pt-BR', 'English'],
    ['på engelska', 'sv-SE', 'English'],
    ['in het Engels', 'nl', 'English'],
    ['bahasa Inggris', 'id', 'English'],
    ['ke bahasa Jepang', 'id', 'Japanese'],
    ['bahasa indonesia', 'id', 'Indonesian'],
    ['bahasa', 'id', 'Indonesian'],
    ['sang tiếng Anh', 'vi', 'English'],
    ['अंग्रेज़ी भाषा', 'hi', 'English'],
    ['στα αγγλικά', 'el', 'English'],
    ['えいご', 'ja', 'English'],
    ['ちゅうごくご', 'ja', 'Chinese'],
    ['かんこくご', 'ja', 'Korean'],
    ['furansugo', 'ja', 'French'],
    ['韩国语', 'zh-CN', 'Korean'],
    ['朝鮮語', 'ja', 'Korean'],
    ['한글', 'ko', 'Korean'],
    ['tagalo', 'es-ES', 'Filipino'],
    ['azerice', 'tr', 'Azerbaijani (Latin, Azerbaijan)'],
    ['eigo', 'ja', 'English'],
    ['riyu', 'zh-CN', 'Japanese'],
    ['fayu', 'zh-CN', 'French'],
    ['xibanyayu', 'zh-CN', 'Spanish'],
  ])('%j, said in %s, is %s', (typed, locale, name) => {
    expect(catalogue.resolve(typed, locale)).toBe(name);
  });

  test.each([
    ['po angielsku', 'pl', 'English'],
    ['englannin kieli', 'fi', 'English'],
    ['anglický jazyk', 'cs', 'English'],
    ['ingilizce dili', 'tr', 'English'],
    ['lingua inglese', 'it', 'English'],
    ['langue anglaise', 'fr', 'English'],
    ['αγγλική γλώσσα', 'el', 'English'],
    ['на англійську', 'uk', 'English'],
  ])('%j, said in %s, brings first %s', (typed, locale, name) => {
    expect(catalogue.search(typed, { locale })[0]).toBe(name);
  });
});

test.each([
  ['mexikanisches spanisch', 'de', 'Spanish (Mexico)'],
  ['amerikanisches englisch', 'de', 'English (United States)'],
  ['tiếng Trung giản thể', 'vi', 'Chinese (Mandarin, Simplified)'],
])('%j, said in %s, brings first %s', (typed, locale, name) => {
  expect(catalogue.search(typed, { locale })[0]).toBe(name);
});

test('a dialect comes behind the language that most people speak', () => {
  expect(catalogue.search('simpli')[0]).toBe('Chinese (Mandarin, Simplified)');
});

test.each(['uk', 'UK'])(
  '%j is a language by its code and a country by its name, and neither is chosen',
  (typed) => {
    expect(catalogue.decide(typed)).toMatchObject({
      kind: 'unclear',
      suggestions: expect.arrayContaining(['Ukrainian', 'English (UK)']),
    });
  },
);

test.each(['hong kong', 'hk', '🇭🇰'])('%j has two languages, and neither is chosen for anybody', (typed) => {
  const decision = catalogue.decide(typed);
  expect(decision).toMatchObject({
    suggestions: expect.arrayContaining(['Chinese (Cantonese, Traditional)', 'English (Hong Kong SAR)']),
  });
});

describe('a flag is its country', () => {
  test.each([
    ['🇧🇷', 'Portuguese (Brazil)'],
    ['🇦🇷', 'Spanish (Argentina)'],
    ['🇸🇻', 'Spanish (El Salvador)'],
    ['🇲🇾', 'Malay (Malaysia)'],
    ['🇯🇵', 'Japanese (Japan)'],
    ['🇩🇪 german', 'German (Germany)'],
    [':flag_mx:', 'Spanish (Mexico)'],
    ['🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}', 'Welsh (United Kingdom)'],
  ])('%s: %s', (typed, name) => {
    expect(catalogue.search(typed)[0]).toBe(name);
  });

  test('and one without a language is nothing', () => {
    expect(catalogue.search('🇦🇶')).toEqual([]);
  });
});
