import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type InteractionContextType,
} from 'discord-api-types/v10';
import { invalidForm, tooManyDailyCommands, unknownCommand } from './api-error.ts';
import { commandIssues, scopeIssues } from './command-rules.ts';
import type { Snowflakes } from './snowflake.ts';

/** A command as the application sends it. */
export interface CommandDefinition {
  name: string;
  type?: ApplicationCommandType | null;
  name_localizations?: Record<string, string> | null;
  description?: string | null;
  description_localizations?: Record<string, string> | null;
  options?: APIApplicationCommandOption[] | null;
  default_member_permissions?: string | number | null;
  contexts?: InteractionContextType[] | null;
  integration_types?: ApplicationIntegrationType[] | null;
  nsfw?: boolean | null;
}

/** A command as Discord keeps and returns it. */
export interface ApplicationCommand {
  id: string;
  application_id: string;
  version: string;
  guild_id?: string;
  type: ApplicationCommandType;
  name: string;
  name_localizations: Record<string, string> | null;
  description: string;
  description_localizations: Record<string, string> | null;
  options?: APIApplicationCommandOption[];
  default_member_permissions: string | null;
  /** Null where the application left it open: everywhere. Absent on guild commands. */
  contexts?: InteractionContextType[] | null;
  integration_types?: ApplicationIntegrationType[];
  nsfw: boolean;
}

const CREATES_PER_DAY = 200;
const DAY_MS = 24 * 60 * 60_000;

/** The registered commands, global and of each guild, with the documented limits. */
export class CommandRegistry {
  readonly #scopes = new Map<string | undefined, ApplicationCommand[]>();
  readonly #creates: { at: number; scope: string | undefined }[] = [];
  readonly #ids: Snowflakes;
  readonly #now: () => number;
  readonly #applicationId: string;

  constructor(options: { ids: Snowflakes; now: () => number; applicationId: string }) {
    this.#ids = options.ids;
    this.#now = options.now;
    this.#applicationId = options.applicationId;
  }

  /** The commands of a guild, or the global ones. */
  list(guildId?: string): readonly ApplicationCommand[] {
    return this.#scopes.get(guildId) ?? [];
  }

  /** Global and guild commands together. */
  all(): ApplicationCommand[] {
    return [...this.#scopes.values()].flat();
  }

  get(id: string, guildId: string | undefined): ApplicationCommand {
    const command = this.list(guildId).find((one) => one.id === id);
    if (!command) throw unknownCommand();
    return command;
  }

  /** Bulk overwrite: of all types, what isn't listed is deleted; what keeps its name keeps its id. */
  replace(
    definitions: readonly CommandDefinition[],
    guildId: string | undefined,
  ): readonly ApplicationCommand[] {
    const next = definitions.map((definition, index) => this.#made(definition, guildId, [index]));
    this.#check(next, guildId);
    this.#countCreates(next, guildId);
    this.#scopes.set(guildId, next);
    return next;
  }

  /** Creates a command, or overwrites the one of the same type and name. */
  put(
    definition: CommandDefinition,
    guildId: string | undefined,
  ): { command: ApplicationCommand; isNew: boolean } {
    const command = this.#made(definition, guildId, []);
    const others = this.list(guildId).filter((one) => one.id !== command.id);
    this.#check([...others, command], guildId);
    const isNew = others.length === this.list(guildId).length;
    this.#countCreates([command], guildId);
    this.#scopes.set(guildId, [...others, command]);
    return { command, isNew };
  }

  edit(id: string, change: Partial<CommandDefinition>, guildId: string | undefined): ApplicationCommand {
    const present = this.get(id, guildId);
    const command = { ...this.#made({ ...present, ...change, type: present.type }, guildId, []), id };
    const others = this.list(guildId).filter((one) => one.id !== id);
    this.#check([...others, command], guildId);
    this.#scopes.set(guildId, [...others, command]);
    return command;
  }

  delete(id: string, guildId: string | undefined): void {
    this.get(id, guildId);
    this.#scopes.set(
      guildId,
      this.list(guildId).filter((one) => one.id !== id),
    );
  }

  #made(definition: CommandDefinition, guildId: string | undefined, path: PropertyKey[]): ApplicationCommand {
    const issues = commandIssues(definition, path);
    if (issues.length > 0) throw invalidForm(issues);
    const type = definition.type ?? ApplicationCommandType.ChatInput;
    const known = this.list(guildId).find((one) => one.type === type && one.name === definition.name);
    const options = definition.options?.map(storedOption);
    return {
      id: known?.id ?? this.#ids.next(),
      application_id: this.#applicationId,
      version: this.#ids.next(),
      ...(guildId !== undefined && { guild_id: guildId }),
      type,
      name: definition.name,
      name_localizations: definition.name_localizations ?? null,
      description: definition.description ?? '',
      description_localizations: definition.description_localizations ?? null,
      ...(options && options.length > 0 && { options }),
      default_member_permissions: definition.default_member_permissions?.toString() ?? null,
      // Documented for global commands only; on a guild's they are passed over.
      ...(guildId === undefined && {
        contexts: definition.contexts ?? null,
        integration_types: definition.integration_types ?? [
          ApplicationIntegrationType.GuildInstall,
          ApplicationIntegrationType.UserInstall,
        ],
      }),
      nsfw: definition.nsfw ?? false,
    };
  }

  #check(commands: readonly ApplicationCommand[], guildId: string | undefined): void {
    const issues = scopeIssues(commands, guildId);
    if (issues.length > 0) throw invalidForm(issues);
  }

  /** 200 creations a day and guild; overwriting what exists is free. */
  #countCreates(commands: readonly ApplicationCommand[], scope: string | undefined): void {
    const at = this.#now();
    const created = commands.filter((one) => !this.list(scope).some((known) => known.id === one.id));
    const today = this.#creates.filter((one) => one.scope === scope && one.at > at - DAY_MS);
    if (today.length + created.length > CREATES_PER_DAY) throw tooManyDailyCommands();
    this.#creates.push(...created.map(() => ({ at, scope })));
  }
}

/** An option as Discord gives it back: no nulls, and `required` only where it is true. */
function storedOption(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const copy = JSON.parse(JSON.stringify(option, (_, value) => value ?? undefined));
  if (copy.required === false) delete copy.required;
  if (copy.type === ApplicationCommandOptionType.Subcommand || copy.options) {
    copy.options = (copy.options ?? []).map(storedOption);
  }
  return copy;
}
