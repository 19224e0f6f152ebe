import { type Program, withBot } from './bots.ts';
import { type Pair, printLoad, type Result } from './load-tables.ts';
import { sample } from './videos.ts';

export type SteadyOptions = {
  /** How many people ask each minute, evenly, and for how many minutes. */
  readonly perMinute: number;
  readonly minutes: number;
  readonly jobSeconds: number;
  /** What has not arrived so long after the last was asked for has not arrived, in ms. */
  readonly withinMs: number;
};

/** Scenario's limit for a project. */
const requestsPerMinute = 100;

/**
 * Calls to Scenario, and how long results take to reach people, when translations are asked for all the time at a pace that
 * Scenario's limit can just bear: two calls of each are its own, so what is left for all else shows here. The bots run side
 * by side, each in a world of its own.
 */
export async function steadyBench(options: SteadyOptions): Promise<void> {
  const { perMinute, minutes, jobSeconds, withinMs } = options;
  const measure = (program: Program): Promise<Result> =>
    withBot(program, { jobSeconds, requestsPerMinute }, async ({ stand }) => {
      await stand.order({ ...sample, count: perMinute * minutes, everyMs: 60_000 / perMinute });
      await stand.settled({ withinMs });
      return { ...(await stand.report()), name: `${perMinute} a minute`, program };
    });
  const pair: Pair = await Promise.all([measure('app'), measure('plain')]);
  printLoad(
    [pair],
    `${perMinute} a minute for ${minutes} minutes, jobs of about ${jobSeconds} s, ${requestsPerMinute} calls a minute`,
  );
}
