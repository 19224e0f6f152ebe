import type { Keyv } from 'keyv';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorBody } from '../../../sandbox/scenario/errors.ts';
import type { ScenarioSandbox } from '../../../sandbox/scenario/sandbox.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { Prices, type Rate } from '../../../src/services/translation/price.ts';
import { importSample, scenario } from '../../sandbox/scenario/harness.ts';
import { workshop } from './harness.ts';

describe('what a translation will cost', () => {
  let sandbox: ScenarioSandbox;
  let prices: Prices;
  let body: { video: string };
  let stored: Keyv<Rate>;
  /** Another process, or the same after a restart. */
  let another: (modelId?: string) => Prices;
  beforeEach(async () => {
    sandbox = await scenario();
    const { store, log } = await workshop();
    stored = store.open('rates');
    another = (modelId = sandbox.modelId) =>
      new Prices({ scenario: httpClient(sandbox), modelId, stored, log });
    prices = another();
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

  describe('that is not the documented one', () => {
    const makeDear = (credits = 99) =>
      sandbox.faults.add({
        route: 'POST /generate/custom/:model',
        do: {
          kind: 'status',
          status: 200,
          body: { job: {}, creativeUnitsCost: credits, creativeUnitsDiscount: 0 },
        },
      });

    test.each([
      ['far above', 21_953, 21_953],
      ['far below', 1, 55],
      ['nothing', 0, 55],
    ])('and is %s it is believed for no other video', async (_what, stated, reserved) => {
      makeDear(stated);
      expect(await quote(11)).toBe(reserved);
      expect(await another().expected('lips', 11)).toBe(55);
      expect(await quote(11)).toBe(55);
      expect(dryRuns()).toBe(2);
    });

    test.each([
      [0, 0.2, 1],
      [0.001, 0.2, 1],
      [0, 1.9, 10],
      [1, 1.9, 5],
    ])(
      'and is %d for a video of %d s, at least half of the documented one is set aside',
      async (stated, seconds, least) => {
        makeDear(stated);
        expect(await quote(seconds)).toBeGreaterThanOrEqual(least);
      },
    );

    test.each([null, 'free', -3])('and is %j, the documented one serves', async (stated) => {
      makeDear(stated as never);
      expect(await quote(11)).toBe(55);
    });

    test('and is written as a text, it is read', async () => {
      makeDear('99' as never);
      expect(await quote(11)).toBe(99);
    });

    test('and is not told where there is no documented one, it is asked for again', async () => {
      makeDear(null as never);
      const quoted = another('model_unknown').quote(body, { kind: 'lips', seconds: 11 });
      await expect(quoted).rejects.toMatchObject({ code: 'BrokenReply', isTransient: true });
    });

    test('and is nothing where there is no documented one, nothing is translated', async () => {
      makeDear(0);
      await expect(another('model_unknown').quote(body, { kind: 'lips', seconds: 11 })).rejects.toMatchObject(
        {
          code: 'service-unavailable',
        },
      );
    });

    test('and was stored when it was still believed is believed no more', async () => {
      await stored.set(`${sandbox.modelId}, lips`, { perSecond: 1_995, confirmedAt: Date.now() });
      expect(await prices.expected('lips', 11)).toBe(55);
    });

    test('is expected after a restart and by other processes, which ask for themselves before they pay', async () => {
      const elsewhere = another();
      expect(await elsewhere.expected('lips', 11)).toBe(55);
      makeDear();
      expect(await quote(11)).toBe(99);
      expect(await another().expected('lips', 22)).toBe(198);
      expect(await elsewhere.expected('lips', 22)).toBe(198);
      expect(await elsewhere.expected('audio only', 22)).toBe(110);
      expect(await elsewhere.quote(body, { kind: 'lips', seconds: 11 })).toBe(55);
      expect(dryRuns()).toBe(2);
      expect(await prices.expected('lips', 11)).toBe(55);
    });

    test('is what people are told for a day, should nobody accept it', async () => {
      makeDear();
      await quote(11);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 23 * 60 * 60_000 });
      expect(await prices.expected('lips', 11)).toBe(99);
      vi.setSystemTime(Date.now() + 2 * 60 * 60_000);
      expect([await prices.expected('lips', 11), await another().expected('lips', 11)]).toEqual([55, 55]);
    });

    test('is better than nothing where there is no documented one', async () => {
      const unknown = another('model_unknown');
      await stored.set('model_unknown, lips', { perSecond: 7, confirmedAt: 0 });
      expect(await unknown.expected('lips', 11)).toBe(77);
    });

    test('is known to this process though it could not be stored', async () => {
      stored.set = () => Promise.reject(new Error('the disk is full'));
      makeDear();
      expect(await quote(11)).toBe(99);
      expect(await prices.expected('lips', 11)).toBe(99);
    });

    test('is not guessed when the store cannot be read', async () => {
      stored.get = () => Promise.reject(new Error('the disk is gone'));
      await expect(prices.expected('lips', 11)).rejects.toThrow('the disk is gone');
    });
  });
});
