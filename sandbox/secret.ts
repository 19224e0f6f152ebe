import { randomBytes } from 'node:crypto';

/** Stands in every key, secret and bot token of the sandboxes, so that one can be found wherever it has got to. */
export const secretMark = 'SandboxSecret';

/** A new secret, `length` characters long without the mark it begins with. */
export function newSecret(length: number): string {
  return secretMark + randomBytes(length).toString('hex').slice(0, length);
}
