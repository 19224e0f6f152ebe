import { type Program, withBot } from './bots.ts';
import { percentile, printTable, seconds } from './figures.ts';
import { type Pair, printLoad, type Result } from './load-tables.ts';
import { sample } from './videos.ts';

export type BurstOptions = {
  /** How many people ask within one minute. */
  readonly requests: number;
  readonly jobSeconds: number;
  /** What has not arrived so long after the last was asked for has not arrived, in ms. */
  readonly withinMs: number;
};

/** Scenario's limit for a project. */
const requestsPerMinute = 100;

/**
 * Far more requests within one minute than Scenario's limit can bear: whether what is begun is soon finished, how long
 * finished results wait, and whether the limit is kept. The bots run side by side, each in a world of its own.
 */
export async function burstBench(options: BurstOptions): Promise<void> {
  const { requests, jobSeconds, withinMs } = options;
  const measure = (program: Program): Promise<Result> =>
    withBot(program, { jobSeconds, requestsPerMinute }, async ({ stand }) => {
      await stand.order({ ...sample, count: requests, everyMs: 60_000 / requests });
      // The plain bot has lost most by the time its last person has asked: it is not waited for as long.
      await stand.settled({ withinMs: program === 'app' ? withinMs : Math.min(withinMs, 300_000) });
      return { ...(await stand.report()), name: 'burst', program };
    });
  const pair: Pair = await Promise.all([measure('app'), measure('plain')]);
  printLoad(
    [pair],
    `${requests} within a minute, jobs of about ${jobSeconds} s, ${requestsPerMinute} calls a minute`,
  );
  printTable('The burst as a whole', ['app', 'plain bot'], burstRows(pair, jobSeconds));
  for (const words of new Set(pair[0].badNews)) console.log(`\nThe app told people: ${words}`);
}

function burstRows(pair: Pair, jobSeconds: number): string[][] {
  const row = (name: string, figure: (of: Result) => string) => [name, ...pair.map(figure)];
  return [
    row('first paid job, s after the first request', (of) => seconds(firstOf(of, 'submittedAt'))),
    row(`first result, s after its request and ${jobSeconds} s of work`, (of) => {
      const first = firstOf(of, 'seenAt');
      return seconds(first === undefined ? undefined : first - jobSeconds * 1000);
    }),
    row('end of the job to delivery, p50, s', (of) => seconds(percentile(waits(of), 0.5))),
    row('end of the job to delivery, p99, s', (of) => seconds(percentile(waits(of), 0.99))),
    row('last result, s after the first request', (of) => seconds(lastSeen(of))),
    row('most calls within a minute', ({ mostCallsInAMinute }) => String(mostCallsInAMinute)),
    row('videos that arrived more than once', ({ arrivedTwice }) => String(arrivedTwice)),
  ];
}

const moments = ({ translations }: Result, what: 'submittedAt' | 'seenAt') =>
  translations.flatMap((one) => one[what] ?? []);

const begin = ({ translations }: Result) => Math.min(...translations.map(({ askedAt }) => askedAt));

function firstOf(result: Result, what: 'submittedAt' | 'seenAt'): number | undefined {
  const all = moments(result, what);
  return all.length > 0 ? Math.min(...all) - begin(result) : undefined;
}

function lastSeen(result: Result): number | undefined {
  const all = moments(result, 'seenAt');
  return all.length > 0 ? Math.max(...all) - begin(result) : undefined;
}

const waits = ({ translations }: Result) =>
  translations.flatMap(({ endedAt, seenAt }) => (endedAt && seenAt ? seenAt - endedAt : []));
