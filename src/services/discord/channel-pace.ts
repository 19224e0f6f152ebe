/**
 * All replies in a channel share 30 calls a minute (discord-api-docs #2701); whoever makes more waits, the results among
 * them. Statuses take no more than these.
 */
const mostStatuses = 12;
const withinMs = 60_000;

/** Keeps the status edits in each channel rare enough to leave room for results. */
export class ChannelPace {
  /** When the latest edits in each channel were made, oldest first, in ms since 1970; only those that still count. */
  readonly #edits = new Map<string, number[]>();

  /** When the channel takes another status, in ms since 1970: the past when it does now. */
  freeAt(channelId: string): number {
    const recent = this.#edits.get(channelId)?.slice(-mostStatuses) ?? [];
    return recent.length < mostStatuses ? 0 : (recent[0] ?? 0) + withinMs;
  }

  /** Counts an edit that is made now. */
  count(channelId: string): void {
    const now = Date.now();
    this.#edits.set(channelId, [...(this.#edits.get(channelId) ?? []), now]);
    for (const [channel, times] of this.#edits) {
      const counting = times.filter((time) => time > now - withinMs);
      if (counting.length > 0) this.#edits.set(channel, counting);
      else this.#edits.delete(channel);
    }
  }
}
