import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import type { ScenarioSandbox } from '../../../sandbox/scenario/sandbox.ts';
import { call, jobEnd, media, scenario, testClock } from './harness.ts';

const MIB = 1024 * 1024;

async function create(sandbox: ScenarioSandbox, fileSize: number, parts: number, contentType = 'video/mp4') {
  const body = { fileName: 'my clip.mp4', fileSize, contentType, parts, kind: 'video' };
  return call(sandbox, 'POST /uploads', body);
}

async function put(url: string, body: Uint8Array, headers: Record<string, string> = {}) {
  const response = await request(url, { method: 'PUT', body, headers });
  return { status: response.statusCode, headers: response.headers, text: await response.body.text() };
}

function complete(sandbox: ScenarioSandbox, id: string) {
  return call(sandbox, `POST /uploads/${id}/action`, { action: 'complete' });
}

/** The sample, grown to a size with a `free` box, which players skip. */
async function grownSample(size: number): Promise<Buffer> {
  const sample = await readFile(media('sample.mp4'));
  const box = Buffer.alloc(size - sample.length);
  box.writeUInt32BE(box.length, 0);
  box.write('free', 4, 'latin1');
  return Buffer.concat([sample, box]);
}

describe('an upload in parts', () => {
  it('joins parts that came in any order, one of them twice, into one asset', async () => {
    const sandbox = await scenario();
    const file = await grownSample(11 * MIB);
    const { upload } = (await create(sandbox, file.length, 3)).body;
    expect(upload).toMatchObject({ status: 'pending', source: 'multipart', partsCount: 3 });
    expect(upload.parts.map((part: { number: number }) => part.number)).toEqual([1, 2, 3]);
    expect(Date.parse(upload.parts[0].expires)).toBeGreaterThan(Date.now());

    const slices = [file.subarray(0, 5 * MIB), file.subarray(5 * MIB, 10 * MIB), file.subarray(10 * MIB)];
    expect((await put(upload.parts[0].url, Buffer.alloc(5 * MIB))).status).toBe(200);
    for (const i of [2, 0, 1]) {
      const answer = await put(upload.parts[i].url, slices[i] ?? Buffer.alloc(0));
      expect(answer).toMatchObject({
        status: 200,
        headers: { etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) },
      });
    }
    sandbox.holdUploads();
    const completed = (await complete(sandbox, upload.id)).body.upload;
    expect(completed.status).toBe('validating');
    const ended = jobEnd(sandbox, completed.jobId);
    sandbox.releaseUploads();
    await ended;
    const { entityId } = (await call(sandbox, `GET /uploads/${upload.id}`)).body.upload;
    const asset = sandbox.assets.get(entityId);
    expect(asset).toMatchObject({ size: file.length, media: { duration: 11 } });
    expect(file.equals(await readFile(asset?.path ?? ''))).toBe(true);
    // A part can't be sent to an upload that is complete.
    expect((await put(upload.parts[0].url, Buffer.alloc(1))).status).toBe(404);
  });

  it('refuses a part with an Authorization header, as S3 does', async () => {
    const sandbox = await scenario();
    const { upload } = (await create(sandbox, 10, 1)).body;
    const answer = await put(upload.parts[0].url, Buffer.alloc(10), { authorization: 'Basic abc' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Only one auth mechanism allowed');
  });

  it('refuses a part URL that was changed, that expired, or a body of unknown length', async () => {
    const clock = testClock();
    const sandbox = await scenario({ now: clock.now, partUrlSeconds: 60 });
    const url: string = (await create(sandbox, 10, 1)).body.upload.parts[0].url;
    const body = Buffer.alloc(10);
    expect(await put(url.replace('partNumber=1', 'partNumber=2'), body)).toMatchObject({ status: 403 });
    const chunked = await request(url, {
      method: 'PUT',
      body: Readable.from([body]),
    });
    expect(chunked.statusCode).toBe(501);
    await chunked.body.dump();
    clock.advance(61_000);
    const late = await put(url, body);
    expect(late).toMatchObject({ status: 403, text: expect.stringContaining('Request has expired') });
  });

  it('refuses to complete with a part under 5 MB before the last, a part missing, or a wrong total', async () => {
    const sandbox = await scenario();
    const { upload } = (await create(sandbox, 6 * MIB, 2)).body;
    await put(upload.parts[1].url, Buffer.alloc(5 * MIB));
    expect((await complete(sandbox, upload.id)).body.reason).toContain('Part 1 of 2 was not uploaded');
    await put(upload.parts[0].url, Buffer.alloc(MIB));
    expect(await complete(sandbox, upload.id)).toMatchObject({
      status: 400,
      body: { name: 'EntityTooSmall' },
    });
    await put(upload.parts[0].url, Buffer.alloc(5 * MIB));
    expect((await complete(sandbox, upload.id)).body.reason).toContain('add up to');
    await put(upload.parts[1].url, Buffer.alloc(MIB));
    expect((await complete(sandbox, upload.id)).status).toBe(200);
  });

  it('refuses a description that could not be met', async () => {
    const sandbox = await scenario();
    expect((await create(sandbox, 6 * MIB, 3)).body.reason).toContain('at least 5 MB');
    expect((await create(sandbox, 0, 1)).status).toBe(400);
    expect((await create(sandbox, 6 * MIB, 10_001)).status).toBe(400);
    const incomplete = { fileSize: 10, contentType: 'video/mp4', parts: 1, kind: 'video' };
    expect((await call(sandbox, 'POST /uploads', incomplete)).body.reason).toContain('fileName');
    const { upload } = (await create(sandbox, 10, 1)).body;
    const abort = await call(sandbox, `POST /uploads/${upload.id}/action`, { action: 'abort' });
    expect(abort.status).toBe(400);
  });

  it('fails for a content type Scenario does not document', async () => {
    const sandbox = await scenario();
    const file = await readFile(media('sample.mov'));
    const { upload } = (await create(sandbox, file.length, 1, 'video/quicktime')).body;
    await put(upload.parts[0].url, file);
    sandbox.holdUploads();
    const { jobId } = (await complete(sandbox, upload.id)).body.upload;
    const ended = jobEnd(sandbox, jobId);
    sandbox.releaseUploads();
    expect(await ended).toMatchObject({ status: 'failure' });
    expect(sandbox.uploads.get(upload.id)).toMatchObject({ status: 'failed' });
  });

  it('stays validating for good when the content is not what was declared, as documented', async () => {
    const clock = testClock();
    const sandbox = await scenario({ now: clock.now });
    const file = await readFile(media('sample.mov'));
    const { upload } = (await create(sandbox, file.length, 1)).body;
    await put(upload.parts[0].url, file);
    await complete(sandbox, upload.id);
    clock.advance(3_600_000);
    expect((await call(sandbox, `GET /uploads/${upload.id}`)).body.upload.status).toBe('validating');
    // Another upload overtakes it, so its own validation surely had its turn.
    const { upload: next } = (await create(sandbox, file.length, 1, 'video/quicktime')).body;
    await put(next.parts[0].url, file);
    sandbox.holdUploads();
    const ended = jobEnd(sandbox, (await complete(sandbox, next.id)).body.upload.jobId);
    sandbox.releaseUploads();
    await ended;
    expect(sandbox.uploads.get(upload.id)?.status).toBe('validating');
  });
});
