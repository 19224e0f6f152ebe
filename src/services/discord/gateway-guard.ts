import { createRequire } from 'node:module';
import type { Client, ClientOptions } from 'discord.js';
import type { Log } from '../../logger.ts';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;
type Manager = Parameters<BuildStrategy>[0];
type Strategy = ReturnType<BuildStrategy>;

/** A connection of `@discordjs/ws`: every frame comes through here. Who calls it does not listen for its rejection. */
type Shard = { readonly id: number; onMessage(...frame: unknown[]): Promise<void> };

/** What discord.js itself connects with; its own copy, whichever that is. */
const { SimpleShardingStrategy } = createRequire(import.meta.resolve('discord.js'))('@discordjs/ws') as {
  SimpleShardingStrategy: new (
    manager: Manager,
  ) => Strategy & { readonly shards: ReadonlyMap<number, Shard> };
};

/**
 * For discord.js's option `ws.buildStrategy`: a frame that the library cannot read, an event without its fields for
 * instance, is dropped and logged. It would else be an unhandled rejection, and end the process.
 */
export function guardedConnections(log: Log): BuildStrategy {
  return (manager) => new GuardedStrategy(manager, log);
}

class GuardedStrategy extends SimpleShardingStrategy {
  readonly #log: Log;

  constructor(manager: Manager, log: Log) {
    super(manager);
    this.#log = log;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    for (const shard of this.shards.values()) {
      const read = shard.onMessage.bind(shard);
      shard.onMessage = (...frame) =>
        read(...frame).catch((error: unknown) => dropped(this.#log, error, { shard: shard.id }));
    }
  }
}

/** The same for events that discord.js keeps until all shards are ready: it then handles them one by one, by itself. */
export function guardEvents(client: Client, log: Log): void {
  const manager = client.ws as unknown as {
    handlePacket(packet?: { t?: unknown }, shard?: unknown): boolean;
  };
  const handle = manager.handlePacket.bind(manager);
  manager.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (error) {
      dropped(log, error, { event: String(packet?.t).slice(0, 100) });
      return false;
    }
  };
}

/** Without the frame, which may hold a token; the message of a syntax error quotes from it. */
function dropped(log: Log, error: unknown, from: { shard: number } | { event: string }): void {
  const err = error instanceof SyntaxError ? undefined : error;
  log.warn({ err, ...from }, 'an odd event of the gateway was dropped');
}
