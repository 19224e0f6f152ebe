import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { ApplicationCommand } from './commands.ts';
import type { Owners } from './interaction.ts';
import type { Channel, Guild, Person, World } from './world.ts';

/** An interaction's `context`. */
export function contextOf(place: Channel): InteractionContextType {
  if (place.kind === 'guild') return InteractionContextType.Guild;
  return place.kind === 'bot-dm' ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/**
 * Who authorises a command in a place, or a sentence about why the person wouldn't find it there: it must allow the
 * context, and one of its installation types must be true of the place or the person.
 */
export function authorise(
  command: ApplicationCommand,
  { person, place, world }: { person: Person; place: Channel; world: World },
): Owners | string {
  const context = contextOf(place);
  if (command.contexts && !command.contexts.includes(context)) {
    return `/${command.name} isn't offered in the context ${InteractionContextType[context]}`;
  }
  if (command.nsfw && !isAgeRestricted(place)) return `/${command.name} is for age-restricted channels alone`;
  const types = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const owners: Owners = {};
  if (types.includes(ApplicationIntegrationType.GuildInstall)) {
    const owner = guildOwner(place, world.sharesGuildWithBot(person));
    if (owner !== undefined) owners[ApplicationIntegrationType.GuildInstall] = owner;
  }
  if (types.includes(ApplicationIntegrationType.UserInstall) && person.appInstalled) {
    owners[ApplicationIntegrationType.UserInstall] = person.id;
  }
  if (Object.keys(owners).length > 0) return owners;
  return `/${command.name} isn't installed for ${person.name} in ${place.name}`;
}

/** The guild's id, or "0" in a direct message with the bot. */
function guildOwner(place: Channel, sharesGuild: boolean): string | undefined {
  if (place.guild) return place.guild.botInstalled ? place.guild.id : undefined;
  return place.kind === 'bot-dm' && sharesGuild ? '0' : undefined;
}

/** Who authorises what happens on a message of the bot's: whoever let it speak there. */
export function ownersOn(place: Channel): Owners {
  return { [ApplicationIntegrationType.GuildInstall]: place.guild?.id ?? '0' };
}

const {
  ViewChannel,
  SendMessages,
  AttachFiles,
  EmbedLinks,
  ManageMessages,
  MentionEveryone,
  UseApplicationCommands,
} = PermissionFlagsBits;
const REPLIES = AttachFiles | EmbedLinks | MentionEveryone;

const MEMBER = ViewChannel | SendMessages | AttachFiles | EmbedLinks | UseApplicationCommands;

/** What a member may do, as a string of bits. */
export function memberPermissions(guild: Guild | undefined, person: Person): string {
  return String(guild?.moderators.has(person) ? MEMBER | ManageMessages : MEMBER);
}

/** An interaction's `app_permissions`: the bot's in its guilds, elsewhere what replies can use. */
export function appPermissions({ guild, bot }: Channel): string {
  if (!guild?.botInstalled) return String(REPLIES);
  const rights = [
    bot.view ? ViewChannel : 0n,
    bot.send ? SendMessages : 0n,
    bot.attach ? AttachFiles : 0n,
    EmbedLinks,
  ];
  return String(rights.reduce((sum, right) => sum | right, 0n));
}

/** Whether a place is for adults alone; a thread is what its channel is. */
export const isAgeRestricted = ({ parent, ageRestricted }: Channel): boolean =>
  parent ? isAgeRestricted(parent) : ageRestricted;

/** Whether a person can be in a place at all. */
export const mayEnter = (person: Person, place: Channel): boolean =>
  !place.deleted &&
  (place.kind === 'guild' || place.recipients.includes(person)) &&
  (person.adult || !isAgeRestricted(place));
