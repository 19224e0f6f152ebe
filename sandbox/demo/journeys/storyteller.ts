import { everyComponent } from '../../discord/components.ts';
import type { Interaction } from '../../discord/interaction.ts';
import type { Message, MessageVersion } from '../../discord/message.ts';
import type { Modal } from '../../discord/modal.ts';
import type { OptionValue } from '../../discord/options.ts';
import type { DiscordSandbox } from '../../discord/sandbox.ts';
import type { Channel, Guild, Person } from '../../discord/world.ts';
import type { ScenarioSandbox } from '../../scenario/sandbox.ts';
import type { Scene } from '../scene.ts';
import { dialogueLines, firstOf } from '../sight-lines.ts';
import { samplePath } from '../source-video.ts';
import { BAR, StoryJobs } from './jobs.ts';
import { onlySeenBy, Told } from './told.ts';

/** How long a story waits for anything, in ms: the app's own pace, on a machine that is busy. */
const PATIENCE = 90_000;

export type Seen = { readonly message: Message; readonly version: MessageVersion };

/** What a story has in hand: two people in a channel of their own, and the pen. */
export class Storyteller {
  readonly discord: DiscordSandbox;
  readonly scenario: ScenarioSandbox;
  /** A folder for files, which goes with the scene. */
  readonly temporary: string;
  readonly guild: Guild;
  readonly ada: Person;
  readonly ben: Person;
  readonly told: Told;
  readonly jobs: StoryJobs;
  /** Where people are; a story may move. */
  channel: Channel;
  readonly #places: Channel[];
  readonly #others: Promise<void>;
  readonly #passed: Promise<void>;
  readonly #looked: () => void;

  /**
   * `others` resolves when no story will look at a status of the first translations any more, and `passed` when the app's clock has been moved on after
   * that; `looked`: this one won't.
   */
  constructor(
    { discord, scenario, temporary }: Pick<Scene, 'discord' | 'scenario' | 'temporary'>,
    {
      name,
      locale,
      others,
      passed,
      looked,
    }: {
      name: string;
      locale: Person['locale'];
      others: Promise<void>;
      passed: Promise<void>;
      looked: () => void;
    },
  ) {
    const { world } = discord;
    this.discord = discord;
    this.scenario = scenario;
    this.temporary = temporary;
    this.ada = world.addPerson('Ada', { locale });
    this.ben = world.addPerson('Ben', { locale });
    this.guild = world.addGuild('Film club', { locale, members: [this.ada, this.ben] });
    this.channel = world.addChannel(this.guild, name);
    this.#places = [this.channel];
    this.#others = others;
    this.#passed = passed;
    this.#looked = looked;
    this.told = new Told((id) => world.people.find((person) => person.id === id)?.name);
    this.jobs = new StoryJobs(scenario, () => this.#places.map(({ id }) => id));
  }

  moveTo(place: Channel, where: string): void {
    this.channel = place;
    this.#places.push(place);
    this.note(where);
  }

  /** A word about what cannot be seen. */
  note(text: string): void {
    this.told.say('', [`[${text}]`]);
  }

  /** `/translate` with a sample, or any other file. */
  translate(
    options: Record<string, OptionValue>,
    { person = this.ada, path = samplePath(), name }: { person?: Person; path?: string; name?: string } = {},
  ): Promise<Interaction> {
    const video = { path, ...(name !== undefined && { name }) };
    const shown = Object.entries({ video: name ?? path.split(/[\\/]/).at(-1), ...options });
    this.told.say(person.name, [
      `runs /translate ${shown.map(([key, value]) => `${key}:${value}`).join(' ')}`,
    ]);
    return this.discord.as(person).slash('translate', { video, ...options }, this.channel);
  }

  command(name: string, person = this.ada): Promise<Interaction> {
    this.told.say(person.name, [`runs /${name}`]);
    return this.discord.as(person).slash(name, {}, this.channel);
  }

  /** Types into the language of `/translate`, and writes down what is offered. */
  async types(languages: string): Promise<void> {
    this.told.say(this.ada.name, [`types /translate language:${languages}`]);
    const choices = await this.discord
      .as(this.ada)
      .autocomplete('translate', 'language', languages, {}, this.channel);
    this.told.show([
      `offers ${firstOf(
        choices.map(({ name }) => name),
        ' | ',
      )}`,
    ]);
  }

  /** Somebody posts a video, or several, or none. */
  async posts(paths: readonly string[] = [samplePath()], person = this.ben): Promise<Message> {
    const files = paths.map((path) => ({ path }));
    const message = await this.discord
      .as(person)
      .post(this.channel, { content: 'Look what I found!', files });
    const names = paths.map((path) => path.split(/[\\/]/).at(-1)).join(' and ');
    this.told.say(person.name, [
      paths.length > 0 ? `posts a message with ${names}` : 'posts a message without a video',
    ]);
    return message;
  }

  menu(message: Message, person = this.ada): Promise<Interaction> {
    this.told.say(person.name, [
      `picks Apps → Translate video on ${message.author?.name ?? 'the bot'}'s message`,
    ]);
    return this.discord.as(person).messageMenu('Translate video', message, this.channel);
  }

  /** Types languages into the dialogue that an interaction has opened, after choosing the `nth` of several videos. */
  async answers(
    opened: Interaction,
    languages: string,
    { person = this.ada, nth }: { person?: Person; nth?: number } = {},
  ): Promise<Interaction> {
    const modal: Modal = await opened.waitFor('modal', PATIENCE);
    this.told.show(dialogueLines(modal));
    const chosen = nth === undefined ? '' : `picks video ${nth}, `;
    this.told.say(person.name, [`${chosen}types ${languages}, and submits`]);
    const video = nth === undefined ? {} : { video: [String(nth - 1)] };
    return this.discord.as(person).submitModal(modal, { other: languages, ...video });
  }

  /** Presses the `nth` button whose id begins so. */
  press(
    message: Pick<Message, 'components'> & Message,
    id: string,
    { person = this.ada, nth = 0 } = {},
  ): Promise<Interaction> {
    const button = buttonsOf(message).filter((one) => one.custom_id?.startsWith(`${id}:`))[nth];
    if (button?.custom_id === undefined) throw new Error(`no button ${id} under: ${message.content}`);
    this.told.say(person.name, [`presses [ ${button.label} ]`]);
    return this.discord.as(person).press(message, button.custom_id);
  }

  /** Writes down the answer to an interaction as soon as it is as wanted. */
  async reads(asked: Interaction, wanted: (message: Message) => boolean = answered): Promise<Message> {
    const { message, version } = await seen((look) => asked.waitFor(look, PATIENCE), wanted);
    await this.told.hear(version, remarks(version, onlySeenBy(message.onlyTo)));
    return message;
  }

  /** The same for a message in a place, which need not belong to an interaction. */
  async finds(
    wanted: (message: Message) => boolean,
    { place = this.channel, remark = '' } = {},
  ): Promise<Message> {
    const wait = (look: (message: Message) => boolean) =>
      this.discord.world.waitForMessage(place, look, PATIENCE);
    const { message, version } = await seen(wait, wanted);
    const mentioned = message.notified.map(({ name }) => `${name} is notified`);
    await this.told.hear(version, remarks(version, [remark, ...mentioned].filter(Boolean).join(', ')));
    return message;
  }

  /** Writes down the status of translations under way. Later ones would say how long the earlier took. */
  async watches(asked: Interaction, count = 1): Promise<Message> {
    await this.jobs.advance(count);
    const message = await this.reads(asked, ({ content }) => content.split(BAR).length > count);
    this.#looked();
    return message;
  }

  /** Lets all stories get under way; by then the app has learnt what it learns after its start. */
  async settles(): Promise<void> {
    this.#looked();
    await this.#others;
  }

  /** Lets the time pass that the house has for it. */
  async waits(note: string): Promise<void> {
    this.#looked();
    this.note(note);
    await this.#passed;
  }

  /** Has the story's jobs, or that for one language, end well, once there are `count` and all stories have seen the status of theirs. */
  async finishes(count = 1, language = ''): Promise<void> {
    await this.jobs.running(count);
    this.#looked();
    await this.#others;
    await this.jobs.finish(count, language);
  }
}

export const answered = ({ loading }: Message): boolean => !loading;
export const withFile = ({ attachments }: Message): boolean => attachments.length > 0;
export const withFiles = (count: number) => (message: Message) => message.attachments.length === count;
export const warned = ({ content }: Message): boolean => content.includes('⚠️');
/** An ending in words; a status tells since when it has been under way, this does not. */
export const ended = ({ components, content }: Message): boolean =>
  components.length === 0 && content.includes('→') && !content.includes('<t:');
export const offering = (id: string) => (message: Message) =>
  buttonsOf(message).some((one) => one.custom_id?.startsWith(`${id}:`));

type Button = { readonly custom_id?: string; readonly label?: string };

export const buttonsOf = ({ components }: Pick<Message, 'components'>): Button[] =>
  [...everyComponent(components)] as Button[];

const remarks = ({ author }: MessageVersion, remark: string) => (author === undefined ? remark : '');

/** The message at the moment at which it was as wanted; it may change before anybody gets round to reading it. */
async function seen(
  wait: (look: (message: Message) => boolean) => Promise<Message>,
  wanted: (message: Message) => boolean,
): Promise<Seen> {
  let version: MessageVersion | undefined;
  const message = await wait((one) => {
    if (!wanted(one)) return false;
    version = one.version(Date.now());
    return true;
  });
  return { message, version: version! };
}
