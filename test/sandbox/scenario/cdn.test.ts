import { readFile } from 'node:fs/promises';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../sandbox/scenario/byte-range.ts';
import { rollingExpiry } from '../../../sandbox/scenario/cdn-url.ts';
import type { ScenarioOptions } from '../../../sandbox/scenario/sandbox.ts';
import { call, importSample, media, scenario, submit, testClock } from './harness.ts';

async function sampleOnCdn(options?: ScenarioOptions) {
  const sandbox = await scenario(options);
  const id = await importSample(sandbox);
  const url: string = (await call(sandbox, `GET /assets/${id}`)).body.asset.url;
  return { sandbox, url, file: await readFile(media('sample.mp4')) };
}

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await request(url, { headers });
  const body = Buffer.from(await response.body.arrayBuffer());
  return { status: response.statusCode, headers: response.headers, body };
}

describe('the CDN', () => {
  it('serves an asset whole, with its type, length and ETag', async () => {
    const { url, file, sandbox } = await sampleOnCdn();
    const answer = await get(url);
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'video/mp4',
        'content-length': String(file.length),
        'accept-ranges': 'bytes',
      },
    });
    expect(answer.body.equals(file)).toBe(true);
    expect((await get(url, { 'if-none-match': String(answer.headers.etag) })).status).toBe(304);
    expect(sandbox.transfers.at(0)).toMatchObject({ server: 'CDN', status: 200, bytes: file.length });
  });

  it('notes a transfer before the first byte of its answer', async () => {
    const { url, file, sandbox } = await sampleOnCdn();
    sandbox.faults.add({ route: 'CDN GET /assets/:file', do: { kind: 'drip', bytesPerSecond: 1_000 } });
    const { body } = await request(url);
    expect(sandbox.transfers).toMatchObject([{ server: 'CDN', status: 200, bytes: file.length }]);
    body.on('error', () => undefined).destroy();
  });

  it('denies a link with anything in its query changed, moved, added or dropped', async () => {
    const { url } = await sampleOnCdn();
    const [, policy, signature, pair] = /\?(Policy=.+)&(Signature=.+)&(Key-Pair-Id=.+)$/.exec(url) ?? [];
    const base = url.split('?')[0];
    for (const query of [
      '',
      `?${policy}&${signature}`,
      `?${policy}&${signature}&${pair}&x=1`,
      `?${signature}&${policy}&${pair}`,
      `?${policy}&Signature=0&${pair}`,
      `?Policy=e30&${signature}&${pair}`,
    ]) {
      const answer = await get(base + query);
      expect(answer.status, query).toBe(403);
      expect(answer.body.toString()).toContain('Access Denied');
    }
  });

  it('denies a signature that belongs to another file', async () => {
    const { sandbox, url } = await sampleOnCdn();
    const other = await importSample(sandbox);
    expect((await get(url.replace(/asset_\w+/, other))).status).toBe(403);
  });

  it('denies a link past its expiry; asking for the asset again gives one that works', async () => {
    const clock = testClock();
    const { sandbox, url } = await sampleOnCdn({ now: clock.now, assetUrlSeconds: 60 });
    clock.advance(61_000);
    expect((await get(url)).status).toBe(403);
    const id = [...sandbox.assets.keys()][0];
    const fresh = (await call(sandbox, `GET /assets/${id}`)).body.asset.url;
    expect((await get(fresh)).status).toBe(200);
  });

  it('serves ranges, resumes under If-Range, and starts over when the file is another', async () => {
    const { url, file } = await sampleOnCdn();
    const part = await get(url, { range: 'bytes=100-199' });
    expect(part).toMatchObject({ status: 206, headers: { 'content-range': `bytes 100-199/${file.length}` } });
    expect(part.body.equals(file.subarray(100, 200))).toBe(true);
    const etag = String(part.headers.etag);
    const rest = await get(url, { range: 'bytes=200-', 'if-range': etag });
    expect(rest.body.equals(file.subarray(200))).toBe(true);
    expect((await get(url, { range: 'bytes=200-', 'if-range': '"other"' })).status).toBe(200);
    const beyond = await get(url, { range: `bytes=${file.length}-` });
    expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': `bytes */${file.length}` } });
  });

  it('redirects first when told to', async () => {
    const { url, file } = await sampleOnCdn({ redirectDownloads: true });
    const answer = await get(url);
    expect(answer.status).toBe(302);
    expect((await get(String(answer.headers.location))).body.equals(file)).toBe(true);
  });

  it('shows thumbnails to everybody, and nothing but thumbnails', async () => {
    const { sandbox } = await sampleOnCdn();
    const video = [...sandbox.assets.keys()][0] ?? '';
    await sandbox.finishJob(await submit(sandbox, { video }));
    const result = [...sandbox.assets.values()].find((asset) => asset.thumbnailId)?.id;
    const { thumbnail } = (await call(sandbox, `GET /assets/${result}`)).body.asset;
    expect(await get(thumbnail.url)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/jpeg' },
    });
    expect((await get(thumbnail.url.replace(thumbnail.assetId, video))).status).toBe(403);
  });

  it.each([
    ['2026-05-01T00:00:00Z', '2026-05-14'],
    ['2026-05-07T23:59:59Z', '2026-05-14'],
    ['2026-05-08T00:00:00Z', '2026-05-21'],
    ['2026-02-21T12:00:00Z', '2026-02-28'],
    ['2026-12-22T12:00:00Z', '2027-01-07'],
    ['2026-12-31T23:59:59Z', '2027-01-07'],
  ])('lets a link fetched at %s live to %s', (fetched, expires) => {
    expect(new Date(rollingExpiry(Date.parse(fetched))).toISOString()).toBe(`${expires}T00:00:00.000Z`);
  });

  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=-5', { start: 95, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', null],
    ['bytes=0-1,4-5', null],
    ['lines=0-1', null],
    [undefined, null],
  ])('reads the range %s of 100 bytes', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });
});
