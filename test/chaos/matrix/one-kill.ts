import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NewDatabase } from '../stand/databases.ts';
import { allEnded, breaches } from '../stand/invariants.ts';
import { lastWords } from '../stand/last-words.ts';
import { openStand, type Stand } from '../stand/stand.ts';
import { until } from '../stand/until.ts';
import { connected } from '../stand/wish.ts';
import { armOutside, type KillPoint, titleOf } from './points.ts';
import type { Story } from './stories.ts';

export type Kill = {
  readonly story: Story;
  readonly newDatabase: NewDatabase;
  readonly point: KillPoint;
  readonly program?: string | undefined;
  /** Longest time until everything has ended, in ms; enough for every wait the app makes unless told. */
  readonly patienceMs?: number | undefined;
};

export type KillResult = {
  readonly database: string;
  readonly story: string;
  readonly point: string;
  /** The story never came to this point. */
  readonly missed: boolean;
  /** From the restart to the last ending that came after it, in ms; undefined when all had come before. */
  readonly recoveryMs: number | undefined;
  readonly breaches: readonly string[];
};

/** How long after the last word in the database the app may still be struck, in ms. */
const lastBlowMs = 200;

/** An unanswered submit takes more than a minute to be sure of. In ms. */
const usualPatienceMs = 120_000;

/** Tells a story in which the app dies once, at one point, and is started again. */
export async function killOnce({
  story,
  newDatabase,
  point,
  program,
  patienceMs,
}: Kill): Promise<KillResult> {
  let stand: Stand | undefined;
  let struckAt: number | undefined;
  const kill = () => {
    struckAt = Date.now();
    for (const app of stand?.apps ?? []) app.kill();
  };
  stand = await openStand({
    newDatabase,
    program,
    scenario: story.scenario,
    plan: (_, mark) => ('durable' in point ? { strike: point.durable, mark } : undefined),
    prepare: (sandboxes) => {
      story.prepare?.(sandboxes);
      if ('outside' in point) armOutside(sandboxes, point.outside, kill);
    },
  });
  try {
    const { mark } = stand;
    const found = await play(stand, story, patienceMs);
    if (existsSync(mark)) struckAt = Number(readFileSync(mark, 'utf8'));
    return {
      database: newDatabase.name,
      story: story.name,
      point: titleOf(point),
      missed: struckAt === undefined,
      recoveryMs: recoveryOf(stand, struckAt),
      breaches: found,
    };
  } finally {
    await stand.close();
  }
}

/** Tells the story to its end, stops the app and says what was wrong. */
export async function play(stand: Stand, story: Story, patience = usualPatienceMs): Promise<string[]> {
  const told = await story.tell(stand).then(
    () => [],
    (error: unknown) => [`the story could not be told: ${error}`],
  );
  const ended = await until(() => allEnded(stand), patience);
  // The blow may fall at the very last thing that is stored.
  await sleep(lastBlowMs);
  await connected(stand);
  const stops = await Promise.all(stand.apps.map((app) => app.stop()));
  const found = [
    ...told,
    ...(ended ? [] : [`not everything had ended after ${patience / 1000} s`]),
    ...stops.filter((stop) => stop !== undefined),
    ...stand.apps.flatMap(({ crashes }) => crashes),
    ...(await breaches(stand).catch((error: unknown) => [`nothing could be checked: ${error}`])),
  ];
  return found.length === 0 ? found : [...found, lastWords(stand.logFile)];
}

function recoveryOf({ apps, wishes, views }: Stand, struckAt: number | undefined): number | undefined {
  if (struckAt === undefined) return undefined;
  const restart = apps.flatMap(({ starts }) => starts).find((at) => at >= struckAt);
  const endings = wishes.flatMap(({ interaction }) => views.ending(interaction)?.at ?? []);
  const last = Math.max(...endings);
  return restart !== undefined && last > restart ? last - restart : undefined;
}
