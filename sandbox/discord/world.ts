import { ChannelType, type Locale } from 'discord-api-types/v10';
import type { Message } from './message.ts';
import type { Snowflakes } from './snowflake.ts';
import type { Watch } from './watch.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  locale: `${Locale}`;
  nitro: 'none' | 'basic' | 'full';
  /** False: the person takes no direct messages, so sending one is refused with 50007. */
  dmsOpen: boolean;
  /** The person added the app to their own account (a user install). */
  appInstalled: boolean;
  /** False: age-restricted channels stay closed to the person. */
  adult: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  locale: `${Locale}`;
  boostTier: 0 | 1 | 2 | 3;
  /** The app's bot is a member. Without it, the app is only there through people who installed it themselves. */
  botInstalled: boolean;
  /** The app was added with the scope `applications.commands`, without which it has no commands of its own here. */
  commandsAllowed: boolean;
  /** False: what apps answer here through a user install is seen by the invoker alone (USE_EXTERNAL_APPS). */
  externalAppsPublic: boolean;
  readonly members: Set<Person>;
  /** They may manage others' messages. */
  readonly moderators: Set<Person>;
}

/** What the bot may do in a guild channel. */
export interface BotRights {
  view: boolean;
  send: boolean;
  attach: boolean;
}

export interface Channel {
  readonly id: string;
  /** `bot-dm` is a direct message with the bot; `private` is people's own direct message or group. */
  readonly kind: 'guild' | 'bot-dm' | 'private';
  readonly type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM | ChannelType.GroupDM;
  readonly name: string;
  readonly guild: Guild | undefined;
  /** The people of a direct message or group; empty in a guild, where everyone sees the channel. */
  readonly recipients: readonly Person[];
  readonly bot: BotRights;
  /** The channel that a thread belongs to. */
  readonly parent: Channel | undefined;
  /** For adults alone; a thread is so through its channel, and never by itself. */
  ageRestricted: boolean;
  /** What stands in the channel for all to see, oldest first; no ephemeral and no deleted messages. */
  readonly messages: Message[];
  deleted: boolean;
}

/** Where a person does something: the channel says whether the bot is there, in whose guild, or in a direct message. */
export type Place = Channel;

/** Everything that exists on this Discord besides the application itself. Fields may be changed as a story goes on. */
export class World {
  readonly people: Person[] = [];
  readonly guilds: Guild[] = [];
  readonly channels: Channel[] = [];
  readonly #ids: Snowflakes;
  readonly #watch: Watch;
  readonly #born = Date.UTC(2021, 4, 17);

  constructor(ids: Snowflakes, watch: Watch) {
    this.#ids = ids;
    this.#watch = watch;
  }

  /** A person with English as their language, no Nitro, open direct messages and no installation of the app. */
  addPerson(name: string, traits: Partial<Omit<Person, 'id' | 'name'>> = {}): Person {
    const person: Person = {
      id: this.#ids.at(this.#born),
      name,
      locale: 'en-US',
      nitro: 'none',
      dmsOpen: true,
      appInstalled: false,
      adult: true,
      ...traits,
    };
    this.people.push(person);
    return person;
  }

  /** A guild without boosts, with the bot in it unless said otherwise. `id` lets a test choose the shard. */
  addGuild(
    name: string,
    traits: Partial<Omit<Guild, 'name' | 'members' | 'moderators'>> & { members?: readonly Person[] } = {},
  ): Guild {
    const { members, ...rest } = traits;
    const guild: Guild = {
      id: this.#ids.at(this.#born),
      name,
      locale: 'en-US',
      boostTier: 0,
      botInstalled: true,
      commandsAllowed: true,
      externalAppsPublic: true,
      members: new Set(members),
      moderators: new Set(),
      ...rest,
    };
    this.guilds.push(guild);
    return guild;
  }

  /** A text channel of a guild; the bot may do everything there (once it is in the guild) unless said otherwise. */
  addChannel(
    guild: Guild,
    name: string,
    { ageRestricted, ...bot }: Partial<BotRights & Pick<Channel, 'ageRestricted'>> = {},
  ): Channel {
    return this.#channel({ kind: 'guild', type: ChannelType.GuildText, name, guild, bot, ageRestricted });
  }

  /** A thread of a guild's channel, in which everyone may do what they may do there. */
  addThread(parent: Channel, name: string): Channel {
    return this.#channel({
      kind: 'guild',
      type: ChannelType.PublicThread,
      name,
      guild: parent.guild,
      parent,
    });
  }

  /** The direct messages between a person and the bot; made on first use, then always the same. */
  botDm(person: Person): Channel {
    const known = this.channels.find((one) => one.kind === 'bot-dm' && one.recipients[0] === person);
    return (
      known ??
      this.#channel({ kind: 'bot-dm', type: ChannelType.DM, name: person.name, recipients: [person] })
    );
  }

  /** A direct message between two people, or a group of more, which the bot is no part of. */
  addPrivateChannel(recipients: readonly Person[]): Channel {
    const type = recipients.length > 2 ? ChannelType.GroupDM : ChannelType.DM;
    const name = recipients.map((person) => person.name).join(', ');
    return this.#channel({ kind: 'private', type, name, recipients });
  }

  /** With its threads. */
  deleteChannel(channel: Channel): void {
    for (const thread of this.channels.filter(({ parent }) => parent === channel)) this.deleteChannel(thread);
    channel.deleted = true;
    for (const message of channel.messages.splice(0)) message.delete();
  }

  /** Whether the bot and the person share a guild, which direct messages need where there is no user install. */
  sharesGuildWithBot(person: Person): boolean {
    return this.guilds.some((guild) => guild.botInstalled && guild.members.has(person));
  }

  /**
   * The first message of a channel that the predicate accepts, there already or still to come (edits count).
   * Rejects after `timeoutMs`, saying what stands in the channel instead.
   */
  waitForMessage(
    channel: Channel,
    predicate: (message: Message) => boolean = () => true,
    timeoutMs = 10_000,
  ): Promise<Message> {
    return this.#watch.until(() => channel.messages.find(predicate), {
      timeoutMs,
      what: () => {
        const contents = channel.messages.map((message) => JSON.stringify(message.content));
        return `a message in ${channel.name} (it holds ${contents.join(', ') || 'none'})`;
      },
    });
  }

  #channel(
    traits: Pick<Channel, 'kind' | 'type' | 'name'> & {
      guild?: Guild | undefined;
      recipients?: readonly Person[];
      bot?: Partial<BotRights>;
      parent?: Channel;
      ageRestricted?: boolean | undefined;
    },
  ): Channel {
    const channel: Channel = {
      id: this.#ids.at(this.#born),
      kind: traits.kind,
      type: traits.type,
      name: traits.name,
      guild: traits.guild,
      recipients: traits.recipients ?? [],
      // A thread has the very rights of its channel, also when these change.
      bot: traits.parent?.bot ?? { view: true, send: true, attach: true, ...traits.bot },
      parent: traits.parent,
      ageRestricted: traits.ageRestricted ?? false,
      messages: [],
      deleted: false,
    };
    this.channels.push(channel);
    return channel;
  }
}
