import {
  type APIApplicationCommandInteractionData,
  type APIEmbed,
  type APIMessageComponentInteractionData,
  type APIModalSubmission,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { authorise, mayEnter, ownersOn } from './access.ts';
import type { Discord } from './app.ts';
import type { FileUpload } from './attachments.ts';
import type { ApplicationCommand } from './commands.ts';
import { findComponent, isSelect } from './components.ts';
import { Interaction, type InteractionTraits } from './interaction.ts';
import { interactionUploadLimit } from './limits.ts';
import type { Message } from './message.ts';
import { messageJson } from './message-json.ts';
import type { Modal } from './modal.ts';
import { fillModal, type ModalValue } from './modal-submit.ts';
import { type Choice, fillOptions, type OptionValue } from './options.ts';
import { type InteractionData, interactionPayload, resolved } from './payload.ts';
import { postAsPerson } from './person-post.ts';
import { tellPerson } from './posting.ts';
import type { Person, Place } from './world.ts';

/** What a person posts. Components may be given to stand for another app's message. */
export interface PersonPost {
  content?: string;
  files?: readonly FileUpload[];
  embeds?: readonly APIEmbed[];
  components?: readonly object[];
  forwardOf?: Message;
}

/** What a person can do. Whatever Discord's client wouldn't let them do is thrown as a sentence. */
export interface PersonActions {
  /** Runs a slash command; `name` may go on with subcommands, such as `settings language`. */
  slash(name: string, options: Record<string, OptionValue>, at: Place): Promise<Interaction>;
  /** Types into an autocompleted option, with others filled in before; gives the suggestions. */
  autocomplete(
    name: string,
    focused: string,
    value: string,
    options: Record<string, OptionValue>,
    at: Place,
  ): Promise<readonly Choice[]>;
  /** Picks an entry of a message's Apps menu. */
  messageMenu(name: string, message: Message, at: Place): Promise<Interaction>;
  submitModal(modal: Modal, values: Record<string, ModalValue>): Promise<Interaction>;
  /** Presses a button, or chooses `values` in a select. */
  press(message: Message, customId: string, values?: readonly string[]): Promise<Interaction>;
  post(place: Place, post: PersonPost): Promise<Message>;
}

export function actionsOf(discord: Discord, person: Person): PersonActions {
  const enter = (place: Place) => {
    if (!mayEnter(person, place)) throw new Error(`${person.name} can't be in ${place.name}`);
    place.guild?.members.add(person);
  };
  const limitAt = (place: Place) => interactionUploadLimit(person, place.guild, discord.defaultUploadLimit);
  const uploadAt = (place: Place) => (file: FileUpload) =>
    discord.attachments.upload(file, { folder: place.id, ephemeral: true, limit: limitAt(place) });

  const interact = (
    traits: Omit<InteractionTraits, 'id' | 'person' | 'createdAt' | 'uploadLimit'>,
    data: InteractionData,
    what: string,
  ): Interaction => {
    const { ids, now, watch, ackWindowMs } = discord;
    const uploadLimit = limitAt(traits.place);
    const interaction = new Interaction(
      { ...traits, id: ids.next(), person, createdAt: now(), uploadLimit },
      { now, watch, ackWindowMs },
    );
    discord.interactions.add(interaction);
    tellPerson(discord, interaction, { kind: 'did', person, what });
    discord.send(interaction, interactionPayload(discord, interaction, data));
    return interaction;
  };

  /** The command a person would pick here: a guild's own before the global one. */
  const offered = (name: string, type: ApplicationCommandType, place: Place) => {
    enter(place);
    const lists = [...(place.guild ? discord.commands.list(place.guild.id) : []), ...discord.commands.list()];
    const command = lists.find((one) => one.name === name && one.type === type);
    if (!command) throw new Error(`No command "${name}" is registered`);
    const owners = authorise(command, { person, place, world: discord.world });
    if (typeof owners === 'string') throw new Error(owners);
    return { command, owners };
  };
  const commandData = (command: ApplicationCommand, more: object) => {
    const { id, name, type, guild_id } = command;
    return { id, name, type, ...(guild_id && { guild_id }), ...more } as APIApplicationCommandInteractionData;
  };

  return {
    async slash(fullName, values, place) {
      const [name = '', ...path] = fullName.split(' ');
      const { command, owners } = offered(name, ApplicationCommandType.ChatInput, place);
      const { options, attachments } = await fillOptions(command, { path, values, upload: uploadAt(place) });
      const data = commandData(command, { options, ...resolved({ attachments }) });
      return interact(
        { type: InteractionType.ApplicationCommand, place, owners, name },
        data,
        `/${fullName}`,
      );
    },

    async autocomplete(fullName, focused, value, values, place) {
      const [name = '', ...path] = fullName.split(' ');
      const { command, owners } = offered(name, ApplicationCommandType.ChatInput, place);
      const focus = { name: focused, value };
      const { options, attachments } = await fillOptions(command, {
        path,
        values,
        focus,
        upload: uploadAt(place),
      });
      const data = commandData(command, { options, ...resolved({ attachments }) });
      const type = InteractionType.ApplicationCommandAutocomplete;
      const interaction = interact({ type, place, owners, name }, data, `/${fullName} ${focused}: ${value}…`);
      await interaction.waitFor('ack');
      return interaction.choices ?? [];
    },

    async messageMenu(name, message, place) {
      const { command, owners } = offered(name, ApplicationCommandType.Message, place);
      if (!place.messages.includes(message)) throw new Error(`That message isn't in ${place.name}`);
      const messages = { [message.id]: messageJson(message, discord.application) };
      const data = commandData(command, { target_id: message.id, ...resolved({ messages }) });
      const traits = { type: InteractionType.ApplicationCommand, place, owners, name, target: message };
      return interact(traits, data, `Apps → ${name}`);
    },

    async submitModal(modal, values) {
      const { openedBy } = modal;
      if (openedBy.person !== person) throw new Error(`The modal isn't in front of ${person.name}`);
      const { place, owners, source } = openedBy;
      enter(place);
      const { components, attachments } = await fillModal(modal, values, uploadAt(place));
      const data = {
        custom_id: modal.customId,
        components,
        ...resolved({ attachments }),
      } as APIModalSubmission;
      const traits = { type: InteractionType.ModalSubmit, place, owners, source, trigger: openedBy };
      return interact(traits, data, `submits "${modal.title}"`);
    },

    async press(message, customId, values = []) {
      const { channel: place } = message;
      enter(place);
      if (message.deleted) throw new Error('That message was deleted');
      if (message.onlyTo && message.onlyTo !== person)
        throw new Error(`${person.name} doesn't see that message`);
      const component = findComponent(message, customId);
      if (!component) throw new Error(`The message has no component ${customId}`);
      if (component.disabled) throw new Error(`The component ${customId} is disabled`);
      const { type } = component;
      const choices = isSelect(type) ? [...values] : undefined;
      const strange =
        type === ComponentType.StringSelect && values.find((value) => !offers(component, value));
      if (strange) throw new Error(`The select ${customId} doesn't offer ${strange}`);
      const data = {
        component_type: type,
        custom_id: customId,
        ...(choices && { values: choices }),
      } as APIMessageComponentInteractionData;
      const owners = message.interaction?.owners ?? ownersOn(place);
      const traits = { type: InteractionType.MessageComponent, place, owners, source: message };
      return interact(traits, data, `presses ${customId}`);
    },

    async post(place, post) {
      enter(place);
      return postAsPerson(discord, { person, place, post, limit: limitAt(place) });
    },
  };
}

const offers = (select: { options?: { value: string }[] }, value: string) =>
  select.options?.some((option) => option.value === value) ?? false;
