import { MessageType } from 'discord-api-types/v10';
import {
  closedDms,
  invalidRecipient,
  missingAccess,
  missingPermissions,
  noMutualGuild,
  notAuthor,
  unknownChannel,
  unknownMessage,
} from './api-error.ts';
import { type Discord, userFields } from './app.ts';
import { guildUploadLimit, NONCE_WINDOW_MS } from './limits.ts';
import type { Message } from './message.ts';
import { draftMessage, type MessagePayload } from './message-draft.ts';
import { messageJson } from './message-json.ts';
import { blankMessage, edit, post, remove } from './posting.ts';
import type { ApiRequest, Params, Route } from './router.ts';
import { bodies } from './schemas.ts';
import type { Channel, Person } from './world.ts';

interface CreatePayload extends MessagePayload {
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  message_reference?: { message_id: string; fail_if_not_exists?: boolean | null } | null;
}

const MESSAGES = '/channels/:channel/messages';

/** What the bot does in its own name, with its own rights. */
export function channelRoutes(discord: Discord): Route[] {
  const json = (message: Message) => ({ status: 200, json: messageJson(message, discord.application) });
  const shared = {
    auth: 'bot' as const,
    buckets: ({ channel }: Params) => [
      { key: `channel-messages ${channel}`, limit: 5, windowMs: 5_000, scope: 'user' as const },
    ],
    fileLimit: (params: Params) => {
      const channel = discord.world.channels.find((one) => one.id === params.channel);
      return guildUploadLimit(channel?.guild, discord.defaultUploadLimit);
    },
  };
  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      auth: 'bot',
      handle: ({ params }) => ({ status: 200, json: channelJson(visible(discord, params)) }),
    },
    {
      method: 'GET',
      path: MESSAGES,
      auth: 'bot',
      handle: ({ params, query }) => {
        const limit = Number(query.get('limit') ?? 50);
        const newest = visible(discord, params).messages.slice(-limit).reverse();
        return { status: 200, json: newest.map((message) => messageJson(message, discord.application)) };
      },
    },
    {
      ...shared,
      method: 'POST',
      path: MESSAGES,
      body: () => bodies.createMessage,
      handle: (request) => json(create(discord, request)),
    },
    {
      method: 'GET',
      path: `${MESSAGES}/:message`,
      auth: 'bot',
      handle: ({ params }) => json(messageOf(discord, params)),
    },
    {
      ...shared,
      method: 'PATCH',
      path: `${MESSAGES}/:message`,
      body: () => bodies.editMessage,
      handle: (request) => {
        const message = messageOf(discord, request.params);
        if (message.author) throw notAuthor();
        if (request.files.length > 0 && !message.channel.bot.attach) throw missingPermissions();
        edit(discord, message, drafted(discord, message, { request, isEdit: true }));
        return json(message);
      },
    },
    {
      method: 'DELETE',
      path: `${MESSAGES}/:message`,
      auth: 'bot',
      handle: ({ params }) => {
        const message = messageOf(discord, params);
        // Others' messages need MANAGE_MESSAGES, which the bot isn't given anywhere.
        if (message.author) throw missingPermissions();
        remove(discord, message);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      auth: 'bot',
      body: () => bodies.createDm,
      handle: ({ body }) => {
        const { recipient_id } = body as { recipient_id?: string | null };
        const person = discord.world.people.find((one) => one.id === recipient_id);
        if (!person) throw invalidRecipient();
        if (!mayMeet(discord, person)) throw noMutualGuild();
        return { status: 200, json: channelJson(discord.world.botDm(person)) };
      },
    },
  ];
}

/** A direct message needs a guild in common, or the person's own installation of the app. */
const mayMeet = ({ world }: Discord, person: Person) =>
  person.appInstalled || world.sharesGuildWithBot(person);

/** The channel, if there is one and the bot may look into it. */
function visible({ world }: Discord, params: Params): Channel {
  const channel = world.channels.find((one) => one.id === params.channel);
  if (!channel || channel.deleted) throw unknownChannel();
  const hidden =
    channel.kind === 'private' || (channel.guild && !channel.guild.botInstalled) || !channel.bot.view;
  if (hidden) throw missingAccess();
  return channel;
}

/** A message the bot can see; ephemeral ones don't exist for it. */
function messageOf(discord: Discord, params: Params): Message {
  const message = visible(discord, params).messages.find((one) => one.id === params.message);
  if (!message) throw unknownMessage();
  return message;
}

function create(discord: Discord, request: ApiRequest): Message {
  const channel = visible(discord, request.params);
  const payload = request.body as CreatePayload;
  const person = channel.recipients[0];
  if (channel.kind === 'bot-dm' && person) {
    if (!mayMeet(discord, person)) throw noMutualGuild();
    if (!person.dmsOpen) throw closedDms();
  }
  if (!channel.bot.send || (request.files.length > 0 && !channel.bot.attach)) throw missingPermissions();
  const nonce = payload.nonce?.toString();
  const twin = payload.enforce_nonce && nonce !== undefined ? sameNonce(discord, nonce) : undefined;
  if (twin) return twin;
  const reference = payload.message_reference;
  const repliesTo = reference && channel.messages.find((one) => one.id === reference.message_id);
  if (reference && !repliesTo && reference.fail_if_not_exists !== false) throw unknownMessage();
  const message = blankMessage(discord, {
    channel,
    author: undefined,
    nonce,
    repliesTo: repliesTo ?? undefined,
    type: repliesTo ? MessageType.Reply : MessageType.Default,
  });
  post(discord, message, drafted(discord, message, { request, isEdit: false }));
  return message;
}

/** The documentation makes a nonce unique per author, not per channel. */
function sameNonce({ world, now }: Discord, nonce: string): Message | undefined {
  const isTwin = (one: Message) =>
    one.author === undefined && one.nonce === nonce && one.createdAt > now() - NONCE_WINDOW_MS;
  return world.channels.flatMap((channel) => channel.messages).find(isTwin);
}

const drafted = (discord: Discord, message: Message, on: { request: ApiRequest; isEdit: boolean }) =>
  draftMessage(discord, message, {
    payload: on.request.body as MessagePayload,
    files: on.request.files,
    isEdit: on.isEdit,
  });

/** A channel as the API gives it. */
export function channelJson(channel: Channel): object {
  const { id, type, name, guild, parent, recipients } = channel;
  const common = { id, type, flags: 0, last_message_id: channel.messages.at(-1)?.id ?? null };
  if (guild && parent) return { ...common, guild_id: guild.id, name, ...threadFields(parent) };
  if (guild) {
    return {
      ...common,
      guild_id: guild.id,
      name,
      parent_id: null,
      position: 0,
      nsfw: channel.ageRestricted,
      permission_overwrites: [],
    };
  }
  return { ...common, recipients: recipients.map((person) => userFields(person.id, person.name)) };
}

/** What only threads have. Whether they are age-restricted is not among it: their channel says so ("Threads"). */
function threadFields(parent: Channel): object {
  const createdAt = '2022-03-03T00:00:00.000Z';
  return {
    parent_id: parent.id,
    owner_id: [...(parent.guild?.members ?? [])][0]?.id ?? parent.id,
    thread_metadata: {
      archived: false,
      archive_timestamp: createdAt,
      auto_archive_duration: 4_320,
      locked: false,
      create_timestamp: createdAt,
    },
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: 0,
  };
}
