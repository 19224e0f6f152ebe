import { Problem } from '../services/problem.ts';

/** More people than this in one video have not been seen to come out well. */
export const mostSpeakers = 10;

/** Checks the number of speakers: Discord checks it too, but only on its side. Problem 'invalid-speakers'. */
export function checkSpeakers(speakers: number | null): number | undefined {
  if (speakers === null) return undefined;
  if (!Number.isInteger(speakers) || speakers < 1 || speakers > mostSpeakers) {
    throw new Problem('invalid-speakers', { max: mostSpeakers });
  }
  return speakers;
}
