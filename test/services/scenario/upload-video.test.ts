import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import type { Job, Upload } from '../../../src/services/scenario/port.ts';
import { importFromUrl, uploadParts, uploadState } from '../../../src/services/scenario/upload-video.ts';
import type { VideoSource } from '../../../src/services/scenario/video-source.ts';
import { credentials } from './clients.ts';
import { type Answer, type Asked, startTestApi, type TestApi } from './test-api.ts';

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Bytes read by ranges; remembers which were asked for and how many ranges were open at once. */
function sourceOf(bytes: Buffer) {
  const ranges: [number, number][] = [];
  const counts = { open: 0, most: 0 };
  const source: VideoSource = {
    size: bytes.byteLength,
    async open(start, end) {
      ranges.push([start, end]);
      counts.most = Math.max(counts.most, ++counts.open);
      return Readable.from(bytes.subarray(start, end), { objectMode: false }).once(
        'close',
        () => counts.open--,
      );
    },
  };
  return { source, ranges, counts };
}

describe('sending a video in parts', () => {
  let api: TestApi;
  afterEach(() => api.close());

  /** An API that hands out part URLs on itself; `onPart` may answer in place of the store. */
  async function start(onPart: (part: string, nth: number) => Answer | undefined = () => undefined) {
    const stored = new Map<string, Buffer>();
    const tries = new Map<string, number>();
    api = await startTestApi((asked) => (asked.path.startsWith('/store/') ? put(asked) : answer(asked)));
    function put({ path, raw }: Asked): Answer {
      const part = path.slice('/store/'.length);
      const nth = (tries.get(part) ?? 0) + 1;
      tries.set(part, nth);
      const other = onPart(part, nth);
      if (other) return other;
      stored.set(part, raw);
      return { text: '' };
    }
    function answer({ json, path }: Asked): Answer {
      if (path.endsWith('/action'))
        return { json: { upload: { id: 'upload_1', status: 'validating', jobId: 'job_1' } } };
      const { parts: count = 0 } = json as { parts?: number };
      const parts = Array.from({ length: count }, (_, i) => ({
        number: i + 1,
        url: `${api.origin}/store/${i + 1}?X-Amz-Signature=abc`,
      })).reverse();
      return { json: { upload: { id: 'upload_1', status: 'pending', parts } } };
    }
    const scenario = httpClient({ baseUrl: api.baseUrl, ...credentials });
    const whole = () =>
      Buffer.concat([...stored].sort(([a], [b]) => Number(a) - Number(b)).map(([, bytes]) => bytes));
    return { scenario, whole, tries };
  }
  const file = { fileName: 'clip.mp4', contentType: 'video/mp4' };
  const puts = () => api.asked.filter(({ method }) => method === 'PUT');

  test('every byte arrives, in announced parts, at most three at once', async () => {
    const { scenario, whole } = await start();
    const bytes = randomBytes(1_000_001);
    const { source, counts } = sourceOf(bytes);
    const upload = await uploadParts(scenario, { ...file, source, partSize: 100_000 });
    expect(upload).toMatchObject({ status: 'validating', jobId: 'job_1' });
    expect(sha(whole())).toBe(sha(bytes));
    expect(api.asked[0]?.json).toEqual({
      kind: 'video',
      fileName: 'clip.mp4',
      contentType: 'video/mp4',
      fileSize: 1_000_001,
      parts: 11,
    });
    expect(api.asked.at(-1)).toMatchObject({
      path: '/v1/uploads/upload_1/action',
      json: { action: 'complete' },
    });
    expect(counts.most).toBe(3);
    expect(counts.open).toBe(0);
  });

  test('a small video is one part of its exact length', async () => {
    const { scenario, whole } = await start();
    const bytes = randomBytes(70_000);
    await uploadParts(scenario, { ...file, source: sourceOf(bytes).source });
    expect(puts()).toHaveLength(1);
    expect(puts()[0]?.headers).toMatchObject({ 'content-length': '70000', 'content-type': 'video/mp4' });
    expect(sha(whole())).toBe(sha(bytes));
  });

  test('a part that the store never answers has a deadline by its size, and is sent again', async () => {
    const { scenario, whole } = await start((_part, nth) => (nth === 1 ? 'hang' : undefined));
    const bytes = randomBytes(70_000);
    const { source } = sourceOf(bytes);
    await uploadParts(scenario, { ...file, source, mayTakeMs: (size) => size / 200 });
    expect(puts()).toHaveLength(2);
    expect(sha(whole())).toBe(sha(bytes));
  });

  test('the key to Scenario never goes to the store', async () => {
    const { scenario } = await start();
    await uploadParts(scenario, {
      ...file,
      source: sourceOf(randomBytes(300_000)).source,
      partSize: 100_000,
    });
    expect(puts()).toHaveLength(3);
    for (const { headers } of puts()) expect(headers.authorization).toBeUndefined();
  });

  test.each<Answer>(['reset', { status: 500, text: '' }])(
    'a part that fails (%j) is read and sent again',
    async (failure) => {
      const { scenario, whole } = await start((part, nth) =>
        part === '2' && nth <= 2 ? failure : undefined,
      );
      const bytes = randomBytes(300_000);
      const { source, ranges } = sourceOf(bytes);
      await uploadParts(scenario, { ...file, source, partSize: 100_000 });
      expect(sha(whole())).toBe(sha(bytes));
      expect(ranges.filter(([from]) => from === 100_000)).toHaveLength(3);
    },
  );

  test('an expired part URL is not tried again, and nothing is completed', async () => {
    const { scenario, tries } = await start((part) =>
      part === '2' ? { status: 403, text: '<Error/>' } : undefined,
    );
    const { source, counts } = sourceOf(randomBytes(900_000));
    const upload = uploadParts(scenario, { ...file, source, partSize: 100_000 });
    await expect(upload).rejects.toMatchObject({ operation: 'uploads.part', kind: 'invalid', status: 403 });
    await expect(upload).rejects.not.toThrow(/Signature|127\.0\.0\.1/);
    expect(tries.get('2')).toBe(1);
    expect(api.asked.some(({ path }) => path.endsWith('/action'))).toBe(false);
    expect(counts.open).toBe(0);
  });

  test('a source that has expired says so itself, at once', async () => {
    const { scenario } = await start();
    let opened = 0;
    const source: VideoSource = {
      size: 100_000,
      async open() {
        opened++;
        throw new Problem('link-expired');
      },
    };
    await expect(uploadParts(scenario, { ...file, source })).rejects.toMatchObject({ code: 'link-expired' });
    expect(opened).toBe(1);
  });

  test('a source that breaks off in the middle with a problem is not mistaken for the store', async () => {
    const { scenario } = await start();
    let opened = 0;
    async function* breakingOff() {
      yield Buffer.alloc(40_000);
      throw new Problem('link-expired');
    }
    const source: VideoSource = {
      size: 100_000,
      async open() {
        opened++;
        return Readable.from(breakingOff(), { objectMode: false });
      },
    };
    await expect(uploadParts(scenario, { ...file, source })).rejects.toBeInstanceOf(Problem);
    expect(opened).toBe(1);
  });

  test('a source that ends early is read again, and then an error', async () => {
    const { scenario } = await start();
    const bytes = randomBytes(100_000);
    let opened = 0;
    const source: VideoSource = {
      size: bytes.byteLength,
      open: async (start, end) =>
        Readable.from(bytes.subarray(start, ++opened === 1 ? end - 10 : end), { objectMode: false }),
    };
    await uploadParts(scenario, { ...file, source });
    expect(opened).toBe(2);
  });

  test('an abort stops everything, with its reason', async () => {
    const stop = new AbortController();
    const { scenario } = await start(() => {
      stop.abort(new Error('shutting down'));
      return 'hang';
    });
    const { source, counts } = sourceOf(randomBytes(500_000));
    const upload = uploadParts(scenario, { ...file, source, partSize: 100_000, signal: stop.signal });
    await expect(upload).rejects.toThrow('shutting down');
    expect(counts.open).toBe(0);
  });

  test('an answer with too few part URLs fails before anything is sent', async () => {
    api = await startTestApi(() => ({ json: { upload: { id: 'upload_1', status: 'pending', parts: [] } } }));
    const scenario = httpClient({ baseUrl: api.baseUrl, ...credentials });
    const upload = uploadParts(scenario, { ...file, source: sourceOf(randomBytes(10)).source });
    await expect(upload).rejects.toMatchObject({ code: 'upload-failed' });
    expect(api.asked).toHaveLength(1);
  });

  test('an import names the address and its kind', async () => {
    const { scenario } = await start();
    const upload = await importFromUrl(scenario, { url: 'https://cdn.test/v.mp4?ex=1', fileName: 'v.mp4' });
    expect(upload.id).toBe('upload_1');
    expect(api.asked[0]?.json).toEqual({
      kind: 'video',
      url: 'https://cdn.test/v.mp4?ex=1',
      fileName: 'v.mp4',
    });
  });
});

describe('where an upload stands', () => {
  const upload = (fields: object) => uploadState({ id: 'upload_1', status: 'pending', ...fields } as Upload);
  const job = (fields: object) =>
    uploadState({ jobId: 'job_1', jobType: 'upload', status: 'pending', ...fields } as Job);

  test.each(['pending', 'validating', 'validated', 'something-new'])('%s is under way', (status) => {
    expect(upload({ status })).toBe('working');
    expect(upload({ status, jobId: 'job_1' })).toBe('working');
    expect(job({ status })).toBe('working');
  });

  test('an asset id is the end, whatever the status is called', () => {
    expect(upload({ status: 'imported', entityId: 'asset_1' })).toEqual({ assetId: 'asset_1' });
    expect(job({ status: 'success', metadata: { output: { entityId: 'asset_1' } } })).toEqual({
      assetId: 'asset_1',
    });
  });

  test('an end without an asset id is not the end', () => {
    expect(upload({ status: 'imported' })).toBe('working');
    expect(job({ status: 'success', metadata: {} })).toBe('working');
    // It may be that of a thumbnail.
    expect(job({ status: 'success', metadata: { assetIds: ['asset_2'] } })).toBe('working');
  });

  test('a failure carries Scenario’s reason, without addresses', () => {
    const reason = 'Failed to download https://cdn.test/v.mp4?sig=1';
    for (const state of [
      upload({ status: 'failed', errorMessage: reason }),
      job({ status: 'failure', metadata: { error: reason } }),
    ]) {
      expect(state).toBeInstanceOf(Problem);
      expect(state).toMatchObject({ code: 'upload-failed', details: { reason: 'Failed to download …' } });
    }
    expect(upload({ status: 'failed' })).toMatchObject({ code: 'upload-failed', details: {} });
  });
});
