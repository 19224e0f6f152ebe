import { varietyIn } from '../../locales/varieties.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { withoutExtras } from './topics.ts';

/** Discord takes at most 100 characters as name and as value of a choice. */
export const longestChoice = 100;

/** What varieties are called by those who speak them, where Unicode's data has no name of their own. */
const nativeNames: Readonly<Record<string, string>> = {
  cmn: '普通话',
  'wuu-Hans': '吴语',
  'zh-Hans-CN-u-sd-cnha': '中原官话（河南）',
  'zh-Hans-CN-u-sd-cnln': '东北官话',
  'zh-Hans-CN-u-sd-cnsc': '西南官话',
  'zh-Hans-CN-u-sd-cnsd': '冀鲁官话',
  'zh-Hans-CN-u-sd-cnsn': '中原官话（陕西）',
  'zh-Hant-TW': '臺灣華語（繁體）',
};

/**
 * What a language is called in a list: its own name for itself beside `theirs`, its name in the person's language, "Deutsch
 * (Österreich) · German (Austria)", or one of them when they are the same. English readers see the model's own names.
 */
export function labelOf(entry: Entry, theirs: string, locale: string): string {
  const spoken = entry.language === new Intl.Locale(locale).language;
  const native = spoken ? theirs : (entry.native ?? theirs);
  const label = fold(native) === fold(theirs) ? theirs : `${native} · ${theirs}`;
  if (label.length <= longestChoice) return label;
  return theirs.length <= longestChoice ? theirs : `${theirs.slice(0, longestChoice - 1)}…`;
}

/**
 * The name in the language of a sound locale: the one in its translation where Unicode's data has none that tells it from
 * others, else the model's own.
 */
export function nameIn({ name, tag }: Entry, locale: string): string {
  if (tag === undefined || new Intl.Locale(locale).language === 'en') return name;
  return varietyIn(locale, tag) ?? (hasName(tag) ? standardName(tag, locale) : undefined) ?? name;
}

/** What a language is called by those who speak it, if that is known. */
export function nativeName(tag: string): string | undefined {
  const known = nativeNames[tag];
  if (known !== undefined) return known;
  if (!hasName(tag)) return undefined;
  const { language, script } = new Intl.Locale(tag);
  return standardName(tag, script ? `${language}-${script}` : language);
}

/** Extensions and private parts have no names, nor has a code that stands for another. */
function hasName(tag: string): boolean {
  return withoutExtras(tag) === tag && Intl.getCanonicalLocales(tag)[0] === tag;
}

/** One is kept, for many names in a row are asked of the same: each takes memory outside of the heap. */
let last: { locale: string; names: Intl.DisplayNames } | undefined;

function standardName(tag: string, locale: string): string | undefined {
  if (last?.locale !== locale) {
    const options = { type: 'language', languageDisplay: 'standard', fallback: 'none' } as const;
    last = { locale, names: new Intl.DisplayNames(locale, options) };
  }
  const name = last.names.of(tag);
  return name && name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
