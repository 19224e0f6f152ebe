import { type Program, withBot } from './bots.ts';
import { printLoad, type Result } from './load-tables.ts';
import { sample } from './videos.ts';

export type LoadOptions = {
  /** How many translations are asked for at once, one bot each. */
  readonly jobs: readonly number[];
  readonly jobSeconds: number;
  /** What has not arrived by then has not arrived. */
  readonly withinMs: number;
};

/** Scenario's limit for a project. */
const requestsPerMinute = 100;

/** How many are asked for one after another where it is one at a time: a single wait would say little. */
const turns = 3;

/** For how long a bot has the machine to itself after people have asked, in ms; later it mostly waits. */
const quietMs = 3_000;

/**
 * Calls to Scenario, and how long results take to reach people, with few and many translations at once, within Scenario's
 * limit. The bots start one after another, the one with the most to do first, and then wait for their jobs together, each
 * in a world of its own.
 */
export async function loadBench(options: LoadOptions): Promise<void> {
  const runs: Promise<Result & { readonly jobs: number }>[] = [];
  for (const jobs of [...options.jobs].sort((a, b) => b - a)) {
    for (const program of ['app', 'plain'] as const) {
      const asked = Promise.withResolvers<void>();
      const run = measure(program, jobs, options, asked.resolve);
      runs.push(run);
      await Promise.race([asked.promise, run]);
    }
  }
  const results = await Promise.all(runs);
  const pairs = options.jobs.map((jobs) => {
    const of = (program: Program) => results.find((one) => one.jobs === jobs && one.program === program);
    return [of('app'), of('plain')] as [Result, Result];
  });
  const { jobSeconds, withinMs } = options;
  printLoad(
    pairs,
    `Jobs of about ${jobSeconds} s, ${requestsPerMinute} calls a minute, ${withinMs / 1000} s in all`,
  );
}

function measure(
  program: Program,
  jobs: number,
  { jobSeconds, withinMs }: LoadOptions,
  onAsked: () => void,
): Promise<Result & { readonly jobs: number }> {
  return withBot(program, { jobSeconds, requestsPerMinute }, async ({ stand }) => {
    const deadline = Date.now() + withinMs;
    for (let turn = 0; turn < (jobs === 1 ? turns : 1); turn++) {
      if (Date.now() + jobSeconds * 1000 > deadline) break;
      await stand.order({ ...sample, count: jobs, everyMs: 0 });
      setTimeout(onAsked, quietMs);
      await stand.settled({ withinMs: deadline - Date.now() });
    }
    return { ...(await stand.report()), name: jobs === 1 ? '1 at a time' : `${jobs} at once`, jobs, program };
  });
}
