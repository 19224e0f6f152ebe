import {
  type APIAttachment,
  type APIMessage,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
} from 'discord-api-types/v10';
import { type Application, botUser, userFields } from './app.ts';
import type { Attachment } from './attachments.ts';
import { withResolvedMedia } from './components.ts';
import type { Interaction } from './interaction.ts';
import type { Message, MessageVersion } from './message.ts';

/** A message as the API and the gateway give it; links of its files are fresh each time. */
export function messageJson(message: Message, application: Application): APIMessage {
  const { interaction, forwarded, repliesTo } = message;
  const reference = forwarded?.message ?? repliesTo;
  const json = {
    ...bodyJson(message),
    id: message.id,
    channel_id: message.channel.id,
    type: message.type,
    author: message.author ? userFields(message.author.id, message.author.name) : botUser(application),
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    mentions: message.mentions.map((person) => userFields(person.id, person.name)),
    mention_roles: [],
    mention_everyone: message.mentionsEveryone,
    pinned: false,
    tts: false,
    ...(message.nonce !== undefined && { nonce: message.nonce }),
    ...(!message.author && { application_id: application.id }),
    ...(interaction && { webhook_id: application.id, interaction_metadata: metadata(interaction, message) }),
    ...(reference && {
      message_reference: {
        type: forwarded ? MessageReferenceType.Forward : MessageReferenceType.Default,
        channel_id: reference.channel.id,
        message_id: reference.id,
        ...(reference.channel.guild && { guild_id: reference.channel.guild.id }),
      },
    }),
    ...(forwarded && {
      message_snapshots: [{ message: snapshotJson(forwarded.message, forwarded.snapshot) }],
    }),
  };
  // The published types know fewer combinations of optional fields than a message really has.
  return json as unknown as APIMessage;
}

/** Text, files and components; with Components V2 the files are only found inside the components (#8277). */
function bodyJson(body: Pick<MessageVersion, 'content' | 'embeds' | 'attachments' | 'components' | 'flags'>) {
  const files = body.attachments.map((file: Attachment): APIAttachment => file.toJSON());
  const isV2 = (body.flags & MessageFlags.IsComponentsV2) !== 0;
  return {
    content: body.content,
    embeds: body.embeds.map((embed) => ({ type: 'rich', ...embed })),
    attachments: isV2 ? [] : files,
    components: withResolvedMedia(body.components, files),
    flags: body.flags,
  };
}

/** A forward holds a snapshot without an author. */
function snapshotJson(message: Message, snapshot: MessageVersion) {
  return {
    ...bodyJson(snapshot),
    type: message.type,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: null,
    mentions: [],
    mention_roles: [],
  };
}

function metadata(interaction: Interaction, message: Message): object {
  const { original, source, target, trigger, type } = interaction;
  const isFollowUp = original !== undefined && original !== message;
  return {
    id: interaction.id,
    type,
    user: userFields(interaction.person.id, interaction.person.name),
    authorizing_integration_owners: interaction.owners,
    ...(isFollowUp && { original_response_message_id: original.id }),
    ...(target && { target_message_id: target.id }),
    ...(source && type === InteractionType.MessageComponent && { interacted_message_id: source.id }),
    ...(trigger && { triggering_interaction_metadata: metadata(trigger, message) }),
  };
}
