import { ComponentType } from 'discord-api-types/v10';
import type { FormIssue } from './api-error.ts';
import { selectIssue } from './component-rules.ts';
import { type AnyComponent, everyComponent } from './components.ts';
import type { Interaction } from './interaction.ts';

/** A dialogue a person has in front of them. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  /** As the application sent them. */
  readonly components: readonly AnyComponent[];
  /** The interaction it was opened by. */
  readonly openedBy: Interaction;
}

const COMPONENTS = 5;

/** What the documentation demands of a modal and the schema doesn't say. */
export function modalIssues(components: readonly AnyComponent[]): FormIssue[] {
  const path = ['data', 'components'];
  const issues: FormIssue[] = [];
  if (components.length > COMPONENTS) {
    issues.push({ path, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' });
  }
  const ids = fields({ components }).map((field) => field.custom_id);
  if (new Set(ids).size < ids.length) {
    issues.push({ path, code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message: 'Custom ids cannot be duplicated' });
  }
  for (const field of fields({ components })) {
    const message = selectIssue(field);
    if (message) issues.push({ path, code: 'COMPONENT_INVALID', message });
  }
  return issues;
}

/** The components of a modal that a person fills in. */
export function fields(modal: Pick<Modal, 'components'>): AnyComponent[] {
  return [...everyComponent(modal.components)].filter((one) => one.custom_id !== undefined);
}

/** A modal's field by its custom id; throws when the modal has none, for then nobody could fill it in. */
export function field(modal: Modal, customId: string): AnyComponent {
  const found = fields(modal).find((one) => one.custom_id === customId);
  if (!found) throw new Error(`The modal "${modal.title}" has no field ${customId}`);
  return found;
}

/** Whether a person must fill a field in; every kind of field is required unless it says otherwise. */
export const isRequired = (one: AnyComponent): boolean => one.required ?? one.type !== ComponentType.Checkbox;
