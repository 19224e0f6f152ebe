import type {
  APIApplicationCommandInteractionData,
  APIAttachment,
  APIBaseInteraction,
  APIInteractionGuildMember,
  APIMessage,
  APIMessageComponentInteractionData,
  APIModalSubmission,
  GuildMemberFlags,
  InteractionType,
} from 'discord-api-types/v10';
import { appPermissions, contextOf, memberPermissions } from './access.ts';
import { type Discord, userFields } from './app.ts';
import { channelJson } from './channels.ts';
import type { Interaction } from './interaction.ts';
import { messageJson } from './message-json.ts';

/** What an interaction of any type says about itself. */
export type InteractionData =
  | APIApplicationCommandInteractionData
  | APIMessageComponentInteractionData
  | APIModalSubmission;

type Envelope = Omit<
  APIBaseInteraction<InteractionType, InteractionData>,
  'authorizing_integration_owners'
> & {
  authorizing_integration_owners: Record<string, string>;
};

/** An INTERACTION_CREATE event with all the fields Discord sends. */
export function interactionPayload(
  discord: Discord,
  interaction: Interaction,
  data: InteractionData,
): Envelope {
  const { person, place, source } = interaction;
  const { guild } = place;
  const user = userFields(person.id, person.name);
  const member: APIInteractionGuildMember = {
    user,
    roles: [],
    joined_at: '2022-03-03T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    permissions: memberPermissions(guild, person),
    premium_since: null,
    pending: false,
    nick: null,
    avatar: null,
    communication_disabled_until: null,
  };
  return {
    id: interaction.id,
    application_id: discord.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel: channelJson(place) as NonNullable<Envelope['channel']>,
    channel_id: place.id,
    ...(guild
      ? { guild_id: guild.id, guild: { id: guild.id, locale: guild.locale as never, features: [] }, member }
      : { user }),
    ...(guild && { guild_locale: guild.locale as never }),
    ...(source && { message: messageJson(source, discord.application) }),
    locale: person.locale as never,
    app_permissions: appPermissions(place),
    entitlements: [],
    authorizing_integration_owners: interaction.owners as Record<string, string>,
    context: contextOf(place),
    attachment_size_limit: interaction.uploadLimit,
  };
}

/** The `resolved` part of interaction data; absent when nothing was picked that needs it. */
export function resolved(picked: {
  attachments?: Record<string, APIAttachment>;
  messages?: Record<string, APIMessage>;
}): { resolved?: Required<typeof picked> } {
  const kept = Object.entries(picked).filter(([, entries]) => Object.keys(entries ?? {}).length > 0);
  return kept.length > 0 ? { resolved: Object.fromEntries(kept) as Required<typeof picked> } : {};
}
