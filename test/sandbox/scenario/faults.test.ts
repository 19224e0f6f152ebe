import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { errorBody } from '../../../sandbox/scenario/errors.ts';
import type { Json } from '../../../sandbox/scenario/faults.ts';
import { call, importSample, scenario } from './harness.ts';

const GENERATE = 'POST /generate/custom/:model';
const SPEED = 'POST /generate/custom/model_heygen-v2-translate-speed';

describe('a fault', () => {
  it('answers a status and body of any shape without doing anything, once unless told', async () => {
    const sandbox = await scenario();
    const video = await importSample(sandbox);
    const plan = errorBody.live('You are not allowed to use this model', 'ModelAccessRestrictedError', {
      currentPlan: 'cu-basic',
      requiredPlan: 'cu-pro',
    });
    for (const [status, body] of [
      [403, plan],
      [402, errorBody.workflows(402, 'Payment Required', 'Out of credits')],
      [400, errorBody.documented('INVALID_PARAMETER', 'bad')],
      [403, errorBody.gateway('Forbidden')],
    ] as const) {
      sandbox.faults.add({ route: GENERATE, do: { kind: 'status', status, body } });
      expect(await call(sandbox, SPEED, { video })).toMatchObject({ status, body });
    }
    expect(sandbox.submits).toEqual([]);
    expect((await call(sandbox, SPEED, { video })).status).toBe(200);
  });

  it('loses the response after the effect: the job is there, the caller does not know', async () => {
    const sandbox = await scenario();
    const video = await importSample(sandbox);
    sandbox.faults.add({ route: GENERATE, do: { kind: 'lose-response' } });
    await expect(call(sandbox, SPEED, { video })).rejects.toThrow();
    expect(sandbox.submits).toHaveLength(1);
    expect(sandbox.requests.at(-1)).toMatchObject({ route: GENERATE, status: null });
  });

  it('resets before the effect: nothing is there', async () => {
    const sandbox = await scenario();
    const video = await importSample(sandbox);
    sandbox.faults.add({ route: GENERATE, do: { kind: 'reset' } });
    await expect(call(sandbox, SPEED, { video })).rejects.toThrow();
    expect(sandbox.submits).toEqual([]);
  });

  it('hangs until the caller gives up, and does not keep the sandbox from closing', async () => {
    const sandbox = await scenario();
    sandbox.faults.add({ route: 'GET /jobs', do: { kind: 'hang' } });
    const stuck = request(`${sandbox.baseUrl}/jobs`, {
      headers: { authorization: `Basic ${btoa(`${sandbox.apiKey}:${sandbox.apiSecret}`)}` },
      headersTimeout: 200,
    });
    await expect(stuck).rejects.toMatchObject({ code: 'UND_ERR_HEADERS_TIMEOUT' });
  });

  it('strikes only the requests it is meant for, as often as told', async () => {
    const sandbox = await scenario();
    sandbox.faults.add({
      route: '*',
      times: 2,
      when: ({ query }) => query.pageSize === '200',
      do: { kind: 'status', status: 503, headers: { 'retry-after': '1' } },
    });
    expect((await call(sandbox, 'GET /jobs')).status).toBe(200);
    expect(await call(sandbox, 'GET /jobs?pageSize=200')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
    });
    expect((await call(sandbox, 'GET /jobs?pageSize=200')).status).toBe(503);
    expect((await call(sandbox, 'GET /jobs?pageSize=200')).status).toBe(200);
  });

  it('does not hide wrong credentials or the rate limit', async () => {
    const sandbox = await scenario({ requestsPerMinute: 1 });
    sandbox.faults.add({ route: '*', times: Infinity, do: { kind: 'status', status: 500 } });
    expect((await call(sandbox, 'GET /jobs', undefined, { authorization: '' })).status).toBe(401);
    expect((await call(sandbox, 'GET /jobs')).status).toBe(500);
    expect((await call(sandbox, 'GET /jobs')).status).toBe(429);
    sandbox.faults.clear();
  });

  it('cuts a download in the middle, which a range completes', async () => {
    const sandbox = await scenario();
    const id = await importSample(sandbox);
    const { url, properties } = (await call(sandbox, `GET /assets/${id}`)).body.asset;
    sandbox.faults.add({ route: 'CDN GET /assets/:file', do: { kind: 'truncate', bytes: 1000 } });
    const response = await request(url);
    let received = 0;
    const reading = (async () => {
      for await (const chunk of response.body) received += chunk.length;
    })();
    await expect(reading).rejects.toThrow();
    expect(received).toBe(1000);
    const rest = await request(url, { headers: { range: 'bytes=1000-' } });
    expect((await rest.body.arrayBuffer()).byteLength).toBe(properties.size - 1000);
  });

  it('drips a body slowly, and delays one', async () => {
    const sandbox = await scenario();
    const id = await importSample(sandbox);
    const { url, properties } = (await call(sandbox, `GET /assets/${id}`)).body.asset;
    sandbox.faults.add({ route: 'CDN GET /assets/:file', do: { kind: 'drip', bytesPerSecond: 1_000_000 } });
    const start = performance.now();
    expect((await (await request(url)).body.arrayBuffer()).byteLength).toBe(properties.size);
    expect(performance.now() - start).toBeGreaterThan(200);
    sandbox.faults.add({ route: 'GET /jobs', do: { kind: 'delay', ms: 150 } });
    const asked = performance.now();
    expect((await call(sandbox, 'GET /jobs')).status).toBe(200);
    expect(performance.now() - asked).toBeGreaterThan(140);
  });

  it('answers otherwise what was done all the same', async () => {
    const sandbox = await scenario();
    const video = await importSample(sandbox);
    const body = (usual: Json) => ({ ...usual, job: { ...usual.job, jobId: 'job_other' } });
    sandbox.faults.add({ route: 'POST /generate/custom/:model', do: { kind: 'answer', body } });
    const answer = await call(sandbox, `POST /generate/custom/${sandbox.modelId}`, { video });
    expect(answer).toMatchObject({ status: 200, body: { job: { jobId: 'job_other', status: 'queued' } } });
    expect(sandbox.submits).toHaveLength(1);
  });

  it('strikes the storage of parts too', async () => {
    const sandbox = await scenario();
    const body = { fileName: 'a.mp4', fileSize: 3, contentType: 'video/mp4', parts: 1, kind: 'video' };
    const { upload } = (await call(sandbox, 'POST /uploads', body)).body;
    sandbox.faults.add({ route: 'S3 PUT /:key', do: { kind: 'status', status: 503 } });
    const put = async () => {
      const response = await request(upload.parts[0].url, { method: 'PUT', body: 'abc' });
      await response.body.dump();
      return response.statusCode;
    };
    expect(await put()).toBe(503);
    expect(await put()).toBe(200);
    expect(sandbox.transfers.map(({ status, bytes }) => [status, bytes])).toEqual([
      [503, 0],
      [200, 3],
    ]);
  });

  it('strikes a share of its requests, the same ones with the same seed', async () => {
    const struck = async (seed: number) => {
      const sandbox = await scenario({ seed });
      const actions = [500, 503].map((status) => ({ kind: 'status', status }) as const);
      sandbox.faults.add({ route: 'GET /jobs', share: 0.3, do: actions });
      const answers: number[] = [];
      for (let asked = 0; asked < 40; asked++) answers.push((await call(sandbox, 'GET /jobs')).status);
      return answers;
    };
    const first = await struck(7);
    expect(await struck(7)).toEqual(first);
    expect(await struck(8)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500, 503]));
  });

  it('lets a part of an upload arrive and loses the answer', async () => {
    const sandbox = await scenario();
    const body = { fileName: 'a.mp4', fileSize: 3, contentType: 'video/mp4', parts: 1, kind: 'video' };
    const { upload } = (await call(sandbox, 'POST /uploads', body)).body;
    sandbox.faults.add({ route: 'S3 PUT /:key', do: { kind: 'lose-response' } });
    await expect(request(upload.parts[0].url, { method: 'PUT', body: 'abc' })).rejects.toThrow();
    expect(sandbox.transfers.map(({ status, bytes }) => [status, bytes])).toEqual([[null, 3]]);
  });
});
