import { fileURLToPath } from 'node:url';
import type { Interaction } from '../../../sandbox/discord/interaction.ts';
import type { Channel, Person } from '../../../sandbox/discord/world.ts';
import { isAccepted } from './invariants.ts';
import type { Stand } from './stand.ts';
import { until } from './until.ts';
import type { EndingKind } from './views.ts';

/** One thing a person asked for, and what may come of it. */
export type Wish = {
  readonly interaction: Interaction;
  /** The file's name without extension: wishes with the same one share a charge. */
  readonly video: string;
  /** How many languages it is for: each is charged, and brings a file. */
  readonly languages: number;
  readonly expects: EndingKind;
};

/** How the wish is made: by `/translate`, or on a message that holds the video. */
export type Asking = {
  readonly video: string;
  readonly sample?: 'sample.mp4' | 'sample.mov' | undefined;
  readonly expects?: EndingKind | undefined;
  readonly private?: boolean | undefined;
  /** Spanish alone unless told. */
  readonly languages?: readonly string[] | undefined;
};

/** Discord gives up after 3 s; by then the sandbox has said so. In ms. */
const ackMs = 4_000;

/** How long a person waits for what follows a word that the request is being written down, in ms. */
const notedMs = 15_000;

/** How long the app may be away before a person can ask, in ms. */
const readyMs = 60_000;

/** A new person in a channel of their own, so that whatever appears there is for them. */
export function newcomer({ discord, guild }: Stand, name: string): { person: Person; channel: Channel } {
  const person = discord.world.addPerson(name);
  guild.members.add(person);
  return { person, channel: discord.world.addChannel(guild, name) };
}

/** Asks by `/translate`. Resolves with the interaction once it is acknowledged or failed, whichever it was. */
export async function ask(stand: Stand, asking: Asking): Promise<Interaction> {
  const { person, channel } = newcomer(stand, asking.video);
  await connected(stand);
  const sample = asking.sample ?? 'sample.mp4';
  const path = fileURLToPath(new URL(`../../../sandbox/media/${sample}`, import.meta.url));
  const video = { path, name: `${asking.video}${sample.slice(sample.lastIndexOf('.'))}` };
  const language = (asking.languages ?? ['Spanish']).join(', ');
  const values = { video, language, ...(asking.private && { private: true }) };
  const interaction = await stand.discord.as(person).slash('translate', values, channel);
  return follow(stand, interaction, asking);
}

/** Asks again, as a person would, until the app has accepted it. */
export async function askUntilAccepted(stand: Stand, asking: Asking): Promise<Interaction> {
  for (let tries = 1; tries <= 20; tries++) {
    const video = tries === 1 ? asking.video : `${asking.video}-${tries}`;
    const interaction = await ask(stand, { ...asking, video });
    if (isAccepted(stand, { interaction })) return interaction;
  }
  throw new Error('the app accepts nothing');
}

/** Counts an interaction among the wishes, and waits for what Discord says of it. */
export async function follow(stand: Stand, interaction: Interaction, asking: Asking): Promise<Interaction> {
  const { video, languages, expects = 'video' } = asking;
  stand.wishes.push({ interaction, video, languages: languages?.length ?? 1, expects });
  await until(() => interaction.acknowledged !== undefined || interaction.failed !== undefined, ackMs);
  await until(() => !stand.views.isOnlyNoted(interaction), notedMs);
  return interaction;
}

/** Waits until the app can be asked. */
export async function connected({ apps }: Stand): Promise<void> {
  if (!(await until(() => apps.some(({ ready }) => ready), readyMs)))
    throw new Error('the app does not come up');
}
