import { type APIAttachment, ComponentType } from 'discord-api-types/v10';
import type { Attachment, FileUpload } from './attachments.ts';
import type { AnyComponent } from './components.ts';
import { field, fields, isRequired, type Modal } from './modal.ts';

/** What a person puts into a modal's field. */
export type ModalValue = string | boolean | readonly string[] | FileUpload | readonly FileUpload[];

/**
 * Fills in a modal as Discord's client would let a person: only values it offers, within the bounds of each field,
 * and every required one. Returns the components of the submission. Throws a sentence otherwise.
 */
export async function fillModal(
  modal: Modal,
  values: Record<string, ModalValue>,
  upload: (file: FileUpload) => Promise<Attachment>,
): Promise<{ components: object[]; attachments: Record<string, APIAttachment> }> {
  for (const customId of Object.keys(values)) field(modal, customId);
  const attachments: Record<string, APIAttachment> = {};
  const filled = new Map<string, object>();
  for (const one of fields(modal)) {
    const customId = one.custom_id ?? '';
    const value = values[customId];
    let answer: object;
    if (one.type === ComponentType.FileUpload) {
      const files = await Promise.all(listOf(value as FileUpload).map(upload));
      for (const file of files) attachments[file.id] = file.toJSON();
      checkCount(one, files.length);
      answer = { values: files.map((file) => file.id) };
    } else answer = plainAnswer(one, value as string | boolean | readonly string[]);
    filled.set(customId, { type: one.type, id: one.id ?? 0, custom_id: customId, ...answer });
  }
  const rebuilt = (one: AnyComponent): object => {
    const own = filled.get(one.custom_id ?? '');
    if (own) return own;
    const { type, id = 0 } = one;
    if (one.component) return { type, id, component: rebuilt(one.component) };
    return one.components ? { type, id, components: one.components.map(rebuilt) } : { type, id };
  };
  return { components: modal.components.map(rebuilt), attachments };
}

function plainAnswer(one: AnyComponent, value: string | boolean | readonly string[] | undefined): object {
  switch (one.type) {
    case ComponentType.TextInput: {
      const text = value === undefined ? '' : String(value);
      const { min_length = 0, max_length = 4000 } = one as { min_length?: number; max_length?: number };
      if (isRequired(one) && text === '') throw wrong(one, 'is required');
      if (text !== '' && (text.length < min_length || text.length > max_length)) {
        throw wrong(one, `takes ${min_length} to ${max_length} characters`);
      }
      return { value: text };
    }
    case ComponentType.Checkbox:
      return { value: value === true };
    case ComponentType.RadioGroup: {
      const [chosen] = chosenValues(one, value);
      return { value: chosen ?? null };
    }
    default:
      return { values: chosenValues(one, value) };
  }
}

/** For selects and groups: only offered values, as many as allowed. */
function chosenValues(one: AnyComponent, value: string | boolean | readonly string[] | undefined): string[] {
  const chosen = listOf(value as string | readonly string[] | undefined);
  const offered = one.options?.map((option) => option.value);
  const strange = chosen.find((each) => offered && !offered.includes(each));
  if (strange !== undefined) throw wrong(one, `doesn't offer ${JSON.stringify(strange)}`);
  // What was selected from the start stays selected when a person leaves the field alone.
  const preset = one.options?.filter((option) => (option as { default?: boolean }).default) ?? [];
  const kept = value === undefined ? preset.map((option) => option.value) : chosen;
  checkCount(one, kept.length);
  return kept;
}

function checkCount(one: AnyComponent, count: number): void {
  if (count === 0 && !isRequired(one)) return;
  const [least, most] = [one.min_values ?? 1, one.max_values ?? 1];
  if (count < Math.max(least, isRequired(one) ? 1 : 0) || count > most) {
    throw wrong(one, `takes from ${least} to ${most} values, got ${count}`);
  }
}

const listOf = <T>(value: T | readonly T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? [...value] : [value as T];

const wrong = (one: AnyComponent, why: string) =>
  new Error(`Discord's client refuses this: field ${one.custom_id} ${why}`);
