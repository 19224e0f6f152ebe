import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interaction } from '../../sandbox/discord/interaction.ts';
import type { Message } from '../../sandbox/discord/message.ts';
import type { Person } from '../../sandbox/discord/world.ts';
import { buttonsOf, press } from '../support/pressing.ts';
import type { Stage } from '../support/stage.ts';

/** How long what is deleted may take to be gone, in ms. */
const patience = 20_000;

export const privacy = async ({ discord, channel }: Stage, person: Person): Promise<Message> =>
  (await discord.as(person).slash('privacy', {}, channel)).waitFor('reply');

/** Has all of a person's data deleted, and resolves with the last words. */
export async function erase(story: Stage, person: Person): Promise<string> {
  const confirmation = await press(story, person, [await privacy(story, person), 'Delete my data']);
  const button = buttonsOf(confirmation)[0]?.custom_id ?? '';
  const pressed = await story.discord.as(person).press(confirmation, button);
  const done = await pressed.waitFor(({ content }) => content.startsWith('Done.'), patience);
  if (buttonsOf(done).length > 0) throw new Error('what is done still has buttons');
  return done.content;
}

/** Everything by which somebody's data could be told: their id, and the ids and tokens of what they did. */
export function marksOf({ discord }: Stage, person: Person): string[] {
  const own: Interaction[] = discord.interactions.filter((one) => one.person === person);
  return [person.id, ...own.flatMap(({ id, token }) => [id, token])];
}

/** Which of the texts stand in the bytes of the database's files. */
export function inDatabase({ dir }: Pick<Stage, 'dir'>, wanted: readonly string[]): string[] {
  const folder = join(dir, 'data');
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return wanted.filter((text) => bytes.some((one) => one.includes(text)));
}

/** Which of them stand in what Scenario keeps: its records of uploads and jobs, and its assets. */
export function atScenario({ scenario }: Pick<Stage, 'scenario'>, wanted: readonly string[]): string[] {
  // What an import is known by there cannot be deleted: its link, and the name in that.
  const uploads = [...scenario.uploads.values()].map((upload) =>
    upload.source === 'url' ? { ...upload, url: '', originalFileName: '' } : upload,
  );
  const kept = JSON.stringify([uploads, [...scenario.jobs.values()], [...scenario.assets.values()]]);
  return wanted.filter((text) => kept.includes(text));
}
