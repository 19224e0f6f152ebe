import { createHmac, randomBytes } from 'node:crypto';

/** Signs what the presigned part URLs and the CDN links promise; one key a sandbox. */
export interface Signer {
  sign(text: string): string;
}

export function createSigner(): Signer {
  const key = randomBytes(32);
  return { sign: (text) => createHmac('sha256', key).update(text).digest('hex') };
}
