import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { request } from 'undici';
import { expect } from 'vitest';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Sight } from '../../sandbox/discord/watch.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import type { Stage } from '../support/stage.ts';
import { playable } from '../support/videos.ts';

export const withButton = (message: Pick<Message, 'components'>) => linkButtons(message).length > 0;

/** The buttons of a message that get a video. */
export function linkButtons({
  components,
}: Pick<Message, 'components'>): { custom_id: string; label: string }[] {
  const rows = components as { components: { custom_id: string; label: string }[] }[];
  return rows.flatMap((row) => row.components).filter(({ custom_id }) => custom_id.startsWith('link:'));
}

/** What the one button says that gets the video. */
export function labelOf(message: Message): string {
  return buttonOf(message).label;
}

/** Presses the one button that gets the video and returns the answer. */
export async function press({ discord }: Stage, person: Person, message: Message): Promise<Message> {
  const pressed = await discord.as(person).press(message, buttonOf(message).custom_id);
  return pressed.waitFor('reply');
}

/** The link in what a press brought; Discord shows no preview of it. */
export function linkIn({ content }: Message): string {
  expect(content).toMatch(/^Here is your translated video: <http\S+>\n-# Keep this link to yourself/);
  return /https?:[^\s>]+/.exec(content)?.[0] ?? '';
}

/** The video behind a link is whole: of so many bytes if told, and it plays. */
export async function expectDownload(
  { dir }: Pick<Stage, 'dir'>,
  link: string,
  bytes?: number,
): Promise<void> {
  const { statusCode, headers, body } = await request(link);
  expect(statusCode).toBe(200);
  if (bytes !== undefined) expect(Number(headers['content-length'])).toBe(bytes);
  const path = join(dir, 'downloaded.mp4');
  await writeFile(path, body);
  expect(await playable(path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
}

/** Nobody but `person` has seen a link, and the log holds none. */
export function expectNoLinkFor({ lines }: Stage, person: Person, sights: readonly Sight[]): void {
  for (const sight of sights) {
    if ('message' in sight && sight.onlyTo !== person) expect(sight.message.content).not.toContain('http');
  }
  expect(lines.join('')).not.toMatch(/Signature=|Policy=/);
}

function buttonOf(message: Pick<Message, 'components'>): { custom_id: string; label: string } {
  const [button, ...others] = linkButtons(message);
  if (!button || others.length > 0) throw new Error('not one button that gets a video');
  return button;
}
