import { type APIAttachment, type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { Message } from './message.ts';

/** Any component, as far as the sandbox looks into it. */
export interface AnyComponent {
  type: ComponentType;
  id?: number;
  custom_id?: string;
  disabled?: boolean;
  style?: number;
  url?: string;
  media?: { url: string };
  file?: { url: string };
  items?: { media: { url: string } }[];
  components?: AnyComponent[];
  component?: AnyComponent;
  accessory?: AnyComponent;
  options?: { label: string; value: string }[];
  min_values?: number | null;
  max_values?: number | null;
  required?: boolean | null;
}

/** A component and everything inside it, outermost first. */
export function* everyComponent(components: readonly unknown[]): Generator<AnyComponent> {
  for (const component of components as AnyComponent[]) {
    yield component;
    yield* everyComponent([
      ...(component.components ?? []),
      ...(component.component ? [component.component] : []),
      ...(component.accessory ? [component.accessory] : []),
    ]);
  }
}

/** Components as a message keeps them: without nulls, each with an id. */
export function storedComponents(components: readonly unknown[]): APIMessageTopLevelComponent[] {
  const copy = JSON.parse(JSON.stringify(components, (_, value) => value ?? undefined)) as AnyComponent[];
  const taken = new Set([...everyComponent(copy)].map((component) => component.id));
  let next = 1;
  for (const component of everyComponent(copy)) {
    if (component.id) continue;
    while (taken.has(next)) next++;
    component.id = next++;
  }
  return copy as unknown as APIMessageTopLevelComponent[];
}

/** The files that components show by `attachment://name`. */
export function referencedFiles(components: readonly unknown[]): Set<string> {
  const names = [...everyComponent(components)]
    .flatMap((component) => mediaOf(component))
    .map((media) => media.url)
    .filter((url) => url.startsWith('attachment://'))
    .map((url) => url.slice('attachment://'.length));
  return new Set(names);
}

/** Components with every `attachment://name` replaced by where the file is, as Discord answers. */
export function withResolvedMedia(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const copy = structuredClone(components) as APIMessageTopLevelComponent[];
  for (const component of everyComponent(copy)) {
    for (const media of mediaOf(component)) {
      const file = files.find((one) => media.url === `attachment://${one.filename}`);
      if (!file) continue;
      const { url, proxy_url, content_type, width, height, id } = file;
      Object.assign(media, { url, proxy_url, content_type, width, height, attachment_id: id });
    }
  }
  return copy;
}

function mediaOf(component: AnyComponent): { url: string }[] {
  const items = component.items?.map((item) => item.media) ?? [];
  return [component.media, component.file, ...items].filter((media) => media !== undefined);
}

/** The pressable or selectable component of a message that carries this custom id. */
export function findComponent(message: Message, customId: string): AnyComponent | undefined {
  return [...everyComponent(message.components)].find((component) => component.custom_id === customId);
}

/** Every select of any kind. */
export const isSelect = (type: ComponentType): boolean =>
  type === ComponentType.StringSelect ||
  (type >= ComponentType.UserSelect && type <= ComponentType.ChannelSelect);
