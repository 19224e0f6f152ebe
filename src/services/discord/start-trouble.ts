import { DiscordAPIError, HTTPError } from 'discord.js';
import { passingTrouble, type Trouble } from '../until-reachable.ts';
import { inviteLink } from './invite.ts';

/** Discord does not let the commands be registered in the server that the operator named. The message says what to do. */
export class GuildRefused extends Error {
  constructor(applicationId: string, cause: unknown) {
    super(
      'the bot is not in the server that DISCORD_GUILD_ID names, or may not have commands there. Correct DISCORD_GUILD_ID, ' +
        `remove it, or add the bot to that server with this link: ${inviteLink(applicationId)}`,
      { cause },
    );
    this.name = 'GuildRefused';
  }
}

/** Codes of Discord that pass: none of its own (an edge in between), and its edge's block of this address for a while. */
const passing = new Set<unknown>([0, 40333]);

const proxyRefuses = 407;

/** Whether the proxy on the way does not accept the user or the password. */
export function isRefusedByProxy(error: unknown): boolean {
  return error instanceof Error && statusOf(error, error.message) === proxyRefuses;
}

/** Whether Discord itself says that it is not, or not for this bot. */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.status === 403 || error.status === 404) &&
    typeof error.code === 'number' &&
    !passing.has(error.code)
  );
}

/** Why connecting to Discord is worth another try; undefined when it is not. */
export function startTrouble(error: unknown): Trouble | undefined {
  const { message } = error as Error;
  // Of @discordjs/ws: all connections of the day have been used up.
  const resets = /^Not enough sessions remaining .* resets at (?<at>\S+)$/.exec(message)?.groups?.at;
  if (resets !== undefined) {
    const afterMs = Math.max(Date.parse(resets) - Date.now(), 0) + 500;
    return { reason: `Discord allows no more connections before ${resets}`, afterMs };
  }
  const status = statusOf(error, message);
  if (status !== undefined) return isPassing(status, error) ? { reason: `HTTP ${status}` } : undefined;
  if (/^Opening handshake has timed out$/.test(message)) return { reason: 'ETIMEDOUT' };
  const reason = passingTrouble(error);
  return reason === undefined ? undefined : { reason };
}

function statusOf(error: unknown, message: string): number | undefined {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status;
  // Of ws: the gateway answered, but not as a gateway. Of undici: the proxy did not lead on.
  const [, status] =
    /^(?:Unexpected server response: |Proxy response \(|Proxy Authentication Required \()(\d+)/.exec(
      message,
    ) ?? [];
  return status === undefined ? undefined : Number(status);
}

function isPassing(status: number, error: unknown): boolean {
  if (status >= 500 || status === 408 || status === 429) return true;
  if (status === 401 || status === proxyRefuses) return false;
  return !(error instanceof DiscordAPIError) || typeof error.code !== 'number' || passing.has(error.code);
}
