import { hideLinkEmbed } from 'discord.js';
import type { Texts } from '../locales/texts.ts';
import type { AgeRestrictions } from '../services/discord/age-restriction.ts';
import { type ResultLinks, resultButton } from '../services/discord/result-links.ts';
import { answering } from './answering.ts';
import type { ButtonPress } from './command.ts';
import type { RefusingParts } from './refusing.ts';

export type GetLinkParts = RefusingParts & {
  readonly links: ResultLinks;
  readonly texts: Texts;
  readonly ages: Pick<AgeRestrictions, 'of'>;
};

/** The button under a result that does not fit: a fresh link, for the requester alone. */
export function getLink(parts: GetLinkParts): ButtonPress {
  const { links, texts, wording, ages, log } = parts;
  return {
    kind: 'button',
    name: resultButton,
    run: (interaction, requestId) =>
      answering(parts, interaction, async () => {
        const kept = await links.kept(requestId);
        const { locale, user } = interaction;
        if (!kept) return { content: texts(locale, 'result.linkGone') };
        if (kept.userId !== user.id) return { content: texts(locale, 'result.linkForeign') };
        try {
          // A preview would show a spoiler, and leave a copy with Discord.
          const url = hideLinkEmbed(await links.locate(kept));
          const hidden = wording.hidden(locale, ages.of(interaction), kept.ageRestricted);
          const reply = texts(locale, 'result.linkReply', { url });
          return { content: hidden === undefined ? reply : `${reply}\n${hidden}` };
        } catch (error) {
          log.warn({ err: error, request: requestId }, 'a link could not be made');
          return { content: texts(locale, 'result.linkFailed') };
        }
      }),
  };
}
