import { InteractionResponseType } from 'discord-api-types/v10';
import type { Attachment } from '../discord/attachments.ts';
import type { Interaction } from '../discord/interaction.ts';
import type { Message } from '../discord/message.ts';
import type { Person } from '../discord/world.ts';
import { languageAnswer } from './language-answer.ts';
import type { Scene } from './scene.ts';
import { Sentence } from './sentence.ts';
import type { Transcript } from './transcript.ts';

/** The options of `/translate` besides the video, by their names there. */
export interface Wish {
  readonly language: string;
  readonly audio_only?: boolean | undefined;
  readonly keep_length?: boolean | undefined;
  readonly speakers?: number | undefined;
  readonly private?: boolean | undefined;
}

export type Stage = Pick<Scene, 'discord' | 'channel'> & { readonly transcript: Transcript };

type Video = { readonly path: string; readonly name: string };

/** A person runs `/translate`. */
export async function slash(
  { discord, channel, transcript }: Stage,
  person: Person,
  { video, wish }: { video: Video; wish: Wish },
): Promise<Interaction> {
  const options = Object.fromEntries(
    Object.entries(wish).filter(
      (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
    ),
  );
  const typed = Object.entries({ video: video.name, ...options }).map(([name, value]) => `${name}:${value}`);
  transcript.say(person.name, `runs /translate ${typed.join(' ')}`);
  return discord.as(person).slash('translate', { video: { path: video.path }, ...options }, channel);
}

/** A person picks Apps → Translate video on somebody else's message, and answers the dialogue. */
export async function menu(
  { discord, channel, transcript }: Stage,
  person: Person,
  { video, author, language }: { video: Video; author: Person; language: string },
): Promise<Interaction> {
  const files = [{ path: video.path }];
  const message = await discord.as(author).post(channel, { content: 'Look what I found!', files });
  transcript.say(person.name, `picks Apps → Translate video on ${author.name}'s message`);
  const opened = await discord.as(person).messageMenu('Translate video', message, channel);
  // Words instead of a dialogue are an answer too, and an ending.
  const modal = await Promise.race([opened.waitFor('modal'), refused(opened)]);
  const { values, words } = languageAnswer(modal, language);
  transcript.say(person.name, `${words}, and submits`);
  return discord.as(person).submitModal(modal, values);
}

/**
 * The file that ends a request.
 *
 * @throws {Sentence} when words end it instead, or nothing came within `timeoutMs`
 */
export async function received(interaction: Interaction, timeoutMs: number): Promise<Attachment> {
  const message = await Promise.race([
    interaction
      .waitFor(({ attachments }) => attachments.length > 0, timeoutMs)
      .catch((error: Error) => Promise.reject(new Sentence(`No video came. ${error.message}.`))),
    refused(interaction, timeoutMs),
  ]);
  return message.attachments[0]!;
}

/** Rejects as soon as the bot says no. */
async function refused(interaction: Interaction, timeoutMs?: number): Promise<never> {
  await interaction.waitFor((message) => isRefusal(message, interaction), timeoutMs);
  throw new Sentence('The bot answered with words instead of a video, see above.');
}

/** A warning sign, or words where an accepted request is "thinking…" first. */
function isRefusal({ content, attachments }: Message, { acknowledged }: Interaction): boolean {
  const thought = acknowledged?.type === InteractionResponseType.DeferredChannelMessageWithSource;
  return content !== '' && attachments.length === 0 && (!thought || content.includes('⚠️'));
}
