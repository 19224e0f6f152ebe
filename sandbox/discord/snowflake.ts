const DISCORD_EPOCH = 1_420_070_400_000;

export interface Snowflakes {
  /** An id stamped with the present moment. */
  next(): string;
  /** An id stamped with a moment of one's choosing (milliseconds since 1970). */
  at(ms: number): string;
}

/**
 * Makes ids as Discord does: 42 bits of milliseconds since 2015, then 22 bits that tell ids of one moment apart.
 * They have 17 to 19 digits, which discord.js needs to recognise an application id in a route.
 */
export function createSnowflakes(now: () => number): Snowflakes {
  let counter = 0n;
  const at = (ms: number) => {
    counter = (counter + 1n) & 0x3f_ffffn;
    return ((BigInt(Math.floor(ms) - DISCORD_EPOCH) << 22n) | counter).toString();
  };
  return { next: () => at(now()), at };
}

/** The moment an id was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}

/** The shard that receives a guild's events; everything without a guild goes to shard 0. */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
