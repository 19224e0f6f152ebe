import { createInstance } from 'i18next';
import { enUS } from './en-US.ts';

/** Every text's key: the dotted path into the source locale. */
export type TextKey = Leaves<typeof enUS>;

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

export type TextValues = Readonly<Record<string, string | number>>;

/** The text for `key` in a Discord locale, its placeholders filled. Falls back to English (US). */
export type Texts = (locale: string, key: TextKey, values?: TextValues) => string;

/** Texts are plain Discord markdown: whoever fills in a person's words escapes them first. */
export function createTexts(): Texts {
  const i18n = createInstance();
  void i18n.init({
    resources: { 'en-US': { translation: enUS } },
    fallbackLng: 'en-US',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (locale, key, values = {}) => i18n.t(key, { ...values, lng: locale });
}
