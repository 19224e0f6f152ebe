import type Keyv from 'keyv';

/** Discord lets an interaction be answered for 15 minutes; we stop a little earlier, since a call takes time. */
export const tokenLifeMs = 15 * 60_000 - 5_000;

/**
 * Interaction tokens, kept apart from everything else and only as long as they live: whoever holds one can speak
 * as the bot in that reply.
 */
export class ReplyTokens {
  readonly #tokens: Keyv<string>;
  readonly #lifeMs: number;

  constructor(tokens: Keyv<string>, lifeMs = tokenLifeMs) {
    this.#tokens = tokens;
    this.#lifeMs = lifeMs;
  }

  /** @param createdAt when Discord created the interaction, in ms since 1970 */
  async keep(interactionId: string, token: string, createdAt: number): Promise<void> {
    const life = createdAt + this.#lifeMs - Date.now();
    if (life > 0) await this.#tokens.set(interactionId, token, life);
  }

  /** The token while it lives. `leaveMs`: how long the call it is for may take, in ms. */
  async live(reply: { interactionId: string; createdAt: number }, leaveMs = 0): Promise<string | undefined> {
    if (reply.createdAt + this.#lifeMs - leaveMs < Date.now()) return undefined;
    return this.#tokens.get(reply.interactionId);
  }

  /** A token that Discord called dead is not tried again. */
  async drop(interactionId: string): Promise<void> {
    await this.#tokens.delete(interactionId);
  }
}
