const longest = 200;

/**
 * Scenario's words made fit for a person and a log: one line of at most 200 characters without addresses, ids,
 * e-mail addresses or control characters.
 */
export function plainReason(text: string): string {
  const plain = text
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '…')
    .replace(/\S+@\S+\.\S+/g, '…')
    .replace(/\b(asset|job|upload|model|proj|project|team|user|api|key)_[\w-]{4,}/g, '…')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1).trimEnd()}…` : plain;
}
