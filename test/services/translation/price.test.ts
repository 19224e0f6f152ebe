import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorBody } from '../../../sandbox/scenario/errors.ts';
import type { ScenarioSandbox } from '../../../sandbox/scenario/sandbox.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { Prices } from '../../../src/services/translation/price.ts';
import { importSample, scenario } from '../../sandbox/scenario/harness.ts';

describe('what a translation will cost', () => {
  let sandbox: ScenarioSandbox;
  let prices: Prices;
  let body: { video: string };
  beforeEach(async () => {
    sandbox = await scenario();
    prices = new Prices(httpClient(sandbox), sandbox.modelId);
    body = { video: await importSample(sandbox) };
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const dryRuns = () => sandbox.requests.filter(({ query }) => query.dryRun === 'true').length;
  const quote = (seconds: number, kind = 'lips') => prices.quote(body, { kind, seconds });

  test('is asked for by a dry run, which spends nothing', async () => {
    expect(await quote(11)).toBe(55);
    expect(dryRuns()).toBe(1);
    expect(sandbox.submits).toEqual([]);
  });

  test('is computed once a dry run has confirmed the rate, and never rounded down', async () => {
    await quote(11);
    expect(await quote(60)).toBe(300);
    expect(await quote(0.9)).toBe(5);
    expect(dryRuns()).toBe(1);
  });

  test('is asked for again for inputs that may change the rate', async () => {
    await quote(11);
    await quote(11, 'audio only');
    expect(dryRuns()).toBe(2);
  });

  test('is asked for once however many want it at the same time', async () => {
    expect(await Promise.all([quote(11), quote(11), quote(11)])).toEqual([55, 55, 55]);
    expect(dryRuns()).toBe(1);
  });

  test('is asked for again after an hour', async () => {
    await quote(11);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 59 * 60_000 });
    await quote(11);
    expect(dryRuns()).toBe(1);
    vi.setSystemTime(Date.now() + 2 * 60_000);
    await quote(11);
    expect(dryRuns()).toBe(2);
  });

  test('is not guessed when the dry run was refused', async () => {
    sandbox.faults.add({
      route: 'POST /generate/custom/:model',
      do: { kind: 'status', status: 402, body: errorBody.live('No credits', 'InsufficientCreditsError') },
    });
    await expect(quote(11)).rejects.toMatchObject({ kind: 'credits' });
    expect(await quote(11)).toBe(55);
  });

  test('a video of no length does not set a rate', async () => {
    await quote(0);
    await quote(11);
    expect(dryRuns()).toBe(2);
  });
});
