/** What stands where a secret stood. */
export const redacted = '[redacted]';

/** Parts of names of properties whose text is never shown: token, apiKey, Authorization, set-cookie, … */
const secretName = String.raw`[\w-]*(?:token|secret|password|api[-_]?key|authorization|cookie|credential)[\w-]*`;
const jsonText = String.raw`"(?:[^"\\]|\\.)*"`;

/**
 * Text in which secrets are known by their form, whoever wrote it. Applied to whole JSON lines too, so a value ends at a
 * quote or a backslash.
 */
const patterns: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Secrets by the name of their property, in a line of JSON and in JSON quoted within one
  [new RegExp(`("${secretName}":)(?:${jsonText}|\\[(?:${jsonText},?)*\\])`, 'gi'), `$1"${redacted}"`],
  [new RegExp(String.raw`(\\"${secretName}\\"\s*:\s*\\")[^"\\]*`, 'gi'), `$1${redacted}`],
  // user:password@ in an address
  [/\b([a-z][a-z\d+.-]{1,20}:\/\/)[^\s/@"'<>\\]+@/gi, `$1${redacted}@`],
  // Interaction and webhook tokens: /webhooks/{id}/{token}/…, /interactions/{id}/{token}/callback
  [/(\/(?:webhooks|interactions)\/[^\s/"'\\]+\/)[^\s/?"'<>\\]+/gi, `$1${redacted}`],
  // The same tokens outside an address: base64 of "interaction:"
  [/\baW50ZXJhY3Rpb246[\w+/=-]*/g, redacted],
  // Bot tokens: base64 of the id, a time stamp, a signature
  [/\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, redacted],
  // A query may sign its address (Discord, CloudFront, S3 and whoever comes next), so none is kept but the invitation's.
  [
    /\b((?:https?|wss?):\/\/(?!discord\.com\/oauth2\/authorize\?)[^\s?"'<>\\]+\?)[^\s"'<>\\]+/gi,
    `$1${redacted}`,
  ],
  // Signatures in a path or a query that lost its address
  [
    /\b((?:ex|is|hm|expires|policy|key-pair-id|(?:x-(?:amz|goog)-)?(?:signature|credential|security-token|\w*token))=)[^\s&"'<>\\]+/gi,
    `$1${redacted}`,
  ],
  // Credentials in a header
  [/\b(authorization\\?["']?\s*[:=]\s*\\?["']?(?:(?:bot|bearer|basic)\s+)?)[^\s"'\\,]+/gi, `$1${redacted}`],
  [/\b((?:bearer|basic)\s+)[\w.~+/=-]{8,}/gi, `$1${redacted}`],
];

/**
 * Makes a function that removes the given secrets, and whatever looks like one, from a text or from a line of JSON.
 * Names of hosts and paths stay, so that a line still says where a request went.
 */
export function createScrubber(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets.flatMap(spellings))].toSorted((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const secret of known) clean = clean.replaceAll(secret, redacted);
    for (const [pattern, replacement] of patterns) clean = clean.replace(pattern, replacement);
    return clean;
  };
}

/** Nothing shorter is a secret, and taking out a letter or two would garble the line. */
const minSecretLength = 5;

/** The forms in which one secret can appear: as it is, within JSON, within JSON quoted in JSON, within an address. */
function spellings(secret: string): string[] {
  if (secret.length < minSecretLength) return [];
  const quoted = inJson(secret);
  return [secret, quoted, inJson(quoted), encodeURIComponent(secret)];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
