import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Modal } from '../../sandbox/discord/modal.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import { buttonsOf } from '../support/pressing.ts';
import { type Stage, type StageOptions, stage } from '../support/stage.ts';
import { sample } from '../support/videos.ts';

/** How long to wait for something that must come, in ms. */
export const patience = 20_000;

export type Two = Stage & { readonly bob: Person; readonly posted: Message };

/** Ada and Bob in a channel with a video. */
export async function two(options: StageOptions = {}, name = 'sample.mp4'): Promise<Two> {
  const story = await stage({ ...options, scenario: { jobSeconds: 0.2, ...options.scenario } });
  const bob = story.discord.world.addPerson('Bob');
  story.guild.members.add(bob);
  const posted = await story.discord
    .as(story.ada)
    .post(story.channel, { files: [sample('sample.mp4', { name })] });
  return { ...story, bob, posted };
}

/** Ada picks Apps → Translate video on the message. */
export async function askByMenu({ discord, channel, ada, posted }: Two, languages = 'Spanish') {
  const menu = await discord.as(ada).messageMenu('Translate video', posted, channel);
  return discord.as(ada).submitModal(await menu.waitFor('modal'), { other: languages });
}

export function askByCommand({ discord, channel, ada }: Stage, more = {}): Promise<Interaction> {
  return discord.as(ada).slash('translate', { video: sample(), language: 'Spanish', ...more }, channel);
}

/** Presses the button that says `label`, whatever that brings. */
export function pressing(
  { discord }: Stage,
  person: Person,
  message: Message,
  label: string,
): Promise<Interaction> {
  const id = buttonsOf(message).find((one) => one.label === label)?.custom_id;
  if (id === undefined) throw new Error(`no button says ${label}`);
  return discord.as(person).press(message, id);
}

export async function modalOf(pressed: Promise<Interaction>): Promise<Modal> {
  return (await pressed).waitFor('modal');
}

export const labels = (message: Message) => buttonsOf(message).map(({ label }) => label);

export const saying =
  (text: string) =>
  ({ content }: Message) =>
    content.includes(text);
