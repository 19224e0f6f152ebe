import { isDeepStrictEqual } from 'node:util';
import {
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

/**
 * Makes Discord know exactly these commands: for everybody, or in one server. Writes only when something differs,
 * since Discord counts new commands (200 a day).
 * @returns whether anything had to be written
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: { applicationId: string; guildId?: string | undefined },
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  const same =
    known.length === commands.length &&
    commands.every((ours) => known.some((theirs) => contains(theirs, ours, guildId !== undefined)));
  if (same) return false;
  await rest.put(route, { body: commands });
  return true;
}

/** Where Discord may have the command, which only global ones say. */
const placeKeys = new Set(['integration_types', 'contexts']);

/**
 * Whether Discord's command is ours. It adds fields of its own (ids, versions, defaults), so every field that we set
 * must be there and equal, and it must have no option that we do not.
 */
function contains(theirs: unknown, ours: unknown, inGuild: boolean): boolean {
  if (Array.isArray(ours)) {
    return (
      Array.isArray(theirs) &&
      theirs.length === ours.length &&
      ours.every((item, index) => contains(theirs[index], item, inGuild))
    );
  }
  if (typeof ours !== 'object' || ours === null) return isDeepStrictEqual(theirs, ours);
  if (typeof theirs !== 'object' || theirs === null) return false;
  const fields = theirs as Record<string, unknown>;
  if ('options' in fields && !('options' in ours) && (fields.options as unknown[]).length > 0) return false;
  return Object.entries(ours).every(([key, value]) => {
    if (key === translationsKey) return saysTheSame(fields, ours);
    return (inGuild && placeKeys.has(key)) || contains(fields[key], value, inGuild);
  });
}

const translationsKey = 'description_localizations';

type Described = { description?: string; [translationsKey]?: Record<string, string | null> | null };

/** Whether everybody reads the same: a translation left out, or one more that says no more, is no difference. */
function saysTheSame(theirs: Described, ours: Described): boolean {
  const [known, wanted] = [theirs[translationsKey] ?? {}, ours[translationsKey] ?? {}];
  const said = (translations: Record<string, string | null>, locale: string) =>
    translations[locale] ?? ours.description;
  return Object.keys({ ...known, ...wanted }).every((locale) => said(known, locale) === said(wanted, locale));
}
