import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Attachment,
  InteractionContextType,
  InteractionResponseType,
} from 'discord.js';
import { described } from '../locales/descriptions.ts';
import { respond } from '../services/discord/first-response.ts';
import { sourceVideo } from '../services/discord/source-video.ts';
import { checkSize, statedBytes } from '../services/media/size-limit.ts';
import { Problem } from '../services/problem.ts';
import type { SourceVideo } from '../services/translation/request.ts';
import type { SlashCommand } from './command.ts';
import {
  completions,
  type LanguageParts,
  languagesOf,
  longestLanguages,
  rememberLanguages,
} from './language-choice.ts';
import { checkSpeakers, mostSpeakers } from './options.ts';
import { type RefusingParts, refusing } from './refusing.ts';
import { type StartParts, startTranslation } from './start-translation.ts';

export type TranslateParts = StartParts &
  RefusingParts &
  LanguageParts & {
    readonly cdnHosts: readonly string[];
  };

/** Where people can use what this app offers: servers, direct messages, and anywhere once it is theirs. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** `/translate video language [audio_only] [keep_length] [speakers] [private]` */
export function translate(parts: TranslateParts): SlashCommand {
  return {
    kind: 'slash',
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'translate',
      ...described('command.translate.description'),
      ...everywhere,
      options: [
        {
          type: ApplicationCommandOptionType.Attachment,
          name: 'video',
          ...described('command.translate.video'),
          required: true,
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'language',
          ...described('command.translate.language'),
          required: true,
          max_length: longestLanguages,
          autocomplete: true,
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          name: 'audio_only',
          ...described('command.translate.audioOnly'),
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          name: 'keep_length',
          ...described('command.translate.keepLength'),
        },
        {
          type: ApplicationCommandOptionType.Integer,
          name: 'speakers',
          ...described('command.translate.speakers'),
          min_value: 1,
          max_value: mostSpeakers,
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          name: 'private',
          ...described('command.translate.private'),
        },
      ],
    },

    run: (interaction) =>
      refusing(parts, interaction, async () => {
        parts.access.check(interaction);
        const { options, user, locale } = interaction;
        const video = videoOf(options.getAttachment('video', true), parts.cdnHosts);
        const { languages, readings } = languagesOf(parts, [options.getString('language', true)], locale);
        const speakers = checkSpeakers(options.getInteger('speakers'));
        await startTranslation(parts, interaction, {
          video,
          languages,
          options: {
            audioOnly: options.getBoolean('audio_only') ?? false,
            keepLength: options.getBoolean('keep_length') ?? false,
            speakers,
          },
          readings,
          private: options.getBoolean('private') ?? false,
        });
        await rememberLanguages(parts, user.id, languages);
      }),

    complete: async (interaction) => {
      const { value } = interaction.options.getFocused(true);
      const choices = await completions(parts, {
        typed: value,
        userId: interaction.user.id,
        locale: interaction.locale,
      });
      await respond(parts.rest.acknowledgements, interaction, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      });
    },
  };
}

/** What somebody picked is looked at whatever its type or ending says: either may be wrong. */
function videoOf(attachment: Attachment, cdnHosts: readonly string[]): SourceVideo {
  const { size, url } = attachment;
  const bytes = statedBytes(size);
  if (bytes === 0) throw new Problem('video-empty');
  if (bytes !== undefined) checkSize(bytes);
  if (!cdnHosts.includes(new URL(url).host)) throw new Problem('foreign-host');
  return sourceVideo(attachment);
}
