import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';

/** A `/command`: its data beside what it does. */
export interface SlashCommand {
  readonly kind: 'slash';
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(interaction: ChatInputCommandInteraction): Promise<void>;
  complete?(interaction: AutocompleteInteraction): Promise<void>;
}

/** An entry of a message's Apps menu. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(interaction: MessageContextMenuCommandInteraction): Promise<void>;
}

/** What follows on a modal or a button of ours: the part of its `custom_id` before the colon names it. */
export interface ModalAnswer {
  readonly kind: 'modal';
  readonly name: string;
  run(interaction: ModalSubmitInteraction, argument: string): Promise<void>;
}

export interface ButtonPress {
  readonly kind: 'button';
  readonly name: string;
  run(interaction: ButtonInteraction, argument: string): Promise<void>;
}

export type Command = SlashCommand | MessageCommand | ModalAnswer | ButtonPress;
