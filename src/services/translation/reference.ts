import { randomBytes } from 'node:crypto';

/** A short reference that a person can quote and an operator can find in the log. */
export function newReference(): string {
  return randomBytes(4).toString('hex');
}
