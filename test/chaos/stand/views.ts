import type { Interaction } from '../../../sandbox/discord/interaction.ts';
import type { MessageVersion } from '../../../sandbox/discord/message.ts';
import type { DiscordSandbox } from '../../../sandbox/discord/sandbox.ts';
import type { Sight } from '../../../sandbox/discord/watch.ts';
import { enUS } from '../../../src/locales/en-US.ts';

/** How a request may end: with the video (or the button to it), or with words that say why there is none. */
export type EndingKind = 'video' | 'words';

/** One version of one message, as the person saw it. */
export type Seen = {
  readonly at: number;
  readonly messageId: string;
  readonly content: string;
  /** Undefined for "thinking…" and a status. */
  readonly ending: EndingKind | undefined;
  /** How many files it held. */
  readonly files: number;
  /** The message was taken away. */
  readonly deleted: boolean;
};

/** Keeps for each interaction what its person has seen of the answer, in the reply, the channel or their messages. */
export class Views {
  readonly #seen = new Map<Interaction, Seen[]>();
  readonly #owners = new Map<string, Interaction>();
  readonly #noted = new Set<Interaction>();
  readonly #discord: DiscordSandbox;

  constructor(discord: DiscordSandbox) {
    this.#discord = discord;
    discord.observe((sight) => this.#note(sight));
  }

  of(interaction: Interaction): readonly Seen[] {
    return this.#seen.get(interaction) ?? [];
  }

  /** Whether all it was told is that the request is being written down, and what to do if nothing follows. */
  isOnlyNoted(interaction: Interaction): boolean {
    return this.#noted.has(interaction) && this.of(interaction).length === 0;
  }

  /** The first word that ended it. */
  ending(interaction: Interaction): Seen | undefined {
    return this.of(interaction).find(({ ending }) => ending);
  }

  #note(sight: Sight): void {
    if (!('message' in sight) || sight.message.author) return;
    const { message, at } = sight;
    const owner = sight.interaction ?? this.#owners.get(message.id) ?? this.#addressee(sight, message);
    if (!owner) return;
    this.#owners.set(message.id, owner);
    if (message.content === enUS.status.noting) {
      this.#noted.add(owner);
      return;
    }
    const { id: messageId, content, attachments } = message;
    const deleted = sight.kind === 'delete';
    const seen = { at, messageId, content, ending: endingOf(message), files: attachments.length, deleted };
    this.#seen.set(owner, [...this.of(owner), seen]);
  }

  /** Whom a message of the bot's own is for. Nobody here asks twice, so the person tells the request. */
  #addressee({ place }: Sight, { content }: MessageVersion): Interaction | undefined {
    return this.#discord.interactions.find(
      ({ person, name }) =>
        (content.includes(`<@${person.id}>`) || place.recipients[0] === person) && name !== undefined,
    );
  }
}

/** What is said where the person was waiting when the ending had to go elsewhere. */
const pointer = enUS.result.sentDirect.split('\n').at(-1) ?? '';

/**
 * A status ends in the line that says since when, and may hold files of other languages; whatever else the bot writes is
 * meant to be the last word.
 */
function endingOf({ loading, attachments, components, content }: MessageVersion): EndingKind | undefined {
  if (loading || /^-# Requested <t:\d+:R>/m.test(content)) return undefined;
  if (attachments.length > 0) return 'video';
  // Who has waited long is called to the ending, which stands in another message.
  if (content.includes(pointer) || /^<@\d+>, your videos? /.test(content)) return undefined;
  return JSON.stringify(components).includes('"link:') ? 'video' : 'words';
}
