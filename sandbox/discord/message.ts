import {
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Attachment } from './attachments.ts';
import type { Interaction } from './interaction.ts';
import type { Channel, Person } from './world.ts';

export interface MessageTraits {
  id: string;
  channel: Channel;
  /** A person, or undefined for the bot. */
  author: Person | undefined;
  createdAt: number;
  type?: MessageType;
  flags?: number;
  nonce?: string | undefined;
  /** The interaction this answers. */
  interaction?: Interaction | undefined;
  /** The message this replies to. */
  repliesTo?: Message | undefined;
  /** The message this forwards. */
  forwardOf?: Message | undefined;
}

/** What a message looked like at one moment. */
export interface MessageVersion {
  readonly at: number;
  readonly id: string;
  readonly author: Person | undefined;
  readonly content: string;
  readonly loading: boolean;
  readonly ephemeral: boolean;
  readonly flags: number;
  readonly attachments: readonly Attachment[];
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** A message as it stands now; it changes as it is edited. */
export class Message {
  readonly id: string;
  readonly channel: Channel;
  /** The person who wrote it, or undefined for the bot. */
  readonly author: Person | undefined;
  readonly type: MessageType;
  readonly createdAt: number;
  readonly nonce: string | undefined;
  readonly interaction: Interaction | undefined;
  readonly repliesTo: Message | undefined;
  /** What was forwarded, frozen at that moment. */
  readonly forwarded: { message: Message; snapshot: MessageVersion } | undefined;
  content = '';
  embeds: APIEmbed[] = [];
  attachments: Attachment[] = [];
  components: APIMessageTopLevelComponent[] = [];
  flags: number;
  editedAt: number | undefined;
  /** The people its text mentions, as far as `allowed_mentions` let it. */
  mentions: Person[] = [];
  mentionsEveryone = false;
  /** The people who were really notified: mentioned when it was posted, for an edit notifies nobody. */
  notified: Person[] = [];
  deleted = false;

  constructor(traits: MessageTraits) {
    this.id = traits.id;
    this.channel = traits.channel;
    this.author = traits.author;
    this.type = traits.type ?? MessageType.Default;
    this.createdAt = traits.createdAt;
    this.flags = traits.flags ?? 0;
    this.nonce = traits.nonce;
    this.interaction = traits.interaction;
    this.repliesTo = traits.repliesTo;
    this.forwarded = traits.forwardOf && {
      message: traits.forwardOf,
      snapshot: traits.forwardOf.version(traits.createdAt),
    };
  }

  /** Seen by the invoker alone. */
  get ephemeral(): boolean {
    return (this.flags & MessageFlags.Ephemeral) !== 0;
  }

  /** "thinking…": the response is deferred and nothing has come yet. */
  get loading(): boolean {
    return (this.flags & MessageFlags.Loading) !== 0;
  }

  /** The one person who sees it, or undefined when everyone does. */
  get onlyTo(): Person | undefined {
    return this.ephemeral ? this.interaction?.person : undefined;
  }

  version(at: number): MessageVersion {
    const { id, author, content, loading, ephemeral, flags } = this;
    const attachments = [...this.attachments];
    const embeds = structuredClone(this.embeds);
    return {
      at,
      id,
      author,
      content,
      loading,
      ephemeral,
      flags,
      attachments,
      embeds,
      components: structuredClone(this.components),
    };
  }

  /** Takes it out of its channel, and its files off the CDN. */
  delete(): void {
    this.deleted = true;
    const index = this.channel.messages.indexOf(this);
    if (index >= 0) this.channel.messages.splice(index, 1);
    for (const attachment of this.attachments) attachment.gone = true;
  }
}
