import { randomInt } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id in Scenario's manner, such as `asset_4mWzEXqNbC7uAF0yPDk1Vs2T`. */
export function newId(kind: 'asset' | 'job' | 'upload' | 'user' | 'proj'): string {
  let id = `${kind}_`;
  for (let i = 0; i < 24; i++) id += ALPHABET[randomInt(ALPHABET.length)];
  return id;
}
