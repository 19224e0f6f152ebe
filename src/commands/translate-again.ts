import { extname } from 'node:path';
import { whisper } from '../services/discord/first-response.ts';
import { anotherButton } from '../services/discord/follow-up-buttons.ts';
import { Problem } from '../services/problem.ts';
import type { Origins } from '../services/translation/origins.ts';
import { hasExpired } from '../services/translation/origins.ts';
import { isGiven, type SourceVideo } from '../services/translation/request.ts';
import type { ButtonPress } from './command.ts';
import { refusing } from './refusing.ts';
import { type OfferParts, offer } from './translate-message.ts';

export type TranslateAgainParts = OfferParts & { readonly origins: Origins };

/** "Another language" under a result, for whoever presses it: a request of their own for the same video. */
export function translateAgain(parts: TranslateAgainParts): ButtonPress {
  return {
    kind: 'button',
    name: anotherButton,
    run: (interaction, id) =>
      refusing(parts, interaction, async () => {
        parts.access.check(interaction);
        const origin = await parts.origins.find(id);
        if (!origin) {
          const words = parts.texts(interaction.locale, 'another.unknown');
          await whisper(parts.rest.acknowledgements, interaction, words);
          return;
        }
        const { video, options, userId, private: onlyForThem } = origin;
        if (hasExpired(video)) throw new Problem('link-expired');
        const isForeign = isGiven(video) && userId !== interaction.user.id;
        const same = isForeign ? passedOn(video) : video;
        await offer(parts, interaction, [{ ...same, as: { options, private: onlyForThem } }]);
      }),
  };
}

/** What it was called is its giver's own. */
function passedOn(video: SourceVideo): SourceVideo {
  return { ...video, name: `video${extname(video.name)}`, withheld: true };
}
