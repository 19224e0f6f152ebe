import { ComponentType } from 'discord-api-types/v10';
import { fields, type Modal } from '../discord/modal.ts';
import { Sentence } from './sentence.ts';

/**
 * Answers a modal as a person does who wants a language: picks it where a menu offers it, else types it where one can
 * type. Everything else is left as it is.
 *
 * @throws {Sentence} when the modal lets a person do neither
 */
export function languageAnswer(
  modal: Modal,
  language: string,
): { values: Record<string, string | string[]>; words: string } {
  const all = fields(modal);
  for (const { custom_id = '', options = [] } of all) {
    const option = options.find(({ label, value }) => label === language || value === language);
    if (option) return { values: { [custom_id]: [option.value] }, words: `picks ${option.label}` };
  }
  const text = all.find(({ type }) => type === ComponentType.TextInput);
  if (text?.custom_id === undefined) {
    throw new Sentence(`The dialogue “${modal.title}” offers no way to choose ${language}.`);
  }
  return { values: { [text.custom_id]: language }, words: `types ${language}` };
}
