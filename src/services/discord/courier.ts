import { RateLimitError } from 'discord.js';
import type { ReplyAddress } from '../translation/request.ts';
import { refusalOf } from './discord-errors.ts';
import type { Notice, Standing } from './notice.ts';
import {
  beside,
  channel,
  direct,
  edit,
  editFollowUp,
  followUp,
  type Route,
  type RouteParts,
  reply,
} from './routes.ts';
import { limitedMs, longestWaitMs } from './send.ts';

/** How long a refusal of which Discord does not say what it means is taken for one that passes, in ms. */
const unknownRefusalMs = 2 * 60_000;

const hourMs = 60 * 60_000;

/** Discord takes this on no way that is left, although not all of them are closed: a file it refuses, or nobody knows why. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

export type CourierParts = RouteParts & { readonly unknownRefusalMs?: number | undefined };

/**
 * Brings messages to the person by the first way that is open.
 *
 * Every method returns the message that now stands, or undefined when no way is open; a passing trouble (network,
 * Discord's 5xx), a file that does not fit, and {@link NotTaken} are thrown.
 */
export class Courier {
  readonly #parts: CourierParts;
  /** Since when files, and words, of a request have met only refusals that nobody knows, by `performance.now()`. */
  readonly #refusedSince = new Map<string, number>();

  /** Until when Discord wants no more in a channel, by `performance.now()`. */
  readonly #limitedUntil = new Map<string, number>();

  constructor(parts: CourierParts) {
    this.#parts = parts;
  }

  /** Throws when the channel of a request takes nothing for longer than is waited for: nothing need be fetched for it. */
  ready({ channelId }: ReplyAddress): void {
    const leftMs = (this.#limitedUntil.get(channelId) ?? 0) - performance.now();
    if (leftMs > longestWaitMs) throw new Error(`Discord takes no more in this channel for ${leftMs} ms`);
    if (leftMs <= 0) this.#limitedUntil.delete(channelId);
  }

  /** The first words to a person: in the reply, else anywhere they can see them. */
  greet(address: ReplyAddress, notice: Notice): Promise<Standing | undefined> {
    return this.#first([reply, channel, direct], address, { ...notice, part: 'greeting' }, undefined);
  }

  /** Changes the message that stands. Never makes a new one. */
  update(address: ReplyAddress, notice: Notice, standing: Standing): Promise<Standing | undefined> {
    return this.#first([reply, edit], address, notice, standing);
  }

  /** The last words, which must arrive: changes the message that stands, else writes a new one. */
  bring(address: ReplyAddress, notice: Notice, standing: Standing): Promise<Standing | undefined> {
    return this.#first([reply, edit, channel, direct], address, notice, standing);
  }

  /** Last words of their own, which must arrive: a new message. */
  anew(address: ReplyAddress, notice: Notice): Promise<Standing | undefined> {
    return this.#first([channel, direct], address, notice, undefined);
  }

  /** Asks the person something that nobody else sees: where only they read, else apart from the message that stands. */
  ask(address: ReplyAddress, notice: Notice, standing: Standing): Promise<Standing | undefined> {
    const question: Notice = { ...notice, part: 'question' };
    return isTheirsAlone(address, standing)
      ? this.#first([reply, edit, direct], address, question, standing)
      : this.#first([followUp, direct], address, { ...question, whispered: true }, standing);
  }

  /** Changes a message that was asked apart. */
  amend(address: ReplyAddress, notice: Notice, asked: Standing): Promise<Standing | undefined> {
    return this.#first([asked.route === 'direct' ? edit : editFollowUp], address, notice, asked);
  }

  /**
   * Calls the person to a message that was edited: in answer to it, else by a follow-up, which is sent at most once.
   * `again`: an earlier try may have sent it.
   */
  call(address: ReplyAddress, notice: Notice, said: Standing, again: boolean): Promise<Standing | undefined> {
    const words: Notice = {
      ...notice,
      part: 'call',
      notify: address.userId,
      whispered: address.private,
    };
    return this.#first(again ? [beside] : [beside, followUp], address, words, said);
  }

  async #first(
    routes: readonly Route[],
    address: ReplyAddress,
    notice: Notice,
    standing: Standing | undefined,
  ): Promise<Standing | undefined> {
    const subject = `${address.interactionId} ${notice.nth ?? 0} ${notice.file ? 'file' : 'words'}`;
    let refused: unknown;
    for (const route of routes) {
      const words = wordsFor(route, address, notice);
      try {
        const sent = await route(this.#parts, address, words, standing);
        if (sent) {
          this.#refusedSince.delete(subject);
          return sent;
        }
      } catch (error) {
        if (error instanceof RateLimitError && route !== direct) {
          this.#limitedUntil.set(address.channelId, performance.now() + limitedMs(error));
        }
        const refusal = refusalOf(error);
        if (refusal === 'passing' || (refusal === 'too-big' && notice.file)) throw error;
        // No way takes a file that is refused for what it is.
        if (refusal === 'refused-file' && notice.file) throw new NotTaken('the file', { cause: error });
        if (!this.#isLasting(subject)) throw error;
        refused = error;
      }
    }
    if (refused) throw new NotTaken('for an unknown reason', { cause: refused });
    return undefined;
  }

  #isLasting(subject: string): boolean {
    const now = performance.now();
    const since = this.#refusedSince.get(subject);
    if (since !== undefined) return now - since >= (this.#parts.unknownRefusalMs ?? unknownRefusalMs);
    this.#refusedSince.set(subject, now);
    setTimeout(() => this.#refusedSince.delete(subject), hourMs).unref();
    return false;
  }
}

/** Whether nobody but the person sees the message that stands: an ephemeral or a direct one. */
export function isTheirsAlone(address: ReplyAddress, { route }: Standing): boolean {
  return address.private || route === 'direct' || (address.botInPlace && address.guildId === undefined);
}

/** A direct message is worded for its person, a new one in a channel mentions them. */
function wordsFor(route: Route, { userId }: ReplyAddress, notice: Notice): Notice {
  if (route === direct) return { ...notice, ...notice.direct };
  return route === channel ? mentioning(userId, notice) : notice;
}

/** A new message among others' says whom it is for; a direct message needs not. */
function mentioning(userId: string, { content, unquoted, ...others }: Notice): Notice {
  const calling = (words: string) => `<@${userId}> ${words}`;
  return { ...others, content: calling(content), unquoted: unquoted && calling(unquoted), notify: userId };
}
