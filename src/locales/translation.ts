import type { enUS } from './en-US.ts';

/** Every text's key: the dotted path into the source locale, without the endings of plurals. */
export type TextKey = Keys<typeof enUS>;

/**
 * The texts of another locale. A key that the source lacks is a type error; one that is missing is shown in English and
 * fails a test, which lists it. Of a plural (`_one`, `_other`) it has the forms that its language needs.
 */
export type Translation = Words<typeof enUS>;

type Plural = `_${Intl.LDMLPluralRule}`;

type Keys<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K extends `${infer Base}${Plural}`
      ? Base
      : K
    : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

type Words<T> = {
  readonly [K in keyof T & string as K extends `${infer Base}${Plural}`
    ? `${Base}${Plural}`
    : K]?: T[K] extends string ? string : Words<T[K]>;
};
