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
 * What a language is called in a list: its own name for itself beside its name in the person's language, "Deutsch
 * (Österreich) · German (Austria)", or one of them when they are the same. English readers see the model's own names.
 */
export function labelOf(entry: Entry, locale: string): string {
  const theirs = nameIn(entry, locale);
  const native = entry.language === new Intl.Locale(locale).language ? theirs : (nativeName(entry) ?? theirs);
  const label = fold(native) === fold(theirs) ? theirs : `${native} · ${theirs}`;
  if (label.length <= longestChoice) return label;
  return theirs.length <= longestChoice ? theirs : `${theirs.slice(0, longestChoice - 1)}…`;
}

/** The name in the language of a sound locale; the model's own where Unicode's data has none that tells it from others. */
export function nameIn({ name, tag }: Entry, locale: string): string {
  if (tag === undefined || !hasName(tag) || new Intl.Locale(locale).language === 'en') return name;
  return standardName(tag, locale) ?? name;
}

function nativeName({ tag }: Entry): string | undefined {
  if (tag === undefined) return undefined;
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

const cache = new Map<string, Intl.DisplayNames>();

function standardName(tag: string, locale: string): string | undefined {
  let names = cache.get(locale);
  if (!names) {
    names = new Intl.DisplayNames(locale, {
      type: 'language',
      languageDisplay: 'standard',
      fallback: 'none',
    });
    cache.set(locale, names);
  }
  const name = names.of(tag);
  return name && name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
