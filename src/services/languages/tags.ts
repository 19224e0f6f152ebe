import { documentedTags } from './fallback-languages.ts';
import { fold } from './fold.ts';

/**
 * The BCP-47 tag of one of the model's names. That of a name which is not documented is found by the names that Unicode
 * gives languages, scripts and regions in English: "Breton (France)" → `br-FR`. Undefined for what has none there.
 */
export function tagOf(name: string): string | undefined {
  return documentedTags.get(name) ?? derivedTag(name);
}

function derivedTag(name: string): string | undefined {
  const [, base = '', detail] = /^([^()]+?)(?: \(([^()]+)\))?$/.exec(name) ?? [];
  const language = codeOf('language', base);
  if (language === undefined) return undefined;
  const subtags = (detail?.split(', ') ?? []).map((part) => codeOf('script', part) ?? codeOf('region', part));
  // What is not understood may be what sets it apart from another, so nothing is better than a tag that is too wide.
  if (subtags.includes(undefined)) return undefined;
  const [tag] = Intl.getCanonicalLocales([language, ...subtags].join('-'));
  return tag;
}

type Kind = 'language' | 'script' | 'region';

const codes: Partial<Record<Kind, Map<string, string>>> = {};

function codeOf(kind: Kind, name: string): string | undefined {
  codes[kind] ??= allCodes(kind);
  return codes[kind].get(fold(name));
}

/** Tries codes, for Unicode's data has no list of them: a few milliseconds, once, and only for a new name. */
function allCodes(kind: Kind): Map<string, string> {
  const found = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames('en', { type: kind, style, fallback: 'none' });
    for (const code of candidates[kind]) {
      const name = names.of(code);
      if (name !== undefined && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  return found;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const twoLetters = letters.flatMap((first) => letters.map((second) => first + second));

/** The widely spoken languages that have no code of two letters: to try all of three would take seconds. */
const threeLetters =
  'ast ban bho brx ceb chr ckb cnr doi dyu fil fon fur gsw haw hil hmn hne hsb ilo kab kok kri lus luo mad mag mai mak min ' +
  'mni mos mwr nap nso pag pam pap sat scn shn skr szl tet tig tlh tum vec war wuu yue zgh';

const candidates: Readonly<Record<Kind, readonly string[]>> = {
  language: [...twoLetters, ...threeLetters.split(' ')],
  script: ['Latn', 'Cyrl', 'Arab', 'Deva', 'Hans', 'Hant', 'Hebr', 'Grek', 'Guru', 'Beng'],
  // The only larger one that languages are told apart by.
  region: [...twoLetters.map((code) => code.toUpperCase()), '419'],
};
