import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIMessage,
  DiscordAPIError,
  HTTPError,
  MessageFlags,
  RateLimitError,
  type REST,
  RequestMethod,
} from 'discord.js';
import type PQueue from 'p-queue';
import { transferMs } from '../media/transfer-time.ts';
import { FileForm } from './file-form.ts';
import { spoilerPrefix } from './file-name.ts';
import type { FileToSend, Notice } from './notice.ts';
import type { DiscordRest } from './rest.ts';

/** How long a follow-up may take, in ms. */
const followUpMs = 10_000;

export type Call = {
  readonly method: 'PATCH' | 'POST';
  readonly route: `/${string}`;
  /** False for interaction routes: their token is in the path. */
  readonly auth: boolean;
  /** Makes a POST repeatable: Discord returns the message it already made with this nonce. */
  readonly nonce?: string;
  /** A follow-up may be whispered. It may arrive although no answer came, and a second one would be seen: it is sent once. */
  readonly isFollowUp?: boolean;
  /** The id of the message in the same channel that a new one answers. */
  readonly answers?: string;
};

/** A connection that stood broke, or ran out of time, while it took a file: something on the way may not let it through. */
export class BrokenUpload extends Error {
  override readonly name = 'BrokenUpload';
}

/** How long a rate limit is waited for in hand, in ms. What takes longer is tried again later, and holds nothing meanwhile. */
export const longestWaitMs = 5_000;

/** How long Discord wants nothing more on this way, in ms. */
export function limitedMs({ retryAfter, timeToReset, sublimitTimeout }: RateLimitError): number {
  const told = [retryAfter, timeToReset, sublimitTimeout].filter((ms) => ms > 0 && ms < Infinity);
  return told.length > 0 ? Math.max(...told) : 1_000;
}

/** Makes a call again that met a rate limit, if that is over soon. */
async function afterLimits<T>(call: () => Promise<T>): Promise<T> {
  for (let left = longestWaitMs; ; ) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      left -= limitedMs(error);
      if (left < 0) throw error;
      await sleep(limitedMs(error));
    }
  }
}

export type SendParts = {
  readonly rest: DiscordRest;
  /** Bounds how many files are on their way at once. */
  readonly transfers: PQueue;
};

/** What has been fetched goes before what has not, and that before what is to be uploaded. */
const priority = 2;

/**
 * Sends a notice. A file goes out as it is read, never held in memory: discord.js' own `files` would buffer it. It takes its
 * place among the transfers only while it is sent, not while it waits for a rate limit.
 */
export async function send({ rest, transfers }: SendParts, call: Call, notice: Notice): Promise<APIMessage> {
  const { file } = notice;
  const payload = messagePayload(call, notice);
  if (!file && call.isFollowUp) {
    return afterLimits(() =>
      request(rest.uploads, call, { body: payload, signal: AbortSignal.timeout(followUpMs) }),
    );
  }
  if (!file) return request(rest.messages, call, { body: payload });
  return afterLimits(() => transfers.add(() => sendFile(rest, call, { payload, file }), { priority }));
}

async function sendFile(
  rest: DiscordRest,
  call: Call,
  { payload, file }: { payload: object; file: FileToSend },
): Promise<APIMessage> {
  const form = new FileForm(payload, file);
  const signal = AbortSignal.timeout(transferMs(file.bytes));
  try {
    return await request(rest.uploads, call, { body: form, passThroughBody: true, signal });
  } catch (error) {
    if (isAnswer(error) || !form.isBegun) throw error;
    throw new BrokenUpload('the connection broke while a file was sent', { cause: error });
  }
}

const isAnswer = (error: unknown) =>
  error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError;

function messagePayload(
  call: Call,
  { content, components, file, keep = [], notify, whispered }: Notice,
): object {
  return {
    content,
    components: components ?? [],
    // Left out without a file: a late status edit must never take a delivered file away.
    ...(file && { attachments: [...keep.map((id) => ({ id })), attachmentOf(file)] }),
    allowed_mentions: { parse: [], users: notify ? [notify] : [] },
    ...(call.nonce && { nonce: call.nonce, enforce_nonce: true }),
    ...(call.answers && { message_reference: { message_id: call.answers, fail_if_not_exists: false } }),
    ...(call.isFollowUp && whispered && { flags: MessageFlags.Ephemeral }),
  };
}

/** Under the number of its part in the form. What is hidden says so in both ways that Discord has for it. */
function attachmentOf({ name, description }: FileToSend): object {
  return {
    id: '0',
    filename: name,
    description,
    ...(name.startsWith(spoilerPrefix) && { is_spoiler: true }),
  };
}

async function request(
  rest: REST,
  call: Call,
  data: { body: unknown; passThroughBody?: boolean; signal?: AbortSignal },
): Promise<APIMessage> {
  const method = call.method === 'PATCH' ? RequestMethod.Patch : RequestMethod.Post;
  return (await rest.request({ method, fullRoute: call.route, auth: call.auth, ...data })) as APIMessage;
}
