import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { errorBody } from '../../../sandbox/scenario/errors.ts';
import { type HousekeepingParts, housekeep } from '../../../src/services/retention/housekeeping.ts';
import { KeptAssets } from '../../../src/services/retention/kept-assets.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { call, importSample, scenario as startScenario } from '../../sandbox/scenario/harness.ts';
import { workshop } from '../translation/harness.ts';

const dub = { wish: 'wish', generation: 3 };

/** The rooms of one dub, and what lies at Scenario because of it. */
async function rooms(keepMs = 3_600_000) {
  const sandbox = await startScenario();
  const { store, log, lines } = await workshop();
  const kept = new KeptAssets(store, { keepMs, graceMs: 0 });
  const [source, result] = [await importSample(sandbox), await importSample(sandbox)];
  const retired: number[] = [];
  const erased: string[] = [];
  const state = { awaited: false, active: false };
  const parts: HousekeepingParts = {
    kept,
    scenario: httpClient(sandbox),
    isAwaited: async () => state.awaited,
    isActive: async () => state.active,
    retire: async ({ wish, generation = 0 }) => {
      if (wish !== undefined) retired.push(generation);
    },
    erase: async (ids) => erased.push(...ids),
    log,
  };
  const lying = () => [source, result].map((id) => sandbox.assets.has(id));
  const calls = () => sandbox.requests.filter(({ route }) => route === 'DELETE /assets');
  await kept.uploaded('dub', source, dub);
  await kept.made('dub', [result]);
  return { sandbox, store, kept, source, result, parts, state, retired, erased, lying, calls, lines };
}

describe('what lies at Scenario', () => {
  test('is left alone while the dub is under way', async () => {
    const { parts, state, lying, kept } = await rooms();
    state.active = true;
    await kept.ended('dub', { mayStillRun: false });
    await housekeep(parts);
    expect(lying()).toEqual([true, true]);
  });

  test('loses its source when the dub is over, and its result when nobody holds it any more', async () => {
    const { parts, kept, lying, retired, erased } = await rooms();
    await kept.hold('dub', 'request 1');
    await kept.hold('dub', 'request 2');
    await kept.ended('dub', { mayStillRun: false });
    await housekeep(parts);
    expect(lying()).toEqual([false, true]);
    await kept.release('dub', 'request 1');
    await housekeep(parts);
    expect([lying(), retired]).toEqual([[false, true], []]);
    await kept.release('dub', 'request 2');
    await housekeep(parts);
    expect([lying(), retired, erased]).toEqual([[false, false], [3], ['dub']]);
    expect(await kept.of('dub')).toBeUndefined();
  });

  test('goes with all that is known of it when it is given up in the moment of its end', async () => {
    const { parts, kept, erased } = await rooms();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    onTestFinished(() => void vi.useRealTimers());
    await kept.release('dub', 'request 1');
    await kept.ended('dub', { mayStillRun: false });
    await housekeep(parts);
    expect(erased).toEqual(['dub']);
  });

  test('stays for a request that still waits for it', async () => {
    const { parts, kept, lying, state } = await rooms();
    state.awaited = true;
    await kept.ended('dub', { mayStillRun: false });
    await housekeep(parts);
    expect(lying()).toEqual([false, true]);
  });

  test('goes when the time it is kept for is over', async () => {
    const { parts, kept, lying } = await rooms(300);
    await kept.hold('dub', 'request 1');
    await kept.ended('dub', { mayStillRun: false });
    await housekeep(parts);
    expect(lying()).toEqual([false, true]);
    await expect.poll(() => housekeep(parts).then(lying), { timeout: 10_000 }).toEqual([false, false]);
  });

  test('keeps its source for a day when its job may still run', async () => {
    const { parts, kept, lying } = await rooms();
    await kept.ended('dub', { mayStillRun: true });
    await housekeep(parts);
    expect(lying()).toEqual([true, true]);
  });

  test('of a job that was given up goes when that has ended after all', async () => {
    const { parts, kept, lying, sandbox, source, calls } = await rooms();
    sandbox.holdJobs();
    const input = { video: source, outputLanguage: 'Spanish' };
    const { body } = await call(sandbox, `POST /generate/custom/${sandbox.modelId}`, input);
    await kept.ended('dub', { mayStillRun: true, lateJob: body.job.jobId });
    await kept.made('dub', []);
    await kept.release('dub', 'request 1');
    await housekeep(parts);
    expect([lying()[0], calls()]).toEqual([true, []]);
    sandbox.finishJob(body.job.jobId);
    await expect.poll(() => sandbox.jobs.get(body.job.jobId)?.status, { timeout: 10_000 }).toBe('success');
    const made = sandbox.jobs.get(body.job.jobId)?.metadata.assetIds as string[];
    expect(made.length).toBeGreaterThan(0);
    await kept.release('dub', 'request 1');
    await housekeep(parts);
    expect([source, ...made].filter((id) => sandbox.assets.has(id))).toEqual([]);
  });

  test('keeps a source that another dub is made from', async () => {
    const { parts, kept, lying, source } = await rooms();
    await kept.uploaded('other dub', source, { wish: 'other', generation: 0 });
    await kept.ended('dub', { mayStillRun: false });
    await housekeep(parts);
    expect(lying()).toEqual([true, false]);
    await kept.ended('other dub', { mayStillRun: false });
    await housekeep(parts);
    expect(lying()).toEqual([false, false]);
  });
});

test('a source stays until the request that uploaded it has said that it needs it no more', async () => {
  const { parts, kept, lying, source, retired } = await rooms();
  await kept.uploaded('request', source);
  await kept.ended('dub', { mayStillRun: false });
  await housekeep(parts);
  expect(lying()).toEqual([true, false]);
  await kept.ended('request', { mayStillRun: false });
  // It may go on for a day, to wait for a result that comes late.
  const active = { ...parts, isActive: async (runId: string) => runId === 'request' };
  await expect.poll(() => housekeep(active).then(lying), { timeout: 10_000 }).toEqual([false, false]);
  expect(retired).toEqual([dub.generation]);
});

describe('deleting', () => {
  test('takes one call for many', async () => {
    const { parts, kept, calls, sandbox } = await rooms();
    for (let n = 0; n < 40; n++) {
      const [a, b] = [`asset_a${n}`, `asset_b${n}`];
      await kept.uploaded(`dub ${n}`, a, dub);
      await kept.made(`dub ${n}`, [b]);
      await kept.ended(`dub ${n}`, { mayStillRun: false });
    }
    await housekeep(parts);
    expect(calls()).toHaveLength(1);
    expect(sandbox.requests.at(-1)?.body).toMatchObject({ assetIds: { length: 80 } });
    await housekeep(parts);
    expect(calls()).toHaveLength(1);
  });

  test('that failed is tried again, by a later process too', async () => {
    const { parts, kept, lying, sandbox, store, lines } = await rooms();
    await kept.ended('dub', { mayStillRun: false });
    sandbox.faults.add({ route: 'DELETE /assets', do: { kind: 'lose-response' } });
    sandbox.faults.add({ route: 'DELETE /assets', do: { kind: 'status', status: 503 } });
    await housekeep(parts);
    await housekeep(parts);
    expect(lines.join()).toContain('could not be deleted yet');
    expect(await kept.of('dub')).toBeDefined();
    const later = new KeptAssets(store, { keepMs: 1000, graceMs: 0 });
    await housekeep({ ...parts, kept: later });
    expect([lying(), await later.of('dub')]).toEqual([[false, false], undefined]);
  });

  test('is not kept from it by one that Scenario no longer knows', async () => {
    const { parts, kept, lying, sandbox } = await rooms();
    await kept.made('dub', ['asset_gone', 'asset_gone_too', ...((await kept.of('dub'))?.results ?? [])]);
    await kept.ended('dub', { mayStillRun: false });
    const missing = (body: unknown) => JSON.stringify(body).includes('asset_gone');
    sandbox.faults.add({
      route: 'DELETE /assets',
      times: Number.POSITIVE_INFINITY,
      when: ({ body }) => missing(body),
      do: { kind: 'status', status: 404, body: errorBody.live('Asset not found', 'NotFound') },
    });
    await housekeep(parts);
    expect([lying(), await kept.of('dub')]).toEqual([[false, false], undefined]);
  });
});
