import { existsSync, readFileSync } from 'node:fs';
import PQueue from 'p-queue';
import type { NewDatabase } from '../stand/databases.ts';
import { openStand } from '../stand/stand.ts';
import { type KillResult, killOnce, play } from './one-kill.ts';
import { type KillPoint, outsideCalls, passages, titleOf } from './points.ts';
import type { Story } from './stories.ts';

export type MatrixOptions = {
  readonly stories: readonly Story[];
  readonly newDatabase: NewDatabase;
  readonly program?: string | undefined;
  /** Only points whose title holds this. */
  readonly point?: string | undefined;
  /** How many stories are told at the same time. */
  readonly concurrency: number;
  /** How often the same step or route is struck within one story, 1 unless told. */
  readonly mostPassages?: number | undefined;
  /** Told of each result, and how many there are of how many. */
  readonly onResult?: ((result: KillResult, told: { done: number; all: number }) => void) | undefined;
};

/** Tells every story once for each point at which it can be killed and which no story before it has had. */
export async function killEverywhere(options: MatrixOptions): Promise<KillResult[]> {
  const { point: wanted = '', newDatabase, onResult } = options;
  const learnt = await learnAll(options);
  const kills = distinct(learnt).filter(({ point }) => titleOf(point).includes(wanted));
  const wrong = learnt.flatMap(({ story, breaches }): KillResult[] => {
    const facts = { database: newDatabase.name, story: story.name, recoveryMs: undefined, missed: false };
    return breaches.length === 0 ? [] : [{ ...facts, point: 'unharmed', breaches }];
  });
  for (const result of wrong) onResult?.(result, { done: 0, all: kills.length });
  return [...wrong, ...(await killAt({ ...options, kills }))];
}

/** Tells the given stories, each killed at the given point. What is not reached is tried once more. */
export async function killAt(
  options: Omit<MatrixOptions, 'stories' | 'point'> & {
    readonly kills: readonly { story: Story; point: KillPoint }[];
  },
): Promise<KillResult[]> {
  const { newDatabase, program, concurrency, onResult, kills } = options;
  const queue = new PQueue({ concurrency });
  let done = 0;
  return queue.addAll(
    kills.map((kill) => async () => {
      const first = await killOnce({ ...kill, newDatabase, program });
      const result = first.missed ? await killOnce({ ...kill, newDatabase, program }) : first;
      onResult?.(result, { done: ++done, all: kills.length });
      return result;
    }),
  );
}

/** Where a story can be killed, and what went wrong when nobody did. */
type Learnt = {
  readonly story: Story;
  readonly points: readonly KillPoint[];
  readonly breaches: readonly string[];
};

/** Tells each story once without harm. */
function learnAll(options: MatrixOptions): Promise<Learnt[]> {
  const queue = new PQueue({ concurrency: options.concurrency });
  return queue.addAll(options.stories.map((story) => () => learn(story, options)));
}

/** Each point once, in the first story that comes to it. */
function distinct(learnt: readonly Learnt[]): { story: Story; point: KillPoint }[] {
  const known = new Set<string>();
  return learnt.flatMap(({ story, points }) =>
    points.flatMap((point) => {
      const name = JSON.stringify(point);
      if (known.has(name)) return [];
      known.add(name);
      return [{ story, point }];
    }),
  );
}

async function learn(
  story: Story,
  { newDatabase, program, mostPassages = 1 }: MatrixOptions,
): Promise<Learnt> {
  const most = story.passages ?? mostPassages;
  const stand = await openStand({
    newDatabase,
    program,
    scenario: story.scenario,
    prepare: story.prepare,
    plan: (_, mark) => ({ record: `${mark}.points`, mark }),
  });
  try {
    const breaches = await play(stand, story);
    const durable = readPoints(`${stand.mark}.points`);
    const outside = outsideCalls(stand);
    const calls = (['discord', 'scenario'] as const).flatMap((server) =>
      passages(outside[server], most).map(({ name: route, ...rest }) => ({
        outside: { server, route, ...rest },
      })),
    );
    const points = [
      ...passages(durable, most).map(({ name, ...rest }) => ({ durable: { point: name, ...rest } })),
      ...calls,
    ];
    return { story, points, breaches };
  } finally {
    await stand.close();
  }
}

/** The durable points that were passed; none when the app did not get so far, which is a breach of its own. */
function readPoints(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
