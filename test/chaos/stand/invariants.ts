import { readdir } from 'node:fs/promises';
import type { Stand } from './stand.ts';
import type { Seen } from './views.ts';
import type { Wish } from './wish.ts';

/** Whether the app took it on: it acknowledged, and not only by a word that it is about to, or it said something. */
export function isAccepted({ views }: Stand, { interaction }: Pick<Wish, 'interaction'>): boolean {
  if (views.of(interaction).length > 0) return true;
  return interaction.acknowledged !== undefined && !views.isOnlyNoted(interaction);
}

/** Whether everything that was taken on has come to an end, in front of people and in the database. */
export async function allEnded(stand: Stand): Promise<boolean> {
  const { views, wishes, database, apps } = stand;
  const waiting = wishes.some((wish) => isAccepted(stand, wish) && !views.ending(wish.interaction));
  // Reading beside an app that is just starting could take its database away from it.
  const isUp = apps.some(({ ready }) => ready);
  return !waiting && isUp && (await database.records.active()) === 0;
}

/** How many paid jobs each video led to. */
export async function chargesByVideo(stand: Stand): Promise<Map<string, number>> {
  const charges = new Map<string, number>();
  for (const { body } of stand.scenario.submits) {
    const video = (await nameOf(stand, String(body.video))) ?? 'of an unknown video';
    charges.set(video, (charges.get(video) ?? 0) + 1);
  }
  return charges;
}

/** The video that an asset was made of. Of one that did not come by its link, Scenario is not told the name. */
async function nameOf({ scenario, database }: Stand, assetId: string): Promise<string | undefined> {
  const upload = [...scenario.uploads.values()].find(({ entityId }) => entityId === assetId);
  const name = upload?.source === 'url' ? upload.originalFileName : await database.records.videoOf(assetId);
  return name?.replace(/\.\w+$/, '');
}

/** Every promise that was broken, a sentence each. Read after the app has been stopped. */
export async function breaches(stand: Stand): Promise<string[]> {
  const { discord, wishes, database } = stand;
  const left = await readdir(stand.tempDir, { recursive: true, withFileTypes: true });
  return [
    ...(await Promise.all(wishes.map((wish) => breachesOf(stand, wish)))).flat(),
    ...(await chargeBreaches(stand)),
    ...left.filter((entry) => entry.isFile()).map(({ name }) => `a temporary file was left: ${name}`),
    ...(await database.records.leftovers()),
    ...discord.violations.map(({ route, message }) => `Discord's rules were broken: ${route} ${message}`),
  ];
}

/** One charge for each language of a video whose wish was taken on. A wish nobody was told of may cost nothing. */
async function chargeBreaches(stand: Stand): Promise<string[]> {
  const charges = await chargesByVideo(stand);
  const accepted = stand.wishes.filter((wish) => isAccepted(stand, wish));
  const dues = new Map(accepted.map(({ video, languages }) => [video, languages]));
  return [...new Set([...charges.keys(), ...dues.keys()])].flatMap((video) => {
    const [paid, due] = [charges.get(video) ?? 0, dues.get(video) ?? 0];
    return paid === due ? [] : [`${video}: ${paid} charges instead of ${due}`];
  });
}

/** What was wrong about the answer to one wish. */
function breachesOf(stand: Stand, wish: Wish): string[] {
  if (!isAccepted(stand, wish)) return [];
  const seen = stand.views.of(wish.interaction);
  const story = () =>
    seen.map(({ content, ending }) => `${ending ?? '…'} ${JSON.stringify(content)}`).join(' → ');
  const problem = problemIn(seen, wish);
  return problem ? [`${wish.video}: ${problem}; seen: ${story()}`] : [];
}

function problemIn(seen: readonly Seen[], { expects, languages }: Wish): string | undefined {
  const standing = [...new Map(seen.map((one) => [one.messageId, one])).values()];
  const endings = standing.filter(({ ending, deleted }) => ending && !deleted);
  const [only] = endings;
  const first = seen.findIndex(({ ending }) => ending);
  if (first === -1) return 'it never ended';
  if (!only) return 'its ending was taken away';
  if (endings.length > 1) return `it ended ${endings.length} times`;
  if (only.ending !== expects) return `it ended with ${only.ending} instead of ${expects}`;
  if (expects === 'video' && languages > 1 && only.files !== languages)
    return `it ended with ${only.files} of ${languages} files`;
  const later = seen.slice(first).filter(({ messageId }) => messageId === only.messageId);
  if (later.some(({ ending }) => !ending)) return 'a status came after its ending';
  const words = new Set(later.map(({ content }) => content.replace(/^<@\d+> /, '')));
  return words.size > 1 ? 'it ended in different words' : undefined;
}
