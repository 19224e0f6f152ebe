import type { Signer } from './signing.ts';

/**
 * Presigned part URLs in the manner of S3's query authentication (Signature Version 4): the signature covers the
 * method, the path and every other query parameter, and the URL dies `X-Amz-Expires` seconds after `X-Amz-Date`.
 */
export function signPartUrl(
  part: { origin: string; uploadId: string; fileName: string; number: number; at: number; seconds: number },
  signer: Signer,
): string {
  const url = new URL(`/uploads/${part.uploadId}/${encodeURIComponent(part.fileName)}`, part.origin);
  const date = `${new Date(part.at).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  url.search = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Date': date,
    'X-Amz-Expires': String(part.seconds),
    'X-Amz-SignedHeaders': 'host',
    partNumber: String(part.number),
    uploadId: part.uploadId,
  }).toString();
  url.searchParams.set('X-Amz-Signature', signature(url, signer));
  return url.href;
}

export type PartUrlVerdict = 'valid' | 'expired' | 'forged';

export function checkPartUrl(url: URL, { now, signer }: { now: number; signer: Signer }): PartUrlVerdict {
  if (url.searchParams.get('X-Amz-Signature') !== signature(url, signer)) return 'forged';
  const [, y, mo, d, h, mi, s] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(url.searchParams.get('X-Amz-Date') ?? '') ?? [];
  const signedAt = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  const lifetimeMs = Number(url.searchParams.get('X-Amz-Expires')) * 1000;
  return now <= signedAt + lifetimeMs ? 'valid' : 'expired';
}

function signature(url: URL, signer: Signer): string {
  const query = [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature').sort();
  return signer.sign(`PUT\n${url.pathname}\n${new URLSearchParams(query)}`);
}
