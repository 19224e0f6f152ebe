import { DiscordAPIError, HTTPError } from 'discord.js';

/**
 * What a refusal by Discord means for a message on its way:
 * - 'gone': this way is closed for good (dead token, deleted message or channel, no permission): take the next one
 * - 'too-big': the file does not fit here
 * - 'refused-text': AutoMod or another filter refused the words
 * - 'passing': try the same again later
 */
export type Refusal = 'gone' | 'too-big' | 'refused-text' | 'passing';

/** Codes of Discord's "JSON error codes" table after which the same call can never succeed. */
const goneCodes = new Set<number | string>([
  10003, // unknown channel
  10004, // unknown guild
  10008, // unknown message
  10013, // unknown user
  10015, // unknown webhook: no such interaction reply
  10062, // unknown interaction
  50001, // missing access
  50005, // cannot edit another user's message
  50007, // cannot send messages to this user
  50013, // missing permissions
  50027, // invalid webhook token: 15 minutes are over
  50083, // thread is archived
  50278, // no mutual guild with this user
]);

/** AutoMod blocked the message, or its title. */
const autoModCodes = new Set<number | string>([200000, 200001, 240000]);

export function refusalOf(error: unknown): Refusal {
  if (error instanceof DiscordAPIError) {
    if (error.status === 413 || error.code === 40005) return 'too-big';
    if (autoModCodes.has(error.code)) return 'refused-text';
    // A 403 without a code is a page of Discord's edge, and a 401 without one is about the bot: neither is about this way.
    const isForbidden = error.status === 403 && typeof error.code === 'number';
    return isForbidden || goneCodes.has(error.code) ? 'gone' : 'passing';
  }
  return error instanceof HTTPError && error.status === 413 ? 'too-big' : 'passing';
}
