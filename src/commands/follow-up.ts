import type { ButtonPress } from './command.ts';
import { type OriginalVideoParts, originalVideo } from './original-video.ts';
import { type RetryParts, retryTranslation } from './retry-translation.ts';
import { type TranslateAgainParts, translateAgain } from './translate-again.ts';

/** The buttons that go on from where a translation ended. */
export function followUpCommands(
  parts: TranslateAgainParts & OriginalVideoParts & RetryParts,
): ButtonPress[] {
  return [translateAgain(parts), originalVideo(parts), retryTranslation(parts)];
}
