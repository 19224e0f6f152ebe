import type { Translation } from './translation.ts';

/** A translation in another variety of its language: the same but for the spelling. */
export function respelled(
  translation: Translation,
  replacements: readonly (readonly [RegExp, string])[],
): Translation {
  const respell = (text: string) =>
    replacements.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  return JSON.parse(JSON.stringify(translation), (_, value: unknown) =>
    typeof value === 'string' ? respell(value) : value,
  );
}
