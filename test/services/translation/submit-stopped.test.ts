import { expect, onTestFinished, test } from 'vitest';
import { RequestBudget } from '../../../src/services/scenario/budget.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import type { Scenario } from '../../../src/services/scenario/port.ts';
import { withBudget } from '../../../src/services/scenario/with-budget.ts';
import { Funds } from '../../../src/services/translation/funds.ts';
import { Places } from '../../../src/services/translation/places.ts';
import { settledPayment } from '../../../src/services/translation/settled-payment.ts';
import { Stops } from '../../../src/services/translation/stops.ts';
import { submit } from '../../../src/services/translation/submit.ts';
import { importSample, scenario } from '../../sandbox/scenario/harness.ts';
import { workshop } from './harness.ts';

const options = { language: 'Spanish', audioOnly: false, keepLength: false };

/** A run that pays. `inTurn`: how its calls come to their turn. */
async function paying(inTurn: (client: Scenario, run: { leave: () => Promise<void> }) => Scenario) {
  const sandbox = await scenario({ jobSeconds: 60 });
  const assetId = await importSample(sandbox);
  const { engine, store, log } = await workshop();
  const places = new Places({ engine, log, show: () => undefined });
  onTestFinished(() => places.close());
  const stops = new Stops(store);
  let runId = '';
  const leave = () => stops.leave('1', runId);
  const parts = {
    scenario: inTurn(httpClient(sandbox), { leave }),
    modelId: sandbox.modelId,
    log,
    settleMs: 0,
    calls: { inHand: 0 },
    show: () => undefined,
    places,
    funds: new Funds(log),
    stops,
  };
  const workflow = engine.define<null, string>('submit', (_, steps) => {
    runId = steps.runId;
    return submit(parts, { assetId, options }, steps).then(
      ({ jobId }) => jobId,
      (problem: Error) => ('code' in problem ? String(problem.code) : Promise.reject(problem)),
    );
  });
  await engine.start();
  const run = await workflow.start(null, 'k');
  const output = async () => (await workflow.state(run.runId))?.output;
  return { sandbox, leave, isPaid: () => settledPayment(engine, run.runId), output };
}

test('a paid call that waits for its turn is not made once nobody wants it', async () => {
  const budget = new RequestBudget({ requestsPerMinute: 1_000 });
  onTestFinished(() => budget.close());
  // As Scenario asks for when there were too many calls.
  budget.pause(60_000);
  const { sandbox, leave, isPaid, output } = await paying((client) => withBudget(client, budget));
  await expect.poll(() => budget.pending, { timeout: 10_000 }).toBe(1);
  await leave();
  expect(await isPaid()).toBe('none');
  expect(budget.pending).toBe(0);
  await expect.poll(output, { timeout: 20_000 }).toBe('stopped');
  expect(sandbox.submits).toEqual([]);
});

test('nor is it when its turn comes in the moment of the stop', async () => {
  const { sandbox, isPaid, output } = await paying((client, { leave }) => ({
    ...client,
    generate: {
      runModel: async (id, params, options) => {
        await leave();
        await options?.beforeSending?.();
        return client.generate.runModel(id, params, options);
      },
    },
  }));
  await expect.poll(output, { timeout: 20_000 }).toBe('stopped');
  expect(await isPaid()).toBe('none');
  expect(sandbox.submits).toEqual([]);
});
