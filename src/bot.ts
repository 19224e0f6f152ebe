import {
  type APIApplication,
  type APIInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  type Interaction,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
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
import { GuildRefused, isRefusal, startTrouble } from './services/discord/start-trouble.ts';
import { untilReachable } from './services/until-reachable.ts';

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
  /** Once it is connected. */
  #client: Client | undefined;
  readonly #stopped = new AbortController();
  readonly #closed = Promise.withResolvers<GatewayClosed>();

  constructor(options: BotOptions) {
    this.#options = options;
  }

  /** Resolves when Discord has ended a connection for good: whoever it served would wait in vain. */
  get closed(): Promise<GatewayClosed> {
    return this.#closed.promise;
  }

  /**
   * Registers the commands and connects; resolves when people can use them. While Discord cannot be reached, it waits.
   * Rejects when Discord refuses the token, the server or the shards.
   */
  async start(): Promise<{ applicationId: string; name: string }> {
    const { log } = this.#options;
    const { signal } = this.#stopped;
    return untilReachable('Discord', () => this.#begin(), { log, signal, troubleOf: startTrouble });
  }

  /** Whether the gateway connection stands. */
  get connected(): boolean {
    return this.#client?.isReady() ?? false;
  }

  /** Takes no more interactions. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#options.access.stop();
    await this.#client?.destroy();
  }

  async #begin(): Promise<{ applicationId: string; name: string }> {
    const { token, rest, access } = this.#options;
    const application = await rest.messages.get(Routes.currentApplication()).catch((error: unknown) => {
      throw error instanceof DiscordAPIError && error.status === 401 ? new GatewayClosed(4004) : error;
    });
    const { id } = application as APIApplication;
    // Before anything connects: the server may be a wrong one.
    await this.#register(id);
    // Before anybody can ask for anything.
    await access.start(application as APIApplication);
    const client = this.#makeClient();
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token).catch((error: unknown) => Promise.reject(named(error)));
    this.#client = client;
    const { user } = await ready;
    return { applicationId: id, name: user.username };
  }

  async #register(applicationId: string): Promise<void> {
    const { rest, commands, guildId, log } = this.#options;
    const data = commands.flatMap((command): RESTPostAPIApplicationCommandsJSONBody[] =>
      'data' in command ? [command.data] : [],
    );
    try {
      const written = await registerCommands(rest.messages, { applicationId, guildId }, data);
      log.info({ commands: data.length, written, guildId }, 'commands registered');
    } catch (error) {
      throw guildId !== undefined && isRefusal(error) ? new GuildRefused(applicationId, error) : error;
    }
  }

  /** A client of its own for each try: discord.js cannot connect one again that has failed to. */
  #makeClient(): Client {
    const { shards, apiUrl, ages, log } = this.#options;
    // No intents: interactions come without any, and nothing has to be loaded before the first one is answered.
    const client = new Client({
      intents: [],
      rest: { api: apiUrl, makeRequest },
      makeCache: caches,
      ws: { buildStrategy: guardedConnections(log) },
      ...(shards === 'auto' ? { shards } : { shards: shards.ids, shardCount: shards.total }),
    });
    guardEvents(client, log);
    // Before discord.js makes an interaction of it.
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (told: APIInteraction) => ages.note(told));
    client.on(Events.InteractionCreate, (interaction) => void this.#route(interaction));
    client.on(Events.Error, (error) => log.warn({ err: error }, 'discord connection'));
    let isSaid = false;
    client.on(Events.ShardReconnecting, (shard) => {
      // discord.js tries every half second.
      if (!isSaid && !this.#stopped.signal.aborted)
        log.warn({ shard }, 'the gateway is not reached; trying again until it is');
      isSaid = true;
    });
    for (const event of [Events.ShardReady, Events.ShardResume] as const) {
      client.on(event, () => {
        isSaid = false;
      });
    }
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      // One that failed to connect is let go; that is no end.
      if (client !== this.#client) return;
      log.warn({ shard, code }, 'a shard lost its connection for good');
      this.#closed.resolve(new GatewayClosed(code));
    });
    return client;
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
