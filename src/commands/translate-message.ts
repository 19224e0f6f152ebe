import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  type ButtonInteraction,
  ComponentType,
  InteractionResponseType,
  type MessageContextMenuCommandInteraction,
  TextInputStyle,
} from 'discord.js';
import type Keyv from 'keyv';
import type { Texts } from '../locales/texts.ts';
import type { Access } from '../services/discord/access.ts';
import { findVideos } from '../services/discord/find-videos.ts';
import { respond } from '../services/discord/first-response.ts';
import { shortName } from '../services/discord/wording.ts';
import type { LanguageChoice } from '../services/languages/language-list.ts';
import { Problem } from '../services/problem.ts';
import { mostLanguages, type SourceVideo } from '../services/translation/request.ts';
import type { MessageCommand } from './command.ts';
import { completions, type LanguageParts, longestLanguages } from './language-choice.ts';
import { type RefusingParts, refusing } from './refusing.ts';
import type { Wish } from './start-translation.ts';
import { everywhere } from './translate.ts';

export type OfferParts = RefusingParts &
  LanguageParts & {
    readonly texts: Texts;
    readonly choosing: Choosing;
    readonly access: Pick<Access, 'check'>;
  };

export type TranslateMessageParts = OfferParts & { readonly cdnHosts: readonly string[] };

/** The videos that people's modals are open for, by {@link choosingKey}. */
export type Choosing = Keyv<OfferedVideo[]>;

/** Whose modal it is, and the id of the interaction that opened it. */
export const choosingKey = (userId: string, interactionId: string): string => `${userId}.${interactionId}`;

/** With how it is to be translated, when it has been before. */
export type OfferedVideo = SourceVideo & { readonly as?: Pick<Wish, 'options' | 'private'> | undefined };

/** The modal's fields, read again by its answer. */
export const fields = { language: 'language', other: 'other', video: 'video' } as const;

/** The name of the modal's answer, before the colon of its custom id. */
export const modalName = 'translate';

/** Labels of options in a select menu end here. */
const longestLabel = 100;

/** Apps → Translate video: finds the video in the message, then asks for the language. */
export function translateMessage(parts: TranslateMessageParts): MessageCommand {
  return {
    kind: 'message',
    data: { type: ApplicationCommandType.Message, name: 'Translate video', ...everywhere },
    run: (interaction) =>
      refusing(parts, interaction, async () => {
        parts.access.check(interaction);
        const found = findVideos(interaction.targetMessage, parts.cdnHosts);
        if (found.length === 0) throw new Problem('no-video-found');
        const message = messageLink(interaction);
        await offer(
          parts,
          interaction,
          found.map((video) => ({ ...video, message })),
        );
      }),
  };
}

/** Asks for the language, and for the video where there are several. */
export async function offer(
  parts: OfferParts,
  interaction: MessageContextMenuCommandInteraction | ButtonInteraction,
  videos: OfferedVideo[],
): Promise<void> {
  const { id, locale, user } = interaction;
  const languages = await completions(parts, { typed: '', userId: user.id, locale });
  // Stored before it is shown, so that whatever can be answered is known.
  await parts.choosing.set(choosingKey(user.id, id), videos);
  await respond(parts.rest.acknowledgements, interaction, {
    type: InteractionResponseType.Modal,
    data: modal(parts.texts, { id, locale, languages, videos }),
  });
}

/** Opens for whoever may read there. */
function messageLink({ guildId, channelId, targetId }: MessageContextMenuCommandInteraction): string {
  return `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${targetId}`;
}

function modal(
  texts: Texts,
  {
    id,
    locale,
    languages,
    videos,
  }: { id: string; locale: string; languages: LanguageChoice[]; videos: SourceVideo[] },
): APIModalInteractionResponseCallbackData {
  const language: APILabelComponent = {
    type: ComponentType.Label,
    label: texts(locale, 'modal.language'),
    description: texts(locale, 'modal.languageHint'),
    component: {
      type: ComponentType.StringSelect,
      custom_id: fields.language,
      required: false,
      max_values: Math.min(mostLanguages, languages.length),
      options: languages.map(({ name, value }) => ({ label: name, value })),
    },
  };
  const other: APILabelComponent = {
    type: ComponentType.Label,
    label: texts(locale, 'modal.otherLanguage'),
    description: texts(locale, 'modal.otherLanguageHint'),
    component: {
      type: ComponentType.TextInput,
      custom_id: fields.other,
      style: TextInputStyle.Short,
      required: false,
      max_length: longestLanguages,
    },
  };
  const video: APILabelComponent = {
    type: ComponentType.Label,
    label: texts(locale, 'modal.video'),
    component: {
      type: ComponentType.StringSelect,
      custom_id: fields.video,
      options: videos.slice(0, 25).map(({ name }, index) => ({
        label: shortName(name)
          .slice(0, longestLabel)
          .replace(/[\uD800-\uDBFF]$/, ''),
        value: String(index),
        default: index === 0,
      })),
    },
  };
  return {
    custom_id: `${modalName}:${id}`,
    title: texts(locale, 'modal.title'),
    components: videos.length > 1 ? [video, language, other] : [language, other],
  };
}
