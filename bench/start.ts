import { type Program, withBot } from './bots.ts';
import { percentile, printTable, ratio, whole } from './figures.ts';

/** From starting the process until its commands can be used; the median of several starts, each with an empty folder. */
export async function startBench({ starts }: { starts: number }): Promise<void> {
  const times: Record<Program, number[]> = { app: [], plain: [] };
  for (let start = 0; start < starts; start++) {
    for (const program of ['app', 'plain'] as const) {
      times[program].push(
        await withBot(program, { jobSeconds: 1, requestsPerMinute: 100 }, async (run) => run.startMs),
      );
    }
  }
  const [app, plain] = [percentile(times.app, 0.5), percentile(times.plain, 0.5)];
  printTable(
    'Start',
    ['app', 'plain bot', 'plain : app'],
    [[`until commands work, ms (median of ${starts})`, whole(app), whole(plain), ratio(plain, app)]],
  );
}
