import { hideLinkEmbed } from 'discord.js';
import type { Texts } from '../locales/texts.ts';
import { originalButton } from '../services/discord/follow-up-buttons.ts';
import { hasExpired, type Origin, type Origins } from '../services/translation/origins.ts';
import { answering } from './answering.ts';
import type { ButtonPress } from './command.ts';
import type { RefusingParts } from './refusing.ts';

export type OriginalVideoParts = RefusingParts & { readonly origins: Origins; readonly texts: Texts };

/** "Original" under a result: the way to the video that it was made from. */
export function originalVideo(parts: OriginalVideoParts): ButtonPress {
  const { origins, texts } = parts;
  return {
    kind: 'button',
    name: originalButton,
    run: (interaction, id) =>
      answering(parts, interaction, async () => {
        const { locale, user } = interaction;
        return { content: whereabouts(texts, locale, await origins.find(id), user.id) };
      }),
  };
}

/** A message opens for whoever may read it. What was uploaded with a command was shown to nobody else. */
function whereabouts(texts: Texts, locale: string, origin: Origin | undefined, userId: string): string {
  if (!origin) return texts(locale, 'original.unknown');
  const { video } = origin;
  if (video.message !== undefined) return texts(locale, 'original.message', { url: video.message });
  if (video.withheld || origin.userId !== userId) return texts(locale, 'original.foreign');
  if (hasExpired(video)) return texts(locale, 'original.gone');
  // A preview would show a spoiler.
  return texts(locale, 'original.file', { url: hideLinkEmbed(video.url) });
}
