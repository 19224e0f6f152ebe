import { MessageFlags } from 'discord-api-types/v10';
import type { Discord } from './app.ts';
import type { Interaction } from './interaction.ts';
import { Message, type MessageTraits } from './message.ts';
import type { MessageDraft } from './message-draft.ts';
import type { Sight } from './watch.ts';

type SightOf = Pick<Discord, 'now' | 'watch'>;

/** A message that exists nowhere yet, to be drafted on. */
export function blankMessage(
  { ids, now }: Pick<Discord, 'ids' | 'now'>,
  traits: Omit<MessageTraits, 'id' | 'createdAt'>,
): Message {
  return new Message({ ...traits, id: ids.next(), createdAt: now() });
}

/** Puts a message where it belongs and shows it. Everyone it mentions is notified. */
export function post(discord: SightOf, message: Message, draft: MessageDraft | undefined): void {
  if (draft) write(message, draft);
  message.notified = [...message.mentions];
  if (!message.ephemeral) message.channel.messages.push(message);
  show(discord, message, message.loading ? 'thinking' : 'message');
}

/** Changes a message and shows it. Nobody is notified; a "thinking…" that becomes a message isn't marked as edited. */
export function edit(discord: SightOf, message: Message, draft: MessageDraft): void {
  const wasLoading = message.loading;
  const before = message.attachments;
  write(message, draft);
  message.flags &= ~MessageFlags.Loading;
  if (!wasLoading) message.editedAt = discord.now();
  for (const file of before) file.gone ||= !message.attachments.includes(file);
  show(discord, message, wasLoading ? 'message' : 'edit');
}

export function remove(discord: SightOf, message: Message): void {
  message.delete();
  tell(discord, message, 'delete');
}

/** Keeps what an interaction's person sees in its history, and tells whoever watches. */
export function show(discord: SightOf, message: Message, kind: 'thinking' | 'message' | 'edit'): void {
  message.interaction?.history.push(message.version(discord.now()));
  tell(discord, message, kind);
}

function tell(discord: SightOf, message: Message, kind: 'thinking' | 'message' | 'edit' | 'delete'): void {
  const at = discord.now();
  const { channel: place, onlyTo, interaction } = message;
  discord.watch.tell({ at, place, onlyTo, interaction, kind, message: message.version(at) });
}

type AboutInteraction = Extract<Sight, { kind: 'did' | 'modal' | 'choices' | 'failed' }>;
type Plain<T> = T extends unknown ? Omit<T, 'at' | 'place' | 'onlyTo' | 'interaction'> : never;

/** Tells what an interaction's person alone sees besides messages. */
export function tellPerson(discord: SightOf, interaction: Interaction, sight: Plain<AboutInteraction>): void {
  const { person, place } = interaction;
  discord.watch.tell({ at: discord.now(), place, onlyTo: person, interaction, ...sight });
}

function write(message: Message, draft: MessageDraft): void {
  message.content = draft.content;
  message.embeds = draft.embeds;
  message.components = draft.components;
  message.flags = draft.flags | (message.flags & MessageFlags.Loading);
  message.mentions = draft.mentions.people;
  message.mentionsEveryone = draft.mentions.everyone;
  message.attachments = draft.attach();
}
