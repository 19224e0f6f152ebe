import { GatewayCloseCodes } from 'discord.js';

/** Discord ended a gateway connection for good. The message tells the operator what to do. */
export class GatewayClosed extends Error {
  /** Discord's close code, 4004 to 4014. */
  readonly code: number;

  constructor(code: number) {
    super(remedies[code] ?? `Discord has closed the connection for good, with code ${code}.`);
    this.name = 'GatewayClosed';
    this.code = code;
  }
}

const remedies: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord does not accept the bot token any more. Check DISCORD_TOKEN, or reset the token in the Developer Portal.',
  [GatewayCloseCodes.InvalidShard]:
    'Discord does not accept the shards. Correct DISCORD_SHARDS; all processes must name the same total.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in too many servers for so few shards. Set DISCORD_SHARDS=auto, or raise its total in all processes.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord has retired the version of its gateway that this release speaks. Update the app.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know what the app asks for. Update the app.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the app what it asks for. Update the app, or check the bot in the Developer Portal.',
};

/** What discord.js calls these closings when they happen before the first connection stands. */
const atStart: Readonly<Record<string, number>> = {
  'Authentication failed': GatewayCloseCodes.AuthenticationFailed,
  'Invalid shard': GatewayCloseCodes.InvalidShard,
  'Sharding is required': GatewayCloseCodes.ShardingRequired,
  'Used an invalid API version': GatewayCloseCodes.InvalidAPIVersion,
  'Used invalid intents': GatewayCloseCodes.InvalidIntents,
  'Used disallowed intents': GatewayCloseCodes.DisallowedIntents,
};

/** An error of `Client.login`, named by its code when it is such a closing. */
export function named(error: unknown): unknown {
  const code = error instanceof Error ? atStart[error.message] : undefined;
  return code === undefined ? error : new GatewayClosed(code);
}
