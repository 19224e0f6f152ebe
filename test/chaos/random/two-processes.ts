import { setTimeout as sleep } from 'node:timers/promises';
import { play } from '../matrix/one-kill.ts';
import type { NewDatabase } from '../stand/databases.ts';
import { allEnded } from '../stand/invariants.ts';
import { openStand } from '../stand/stand.ts';
import { until } from '../stand/until.ts';
import { askUntilAccepted } from '../stand/wish.ts';

export type PairResult = {
  readonly requests: number;
  /** From the kill until everything had ended in the other process, in ms. */
  readonly takeoverMs: number;
  readonly breaches: readonly string[];
};

/** Between two requests, in ms. */
const apartMs = 300;

/**
 * What one process leaves must have ended in another within this, in ms: a lease of 30 s runs out, and whoever was killed
 * in the very act of submitting waits 30 s more to be sure; the rest is for a slow machine.
 */
const takeoverMs = 120_000;

/**
 * Two processes on one Postgres, told of every interaction both, as happens while shards move. One is killed in the
 * middle of everything and not started again; the other has to finish.
 */
export async function killOneOfTwo(options: {
  newDatabase: NewDatabase;
  requests: number;
  program?: string | undefined;
}): Promise<PairResult> {
  const stand = await openStand({ ...options, processes: 2, scenario: { jobSeconds: 4 } });
  let took = Number.POSITIVE_INFINITY;
  try {
    const [doomed] = stand.apps;
    const breaches = await play(stand, {
      name: 'one of two is killed',
      tell: async (told) => {
        await until(() => told.discord.gateway.connected.length === 2, 30_000);
        // One after the other, so that the blow finds each at another step.
        const asked = Array.from({ length: options.requests }, async (_, index) => {
          await sleep(index * apartMs);
          return askUntilAccepted(told, { video: `pair${index + 1}` });
        });
        await Promise.all(asked);
        await until(() => told.scenario.submits.length >= options.requests / 3, 30_000);
        await doomed?.bury();
        const killedAt = Date.now();
        if (!(await until(() => allEnded(told), takeoverMs))) {
          throw new Error(`not everything had ended ${takeoverMs / 1000} s after the kill`);
        }
        took = Date.now() - killedAt;
      },
    });
    return { requests: stand.wishes.length, takeoverMs: took, breaches };
  } finally {
    await stand.close();
  }
}
