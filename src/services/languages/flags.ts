/**
 * A text with the countries' English names in the place of their flags, which are letters to nobody: taken as such, the
 * flag of Argentina would be the code of Arabic. A flag of nowhere is left out.
 */
export function flagsAsNames(text: string): string {
  return text.replace(flag, (_, pair?: string, tags?: string, code?: string) => {
    if (tags !== undefined) return ` ${nations[lettersOf(tags, firstTag)] ?? ''} `;
    const region = pair === undefined ? code : lettersOf(pair, firstIndicator);
    return ` ${region === undefined ? '' : (nameOf(region.toUpperCase()) ?? region)} `;
  });
}

/** Two regional indicators; a black flag with a subdivision in tags; Discord's own way to write a flag. */
const flag = /([\u{1F1E6}-\u{1F1FF}]{2})|\u{1F3F4}([\u{E0061}-\u{E007A}]+)\u{E007F}|:flag_([a-z]{2}):/gu;

const [firstIndicator, firstTag] = [0x1f1e6, 0xe0061];

/** The subdivisions that have flags, for which `Intl` has no names. */
const nations: Readonly<Record<string, string>> = { gbeng: 'England', gbsct: 'Scotland', gbwls: 'Wales' };

/** Which letters of the alphabet these are, by the character that stands for "a". */
function lettersOf(characters: string, first: number): string {
  return [...characters]
    .map((one) => String.fromCharCode(97 + (one.codePointAt(0) ?? first) - first))
    .join('');
}

function nameOf(region: string): string | undefined {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region);
}
