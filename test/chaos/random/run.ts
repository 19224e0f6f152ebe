import { setTimeout as sleep } from 'node:timers/promises';
import { play } from '../matrix/one-kill.ts';
import type { NewDatabase } from '../stand/databases.ts';
import { chargesByVideo, isAccepted } from '../stand/invariants.ts';
import { openStand, type Stand } from '../stand/stand.ts';
import { askUntilAccepted } from '../stand/wish.ts';
import { strike } from './faults.ts';
import { drawPlan, type PlannedRequest, type RandomOptions } from './plan.ts';

export type RandomResult = {
  readonly requests: number;
  readonly charges: number;
  readonly endings: number;
  readonly kills: number;
  readonly faults: number;
  /** From a kill to the ending, in ms, of every request that was under way when the app was killed. */
  readonly recoveriesMs: readonly number[];
  readonly breaches: readonly string[];
};

/** How long after the last request everything may take to end, in ms: tries again are minutes apart in the end. */
const patienceMs = 8 * 60_000;

/** Jobs at once, so that the ceiling is really met. */
const concurrentJobs = 20;

const progressMs = 20_000;

/** Many requests while the app is killed again and again and the world around it fails. */
export async function runRandomly(
  options: RandomOptions & {
    newDatabase: NewDatabase;
    program?: string | undefined;
    /** Told now and then where it stands. */
    onProgress?: ((stands: { accepted: number; ended: number; kills: number }) => void) | undefined;
  },
): Promise<RandomResult> {
  const plan = drawPlan(options);
  let stand: Stand | undefined;
  let isOver = false;
  const fateOf = (life: number) => (isOver ? undefined : plan.fates[life]);
  stand = await openStand({
    newDatabase: options.newDatabase,
    program: options.program,
    scenario: { concurrentJobs },
    plan: (life, mark) => {
      const { strike: blow, storeFaults } = fateOf(life) ?? {};
      return { strike: blow, storeFaults, mark: `${mark}-${life}` };
    },
    onStart: (life) => {
      const fate = fateOf(life);
      if (fate) setTimeout(() => !isOver && stand?.apps[0]?.kill(life), fate.afterMs).unref();
    },
  });
  const { wishes, views, apps } = stand;
  const ended = () => wishes.filter(({ interaction }) => views.ending(interaction)).length;
  const killed = () => apps.flatMap(({ kills }) => kills).length;
  const progress = setInterval(() => {
    const accepted = wishes.filter((wish) => stand && isAccepted(stand, wish)).length;
    options.onProgress?.({ accepted, ended: ended(), kills: killed() });
  }, progressMs);
  try {
    const found = await play(
      stand,
      {
        name: `seed ${options.seed}`,
        tell: async (told) => {
          const faults = plan.faults.map((fault) => sleep(fault.at).then(() => strike(told, fault)));
          await Promise.all([...faults, ...plan.requests.map((request) => make(told, request))]);
          isOver = true;
          // Faults that no request has met yet would all meet the last one that goes that way.
          told.discord.faults.clear();
          told.scenario.faults.clear();
        },
      },
      patienceMs,
    );
    const accepted = wishes.filter((wish) => isAccepted(stand, wish));
    return {
      requests: accepted.length,
      charges: [...(await chargesByVideo(stand)).values()].reduce((sum, many) => sum + many, 0),
      endings: ended(),
      kills: killed(),
      faults: plan.faults.length + plan.fates.flatMap(({ storeFaults }) => storeFaults).length,
      recoveriesMs: recoveries(stand),
      breaches: found,
    };
  } finally {
    clearInterval(progress);
    await stand.close();
  }
}

async function make(stand: Stand, request: PlannedRequest): Promise<void> {
  await sleep(request.at);
  const interaction = await askUntilAccepted(stand, request);
  const { redeliveredAfter, tokenDiesAfter } = request;
  await Promise.all([
    redeliveredAfter !== undefined &&
      sleep(redeliveredAfter).then(() => stand.discord.redeliver(interaction)),
    tokenDiesAfter !== undefined && sleep(tokenDiesAfter).then(() => stand.discord.killToken(interaction)),
  ]);
}

/** From the last kill before an ending to that ending. */
function recoveries({ apps, wishes, views }: Stand): number[] {
  const kills = apps.flatMap((app) => app.kills);
  return wishes.flatMap(({ interaction }) => {
    const at = views.ending(interaction)?.at;
    const last = kills.filter((kill) => at !== undefined && kill > interaction.createdAt && kill < at).at(-1);
    return at === undefined || last === undefined ? [] : [at - last];
  });
}
