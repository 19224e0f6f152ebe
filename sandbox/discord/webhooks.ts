import { InteractionResponseType, MessageFlags, MessageType } from 'discord-api-types/v10';
import {
  invalidField,
  invalidWebhookToken,
  tooManyFollowUps,
  unknownMessage,
  unknownWebhook,
} from './api-error.ts';
import type { Discord } from './app.ts';
import type { Interaction } from './interaction.ts';
import { USER_INSTALL_FOLLOW_UPS } from './limits.ts';
import type { Message } from './message.ts';
import { draftMessage, type MessagePayload } from './message-draft.ts';
import { messageJson } from './message-json.ts';
import { blankMessage, edit, post, remove } from './posting.ts';
import type { ApiRequest, Bucket, Params, Route } from './router.ts';
import { bodies } from './schemas.ts';

const WEBHOOK = '/webhooks/:application/:token';
const ORIGINAL = '@original';

/** The routes that an interaction's token opens for 15 minutes: its response and its follow-ups. */
export function webhookRoutes(discord: Discord): Route[] {
  const shared = {
    auth: 'none' as const,
    fileLimit: ({ token = '' }: Params) =>
      discord.interactions.get(token)?.uploadLimit ?? discord.defaultUploadLimit,
    buckets: (params: Params) => buckets(discord, params),
  };
  const json = (message: Message) => ({ status: 200, json: messageJson(message, discord.application) });
  const paths = [`${WEBHOOK}/messages/${ORIGINAL}`, `${WEBHOOK}/messages/:message`];
  return [
    {
      ...shared,
      method: 'POST',
      path: WEBHOOK,
      body: () => bodies.followUp,
      handle: (request) => json(followUp(discord, request)),
    },
    ...paths.flatMap((path): Route[] => [
      {
        ...shared,
        method: 'GET',
        path,
        handle: ({ params }) => json(messageOf(acknowledged(discord, params), params)),
      },
      {
        ...shared,
        method: 'PATCH',
        path,
        body: () => bodies.editWebhookMessage,
        handle: (request) => {
          const message = messageOf(acknowledged(discord, request.params), request.params);
          return json(edited(discord, message, request));
        },
      },
      {
        ...shared,
        method: 'DELETE',
        path,
        handle: ({ params }) => {
          remove(discord, messageOf(acknowledged(discord, params), params));
          return { status: 204 };
        },
      },
    ]),
  ];
}

/** Measured by others, for Discord keeps them to itself (#2701): 5 in 2 s for a token, 30 in 60 s for a channel. */
function buckets(discord: Discord, { token = '' }: Params): Bucket[] {
  const channel = discord.interactions.get(token)?.place.id;
  const own: Bucket = { key: `webhook ${token}`, limit: 5, windowMs: 2_000, scope: 'user' };
  if (channel === undefined) return [own];
  return [own, { key: `webhook-channel ${channel}`, limit: 30, windowMs: 60_000, scope: 'shared' }];
}

/** The interaction a token belongs to; there is no webhook before it is acknowledged, and none after 15 minutes. */
function acknowledged(discord: Discord, { application, token = '' }: Params): Interaction {
  const interaction = discord.interactions.get(token);
  if (!interaction || application !== discord.application.id) throw unknownWebhook();
  if (interaction.tokenIsDead) throw invalidWebhookToken();
  if (!interaction.acknowledged) throw unknownWebhook();
  return interaction;
}

function messageOf(interaction: Interaction, { message = ORIGINAL }: Params): Message {
  const found =
    message === ORIGINAL ? interaction.response() : interaction.messages().find((one) => one.id === message);
  if (!found || found.deleted || found.channel.deleted) throw unknownMessage();
  return found;
}

/** Right after a defer a follow-up is the response itself; otherwise it is a message of its own. */
function followUp(discord: Discord, request: ApiRequest): Message {
  const interaction = acknowledged(discord, request.params);
  const { original, place } = interaction;
  if (original?.loading && !original.deleted) return edited(discord, original, request);
  if (interaction.acknowledged?.type === InteractionResponseType.Modal && !original) throw unknownWebhook();
  if (interaction.userInstallOnly && interaction.followUps.length >= USER_INSTALL_FOLLOW_UPS)
    throw tooManyFollowUps();
  if (place.deleted) throw unknownMessage();
  const payload = request.body as MessagePayload;
  const asked = (payload.flags ?? 0) & MessageFlags.Ephemeral;
  const hidden = interaction.userInstallOnly && place.guild !== undefined && !place.guild.externalAppsPublic;
  const message = blankMessage(discord, {
    channel: place,
    author: undefined,
    interaction,
    flags: hidden ? MessageFlags.Ephemeral : asked,
    type: original ? MessageType.Reply : MessageType.Default,
    repliesTo: original,
  });
  const draft = drafted(discord, message, { request, isEdit: false });
  interaction.followUps.push(message);
  post(discord, message, draft);
  return message;
}

function edited(discord: Discord, message: Message, request: ApiRequest): Message {
  const { flags } = request.body as MessagePayload;
  const becomesV2 = ((flags ?? 0) | message.flags) & MessageFlags.IsComponentsV2;
  // Reported and still open when this was written (#7529).
  if (becomesV2 && request.files.length > 0) {
    throw invalidField(['files'], 'UPLOAD_WITH_COMPONENTS_V2', 'An edit cannot upload into Components V2');
  }
  edit(discord, message, drafted(discord, message, { request, isEdit: true }));
  return message;
}

const drafted = (discord: Discord, message: Message, on: { request: ApiRequest; isEdit: boolean }) =>
  draftMessage(discord, message, {
    payload: on.request.body as MessagePayload,
    files: on.request.files,
    isEdit: on.isEdit,
  });
