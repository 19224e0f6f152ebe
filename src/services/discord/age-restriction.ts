import { type APIInteraction, ChannelType } from 'discord.js';
import type { AgeRestriction } from '../translation/request.ts';

type Told = NonNullable<APIInteraction['channel']>;

const threads: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/**
 * What the channel of an interaction says of age. A thread is age-restricted when its channel is, but the thread that an
 * interaction brings does not say so (discord-api-docs discussion #7850); should it do so one day, it is believed.
 */
export function ageRestrictionOf(channel: Told): AgeRestriction | undefined {
  const { nsfw } = channel as { readonly nsfw?: boolean };
  if (nsfw !== undefined) return nsfw ? 'channel' : undefined;
  return threads.has(channel.type) ? 'thread' : undefined;
}

/**
 * Whether what comes `from` such a place is hidden in a `place` that may be another one. Where age is asked for all the same
 * it is shown as openly as it was.
 */
export function isHiddenIn(place: AgeRestriction | undefined, from: AgeRestriction | undefined): boolean {
  return from !== undefined && place !== 'channel' && place !== from;
}

/** Which of the interactions in hand come from age-restricted places: discord.js drops what their channels say. */
export class AgeRestrictions {
  readonly #known = new Map<string, AgeRestriction>();

  note({ id, channel }: Pick<APIInteraction, 'id' | 'channel'>): void {
    const restriction = channel && ageRestrictionOf(channel);
    if (restriction) this.#known.set(id, restriction);
  }

  of({ id }: { readonly id: string }): AgeRestriction | undefined {
    return this.#known.get(id);
  }

  forget({ id }: { readonly id: string }): void {
    this.#known.delete(id);
  }
}
