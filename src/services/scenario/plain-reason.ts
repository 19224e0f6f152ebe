const longest = 200;

/** Characters that are looked at; what is shown is much shorter. */
const longestRead = 2_000;

/** The longest run at the end of what is read that may be half of an e-mail address. */
const longestHalf = 320;

/**
 * Scenario's words made fit for a person and a log: one line of at most 200 characters without addresses, ids,
 * e-mail addresses or control characters. Takes no longer for a text of any length.
 */
export function plainReason(text: string): string {
  const plain = beginning(text)
    .toWellFormed()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    // Word by word, since an expression that may begin anywhere in a long word takes the square of its length or more.
    .replace(/\S+/g, withoutAddress)
    .replace(/\b(asset|job|upload|model|proj|project|team|user|api|key)_[\w-]{4,}/g, '…')
    .trim();
  return plain.length > longest ? `${cut(plain, longest - 1).trimEnd()}…` : plain;
}

/** What is read of the text. The word that it ends in may be the half of an address that nobody could tell from its form. */
function beginning(text: string): string {
  if (text.length <= longestRead) return text;
  let end = longestRead;
  while (end > longestRead - longestHalf && /\S/.test(text.charAt(end - 1))) end--;
  return `${cut(text, end)}…`;
}

/** The word, without an address in it; all of it is one if it is an e-mail address. */
function withoutAddress(word: string): string {
  const at = word.indexOf('@', 1);
  if (at !== -1 && word.lastIndexOf('.', word.length - 2) > at + 1) return '…';
  const scheme = word.indexOf('://');
  if (scheme < 1) return word;
  let start = scheme;
  while (start > 0 && /[a-z0-9+.-]/i.test(word.charAt(start - 1))) start--;
  return start === scheme ? word : `${word.slice(0, start)}…`;
}

/** No half of a character stays at the end. */
const cut = (text: string, end: number) => text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
