import { createHmac } from 'node:crypto';

/**
 * Code names for the account of what has been used: the same id always has the same one, and nobody who holds the database
 * alone can tell whose it is, or find it out by trying. So the account needs no deleting when a person wants to be
 * forgotten, which would give them a new day's allowance.
 *
 * @param secret what all processes of this bot share and the database does not hold
 */
export function codeNames(secret: string): (id: string) => string {
  return (id) => createHmac('sha256', secret).update(`quota:${id}`).digest('base64url').slice(0, 22);
}
