import type { TextKey, Texts } from '../locales/texts.ts';
import { whisper } from '../services/discord/first-response.ts';
import { retryButton } from '../services/discord/follow-up-buttons.ts';
import { Problem } from '../services/problem.ts';
import { hasExpired, type Origins } from '../services/translation/origins.ts';
import type { ButtonPress } from './command.ts';
import { type RefusingParts, refusing } from './refusing.ts';
import { type StartParts, startTranslation } from './start-translation.ts';

export type RetryParts = StartParts & RefusingParts & { readonly origins: Origins; readonly texts: Texts };

/** "Try again" under a failure: the same wish anew, by the same person, once. */
export function retryTranslation(parts: RetryParts): ButtonPress {
  const { origins, texts, rest } = parts;
  return {
    kind: 'button',
    name: retryButton,
    run: (interaction, id) =>
      refusing(parts, interaction, async () => {
        parts.access.check(interaction);
        const refuse = (key: TextKey) =>
          whisper(rest.acknowledgements, interaction, texts(interaction.locale, key));
        const origin = await origins.find(id);
        if (!origin) return void (await refuse('retry.unknown'));
        if (origin.userId !== interaction.user.id) return void (await refuse('retry.foreign'));
        if (origin.retried) return void (await refuse('retry.already'));
        if (hasExpired(origin.video)) throw new Problem('link-expired');
        const outcome = await origins.retry(id, () => startTranslation(parts, interaction, origin));
        if (outcome === 'already') await refuse('retry.already');
      }),
  };
}
