import { describe, expect, test } from 'vitest';
import { errorBody } from '../../../sandbox/scenario/errors.ts';
import type { ScenarioOptions } from '../../../sandbox/scenario/sandbox.ts';
import { Problem } from '../../../src/services/problem.ts';
import type { Observation } from '../../../src/services/scenario/poll-round.ts';
import { endOf, jobEnded, type Patience, uploadEnded } from '../../../src/services/translation/ended.ts';
import { call, importSample, scenario, submit } from '../../sandbox/scenario/harness.ts';
import { runThrough, watchesOf, workshop } from './harness.ts';

const job = (fields: object): Observation =>
  ({
    id: 'job_1',
    kind: 'job',
    job: { jobId: 'job_1', status: 'success', createdAt: '', ...fields },
  }) as never;
const uploadJob = (fields: object): Observation =>
  ({ ...job({ jobType: 'upload', ...fields }), kind: 'upload' }) as never;

describe('the end that an observation shows', () => {
  test.each([
    ['a running job', job({ status: 'in-progress' }), undefined],
    ['an unknown status', job({ status: 'paused' }), undefined],
    ['an upload under way', uploadJob({ status: 'in-progress' }), undefined],
    ['an import whose job names no asset yet', uploadJob({ metadata: {} }), undefined],
    [
      'an import whose job names its thumbnail',
      uploadJob({ metadata: { assetIds: ['asset_t'] } }),
      undefined,
    ],
    ['an import', uploadJob({ metadata: { output: { entityId: 'asset_1' } } }), { assetId: 'asset_1' }],
    [
      'a failed job',
      job({ status: 'failure', metadata: { error: 'No.' } }),
      { problem: { code: 'job-failed', details: { reason: 'No.' } } },
    ],
    ['a canceled job', job({ status: 'canceled' }), { problem: { code: 'job-canceled', details: {} } }],
    [
      'a job that is gone',
      { id: 'job_1', kind: 'job', gone: true } as const,
      { problem: { code: 'job-late', details: { jobId: 'job_1' } } },
    ],
    [
      'an upload that is gone',
      { id: 'u', kind: 'upload', gone: true } as const,
      { problem: { code: 'upload-failed', details: {} } },
    ],
  ])('%s', (_what, seen, end) => {
    expect(endOf(seen)).toEqual(end);
  });

  test('a job’s end keeps what it made of which video and cost, and nothing else of what was asked', () => {
    const metadata = { assetIds: ['asset_1'], input: { video: 'asset_0', outputLanguage: 'Spanish' } };
    expect(endOf(job({ metadata, billing: { cuCost: 55, cuDiscount: 0 }, progress: 1 }))).toEqual({
      job: {
        jobId: 'job_1',
        status: 'success',
        createdAt: '',
        billing: { cuCost: 55, cuDiscount: 0 },
        metadata: { assetIds: ['asset_1'], input: { video: 'asset_0' } },
      },
    });
  });
});

/** A run that waits for a paid job. Without `watching` nobody tells it anything. */
async function waiting({ watching, ...options }: ScenarioOptions & { watching: boolean }) {
  const sandbox = await scenario(options);
  const jobId = await submit(sandbox, { video: await importSample(sandbox) });
  const shop = await workshop();
  const { scenario: client, watches, stored } = watchesOf(shop, sandbox, { watching });
  const parts = { scenario: client, watches, log: shop.log };
  const ended = (patience?: Patience) =>
    runThrough(shop, async (_, steps) => {
      await steps.run('watch', () =>
        watches.add({ id: jobId, kind: 'job', runId: steps.runId, since: Date.now() }),
      );
      return jobEnded(parts, jobId, steps, patience);
    });
  return { sandbox, jobId, ended, stored };
}

describe('a job that is waited for', () => {
  test('is known to have ended as soon as the watcher sees it', async () => {
    const { jobId, ended, stored } = await waiting({ watching: true, jobSeconds: 0.5 });
    expect(await ended()).toMatchObject({
      jobId,
      status: 'success',
      metadata: { assetIds: [expect.any(String), expect.any(String)] },
    });
    expect(await stored()).toEqual([]);
  });

  test('is asked about when nobody tells anything', async () => {
    const { jobId, ended, stored } = await waiting({ watching: false, jobSeconds: 0 });
    expect(await ended({ waitMs: 200, waits: 20 })).toMatchObject({ jobId, status: 'success' });
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['Scenario fails', 503],
    ['the key is refused', 401],
    ['Scenario does not know it', 404],
  ])('is waited for as before while %s: it is paid for', async (_what, status) => {
    const { sandbox, jobId, ended } = await waiting({ watching: false, jobSeconds: 0 });
    const body = errorBody.gateway('No');
    sandbox.faults.add({ route: 'GET /jobs/:id', times: 2, do: { kind: 'status', status, body } });
    expect(await ended({ waitMs: 200, waits: 20 })).toMatchObject({ jobId, status: 'success' });
  });

  test('is given up in the end, and watched no longer', async () => {
    const { ended, stored } = await waiting({ watching: false, jobSeconds: 600 });
    expect(await ended({ waitMs: 100, waits: 2 })).toMatchObject({ code: 'job-late' });
    expect(await stored()).toEqual([]);
  });

  test('is given up sooner when nothing has changed for long, and can be found again', async () => {
    const { jobId, ended, stored } = await waiting({ watching: false, jobSeconds: 600 });
    expect(await ended({ waitMs: 100, waits: 100, stuckMs: 300 })).toMatchObject({
      code: 'job-stuck',
      details: { jobId },
    });
    expect(await stored()).toEqual([]);
  });

  test('is not stuck as long as it changes, nor when it cannot be asked', async () => {
    const { sandbox, jobId, ended } = await waiting({ watching: false, jobSeconds: 600 });
    const shows = (progress: number) => ({
      job: { jobId, jobType: 'custom', status: 'in-progress', progress, createdAt: '', metadata: {} },
    });
    for (const progress of [0.1, 0.2, 0.3, 0.4]) {
      const answer = { kind: 'status', status: 200, body: shows(progress) } as const;
      sandbox.faults.add({ route: 'GET /jobs/:id', times: 2, do: answer });
    }
    const refusal = { kind: 'status', status: 503, body: errorBody.gateway('No') } as const;
    sandbox.faults.add({ route: 'GET /jobs/:id', times: 4, do: refusal });
    expect(await ended({ waitMs: 100, waits: 12, stuckMs: 200 })).toMatchObject({ code: 'job-late' });
  });

  test('is given up, but may be found again, when Scenario does not know it for long', async () => {
    const { sandbox, jobId, ended, stored } = await waiting({ watching: false, jobSeconds: 600 });
    const body = errorBody.live('Job not found', 'NotFoundError');
    sandbox.faults.add({ route: 'GET /jobs/:id', times: 2, do: { kind: 'status', status: 404, body } });
    expect(await ended({ waitMs: 100, waits: 2 })).toMatchObject({ code: 'job-late', details: { jobId } });
    expect(await stored()).toEqual([]);
  });
});

test('an upload that stays “validating” for good is given up as one that failed', async () => {
  const sandbox = await scenario();
  sandbox.holdUploads();
  const { body } = await call(sandbox, 'POST /uploads', { url: 'http://127.0.0.1:9/a.mp4', kind: 'video' });
  const shop = await workshop();
  const { scenario: client, watches, stored } = watchesOf(shop, sandbox);
  const end = await runThrough(shop, async (_, steps) => {
    const { id, jobId } = body.upload;
    await steps.run('watch', () =>
      watches.add({ id, kind: 'upload', jobId, runId: steps.runId, since: Date.now() }),
    );
    return uploadEnded({ scenario: client, watches, log: shop.log }, id, steps, {
      uploadPatience: { waitMs: 100, waits: 2 },
    });
  });
  expect(end).toBeInstanceOf(Problem);
  expect(end).toMatchObject({ code: 'upload-failed' });
  expect(await stored()).toEqual([]);
});
