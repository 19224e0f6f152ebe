import { Routes } from 'discord.js';
import type { Texts } from '../locales/texts.ts';
import type { Log } from '../logger.ts';
import { defer, whisper } from '../services/discord/first-response.ts';
import type { DiscordRest } from '../services/discord/rest.ts';
import type { ResultLinks } from '../services/discord/result-links.ts';
import type { ButtonPress } from './command.ts';

export type GetLinkParts = {
  readonly rest: DiscordRest;
  readonly links: ResultLinks;
  readonly texts: Texts;
  readonly log: Log;
};

/** The button under a result that does not fit: a fresh link, for the requester alone. */
export function getLink({ rest, links, texts, log }: GetLinkParts): ButtonPress {
  return {
    kind: 'button',
    name: 'link',
    run: async (interaction, requestId) => {
      const kept = await links.kept(requestId);
      const { locale, user } = interaction;
      if (kept?.userId !== user.id) {
        const key = kept ? 'result.linkForeign' : 'result.linkGone';
        await whisper(rest.acknowledgements, interaction, texts(locale, key));
        return;
      }
      // Scenario may take longer than the 3 s that Discord waits.
      await defer(rest.acknowledgements, interaction, true);
      const content = await links.locate(kept).then(
        (url) => texts(locale, 'result.linkReply', { url }),
        (error: unknown) => {
          log.warn({ err: error, request: requestId }, 'a link could not be made');
          return texts(locale, 'result.linkFailed');
        },
      );
      const route = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
      await rest.messages.patch(route, { auth: false, body: { content } });
    },
  };
}
