import { afterEach, describe, expect, test } from 'vitest';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import type { Job } from '../../../src/services/scenario/port.ts';
import { hasEnded, jobFailure, resultVideo } from '../../../src/services/scenario/result.ts';
import { credentials } from './clients.ts';
import { startTestApi, type TestApi } from './test-api.ts';

const job = (fields: Partial<Job>): Job => ({
  jobId: 'job_1',
  status: 'success',
  createdAt: '2026-08-01T10:00:00.000Z',
  ...fields,
});

describe('the result of a job', () => {
  let api: TestApi | undefined;
  afterEach(() => api?.close());

  async function resultOf(assets: object[], assetIds = ['asset_1']) {
    api = await startTestApi(() => ({ json: { assets } }));
    const scenario = httpClient({ baseUrl: api.baseUrl, ...credentials });
    return resultVideo(scenario, job({ metadata: { assetIds } }));
  }
  const video = {
    id: 'asset_v',
    kind: 'video',
    mimeType: 'video/mp4',
    status: 'success',
    url: 'https://cdn.test/v?sig=1',
    properties: { size: 5000, duration: 7.2, width: 640, height: 360 },
  };
  const thumbnail = { id: 'asset_t', kind: 'image', mimeType: 'image/jpeg', url: 'https://cdn.test/t' };
  const track = { id: 'asset_a', kind: 'audio', mimeType: 'audio/mp4', url: 'https://cdn.test/a' };

  test('is the video among its assets, wherever it stands', async () => {
    expect(await resultOf([thumbnail, track, video], ['asset_t', 'asset_a', 'asset_v'])).toEqual({
      assetId: 'asset_v',
      url: video.url,
      mimeType: 'video/mp4',
      bytes: 5000,
      durationSeconds: 7.2,
      width: 640,
      height: 360,
    });
    expect(api?.asked[0]?.json).toEqual({ assetIds: ['asset_t', 'asset_a', 'asset_v'] });
  });

  test('is the largest of several videos: a preview is smaller', async () => {
    const preview = { ...video, id: 'asset_p', properties: { size: 90 } };
    expect((await resultOf([preview, video])).assetId).toBe('asset_v');
  });

  test('may leave out size, length and measures', async () => {
    const { properties: _, ...bare } = video;
    expect(await resultOf([bare])).toEqual({ assetId: 'asset_v', url: video.url, mimeType: 'video/mp4' });
  });

  test.each([
    ['no video', [thumbnail]],
    ['nothing', []],
    ['a video that failed', [{ ...video, status: 'error' }]],
    ['a file that only claims to be one', [{ ...video, mimeType: 'image/png' }]],
  ])('is missing when there is %s', async (_what, assets) => {
    await expect(resultOf(assets)).rejects.toMatchObject({ code: 'result-missing' });
  });

  test('is missing without a call when the job names no assets', async () => {
    await expect(resultOf([video], [])).rejects.toMatchObject({ code: 'result-missing' });
    expect(api?.asked).toEqual([]);
  });
});

describe('the failure of a job', () => {
  test('is told in Scenario’s words, error and hint', () => {
    const failure = jobFailure(
      job({ status: 'failure', metadata: { error: 'No speech found.', hint: 'Try a clip with a voice.' } }),
    );
    expect(failure).toMatchObject({
      code: 'job-failed',
      details: { reason: 'No speech found. Try a clip with a voice.' },
    });
  });

  test('may have no words', () => {
    expect(jobFailure(job({ status: 'failure', metadata: { error: null } }))?.details).toEqual({
      reason: '',
    });
  });

  test('a canceled job is its own case, and a running or good one is none', () => {
    expect(jobFailure(job({ status: 'canceled' }))?.code).toBe('job-canceled');
    for (const status of ['success', 'in-progress', 'something-new'])
      expect(jobFailure(job({ status }))).toBeUndefined();
  });

  test('only three statuses are an end', () => {
    const statuses = [
      'pending',
      'queued',
      'warming-up',
      'in-progress',
      'finalizing',
      'processing',
      'success',
      'failure',
      'canceled',
    ];
    expect(statuses.filter((status) => hasEnded({ ...job({}), status }))).toEqual([
      'success',
      'failure',
      'canceled',
    ]);
  });
});
