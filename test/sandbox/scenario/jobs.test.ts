import { describe, expect, it } from 'vitest';
import { NO_AUDIO } from '../../../sandbox/scenario/translations.ts';
import { call, importSample, jobEnd, scenario, submit, testClock } from './harness.ts';

describe('a job', () => {
  it('is queued, in progress, finalizing and done as the clock moves', async () => {
    const clock = testClock();
    const sandbox = await scenario({ now: clock.now, jobSeconds: 100 });
    const start = clock.now();
    const jobId = await submit(sandbox, { video: await importSample(sandbox) });
    const seen: [string, number][] = [];
    for (const seconds of [5, 30, 60]) {
      clock.advance(seconds * 1000);
      const { job } = (await call(sandbox, `GET /jobs/${jobId}`)).body;
      seen.push([job.status, job.progress]);
    }
    expect(seen).toEqual([
      ['queued', 0],
      ['in-progress', 0.3],
      ['finalizing', 0.9],
    ]);
    clock.advance(5000);
    // The end also waits for the result file, which is written in real time.
    await expect.poll(() => sandbox.jobs.get(jobId)?.status).toBe('success');
    const { job } = (await call(sandbox, `GET /jobs/${jobId}`)).body;
    expect(job).toMatchObject({ jobType: 'custom', progress: 1, billing: { cuDiscount: 0 } });
    const times = job.statusHistory.map((entry: { status: string; date: string }) => [
      entry.status,
      (Date.parse(entry.date) - start) / 1000,
    ]);
    expect(times).toEqual([
      ['queued', 0],
      ['in-progress', 10],
      ['finalizing', 90],
      ['success', 100],
    ]);
  });

  it('may show in the listing only a while after it was made, though it is there by its id', async () => {
    const clock = testClock();
    const sandbox = await scenario({ now: clock.now, listedAfterSeconds: 8 });
    const jobId = await submit(sandbox, { video: await importSample(sandbox) });
    const listed = async () => {
      const { jobs } = (await call(sandbox, 'GET /jobs?types=custom')).body;
      return jobs.map((job: { jobId: string }) => job.jobId);
    };
    expect(await listed()).toEqual([]);
    expect((await call(sandbox, `GET /jobs/${jobId}`)).status).toBe(200);
    clock.advance(8000);
    expect(await listed()).toEqual([jobId]);
  });

  it('stands still while held, and goes on afterwards', async () => {
    const clock = testClock();
    const sandbox = await scenario({
      now: clock.now,
      jobSeconds: (job) => (job.jobType === 'custom' ? 100 : 0),
    });
    const jobId = await submit(sandbox, { video: await importSample(sandbox, 'silent.mp4') });
    clock.advance(50_000);
    sandbox.holdJobs();
    clock.advance(3_600_000);
    expect(sandbox.jobs.get(jobId)).toMatchObject({ status: 'in-progress', progress: 0.5 });
    sandbox.releaseJobs();
    clock.advance(49_000);
    expect(sandbox.jobs.get(jobId)?.status).toBe('finalizing');
    clock.advance(1000);
    const job = sandbox.jobs.get(jobId);
    expect(job?.status).toBe('failure');
    expect(job?.statusHistory.at(-1)?.date).toBe(clock.now());
  });

  it('lists a thumbnail before the video when it succeeds', async () => {
    const sandbox = await scenario();
    const jobId = await submit(sandbox, { video: await importSample(sandbox) });
    const ended = jobEnd(sandbox, jobId);
    await sandbox.finishJob(jobId);
    expect((await ended).status).toBe('success');
    const { job } = (await call(sandbox, `GET /jobs/${jobId}`)).body;
    const { assetIds } = job.metadata;
    const { assets } = (await call(sandbox, 'POST /assets/get-bulk', { assetIds })).body;
    expect(assets.map((asset: { mimeType: string }) => asset.mimeType)).toEqual(['image/jpeg', 'video/mp4']);
    expect(assets[1]).toMatchObject({ properties: { duration: 9.9 }, thumbnail: { assetId: assetIds[0] } });
    // Ten per cent shorter, and billed by what came out.
    expect(job.billing.cuCost).toBe(50);
  });

  it('fails and is refunded when the video has no sound', async () => {
    const sandbox = await scenario();
    const jobId = await submit(sandbox, { video: await importSample(sandbox, 'silent.mp4') });
    await sandbox.finishJob(jobId);
    const { job } = (await call(sandbox, `GET /jobs/${jobId}`)).body;
    expect(job).toMatchObject({ status: 'failure', metadata: { error: NO_AUDIO, assetIds: [] } });
    expect(sandbox.charges).toEqual([{ jobId, cuCost: 20, refunded: true }]);
  });

  it('fails as a test wants it to, with or without a refund', async () => {
    const sandbox = await scenario({ jobSeconds: 60 });
    const video = await importSample(sandbox);
    const [kept, refunded] = [await submit(sandbox, { video }), await submit(sandbox, { video })];
    sandbox.failJob(refunded, { error: 'lip-sync: no face', hint: 'Use a video with a visible face' });
    sandbox.failJob(kept, { error: 'blocked', disableRefund: true });
    const { job } = (await call(sandbox, `GET /jobs/${refunded}`)).body;
    expect(job.metadata).toMatchObject({
      error: 'lip-sync: no face',
      hint: 'Use a video with a visible face',
    });
    expect(sandbox.charges.map((charge) => charge.refunded)).toEqual([false, true]);
    expect(() => sandbox.failJob(refunded)).toThrow('ended already');
  });

  it('cannot be cancelled', async () => {
    const sandbox = await scenario({ jobSeconds: 60 });
    const jobId = await submit(sandbox, { video: await importSample(sandbox) });
    expect(await call(sandbox, `POST /jobs/${jobId}/action`, { action: 'cancel' })).toMatchObject({
      status: 400,
      body: { reason: 'Cannot cancel this type of job' },
    });
    expect((await call(sandbox, 'GET /jobs/job_unknown')).status).toBe(404);
  });
});

describe('the jobs list', () => {
  it('gives ten jobs a page, newest first, and pages on without loss when new ones come', async () => {
    const sandbox = await scenario({ jobSeconds: 60 });
    const video = await importSample(sandbox, 'silent.mp4');
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) ids.unshift(await submit(sandbox, { video }));
    const first = (await call(sandbox, 'GET /jobs?type=custom')).body;
    expect(first.jobs.map((job: { jobId: string }) => job.jobId)).toEqual(ids.slice(0, 10));
    await submit(sandbox, { video });
    const token = first.nextPaginationToken;
    const second = (await call(sandbox, `GET /jobs?type=custom&paginationToken=${token}`)).body;
    expect(second.jobs.map((job: { jobId: string }) => job.jobId)).toEqual(ids.slice(10));
    expect(second.nextPaginationToken).toBeUndefined();
  });

  it('filters by status and type', async () => {
    const sandbox = await scenario({ jobSeconds: 60 });
    const jobId = await submit(sandbox, { video: await importSample(sandbox) });
    const list = async (query: string) => (await call(sandbox, `GET /jobs?${query}`)).body.jobs.length;
    expect(await list('pageSize=200')).toBe(2);
    expect(await list('status=queued')).toBe(1);
    expect(await list('type=upload')).toBe(1);
    expect(await list('types=upload,custom')).toBe(2);
    expect(await list('status=failure')).toBe(0);
    sandbox.failJob(jobId);
    expect(await list('status=failure&type=custom')).toBe(1);
    expect(await list('workflowId=w')).toBe(0);
  });

  it.each(['pageSize=0', 'pageSize=201', 'pageSize=many', 'status=done', 'paginationToken=zzz'])(
    'refuses %s',
    async (query) => {
      const sandbox = await scenario();
      expect((await call(sandbox, `GET /jobs?${query}`)).status).toBe(400);
    },
  );
});
