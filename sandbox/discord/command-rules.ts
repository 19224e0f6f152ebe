import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { FormIssue } from './api-error.ts';
import type { ApplicationCommand, CommandDefinition } from './commands.ts';

// The published schema knows lengths only; these are the documented rules it leaves out ("Application Commands").
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Devanagari}\p{sc=Thai}]{1,32}$/u;
const MENU_NAME_LENGTH = 32;
const SLASH_COMMAND_CHARACTERS = 8_000;
const PER_SCOPE: Partial<Record<ApplicationCommandType, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
export const COMMAND_LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
    'zh-TW ko'
  ).split(' '),
);

type Localizations = Partial<Record<string, string | null>> | null | undefined;

interface Localized {
  name_localizations?: Localizations;
  description_localizations?: Localizations;
}

/** What is wrong with one command by itself. */
export function commandIssues(command: CommandDefinition, path: readonly PropertyKey[]): FormIssue[] {
  const type = command.type ?? ApplicationCommandType.ChatInput;
  const issues: FormIssue[] = [...localeIssues(command, path)];
  const blame = (key: string, code: string, message: string) =>
    issues.push({ path: [...path, key], code, message });
  if (type !== ApplicationCommandType.ChatInput) {
    if (command.description)
      blame('description', 'APPLICATION_COMMAND_INVALID_DESCRIPTION', 'Menus have none');
    if (command.options?.length) blame('options', 'APPLICATION_COMMAND_INVALID_OPTIONS', 'Menus have none');
    if (command.name.length > MENU_NAME_LENGTH) blame('name', 'BASE_TYPE_BAD_LENGTH', 'Must be 1 to 32 long');
    return issues;
  }
  for (const [key, name] of names(command)) {
    if (!isSlashName(name)) blame(key, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  if (!command.description) blame('description', 'BASE_TYPE_REQUIRED', 'This field is required');
  if (characters(command) > SLASH_COMMAND_CHARACTERS) {
    blame('name', 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds ${SLASH_COMMAND_CHARACTERS} characters`);
  }
  return [...issues, ...optionIssues(command.options ?? [], [...path, 'options'])];
}

function optionIssues(
  options: readonly APIApplicationCommandOption[],
  path: readonly PropertyKey[],
): FormIssue[] {
  const seen = new Set<string>();
  let optionalSeen = false;
  return options.flatMap((option, index) => {
    const here = [...path, index];
    const issues: FormIssue[] = [...localeIssues(option, here)];
    const blame = (key: string, code: string, message: string) =>
      issues.push({ path: [...here, key], code, message });
    for (const [key, name] of names(option)) {
      if (!isSlashName(name)) blame(key, 'APPLICATION_COMMAND_INVALID_NAME', 'Option name is invalid');
    }
    if (seen.has(option.name))
      blame('name', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Names must be unique');
    seen.add(option.name);
    if (option.required && optionalSeen) {
      blame(
        'required',
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options come before optional ones',
      );
    }
    optionalSeen ||= !option.required;
    if ('autocomplete' in option && option.autocomplete && 'choices' in option && option.choices?.length) {
      blame(
        'choices',
        'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
        'Choices and autocomplete exclude each other',
      );
    }
    const inner =
      option.type === ApplicationCommandOptionType.Subcommand ||
      option.type === ApplicationCommandOptionType.SubcommandGroup;
    return inner ? [...issues, ...optionIssues(option.options ?? [], [...here, 'options'])] : issues;
  });
}

/** What is wrong with the commands of one guild, or the global ones, together. */
export function scopeIssues(
  commands: readonly ApplicationCommand[],
  guildId: string | undefined,
): FormIssue[] {
  const issues: FormIssue[] = [];
  const seen = new Set<string>();
  for (const [index, { type, name }] of commands.entries()) {
    const key = `${type} ${name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      issues.push({ path: [index, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
    }
    seen.add(key);
  }
  for (const [type, limit] of Object.entries(PER_SCOPE)) {
    if (commands.filter((one) => one.type === Number(type)).length <= limit) continue;
    const message = `At most ${limit} of this type ${guildId === undefined ? 'globally' : 'in a guild'}`;
    issues.push({ path: [], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  return issues;
}

/** Lower case wherever a letter has one. */
const isSlashName = (name: string) => SLASH_NAME.test(name) && name === name.toLowerCase();

const names = (named: { name: string } & Localized): [string, string][] => [
  ['name', named.name],
  ...Object.values(named.name_localizations ?? {}).map((name): [string, string] => [
    'name_localizations',
    name ?? named.name,
  ]),
];

const localeIssues = (localized: Localized, path: readonly PropertyKey[]): FormIssue[] =>
  (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
    Object.keys(localized[key] ?? {})
      .filter((locale) => !COMMAND_LOCALES.has(locale))
      .map((locale) => ({
        path: [...path, key, locale],
        code: 'BASE_TYPE_CHOICES',
        message: 'Not a locale',
      })),
  );

/** Name, description and values of a command and everything in it, each at its longest localization. */
function characters(command: CommandDefinition | APIApplicationCommandOption): number {
  const longest = (text: string, others: Localizations) =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
  const own =
    longest(command.name, command.name_localizations) +
    longest(command.description ?? '', command.description_localizations);
  const choices = 'choices' in command ? (command.choices ?? []) : [];
  const options = 'options' in command ? (command.options ?? []) : [];
  const inside = [
    ...choices.map((choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length),
    ...options.map(characters),
  ];
  return inside.reduce((sum, one) => sum + one, own);
}
