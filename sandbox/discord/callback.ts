import { InteractionResponseType, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { alreadyAcknowledged, invalidField, invalidForm, unknownInteraction } from './api-error.ts';
import type { Discord } from './app.ts';
import type { AnyComponent } from './components.ts';
import type { Interaction } from './interaction.ts';
import type { Message } from './message.ts';
import { draftMessage, type MessagePayload } from './message-draft.ts';
import { messageJson } from './message-json.ts';
import { modalIssues } from './modal.ts';
import type { Choice } from './options.ts';
import { blankMessage, edit, post, tellPerson } from './posting.ts';
import type { ApiReply, ApiRequest, Route } from './router.ts';
import { callbackBody } from './schemas.ts';

interface Callback {
  type: InteractionResponseType;
  data?: unknown;
}

const { Ping, ApplicationCommand, MessageComponent, ApplicationCommandAutocomplete, ModalSubmit } =
  InteractionType;

/** Which interactions a response may answer. Component updates also answer a modal that a component opened. */
const ANSWERS: Partial<Record<InteractionResponseType, readonly InteractionType[]>> = {
  [InteractionResponseType.Pong]: [Ping],
  [InteractionResponseType.ChannelMessageWithSource]: [ApplicationCommand, MessageComponent, ModalSubmit],
  [InteractionResponseType.DeferredChannelMessageWithSource]: [
    ApplicationCommand,
    MessageComponent,
    ModalSubmit,
  ],
  [InteractionResponseType.DeferredMessageUpdate]: [MessageComponent, ModalSubmit],
  [InteractionResponseType.UpdateMessage]: [MessageComponent, ModalSubmit],
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: [ApplicationCommandAutocomplete],
  [InteractionResponseType.Modal]: [ApplicationCommand, MessageComponent],
};

/** The first response to an interaction: within 3 s, once, of a kind that fits. */
export function callbackRoute(discord: Discord): Route {
  return {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    auth: 'none',
    body: callbackBody,
    fileLimit: ({ token = '' }) => discord.interactions.get(token)?.uploadLimit ?? discord.defaultUploadLimit,
    handle: (request) => acknowledge(discord, request),
  };
}

function acknowledge(discord: Discord, request: ApiRequest): ApiReply {
  const { type, data } = request.body as Callback;
  const interaction = discord.interactions.get(request.params.token ?? '');
  if (!interaction || interaction.id !== request.params.interaction) throw unknownInteraction();
  if (interaction.acknowledged) throw alreadyAcknowledged();
  if (interaction.ackIsLate || interaction.tokenIsDead) throw unknownInteraction();
  const updates =
    type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate;
  if (!ANSWERS[type]?.includes(interaction.type) || (updates && !interaction.source)) {
    throw invalidField(
      ['type'],
      'INTERACTION_APPLICATION_COMMAND_CALLBACK_TYPE',
      'Cannot answer this interaction',
    );
  }
  if (request.files.length > 0 && !MAY_BRING_FILES.has(type)) {
    throw invalidField(['files'], 'UNKNOWN_PART', 'This type of response takes no files');
  }
  const shown = respond(discord, interaction, { type, data: data ?? {} }, request);
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, json: withResponse(discord, interaction, { type, shown }) };
}

const MAY_BRING_FILES = new Set([
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.UpdateMessage,
]);

/** Does what the response says; nothing is acknowledged when that is refused. */
function respond(
  discord: Discord,
  interaction: Interaction,
  { type, data }: Required<Callback>,
  { files }: ApiRequest,
): Message | undefined {
  const drafted = (message: Message, isEdit: boolean) =>
    draftMessage(discord, message, { payload: data as MessagePayload, files, isEdit });
  const acknowledged = () => {
    interaction.acknowledged = { type, at: discord.now() };
  };
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const message = responseMessage(discord, interaction, (data as MessagePayload).flags ?? 0);
      const draft = drafted(message, false);
      acknowledged();
      interaction.original = message;
      post(discord, message, draft);
      return message;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const { flags, ...others } = data as MessagePayload;
      if (((flags ?? 0) & ~MessageFlags.Ephemeral) !== 0 || Object.keys(others).length > 0) {
        throw invalidField(
          ['data'],
          'BASE_TYPE_CHOICES',
          'A deferred response has the EPHEMERAL flag at most',
        );
      }
      acknowledged();
      interaction.original = responseMessage(discord, interaction, (flags ?? 0) | MessageFlags.Loading);
      post(discord, interaction.original, undefined);
      return interaction.original;
    }
    case InteractionResponseType.DeferredMessageUpdate: {
      acknowledged();
      interaction.original = interaction.source;
      return interaction.source;
    }
    case InteractionResponseType.UpdateMessage: {
      const source = interaction.source as Message;
      const draft = drafted(source, true);
      acknowledged();
      interaction.original = source;
      edit(discord, source, draft);
      return source;
    }
    case InteractionResponseType.Modal: {
      const modal = data as { custom_id: string; title: string; components: AnyComponent[] };
      const issues = modalIssues(modal.components);
      if (issues.length > 0) throw invalidForm(issues);
      acknowledged();
      const { custom_id: customId, title, components } = modal;
      interaction.modal = { customId, title, components, openedBy: interaction };
      tellPerson(discord, interaction, { kind: 'modal', modal: interaction.modal });
      return undefined;
    }
    default: {
      acknowledged();
      interaction.choices = (data as { choices?: Choice[] | null }).choices ?? [];
      tellPerson(discord, interaction, { kind: 'choices', choices: interaction.choices });
      return undefined;
    }
  }
}

/**
 * The message of a response. Where only a user's installation lets the app speak and the guild denies external apps,
 * it is ephemeral whatever was asked.
 */
function responseMessage(discord: Discord, interaction: Interaction, flags: number): Message {
  const { place, userInstallOnly, type, target } = interaction;
  const hidden = userInstallOnly && place.guild !== undefined && !place.guild.externalAppsPublic;
  const kept = flags & (MessageFlags.Ephemeral | MessageFlags.Loading);
  const isCommand = type === InteractionType.ApplicationCommand;
  return blankMessage(discord, {
    channel: place,
    author: undefined,
    interaction,
    flags: hidden ? kept | MessageFlags.Ephemeral : kept,
    type: !isCommand
      ? MessageType.Default
      : target
        ? MessageType.ContextMenuCommand
        : MessageType.ChatInputCommand,
    repliesTo: target,
  });
}

/** The body of `with_response=true`; its shape is the official schema's, where a deferred response counts as type 4. */
function withResponse(
  discord: Discord,
  interaction: Interaction,
  { type, shown }: { type: InteractionResponseType; shown: Message | undefined },
): object {
  const updates =
    type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate;
  const message = shown && messageJson(shown, discord.application);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.place.id,
      ...(interaction.place.guild && { guild_id: interaction.place.guild.id }),
      ...(shown && {
        response_message_id: shown.id,
        response_message_loading: shown.loading,
        response_message_ephemeral: shown.ephemeral,
      }),
    },
    ...(message && {
      resource: {
        type: updates
          ? InteractionResponseType.UpdateMessage
          : InteractionResponseType.ChannelMessageWithSource,
        message,
      },
    }),
  };
}
