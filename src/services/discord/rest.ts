import { REST, type RESTOptions } from 'discord.js';
import { makeRequest } from './make-request.ts';

/** Discord's REST API, once for each way we need it to behave. */
export type DiscordRest = {
  /** Acknowledgements: Discord waits 3 s, and a repeated one is refused, so 2.5 s and one try. */
  readonly acknowledgements: REST;
  /** Texts: repeating them is harmless, so the library's own retries are on. */
  readonly messages: REST;
  /** Files: each call sets its own time limit by size, and whoever makes it waits for rate limits and repeats what fails. */
  readonly uploads: REST;
};

/**
 * How often what was learned of idle routes is forgotten, in ms. Every reply has rate limits of its own, and an hour of
 * them, as is usual, would be kept.
 */
export const handlerSweepInterval = 5 * 60_000;

/** discord.js forgets the token at the first 401, and every later call of the process would fail for want of one. */
class SteadyRest extends REST {
  override setToken(token: string | null): this {
    return token === null ? this : super.setToken(token);
  }
}

/** @param apiUrl REST base without version, e.g. `https://discord.com/api` */
export function createRest({ apiUrl, token }: { apiUrl: string; token: string }): DiscordRest {
  const make = (
    timeout: number,
    retries: number,
    rejectOnRateLimit: RESTOptions['rejectOnRateLimit'] = null,
  ) =>
    new SteadyRest({
      api: apiUrl,
      timeout,
      retries,
      makeRequest,
      handlerSweepInterval,
      rejectOnRateLimit,
    }).setToken(token);
  return {
    acknowledgements: make(2_500, 0),
    messages: make(10_000, 2),
    uploads: make(30 * 60_000, 0, () => true),
  };
}
