import type { Signer } from './signing.ts';

const KEY_PAIR_ID = 'KSANDBOX';

/**
 * When a link fetched now stops working, by the rolling rule of Scenario's CDN guide: fetched on the 1st to 7th it
 * lives to the 14th, on the 8th to 14th to the 21st, on the 15th to 21st to the month's last day, after that to the
 * 7th of the next month. Milliseconds, at midnight UTC.
 */
export function rollingExpiry(now: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (day <= 7) return Date.UTC(year, month, 14);
  if (day <= 14) return Date.UTC(year, month, 21);
  // Day 0 of the next month is this month's last one.
  if (day <= 21) return Date.UTC(year, month + 1, 0);
  return Date.UTC(year, month + 1, 7);
}

/** A CloudFront link with a custom policy: Policy, Signature and Key-Pair-Id in the query. */
export function signCdnUrl(file: { origin: string; path: string; expires: number }, signer: Signer): string {
  const policy = JSON.stringify({
    Statement: [
      {
        Resource: `${file.origin}${file.path}`,
        Condition: { DateLessThan: { 'AWS:EpochTime': Math.floor(file.expires / 1000) } },
      },
    ],
  });
  return `${file.origin}${file.path}?${query(Buffer.from(policy).toString('base64url'), signer)}`;
}

/**
 * Whether a request's query is the one that was handed out for this path and still holds. Compared as text: a
 * parameter added, dropped, moved or re-encoded ends in Access Denied, as at the real one.
 */
export function holdsCdnUrl(url: URL, { now, signer }: { now: number; signer: Signer }): boolean {
  const policy = url.searchParams.get('Policy') ?? '';
  if (url.search !== `?${query(policy, signer)}`) return false;
  const { Statement } = JSON.parse(Buffer.from(policy, 'base64url').toString()) as {
    Statement: [{ Resource: string; Condition: { DateLessThan: { 'AWS:EpochTime': number } } }];
  };
  const [{ Resource, Condition }] = Statement;
  return new URL(Resource).pathname === url.pathname && now < Condition.DateLessThan['AWS:EpochTime'] * 1000;
}

function query(policy: string, signer: Signer): string {
  return `Policy=${policy}&Signature=${signer.sign(policy)}&Key-Pair-Id=${KEY_PAIR_ID}`;
}
