import { type Program, withBot } from './bots.ts';
import { percentile, printTable, ratio, whole } from './figures.ts';
import { sample } from './videos.ts';

/** No job may end and no call may wait while acknowledgements are measured. */
const busy = { jobSeconds: 3600, requestsPerMinute: 10_000 };

/**
 * How long people wait for "thinking…" while `jobs` translations run. The `probes` are further `/translate`s, 20 a second,
 * so the bot is busy taking them on as well. Scenario's limit is lifted here: it says how many can run, not how fast the
 * bot answers.
 */
export async function acknowledgementBench({
  jobs,
  probes,
}: {
  jobs: number;
  probes: number;
}): Promise<void> {
  const measure = (program: Program) =>
    withBot(program, busy, async ({ stand }) => {
      await stand.order({ ...sample, count: jobs, everyMs: 20 });
      const running = await stand.running({ count: jobs, withinMs: 120_000 });
      if (running < jobs) throw new Error(`only ${running} of ${jobs} translations run`);
      await stand.order({ ...sample, count: probes, everyMs: 50 });
      await stand.answered();
      const { translations } = await stand.report();
      return translations.slice(-probes).map(({ ackMs }) => ackMs);
    });
  const app = await measure('app');
  const plain = await measure('plain');
  const rows = [0.5, 0.99].map((share) => {
    const [ours, theirs] = [percentile(app, share), percentile(plain, share)];
    return [`p${share * 100}`, whole(ours), whole(theirs), ratio(theirs, ours)];
  });
  const missed = [app, plain].map((times) => times.filter((ms) => ms === undefined).length);
  rows.push(['missed the 3 s', ...missed.map(String), '']);
  printTable(
    `Acknowledgement, ms, while ${jobs} translations run`,
    ['app', 'plain bot', 'plain : app'],
    rows,
  );
}
