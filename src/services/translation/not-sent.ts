import type { EarlierTry } from './steps.ts';

/** A call was not sent because it may not be ours to send any more. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

/** How old the knowledge may be that a run is ours, in ms: far less than the time in which it can become another's. */
const knowledgeLife = 5_000;

/**
 * Makes sure, right before a call that may not be made twice, that nobody else has begun a try of the same step. A process
 * that stood still for a while (its machine was suspended or moved) does not know that its lease has ended meanwhile.
 *
 * @throws {NotSent} when another has, or when the database does not tell.
 */
export async function requireStillOurs(earlierTry: EarlierTry): Promise<void> {
  let askedAt: number;
  do {
    askedAt = Date.now();
    const another = await earlierTry().catch((cause: unknown) => {
      throw new NotSent('the database does not tell whose the run is', { cause });
    });
    if (another) throw new NotSent('another process has taken the run up');
  } while (Date.now() - askedAt > knowledgeLife);
}
