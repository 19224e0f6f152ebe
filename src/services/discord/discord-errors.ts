import { DiscordAPIError, HTTPError } from 'discord.js';

/**
 * What a refusal by Discord means for a message on its way:
 * - 'gone': this way is closed for good (dead token, deleted message or channel, no permission): take the next one
 * - 'too-big': the file does not fit here
 * - 'refused-file': the file is refused for good, words would not be
 * - 'refused-text': AutoMod or another filter refused the words
 * - 'passing': try the same again later
 * - 'unknown': none of these; it may pass, or be for good
 */
export type Refusal = 'gone' | 'too-big' | 'refused-file' | 'refused-text' | 'passing' | 'unknown';

/** Codes of Discord's "JSON error codes" table after which the same call can never succeed. */
const goneCodes = new Set<unknown>([
  10003, // unknown channel
  10004, // unknown guild
  10008, // unknown message
  10013, // unknown user
  10015, // unknown webhook: no such interaction reply
  10062, // unknown interaction
  40094, // no more follow-ups
  50001, // missing access
  50005, // cannot edit another user's message
  50007, // cannot send messages to this user
  50008, // cannot send messages in a channel without text
  50013, // missing permissions
  50021, // a system message
  50024, // not on this kind of channel
  50027, // invalid webhook token: 15 minutes are over
  50033, // invalid recipient
  50083, // thread is archived
  50278, // no mutual guild with this user
  160002, // cannot answer without reading the message history
  160005, // thread is locked
]);

/** Discord is busy, or wants it later. */
const passingCodes = new Set<unknown>([
  20016, // slow mode
  20022, // announcement's rate limit
  20028, // channel's rate limit
  20029, // server's rate limit
  40003, // direct channels opened too fast
  40006, // disabled for now
  40062, // a service is rate limited
  40333, // internal network error: Discord's edge
  110001, // application not available yet
  130000, // overloaded
]);

const tooBigCodes = new Set<unknown>([
  40005, // request entity too large
  50045, // file exceeds the maximum size
]);

const refusedFileCodes = new Set<unknown>([
  20009, // the media filter blocked explicit content
  30015, // maximum number of attachments
  50046, // invalid file
  50146, // uploaded file not found
]);

/** AutoMod or another filter blocked the message, or its title. */
const refusedTextCodes = new Set<unknown>([20031, 200000, 200001, 240000]);

const invalidForm = 50035;

/** 401: about the bot's token, which the operator may set right. 408, 425, 429: asked too soon or too often. */
const passingStatuses = [401, 408, 425, 429];

export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof DiscordAPIError)) {
    return error instanceof HTTPError && error.status === 413 ? 'too-big' : 'passing';
  }
  const { code, status } = error;
  if (status === 413 || tooBigCodes.has(code)) return 'too-big';
  // What has none of Discord's codes comes from what stands before it, and says nothing about this way.
  if (typeof code !== 'number' || passingCodes.has(code)) return 'passing';
  if (refusedFileCodes.has(code) || isAboutFile(error)) return 'refused-file';
  if (refusedTextCodes.has(code)) return 'refused-text';
  if (goneCodes.has(code)) return 'gone';
  if (status === 403) return code === 0 ? 'passing' : 'gone';
  return passingStatuses.includes(status) ? 'passing' : 'unknown';
}

/** Whether the form is invalid where it tells of the file. */
function isAboutFile({ code, rawError }: DiscordAPIError): boolean {
  const places = 'errors' in rawError ? Object.keys(rawError.errors ?? {}) : [];
  return code === invalidForm && places.some((place) => /^(attachments|files)/.test(place));
}
