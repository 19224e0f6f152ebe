import { secretMark } from '../../../sandbox/secret.ts';

/** What the scrubber puts in place of a secret; a form with this for its value is none. */
const notRedacted = String.raw`(?!\[redacted\])`;

/** What the first characters of `api_SandboxSecret…:…` become in a Basic header: three bytes make four of them. */
const basic = Buffer.from(`api_${secretMark}`.slice(0, 15)).toString('base64');

/** Forms of whatever is secret in this suite. They are told apart from the app's own scrubber on purpose. */
const forms: readonly (readonly [what: string, form: RegExp])[] = [
  ['a key, secret or bot token of a sandbox', new RegExp(secretMark)],
  ['a key and secret in a Basic header', new RegExp(basic)],
  ['the key or secret of a test', /\b(?:key|secret)-of-the-test\b/],
  ['the password of the Postgres server', /for-tests-only/],
  // But for the one that the remedy for a wrong DATABASE_URL shows.
  ['a password in an address', new RegExp(`://(?!user:password@)[^\\s:/@"']*:${notRedacted}[^\\s/@"']+@`)],
  ['a bot token', /\b[MNO][\w-]{22,27}\.[\w-]{6,7}\.[\w-]{27,}/],
  ['an interaction token', /aW50ZXJhY3Rpb246/],
  ['the token of a webhook route', new RegExp(`/(?:webhooks|interactions)/\\d+/${notRedacted}[\\w-]{20,}`)],
  [
    'the query of a signed URL',
    new RegExp(
      `\\b(?:Signature|Policy|Key-Pair-Id|X-Amz-(?:Signature|Credential|Security-Token))(?:=|%3D)${notRedacted}\\S`,
      'i',
    ),
  ],
  ['the query of a link to an attachment', /\b(?:ex|is|hm)(?:=|%3D)[\da-f]{6,}/i],
  ['a signature', /\b[\da-f]{64}\b/i],
  ['credentials of a header', /\b(?:Basic|Bearer|Bot) (?=\S*\d)[\w+/=.-]{20,}/],
];

/** What of a line is secret, in words; empty when nothing is. */
export function secretsIn(line: string): string[] {
  return forms.flatMap(([what, form]) => (form.test(line) ? [what] : []));
}
