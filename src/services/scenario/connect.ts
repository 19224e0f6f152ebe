import type { Config } from '../../config.ts';
import type { Log } from '../../logger.ts';
import { withBatchedAssets } from './batched-assets.ts';
import { RequestBudget } from './budget.ts';
import { openScenario } from './open.ts';
import type { Scenario } from './port.ts';
import { withBudget } from './with-budget.ts';

/**
 * How long results wait for others to be fetched with, in ms, once calls are getting scarce: those of one look at the jobs
 * come within that.
 */
const batchWindowMs = 300;

/** The client as the app uses it: within the request budget, results fetched together when there are many. */
export async function connectScenario(
  { requestsPerMinute, ...connection }: Config['scenario'],
  log: Log,
): Promise<{ scenario: Scenario; budget: RequestBudget }> {
  const budget = new RequestBudget({ requestsPerMinute });
  const scarce = () => budget.used > requestsPerMinute / 2;
  const client = withBudget(await openScenario({ ...connection, log }), budget);
  return { scenario: withBatchedAssets(client, () => (scarce() ? batchWindowMs : 0)), budget };
}
