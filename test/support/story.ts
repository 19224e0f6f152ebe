import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Sight } from '../../sandbox/discord/watch.ts';
import type { Stage } from './stage.ts';

/** The interaction's answer once it carries the translated file. */
export function result(interaction: Interaction): Promise<Message> {
  return interaction.waitFor((message) => message.attachments.length > 0, 45_000);
}

/** The one file of a message. */
export function fileOf({ attachments }: Message): Message['attachments'][number] {
  const [file] = attachments;
  if (!file || attachments.length !== 1) throw new Error(`the message holds ${attachments.length} files`);
  return file;
}

/** What the interaction's messages have said, one after the other; "thinking…" says nothing. */
export function said(interaction: Interaction): string[] {
  return interaction.history.filter(({ loading }) => !loading).map(({ content }) => content);
}

/** Everything people see from now on. */
export function watching({ discord }: Stage): readonly Sight[] {
  const sights: Sight[] = [];
  discord.observe((sight) => sights.push(sight));
  return sights;
}

/** The ids of the videos that came to Scenario, in order of arrival. */
export function uploadedAssets({ scenario }: Pick<Stage, 'scenario'>): (string | undefined)[] {
  return [...scenario.uploads.values()].map((upload) => upload.entityId);
}

/** When Discord shows a moment as "3 minutes ago". */
export const relativeTime = (ms: number): string => `<t:${Math.floor(ms / 1000)}:R>`;
