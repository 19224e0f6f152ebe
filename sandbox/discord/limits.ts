import type { Guild, Person } from './world.ts';

const MiB = 1024 * 1024;

/** Bytes a file may have for everybody: 20 MiB since September 2026. */
export const DEFAULT_UPLOAD_LIMIT = 20 * MiB;

/** Milliseconds in which an interaction must be acknowledged. */
export const ACK_WINDOW_MS = 3_000;

/** Milliseconds for which an interaction's token edits and follows up. */
export const TOKEN_LIFE_MS = 15 * 60_000;

/** Follow-ups an interaction may have that only a user installation authorises. */
export const USER_INSTALL_FOLLOW_UPS = 5;

export const ATTACHMENTS_PER_MESSAGE = 10;

/** How long one nonce stands for one message: "the past few minutes" in Discord's words. */
export const NONCE_WINDOW_MS = 5 * 60_000;

const BOOST_LIMITS = [0, 0, 50 * MiB, 100 * MiB] as const;
const NITRO_LIMITS = { none: 0, basic: 50 * MiB, full: 500 * MiB } as const;

/** What a guild's boosts let anyone send there, in bytes. */
export function guildUploadLimit(guild: Guild | undefined, defaultLimit: number): number {
  return Math.max(defaultLimit, guild ? BOOST_LIMITS[guild.boostTier] : 0);
}

/** An interaction's `attachment_size_limit`: the best of the default, the guild's boosts and the invoker's Nitro. */
export function interactionUploadLimit(
  person: Person,
  guild: Guild | undefined,
  defaultLimit: number,
): number {
  return Math.max(guildUploadLimit(guild, defaultLimit), NITRO_LIMITS[person.nitro]);
}
