import { type APIDMChannel, DiscordAPIError, Routes } from 'discord.js';
import { transferMs } from '../media/transfer-time.ts';
import type { ReplyAddress } from '../translation/request.ts';
import { refusalOf } from './discord-errors.ts';
import { spoilerPrefix } from './file-name.ts';
import type { Notice, RouteName, Standing } from './notice.ts';
import type { ReplyTokens } from './reply-tokens.ts';
import type { DiscordRest } from './rest.ts';
import { type Call, type SendParts, send } from './send.ts';

export type RouteParts = SendParts & { readonly tokens: ReplyTokens };

/** One way to a person. Undefined when it is closed; throws what may pass, or that the file is too big. */
export type Route = (
  parts: RouteParts,
  reply: ReplyAddress,
  notice: Notice,
  standing: Standing | undefined,
) => Promise<Standing | undefined>;

/** Discord's code for a reply that does not exist, or does not exist yet. */
const unknownWebhook = 10015;

/** Until this long after an interaction its reply may still come into being. In ms. */
const acknowledgementMs = 6_000;

/** Edits the reply to the interaction, while its token lives. Repeating it changes nothing. */
export const reply: Route = async (parts, address, notice) => {
  const leave = notice.file ? transferMs(notice.file.bytes) : 0;
  const token = await parts.tokens.live(address, Math.min(leave, 60_000));
  if (!token) return undefined;
  const route = Routes.webhookMessage(address.applicationId, token, '@original');
  const closed = async (error: unknown) => {
    // Another process may have been told of the interaction too and be acknowledging it this moment.
    const unborn = error instanceof DiscordAPIError && error.code === unknownWebhook;
    if (unborn && Date.now() < address.createdAt + acknowledgementMs) throw error;
    // What may not be done in the reply, such as to attach a file, does not end it: words may still be taken.
    if (error instanceof DiscordAPIError && error.status === 403) return;
    await parts.tokens.drop(address.interactionId);
  };
  return attempt(parts, 'reply', { method: 'PATCH', route, auth: false }, notice, closed);
};

/** Edits the message that stands, with the bot's own rights. An ephemeral one is out of its reach. */
export const edit: Route = async (parts, address, notice, standing) => {
  if (!standing || !isInReach(address, standing)) return undefined;
  const route = Routes.channelMessage(standing.channelId, standing.messageId);
  return attempt(parts, 'edit', { method: 'PATCH', route, auth: true }, notice);
};

/** A new message in the channel, mentioning the person. Never for a private request. */
export const channel: Route = async (parts, address, notice) => {
  if (address.private || !address.botInPlace) return undefined;
  const route = Routes.channelMessages(address.channelId);
  return attempt(
    parts,
    'channel',
    { method: 'POST', route, auth: true, nonce: nonceOf('channel', address, notice) },
    notice,
  );
};

/** A new message in answer to the one that stands, wherever that is. */
export const beside: Route = async (parts, address, notice, standing) => {
  if (!standing || !isInReach(address, standing)) return undefined;
  const route = Routes.channelMessages(standing.channelId);
  const nonce = nonceOf('channel', address, notice);
  return attempt(
    parts,
    'channel',
    { method: 'POST', route, auth: true, nonce, answers: standing.messageId },
    notice,
  );
};

/** A further message of the interaction, while its token lives. Repeating it makes a second one. */
export const followUp: Route = async (parts, address, notice, standing) => {
  // Before the reply says something, a follow-up would become the reply.
  const token = standing?.route === 'reply' ? await parts.tokens.live(address) : undefined;
  if (!token) return undefined;
  const route = Routes.webhook(address.applicationId, token);
  return attempt(parts, 'reply', { method: 'POST', route, auth: false, isFollowUp: true }, notice);
};

/** Edits a follow-up, while the token lives. */
export const editFollowUp: Route = async (parts, address, notice, standing) => {
  const token = standing?.route === 'reply' ? await parts.tokens.live(address) : undefined;
  if (!token || !standing) return undefined;
  const route = Routes.webhookMessage(address.applicationId, token, standing.messageId);
  return attempt(parts, 'reply', { method: 'PATCH', route, auth: false }, notice);
};

/** A direct message. */
export const direct: Route = async (parts, address, notice) => {
  const opened = await openDirectChannel(parts.rest, address.userId);
  if (!opened) return undefined;
  const route = Routes.channelMessages(opened.id);
  return attempt(
    parts,
    'direct',
    { method: 'POST', route, auth: true, nonce: nonceOf('direct', address, notice) },
    notice,
  );
};

/** Whether the bot can do something with a message by its own rights, and so after the reply's token has died. */
export function isInReach({ private: onlyForThem, botInPlace }: ReplyAddress, { route }: Standing): boolean {
  return route !== 'reply' || (!onlyForThem && botInPlace);
}

/**
 * Names a new message, so that sending it again makes no second one. The ending has another name than the greeting, each
 * of several endings and each way its own: Discord would else give back the earlier one. At most 25 characters.
 */
function nonceOf(route: RouteName, { interactionId }: ReplyAddress, notice: Notice): string {
  const { part = 'ending', nth = '' } = notice;
  return `${interactionId}-${part[0]}${route[0]}${nth}`;
}

async function openDirectChannel(rest: DiscordRest, userId: string): Promise<APIDMChannel | undefined> {
  try {
    const body = { recipient_id: userId };
    return (await rest.messages.post(Routes.userChannels(), { body })) as APIDMChannel;
  } catch (error) {
    if (refusalOf(error) === 'gone') return undefined;
    throw error;
  }
}

async function attempt(
  parts: RouteParts,
  name: RouteName,
  call: Call,
  notice: Notice,
  closed?: (error: unknown) => Promise<void>,
): Promise<Standing | undefined> {
  try {
    const message = await send(parts, call, notice);
    const attachments = message.attachments.map(({ id }) => id);
    return { channelId: message.channel_id, messageId: message.id, route: name, attachments };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'gone') await closed?.(error);
    else if (refusal !== 'refused-text') throw error;
    else {
      const unquoted = withoutQuotes(notice);
      if (unquoted) return attempt(parts, name, call, unquoted, closed);
    }
    return undefined;
  }
}

const plainFileName = 'video.mp4';

/** The notice without a person's own words, which a server's filter may refuse; undefined when it holds none. */
function withoutQuotes({ unquoted, file, ...others }: Notice): Notice | undefined {
  const plainName = `${file?.name.startsWith(spoilerPrefix) ? spoilerPrefix : ''}${plainFileName}`;
  const isFileNamed = file !== undefined && file.name !== plainName;
  if (unquoted === undefined && !isFileNamed) return undefined;
  const content = unquoted ?? others.content;
  if (!file) return { ...others, content };
  return { ...others, content, file: { ...file, name: plainName, description: file.unquoted } };
}
