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

  /** `later` is what the job names when it is asked again, and what of that is known then. */
  async function resultOf(
    assets: unknown[],
    assetIds = ['asset_t', 'asset_a', 'asset_v', 'asset_p'],
    later: { assetIds?: string[]; assets?: object[] } = {},
  ) {
    api = await startTestApi(({ path }) => {
      if (path.endsWith('/jobs/job_1'))
        return { json: { job: job({ metadata: { assetIds: later.assetIds ?? assetIds } }) } };
      const isFirst = api?.asked.length === 1 && assetIds.length > 0;
      return { json: { assets: isFirst ? assets : (later.assets ?? assets) } };
    });
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

  test.each([
    ['smaller', { size: 90 }, video.properties],
    ['shorter, where one has no size', { size: 90, duration: 1 }, { duration: 60 }],
    ['shorter, where the size of one cannot be', { size: 9e15, duration: 1 }, { size: 1e6, duration: 60 }],
    ['of less pixels, where nothing else is told', { width: 64, height: 36 }, { width: 640, height: 360 }],
  ])('is the largest of several videos: a preview is %s', async (_what, small, large) => {
    const preview = { ...video, id: 'asset_p', properties: small };
    expect((await resultOf([preview, { ...video, properties: large }])).assetId).toBe('asset_v');
  });

  test('is not ready while another video of the job is not, but for one that never will be', async () => {
    const preview = { ...video, id: 'asset_p' };
    const pending = { ...video, status: 'pending' };
    await expect(resultOf([preview, pending])).rejects.toMatchObject({ kind: 'not-ready' });
    const { url: _, ...bare } = video;
    await expect(resultOf([preview, bare])).rejects.toMatchObject({ kind: 'not-ready' });
    expect((await resultOf([preview, { ...video, status: 'error' }])).assetId).toBe('asset_p');
    const updatedAt = new Date(Date.now() - 11 * 60_000).toISOString();
    const ended = job({ updatedAt, metadata: { assetIds: ['asset_p', 'asset_v'] } });
    const scenario = { assets: { getBulk: async () => ({ assets: [preview, pending] }) } };
    expect((await resultVideo(scenario as never, ended)).assetId).toBe('asset_p');
  });

  test.each<object>([
    { kind: 'video', mimeType: 'binary/octet-stream' },
    { kind: 'video', mimeType: 'application/mp4' },
    { kind: 'Video', mimeType: 'mp4' },
    { kind: 'video' },
    { kind: 'file', mimeType: 'video/mp4' },
    // The one thing that there is.
    { kind: 'file' },
    { kind: 'document', mimeType: 'application/octet-stream' },
    {},
  ])('is a video though it is described as %j', async (told) => {
    const { kind: _kind, mimeType: _type, ...rest } = video;
    expect(await resultOf([thumbnail, { ...rest, ...told }])).toMatchObject({
      assetId: 'asset_v',
      mimeType: 'video/mp4',
    });
  });

  test('may leave out size, length and measures', async () => {
    const { properties: _, ...bare } = video;
    expect(await resultOf([bare])).toEqual({ assetId: 'asset_v', url: video.url, mimeType: 'video/mp4' });
  });

  test('is missing when it failed', async () => {
    await expect(resultOf([{ ...video, status: 'error' }])).rejects.toMatchObject({ code: 'result-missing' });
  });

  const { url: _url, ...addressless } = video;
  const { mimeType: _mimeType, kind: _kind, ...typeless } = video;
  test.each<[string, unknown[]]>([
    ['no video', [thumbnail]],
    ['nothing', []],
    ['nothing that can be read', [null, 7, {}, { url: video.url }]],
    ['one that is pending', [{ ...video, status: 'pending' }]],
    ['one without an address', [addressless]],
    ['one with an address that is none', [{ ...video, url: 'soon' }]],
    ['two of which nobody says what they are', [typeless, { ...typeless, id: 'asset_p' }]],
    ['a file that only claims to be one', [{ ...video, mimeType: 'image/png' }]],
    ['somebody else’s only', [{ ...video, id: 'asset_other' }]],
  ])('is not ready while there is %s', async (_what, assets) => {
    await expect(resultOf(assets)).rejects.toMatchObject({ kind: 'not-ready', isTransient: true });
  });

  test.each<[string, string[], object[]]>([
    ['no assets', [], []],
    ['its thumbnail only', ['asset_t'], [thumbnail]],
  ])('is found although the job named %s as it ended', async (_what, assetIds, assets) => {
    const named = await resultOf(assets, assetIds, { assetIds: ['asset_t', 'asset_v'], assets: [video] });
    expect(named.assetId).toBe('asset_v');
  });

  test('is not ready as long as the job names no assets', async () => {
    await expect(resultOf([video], [])).rejects.toMatchObject({ kind: 'not-ready' });
    expect(api?.asked.map(({ path }) => path)).toEqual(['/v1/jobs/job_1']);
  });

  test('is not ready either while the service says that it does not know it', async () => {
    api = await startTestApi(() => ({ status: 404, json: {} }));
    const scenario = httpClient({ baseUrl: api.baseUrl, ...credentials });
    const ended = job({ metadata: { assetIds: ['asset_v'] } });
    await expect(resultVideo(scenario, ended)).rejects.toMatchObject({ kind: 'not-ready' });
  });

  test.each([null, 'large', -5, 0, 12.5, 9e15, 30e12])('has no size when Scenario says %j', async (size) => {
    const result = await resultOf([{ ...video, properties: { ...video.properties, size } }]);
    expect(result).toMatchObject({ assetId: 'asset_v', durationSeconds: 7.2 });
    expect(result).not.toHaveProperty('bytes');
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

  test('tells whether it is charged all the same', () => {
    for (const status of ['failure', 'canceled'])
      expect(jobFailure(job({ status, billing: { disableRefund: true } }))?.details).toMatchObject({
        charged: 'yes',
      });
  });

  test('may have no words', () => {
    expect(jobFailure(job({ status: 'failure', metadata: {} }))?.details).toEqual({ reason: '' });
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
