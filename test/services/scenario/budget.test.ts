import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RequestBudget } from '../../../src/services/scenario/budget.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import type { CallPriority } from '../../../src/services/scenario/port.ts';
import { withBudget } from '../../../src/services/scenario/with-budget.ts';
import { credentials } from './clients.ts';
import { type Answer, startTestApi } from './test-api.ts';

describe('the request budget', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const full = (budget: RequestBudget, calls: number) =>
    Promise.all(Array.from({ length: calls }, () => budget.run('poll', async () => {})));

  test('starts no more calls in any minute than allowed', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 10 });
    const starts: number[] = [];
    const ask = (count: number) =>
      Array.from({ length: count }, () => budget.run('delivery', async () => void starts.push(Date.now())));
    const calls = ask(3);
    await vi.advanceTimersByTimeAsync(59_000);
    calls.push(...ask(32));
    await vi.advanceTimersByTimeAsync(300_000);
    await Promise.all(calls);
    for (const start of starts) {
      const within = starts.filter((other) => other >= start && other < start + 60_000);
      expect(within.length).toBeLessThanOrEqual(10);
    }
    const afterQuiet = starts[0]! + 59_000;
    expect(starts.filter((start) => start === afterQuiet)).toHaveLength(7);
    budget.close();
  });

  test('serves deliveries and submits before uploads, quotes and polls', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 10, longestPollWait: 600_000 });
    await full(budget, 10);
    const order: CallPriority[] = [];
    const asked: CallPriority[] = ['poll', 'quote', 'upload', 'paid', 'delivery'];
    const calls = asked.map((priority) => budget.run(priority, async () => void order.push(priority)));
    expect(budget.pending).toBe(5);
    await vi.advanceTimersByTimeAsync(400_000);
    await Promise.all(calls);
    expect(order).toEqual(['delivery', 'paid', 'upload', 'quote', 'poll']);
    budget.close();
  });

  test('lets a poll through a backlog of submits after a while, or nobody would learn of ended jobs', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 1, longestPollWait: 10_000 });
    await full(budget, 1);
    const order: string[] = [];
    const poll = budget.run('poll', async () => void order.push('poll'));
    const paid = Array.from({ length: 3 }, () => budget.run('paid', async () => void order.push('paid')));
    await vi.advanceTimersByTimeAsync(300_000);
    await Promise.all([poll, ...paid]);
    expect(order).toEqual(['poll', 'paid', 'paid', 'paid']);
    budget.close();
  });

  test('an aborted caller leaves the queue, and its call is never made', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 1 });
    await full(budget, 1);
    const stop = new AbortController();
    const call = vi.fn(async () => {});
    const waiting = budget.run('paid', call, stop.signal);
    const reason = new Error('not needed any more');
    stop.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(budget.pending).toBe(0);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(call).not.toHaveBeenCalled();
    budget.close();
  });

  test('an abort during the call is left to the call, which alone knows what was done', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 1 });
    const stop = new AbortController();
    const call = budget.run(
      'paid',
      () => new Promise((done) => setTimeout(() => done('answered'), 1000)),
      stop.signal,
    );
    stop.abort();
    await vi.advanceTimersByTimeAsync(1000);
    await expect(call).resolves.toBe('answered');
    budget.close();
  });

  test('counts what was used within the last minute and what waits', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 3 });
    await full(budget, 3);
    const late = budget.run('poll', async () => {});
    expect([budget.used, budget.pending]).toEqual([3, 1]);
    await vi.advanceTimersByTimeAsync(62_000);
    await late;
    expect([budget.used, budget.pending]).toEqual([1, 0]);
    await vi.advanceTimersByTimeAsync(62_000);
    expect(budget.used).toBe(0);
    budget.close();
  });

  test('polls get half of what beginnings leave, for each may find a result, and never less than an eighth', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 100 });
    const call = (priority: CallPriority, times: number) =>
      Promise.all(Array.from({ length: times }, () => budget.run(priority, async () => {})));
    expect(budget.pollsPerMinute).toBe(45);
    await call('delivery', 10);
    expect(budget.pollsPerMinute).toBe(45);
    await call('paid', 20);
    expect(budget.pollsPerMinute).toBe(35);
    await call('upload', 50);
    expect(budget.pollsPerMinute).toBe(12.5);
    budget.close();
  });

  test('polls get the least while others wait to begin', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 100 });
    budget.pause(1_000);
    const waiting = budget.run('upload', async () => {});
    expect(budget.pollsPerMinute).toBe(12.5);
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting;
    budget.close();
  });

  test.each([
    ['', 0],
    [', after a pause too', 70_000],
  ])(
    'however many ask, a quarter stays for learning of ends and fetching results%s',
    async (_when, pause) => {
      const budget = new RequestBudget({ requestsPerMinute: 10 });
      const begun: number[] = [];
      if (pause > 0) budget.pause(pause);
      const backlog = Array.from({ length: 20 }, (_, index) =>
        budget.run(index % 2 ? 'paid' : 'upload', async () => void begun.push(Date.now())),
      );
      await vi.advanceTimersByTimeAsync(pause + 1_000);
      expect(begun).toHaveLength(7);
      const at = Date.now();
      const others = ['poll', 'delivery'] as const;
      const seen = await Promise.all(others.map((priority) => budget.run(priority, async () => Date.now())));
      expect(seen).toEqual([at, at]);
      expect(budget.pending).toBe(13);
      await vi.advanceTimersByTimeAsync(180_000);
      await Promise.all(backlog);
      budget.close();
    },
  );

  test('a clock that is put back, or forward, changes nothing', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 2 });
    await full(budget, 2);
    vi.setSystemTime(Date.now() - 3_600_000);
    const waiting = budget.run('paid', async () => performance.now());
    budget.pause(10_000);
    const before = performance.now();
    await vi.advanceTimersByTimeAsync(62_000);
    expect((await waiting) - before).toBeLessThan(62_000);
    vi.setSystemTime(Date.now() + 7_200_000);
    await full(budget, 1);
    const late = vi.fn(async () => {});
    const third = budget.run('paid', late);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(late).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3_000);
    await third;
    budget.close();
  });

  test('a pause holds everything, and the longest one counts', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 100 });
    budget.pause(10_000);
    budget.pause(1_000);
    const call = vi.fn(async () => {});
    const waiting = budget.run('paid', call);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(call).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(call).toHaveBeenCalledOnce();
    await waiting;
    budget.close();
  });

  test('closing refuses what waits', async () => {
    const budget = new RequestBudget({ requestsPerMinute: 1 });
    await full(budget, 1);
    const waiting = budget.run('poll', async () => {});
    budget.close();
    await expect(waiting).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a client within the budget', () => {
  test('after a rate 429 everybody waits as long as Scenario asks, and the refused call is its caller’s', async () => {
    const answers: Answer[] = [{ status: 429, json: {}, headers: { 'retry-after-ms': '300' } }];
    const times: number[] = [];
    const api = await startTestApi(() => {
      times.push(performance.now());
      return answers.shift() ?? { json: { jobs: [] } };
    });
    const budget = new RequestBudget({ requestsPerMinute: 100 });
    const scenario = withBudget(httpClient({ baseUrl: api.baseUrl, ...credentials }), budget);
    await expect(scenario.jobs.list()).rejects.toMatchObject({ kind: 'rate' });
    await scenario.jobs.list();
    expect(times).toHaveLength(2);
    expect(times[1]! - times[0]!).toBeGreaterThan(250);
    budget.close();
    await api.close();
  });

  test('ranks each method, unless the caller says otherwise', async () => {
    const job = { jobId: 'job_1', createdAt: '2026-08-01T10:00:00.000Z', status: 'queued' };
    const everything = {
      upload: { id: 'u' },
      job,
      jobs: [],
      asset: { id: 'a' },
      assets: [],
      model: { id: 'm' },
      creativeUnitsCost: 1,
    };
    const api = await startTestApi(() => ({ json: everything }));
    const budget = new RequestBudget({ requestsPerMinute: 100 });
    const ranks: CallPriority[] = [];
    const run = budget.run.bind(budget);
    budget.run = (priority, call, signal) => {
      ranks.push(priority);
      return run(priority, call, signal);
    };
    const { uploads, generate, jobs, assets, models } = withBudget(
      httpClient({ baseUrl: api.baseUrl, ...credentials }),
      budget,
    );
    await uploads.create({ kind: 'video' });
    await uploads.triggerAction('u', { action: 'complete' });
    await uploads.retrieve('u');
    await generate.runModel('m', { body: {} });
    await generate.runModel('m', { body: {}, dryRun: 'true' });
    await jobs.list();
    await jobs.list({}, { priority: 'paid' });
    await jobs.retrieve('job_1');
    await assets.retrieve('a');
    await assets.getBulk({ assetIds: ['a'] });
    await assets.deleteMultiple({ assetIds: ['a'] });
    await models.retrieve('m');
    expect(ranks).toEqual([
      'upload',
      'upload',
      'poll',
      'paid',
      'quote',
      'poll',
      'paid',
      'poll',
      'delivery',
      'delivery',
      'cleanup',
      'quote',
    ]);
    expect(budget.used).toBe(12);
    budget.close();
    await api.close();
  });
});
