import { Interrupted } from './stop-signal.ts';

/** Something went wrong that one sentence says well enough; a stack trace would only hide it. */
export class Sentence extends Error {
  override readonly name = 'Sentence';
}

/** What to print about an error: its sentence, or everything when it wasn't foreseen. */
export function wordsFor(error: unknown): string {
  if (error instanceof Sentence || error instanceof Interrupted) return error.message;
  // Stopping went wrong too, after the first error.
  if (error instanceof SuppressedError) return `${wordsFor(error.suppressed)}\n${wordsFor(error.error)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
