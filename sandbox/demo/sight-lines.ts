import { stat } from 'node:fs/promises';
import { ComponentType } from 'discord-api-types/v10';
import type { Attachment } from '../discord/attachments.ts';
import { type AnyComponent, everyComponent } from '../discord/components.ts';
import type { MessageVersion } from '../discord/message.ts';
import type { Modal } from '../discord/modal.ts';
import { probe } from '../scenario/probe.ts';
import { type RenderOptions, renderMarkdown } from './markdown.ts';
import { lengthText, sizeText } from './measures.ts';

type Worded = AnyComponent & { label?: string; content?: string; description?: string };

/** A message as its readers see it: text, embeds, buttons, and each file with its size and length. */
export async function messageLines(message: MessageVersion, options: RenderOptions): Promise<string[]> {
  const components = [...everyComponent(message.components)] as Worded[];
  const texts = [
    message.content,
    ...message.embeds.flatMap(({ title, description }) => [title && `**${title}**`, description]),
    ...components.map(({ type, content }) => (type === ComponentType.TextDisplay ? content : '')),
  ].filter((text) => text !== undefined && text !== '') as string[];
  const buttons = components
    .filter(({ type }) => type === ComponentType.Button)
    .map(({ label }) => `[ ${label ?? '…'} ]`);
  return [
    ...texts.flatMap((text) => renderMarkdown(text, options)),
    ...(await Promise.all(message.attachments.map(fileLines))).flat(),
    ...(buttons.length > 0 ? [buttons.join(' ')] : []),
  ];
}

/** A file, and what is read aloud in its place to whoever cannot see it. */
async function fileLines({ filename, path, description }: Attachment): Promise<string[]> {
  const { size } = await stat(path);
  const media = await probe(path);
  const facts = [`📎 ${filename}`, sizeText(size), ...(media ? [lengthText(media.duration)] : [])];
  return [facts.join(' · '), ...(description === undefined ? [] : [`   read aloud as: ${description}`])];
}

/** How many choices of a menu are told before "…". */
const CHOICES = 4;

/** The first of what can be chosen. */
export function firstOf(choices: readonly string[], between: string): string {
  const some = choices.slice(0, CHOICES).join(between);
  return choices.length > CHOICES ? `${some}${between}…` : some;
}

/** A modal as the person has it in front of them: its title, then a line for each field. */
export function dialogueLines({ title, components }: Modal): string[] {
  const lines = (components as readonly Worded[]).flatMap((label) => [
    ...[...everyComponent([label])]
      .filter((one) => one.custom_id !== undefined)
      .map((one) => {
        const name = label.label ?? (one as Worded).label ?? '';
        const choices = one.options?.map((option) => option.label) ?? [];
        const rest = choices.length > CHOICES ? ` (${choices.length})` : '';
        return choices.length > 0 ? `  ${name}: ▾ ${firstOf(choices, ', ')}${rest}` : `  ${name}: ________`;
      }),
    ...(label.description === undefined ? [] : [`    ${label.description}`]),
  ]);
  return [`opens a dialogue: ${title}`, ...lines];
}
