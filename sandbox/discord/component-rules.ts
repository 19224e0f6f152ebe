import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { FormIssue } from './api-error.ts';
import { type AnyComponent, everyComponent, isSelect, referencedFiles } from './components.ts';

const ROWS = 5;
const BUTTONS_IN_A_ROW = 5;
const COMPONENTS_V2 = 40;

/** What the documentation ("Component reference") demands of a message's components and the schema doesn't say. */
export function componentIssues(
  components: readonly unknown[],
  message: { isV2: boolean; fileNames: readonly string[] },
): FormIssue[] {
  const issues: FormIssue[] = [];
  const blame = (code: string, text: string, path: PropertyKey[] = []) =>
    issues.push({ path: ['components', ...path], code, message: text });
  const all = [...everyComponent(components)];
  for (const [index, top] of (components as AnyComponent[]).entries()) {
    if (!message.isV2 && top.type !== ComponentType.ActionRow) {
      blame('UNION_TYPE_CHOICES', 'Only action rows without the IS_COMPONENTS_V2 flag', [index, 'type']);
    }
  }
  if (!message.isV2 && components.length > ROWS) blame('BASE_TYPE_BAD_LENGTH', `At most ${ROWS} action rows`);
  if (message.isV2 && all.length > COMPONENTS_V2) {
    blame('BASE_TYPE_BAD_LENGTH', `At most ${COMPONENTS_V2} components in all`);
  }
  for (const row of all.filter((one) => one.type === ComponentType.ActionRow)) {
    const selects = row.components?.filter((one) => isSelect(one.type)).length ?? 0;
    const buttons = (row.components?.length ?? 0) - selects;
    if (buttons > BUTTONS_IN_A_ROW || selects > 1 || (selects > 0 && buttons > 0)) {
      blame('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A row holds five buttons or one select');
    }
  }
  const ids = all.map((one) => one.custom_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) {
    blame('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  }
  for (const component of all) {
    const text = component.type === ComponentType.Button ? buttonIssue(component) : selectIssue(component);
    if (text) blame('COMPONENT_INVALID', text);
  }
  for (const name of referencedFiles(components)) {
    if (!message.fileNames.includes(name))
      blame('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', 'No such attachment');
  }
  return issues;
}

function buttonIssue(button: AnyComponent): string | undefined {
  const { style, url, custom_id } = button;
  if (style === ButtonStyle.Link && (!url || custom_id)) return 'A link button has a url and no custom id';
  if (style === ButtonStyle.Premium) return undefined;
  if (style !== ButtonStyle.Link && (!custom_id || url)) return 'A button has a custom id and no url';
  const { label, emoji } = button as { label?: string; emoji?: object };
  return label || emoji ? undefined : 'A button has a label or an emoji';
}

/** Also for the selects of a modal. */
export function selectIssue(select: AnyComponent): string | undefined {
  if (select.type !== ComponentType.StringSelect) return undefined;
  const values = select.options?.map((option) => option.value) ?? [];
  const [least, most] = [select.min_values ?? 1, select.max_values ?? 1];
  if (new Set(values).size < values.length) return 'The specified option value is already used';
  if (least > most || most > values.length)
    return 'min_values, max_values and the number of options contradict';
  return undefined;
}
