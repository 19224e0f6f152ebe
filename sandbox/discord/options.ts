import {
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIAttachment,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Attachment, FileUpload } from './attachments.ts';
import type { ApplicationCommand } from './commands.ts';

export type OptionValue = string | number | boolean | FileUpload;

/** A suggestion of an autocompleted option. */
export interface Choice {
  name: string;
  value: string | number;
  name_localizations?: Record<string, string> | null;
}

/** The option a person is typing into. */
export interface Focus {
  name: string;
  value: string;
}

export interface FilledOptions {
  options: APIApplicationCommandInteractionDataOption[];
  attachments: Record<string, APIAttachment>;
}

const {
  Subcommand,
  SubcommandGroup,
  String: Text,
  Integer,
  Number: Decimal,
  Boolean: Flag,
} = ApplicationCommandOptionType;

/**
 * Fills in a command's options as Discord's client would let a person: every required one, no unknown ones, each of its
 * type, within its bounds and fixed choices. An autocompleted option takes free text. Throws a sentence otherwise.
 */
export async function fillOptions(
  command: ApplicationCommand,
  input: {
    /** Subcommand group and subcommand, if the command has them. */
    path: readonly string[];
    values: Record<string, OptionValue>;
    /** While typing, nothing is required yet. */
    focus?: Focus | undefined;
    upload: (file: FileUpload) => Promise<Attachment>;
  },
): Promise<FilledOptions> {
  const attachments: Record<string, APIAttachment> = {};
  const fill = async (
    offered: readonly APIApplicationCommandOption[],
    path: readonly string[],
  ): Promise<APIApplicationCommandInteractionDataOption[]> => {
    const [next, ...rest] = path;
    const nested = offered.filter(({ type }) => type === Subcommand || type === SubcommandGroup);
    if (next === undefined && nested.length === 0) return fillFlat(offered);
    const chosen = nested.find((option) => option.name === next);
    if (!chosen) throw new Error(`/${command.name} has no subcommand ${next ?? '(none was given)'}`);
    const options = await fill(
      ('options' in chosen ? chosen.options : []) as APIApplicationCommandOption[],
      rest,
    );
    return [{ type: chosen.type, name: chosen.name, options } as APIApplicationCommandInteractionDataOption];
  };
  const fillFlat = async (offered: readonly APIApplicationCommandOption[]) => {
    const unknown = Object.keys(input.values).find((name) => !offered.some((option) => option.name === name));
    if (unknown !== undefined) throw new Error(`/${command.name} has no option "${unknown}"`);
    const filled: object[] = [];
    for (const { type, ...option } of offered) {
      const { name } = option;
      const value = input.values[name];
      if (input.focus?.name === name) {
        if (!('autocomplete' in option && option.autocomplete)) {
          throw new Error(`Option "${name}" of /${command.name} isn't autocompleted`);
        }
        filled.push({ type, name, value: input.focus.value, focused: true });
      } else if (value === undefined) {
        if (option.required && !input.focus)
          throw new Error(`/${command.name} requires the option "${name}"`);
      } else if (typeof value === 'object') {
        if (type !== ApplicationCommandOptionType.Attachment) throw wrong(name, 'takes no file');
        const attachment = await input.upload(value);
        attachments[attachment.id] = attachment.toJSON();
        filled.push({ type, name, value: attachment.id });
      } else {
        checkValue({ type, ...option } as CheckedOption, value);
        filled.push({ type, name, value });
      }
    }
    return filled as APIApplicationCommandInteractionDataOption[];
  };
  return { options: await fill(command.options ?? [], input.path), attachments };
}

interface CheckedOption {
  type: ApplicationCommandOptionType;
  name: string;
  choices?: { value: string | number }[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

const JS_TYPES: Partial<Record<ApplicationCommandOptionType, string>> = {
  [Text]: 'string',
  [Integer]: 'number',
  [Decimal]: 'number',
  [Flag]: 'boolean',
};

function checkValue(option: CheckedOption, value: string | number | boolean): void {
  const { name, type, choices } = option;
  if (typeof value !== (JS_TYPES[type] ?? 'string')) throw wrong(name, `takes no ${typeof value}`);
  if (type === Integer && !Number.isSafeInteger(value)) throw wrong(name, 'takes whole numbers');
  if (choices?.length && !choices.some((choice) => choice.value === value)) {
    throw wrong(name, `doesn't offer ${JSON.stringify(value)}`);
  }
  const [least, most] =
    typeof value === 'string'
      ? [option.min_length ?? 0, option.max_length ?? 6000]
      : [option.min_value ?? -Infinity, option.max_value ?? Infinity];
  const amount = typeof value === 'string' ? value.length : Number(value);
  if (typeof value !== 'boolean' && (amount < least || amount > most)) {
    throw wrong(name, `takes from ${least} to ${most}`);
  }
}

const wrong = (name: string, why: string) =>
  new Error(`Discord's client refuses this: option "${name}" ${why}`);
