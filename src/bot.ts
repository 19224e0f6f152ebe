import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  type Interaction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from './commands/command.ts';
import type { Shards } from './config/values.ts';
import type { Texts } from './locales/texts.ts';
import type { Log } from './logger.ts';
import type { Access } from './services/discord/access.ts';
import type { AgeRestrictions } from './services/discord/age-restriction.ts';
import { caches } from './services/discord/caches.ts';
import { whisper } from './services/discord/first-response.ts';
import { GatewayClosed, named } from './services/discord/gateway-closed.ts';
import { guardEvents, guardedConnections } from './services/discord/gateway-guard.ts';
import { makeRequest } from './services/discord/make-request.ts';
import { registerCommands } from './services/discord/register-commands.ts';
import type { DiscordRest } from './services/discord/rest.ts';

export type BotOptions = {
  readonly token: string;
  /** REST base without version; the gateway's address comes from it. */
  readonly apiUrl: string;
  /** Registers the commands in this server alone. */
  readonly guildId?: string | undefined;
  /** Which of the gateway's shards to hold: each brings the interactions of its share of the servers. */
  readonly shards: Shards;
  readonly rest: DiscordRest;
  readonly texts: Texts;
  readonly commands: readonly Command[];
  readonly ages: AgeRestrictions;
  readonly access: Pick<Access, 'start' | 'stop'>;
  readonly log: Log;
};

/** The Discord client: registers what people can do, and brings each interaction to the command it belongs to. */
export class Bot {
  readonly #options: BotOptions;
  readonly #client: Client;
  readonly #closed = Promise.withResolvers<GatewayClosed>();

  constructor(options: BotOptions) {
    this.#options = options;
    // No intents: interactions come without any, and nothing has to be loaded before the first one is answered.
    const { shards } = options;
    this.#client = new Client({
      intents: [],
      rest: { api: options.apiUrl, makeRequest },
      makeCache: caches,
      ws: { buildStrategy: guardedConnections(options.log) },
      ...(shards === 'auto' ? { shards } : { shards: shards.ids, shardCount: shards.total }),
    });
    guardEvents(this.#client, options.log);
    // Before discord.js makes an interaction of it.
    this.#client.ws.on(GatewayDispatchEvents.InteractionCreate, (told: APIInteraction) =>
      options.ages.note(told),
    );
    this.#client.on(Events.InteractionCreate, (interaction) => void this.#route(interaction));
    this.#client.on(Events.Error, (error) => options.log.warn({ err: error }, 'discord connection'));
    this.#client.on(Events.ShardDisconnect, ({ code }, shard) => {
      options.log.warn({ shard, code }, 'a shard lost its connection for good');
      this.#closed.resolve(new GatewayClosed(code));
    });
  }

  /** Resolves when Discord has ended a connection for good: whoever it served would wait in vain. */
  get closed(): Promise<GatewayClosed> {
    return this.#closed.promise;
  }

  /** Connects and registers the commands; resolves when people can use them. Rejects when Discord refuses the token
   * or the shards. */
  async start(): Promise<{ applicationId: string; name: string }> {
    const { token, rest, commands, guildId, log } = this.#options;
    const ready = new Promise<Client<true>>((resolve) => this.#client.once(Events.ClientReady, resolve));
    // Before anybody can ask for anything.
    await this.#options.access.start();
    await this.#client.login(token).catch((error: unknown) => Promise.reject(named(error)));
    const { application, user } = await ready;
    const data = commands.flatMap((command): RESTPostAPIApplicationCommandsJSONBody[] =>
      'data' in command ? [command.data] : [],
    );
    const written = await registerCommands(rest.messages, { applicationId: application.id, guildId }, data);
    log.info({ commands: data.length, written, guildId }, 'commands registered');
    return { applicationId: application.id, name: user.username };
  }

  /** Whether the gateway connection stands. */
  get connected(): boolean {
    return this.#client.isReady();
  }

  /** Takes no more interactions. */
  async stop(): Promise<void> {
    this.#options.access.stop();
    await this.#client.destroy();
  }

  async #route(interaction: Interaction): Promise<void> {
    const { commands, rest, texts, ages, log } = this.#options;
    try {
      for (const command of commands) {
        if (await offer(command, interaction)) return;
      }
      log.warn({ interaction: interaction.id, type: interaction.type }, 'an interaction that nobody knows');
      // Messages outlive the versions that wrote them.
      if (!interaction.isMessageComponent()) return;
      await whisper(rest.acknowledgements, interaction, texts(interaction.locale, 'outdated.button'));
    } catch (error) {
      log.error({ err: error, interaction: interaction.id }, 'an interaction failed');
    } finally {
      ages.forget(interaction);
    }
  }
}

/** Hands the interaction to the command if it is meant. */
async function offer(command: Command, interaction: Interaction): Promise<boolean> {
  if (command.kind === 'slash' && interaction.isChatInputCommand()) {
    if (interaction.commandName !== command.data.name) return false;
    await command.run(interaction);
  } else if (command.kind === 'slash' && interaction.isAutocomplete()) {
    if (interaction.commandName !== command.data.name) return false;
    await command.complete?.(interaction);
  } else if (command.kind === 'message' && interaction.isMessageContextMenuCommand()) {
    if (interaction.commandName !== command.data.name) return false;
    await command.run(interaction);
  } else if (command.kind === 'modal' && interaction.isModalSubmit()) {
    const [name, argument = ''] = interaction.customId.split(':');
    if (name !== command.name) return false;
    await command.run(interaction, argument);
  } else if (command.kind === 'button' && interaction.isButton()) {
    const [name, argument = ''] = interaction.customId.split(':');
    if (name !== command.name) return false;
    await command.run(interaction, argument);
  } else {
    return false;
  }
  return true;
}
