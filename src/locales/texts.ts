import { createInstance, type i18n } from 'i18next';
import { enUS } from './en-US.ts';
import { isolated } from './isolated.ts';
import type { TextKey } from './translation.ts';
import { translations } from './translations.ts';

export type { TextKey } from './translation.ts';

/** Several words are languages, to be listed. */
export type TextValues = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * The text for `key` in a Discord locale, its placeholders filled: `count` chooses among the forms of a plural, and a `file`
 * without a name is called a video. Falls back to English (US).
 */
export type Texts = (locale: string, key: TextKey, values?: TextValues) => string;

/** What is needed to call a language by its name; the names that go in are the model's. */
export type LanguageNames = {
  nameIn(name: string, locale: string): string;
};

const modelsOwn: LanguageNames = { nameIn: (name) => name };

/** Texts are plain Discord markdown: whoever fills in a person's words escapes them first. */
export function createTexts(languages = modelsOwn): Texts {
  const i18n = createInstance();
  void i18n.init({
    resources: Object.fromEntries(
      Object.entries({ ...translations, 'en-US': enUS }).map(([locale, translation]) => [
        locale,
        { translation },
      ]),
    ),
    fallbackLng: 'en-US',
    load: 'currentOnly',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  addFormats(i18n, languages);
  return (locale, key, values = {}) => {
    // Numbers and names are never in another language than the words around them.
    const lng = i18n.exists(key, { lng: locale, fallbackLng: [], ...countOf(values) }) ? locale : 'en-US';
    const unnamed = values.file === '' ? { file: i18n.t('file.unnamed', { lng }) } : {};
    return stoppedOnce(i18n.t(key, { ...shownApart(values), ...unnamed, lng }), values);
  };
}

function countOf({ count }: TextValues): { count?: number } {
  return typeof count === 'number' ? { count } : {};
}

/** The full stop of an abbreviation, such as "30 Sek.", is also that of the sentence it ends. */
function stoppedOnce(text: string, values: TextValues): string {
  const abbreviated = Object.values(values).filter(
    (value): value is string => typeof value === 'string' && /\p{L}\.$/u.test(value),
  );
  return abbreviated.reduce((said, value) => said.replaceAll(`${value}.`, () => value), text);
}

function shownApart(values: TextValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  );
}

/** What a placeholder may ask for after its comma, beside i18next's own `number`. Sizes come in MB, shares in percent. */
function addFormats({ services: { formatter } }: i18n, languages: LanguageNames): void {
  formatter?.addCached('megabytes', (locale) => {
    const sizes = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    });
    return (size: number) => sizes.format(size);
  });
  formatter?.addCached('percent', (locale) => {
    const shares = new Intl.NumberFormat(locale, { style: 'percent' });
    return (percent: number) => shares.format(percent / 100);
  });
  formatter?.add('name', (names: string | readonly string[], locale = 'en-US') => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    return list.format([names].flat().map((name) => isolated(languages.nameIn(name, locale))));
  });
}
