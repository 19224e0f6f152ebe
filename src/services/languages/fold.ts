/** What is left of a name when case, accents, punctuation and the width of spaces don't count: "Türkiye" → "turkiye". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
