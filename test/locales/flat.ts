/** A tree of texts as dotted paths. */
export function flat(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...flat(value as object, `${path}${key}.`)],
    ),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;

export const baseOf = (key: string): string => key.replace(plural, '');

export const formOf = (key: string): Intl.LDMLPluralRule | undefined =>
  plural.exec(key)?.[1] as Intl.LDMLPluralRule | undefined;

/** How many things people count here: 0 to this. */
const most = 200;

/** The forms that a language has for whole numbers, each with how many of them it is for. */
export function pluralForms(locale: string): Map<Intl.LDMLPluralRule, number> {
  const rules = new Intl.PluralRules(locale);
  const forms = new Map<Intl.LDMLPluralRule, number>([['other', most]]);
  for (let n = 0; n <= most; n += 1) {
    const form = rules.select(n);
    if (form !== 'other') forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** What is to be filled in, with how it is to be shown: `size, megabytes`. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, inner = '']) => inner);
}

/** What must come through a translation as it is: commands, markdown of Discord's, line breaks. */
export function fixtures(text: string): string[] {
  return (
    text.match(/\/[a-z]{3,}\b|\*\*|^-# |^• |\n|<[^>]*>|[→·⚠⏳✅]|(?<=.)Translate video/gmu) ?? []
  ).toSorted();
}
