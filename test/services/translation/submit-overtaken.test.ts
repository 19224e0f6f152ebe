import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import type { ScenarioSandbox } from '../../../sandbox/scenario/sandbox.ts';
import { RequestBudget } from '../../../src/services/scenario/budget.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { withBudget } from '../../../src/services/scenario/with-budget.ts';
import { openStore } from '../../../src/services/store/open-store.ts';
import { Engine } from '../../../src/services/translation/engine.ts';
import { openPostgresStorage } from '../../../src/services/translation/engine-postgres.ts';
import { Funds } from '../../../src/services/translation/funds.ts';
import { Places } from '../../../src/services/translation/places.ts';
import { Stops } from '../../../src/services/translation/stops.ts';
import { submit } from '../../../src/services/translation/submit.ts';
import { importSample, scenario } from '../../sandbox/scenario/harness.ts';
import { createTestDatabase } from '../../support/postgres.ts';
import { quietLog } from '../../support/quiet-log.ts';

const options = { language: 'Spanish', audioOnly: false, keepLength: false };

/** A process that submits: its own engine on the common database, its own budget at Scenario. */
async function submitter(url: string, sandbox: ScenarioSandbox, assetId: string) {
  const { log } = quietLog();
  const engine = new Engine(await openPostgresStorage(url), log);
  onTestFinished(() => engine.close());
  const store = await openStore({ kind: 'postgres', url }, { log });
  onTestFinished(() => store.close());
  const budget = new RequestBudget({ requestsPerMinute: 1_000 });
  onTestFinished(() => budget.close());
  const places = new Places({ engine, log, show: () => undefined });
  onTestFinished(() => places.close());
  const parts = {
    scenario: withBudget(httpClient(sandbox), budget),
    modelId: sandbox.modelId,
    log,
    settleMs: 0,
    calls: { inHand: 0 },
    show: () => undefined,
    places,
    funds: new Funds(log),
    stops: new Stops(store),
  };
  const workflow = engine.define<null, string>('submit', async (_, steps) => {
    const { jobId } = await submit(parts, { assetId, options }, steps);
    return jobId;
  });
  return { engine, budget, workflow };
}

test('a process whose run went to another while its submit waited for its turn submits no more', async () => {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  const sql = postgres(url, { max: 1 });
  onTestFinished(() => sql.end({ timeout: 1 }));
  const sandbox = await scenario({ jobSeconds: 60 });
  const assetId = await importSample(sandbox);
  const sleeper = await submitter(url, sandbox, assetId);
  const other = await submitter(url, sandbox, assetId);

  // Long enough for the other to do it all meanwhile; were it not, there would be one submit all the same.
  sleeper.budget.pause(8_000);
  await sleeper.engine.start();
  const { runId } = await sleeper.workflow.start(null, 'k');
  await expect.poll(() => sleeper.budget.pending, { timeout: 10_000 }).toBe(1);

  // It stands still for so long, as on a machine that was suspended, that its lease ends.
  await sleeper.engine.drain(1_500);
  await sql`UPDATE openworkflow.workflow_runs SET available_at = NOW() WHERE id = ${runId}`;
  await other.engine.start();
  const output = async () => (await other.workflow.state(runId))?.output;
  await expect.poll(output, { timeout: 25_000 }).toBeDefined();

  // It wakes up, and its turn comes.
  await expect.poll(() => sleeper.budget.pending, { timeout: 25_000 }).toBe(0);
  await expect.poll(() => sleeper.budget.used).toBe(1);
  expect(sandbox.submits.map(({ jobId }) => jobId)).toEqual([await output()]);
});
