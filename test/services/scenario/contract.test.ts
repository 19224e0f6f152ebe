import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { ScenarioError } from '../../../src/services/scenario/errors.ts';
import type { Scenario } from '../../../src/services/scenario/port.ts';
import { clientKinds, credentials } from './clients.ts';
import { type Answer, startTestApi, type TestApi } from './test-api.ts';

const { kinds, remove } = clientKinds();
afterAll(remove);

const model = 'model_heygen-v2-translate-speed';
const body = { video: 'asset_1', outputLanguage: 'Spanish', translateAudioOnly: false };
const job = { jobId: 'job_1', jobType: 'custom', status: 'queued', createdAt: '2026-08-01T10:00:00.000Z' };

describe.each(kinds)('$name', ({ open }) => {
  let api: TestApi;
  afterEach(() => api.close());

  async function against(...answers: Answer[]): Promise<Scenario> {
    let nth = 0;
    api = await startTestApi(() => answers[Math.min(nth++, answers.length - 1)] ?? {});
    return open({ baseUrl: api.baseUrl, ...credentials });
  }

  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => expect.unreachable('the call succeeded'),
      (error: unknown) => {
        expect(error).toBeInstanceOf(ScenarioError);
        return error as ScenarioError;
      },
    );

  describe('what is sent', () => {
    test('every call authenticates with the project key', async () => {
      const scenario = await against({ json: { job } });
      await scenario.jobs.retrieve('job_1');
      const basic = Buffer.from(`${credentials.apiKey}:${credentials.apiSecret}`).toString('base64');
      expect(api.asked[0]?.headers.authorization).toBe(`Basic ${basic}`);
    });

    test('a submit posts exactly the inputs and nothing in the query', async () => {
      const scenario = await against({ json: { job, creativeUnitsCost: 35 } });
      const reply = await scenario.generate.runModel(model, { body }, { maxRetries: 0 });
      expect(reply).toEqual({ job, creativeUnitsCost: 35 });
      expect(api.asked).toHaveLength(1);
      expect(api.asked[0]).toMatchObject({
        method: 'POST',
        path: `/v1/generate/custom/${model}`,
        query: {},
        json: body,
      });
    });

    test('a dry run says so in the query and never in the body', async () => {
      const scenario = await against({ status: 269, json: { job: {}, creativeUnitsCost: 35 } });
      const reply = await scenario.generate.runModel(model, { body, dryRun: 'true' });
      expect(reply).toEqual({ job: {}, creativeUnitsCost: 35 });
      expect(api.asked[0]).toMatchObject({ query: { dryRun: 'true' }, json: body });
    });

    test.each([
      [
        'uploads.create',
        'POST',
        '/v1/uploads',
        (s: Scenario) => s.uploads.create({ kind: 'video', url: 'https://x.test/v.mp4' }),
      ],
      ['uploads.retrieve', 'GET', '/v1/uploads/upload_1', (s: Scenario) => s.uploads.retrieve('upload_1')],
      [
        'uploads.triggerAction',
        'POST',
        '/v1/uploads/upload_1/action',
        (s: Scenario) => s.uploads.triggerAction('upload_1', { action: 'complete' }),
      ],
      [
        'jobs.list',
        'GET',
        '/v1/jobs',
        (s: Scenario) => s.jobs.list({ pageSize: 200, paginationToken: 'abc' }),
      ],
      ['jobs.retrieve', 'GET', '/v1/jobs/job_1', (s: Scenario) => s.jobs.retrieve('job_1')],
      ['assets.retrieve', 'GET', '/v1/assets/asset_1', (s: Scenario) => s.assets.retrieve('asset_1')],
      [
        'assets.getBulk',
        'POST',
        '/v1/assets/get-bulk',
        (s: Scenario) => s.assets.getBulk({ assetIds: ['asset_1'] }),
      ],
      [
        'assets.deleteMultiple',
        'DELETE',
        '/v1/assets',
        (s: Scenario) => s.assets.deleteMultiple({ assetIds: ['asset_1'] }),
      ],
      ['models.retrieve', 'GET', '/v1/models/model_1', (s: Scenario) => s.models.retrieve('model_1')],
    ])('%s is %s %s', async (_name, method, path, call) => {
      const [upload, asset, model] = [{ id: 'upload_1' }, { id: 'asset_1' }, { id: 'model_1' }];
      const everything = { upload, job, jobs: [job], asset, assets: [], model };
      const scenario = await against({ json: everything });
      await call(scenario);
      expect(api.asked[0]).toMatchObject({ method, path });
    });

    test('bodies and queries arrive as given', async () => {
      const scenario = await against({ json: { upload: { id: 'upload_1' }, jobs: [], assets: [] } });
      await scenario.uploads.create({
        kind: 'video',
        fileName: 'clip.mp4',
        url: 'https://cdn.test/clip.mp4?ex=1',
      });
      await scenario.uploads.triggerAction('upload_1', { action: 'complete' });
      await scenario.jobs.list({ pageSize: 200, paginationToken: 'a+b/c=' });
      await scenario.jobs.list();
      await scenario.assets.getBulk({ assetIds: ['asset_1', 'asset_2'] });
      await scenario.assets.deleteMultiple({ assetIds: ['asset_1'] });
      expect(api.asked.map(({ json, query }) => json ?? query)).toEqual([
        { kind: 'video', fileName: 'clip.mp4', url: 'https://cdn.test/clip.mp4?ex=1' },
        { action: 'complete' },
        { pageSize: '200', paginationToken: 'a+b/c=' },
        {},
        { assetIds: ['asset_1', 'asset_2'] },
        { assetIds: ['asset_1'] },
      ]);
    });
  });

  describe('what comes back', () => {
    test('answers are plain data that a durable step can store', async () => {
      const scenario = await against({
        json: { upload: { id: 'upload_1', status: 'pending' }, job, jobs: [job], nextPaginationToken: 'n' },
      });
      const replies = [
        await scenario.uploads.retrieve('upload_1'),
        await scenario.jobs.retrieve('job_1'),
        await scenario.jobs.list(),
      ];
      expect(replies[2]).toMatchObject({ jobs: [job], nextPaginationToken: 'n' });
      expect(JSON.stringify(replies)).not.toContain(credentials.apiSecret);
      for (const reply of replies) expect(JSON.parse(JSON.stringify(reply))).toStrictEqual(reply);
    });

    test('an unknown status passes through', async () => {
      const scenario = await against({ json: { job: { ...job, status: 'reticulating' } } });
      expect((await scenario.jobs.retrieve('job_1')).job.status).toBe('reticulating');
    });

    test('the documented 402 of a dry run is a price', async () => {
      const scenario = await against({
        status: 402,
        json: { statusCode: 402, message: 'Dry run completed', estimatedCost: 12 },
      });
      expect(await scenario.generate.runModel(model, { body, dryRun: 'true' })).toEqual({
        job: {},
        creativeUnitsCost: 12,
      });
    });

    test('the same 402 to a submit is a refusal', async () => {
      const scenario = await against({
        status: 402,
        json: { message: 'Dry run completed', estimatedCost: 12 },
      });
      expect((await refusal(scenario.generate.runModel(model, { body }))).kind).toBe('credits');
    });

    test.each<[string, Answer]>([
      ['no JSON', { text: '<html>' }],
      ['not the field it exists for', { json: {} }],
      ['null in place of it', { json: { job: null } }],
    ])('a success with %s leaves the outcome unknown', async (_what, answer) => {
      const scenario = await against(answer);
      const error = await refusal(scenario.generate.runModel(model, { body }));
      expect(error).toMatchObject({ kind: 'unknown-outcome', mayHaveHadEffect: true });
      expect((await refusal(scenario.jobs.retrieve('job_1'))).kind).toBe('unknown-outcome');
    });
  });

  describe('odd answers', () => {
    test.each<[string, object, object]>([
      ['costs', { billing: { cuCost: null } }, { billing: {} }],
      ['a price that is none', { billing: { cuCost: '35', cuDiscount: {} } }, { billing: {} }],
      ['a negative price', { billing: { cuCost: -1, disableRefund: 1 } }, { billing: {} }],
      ['no bill', { billing: 'later' }, {}],
      ['more progress than all', { progress: 1.02 }, { progress: 1 }],
      ['less progress than none', { progress: -1 }, { progress: 0 }],
      ['progress in words', { progress: 'half' }, {}],
      ['moments that are none', { updatedAt: 17, createdAt: 'yesterday' }, { createdAt: undefined }],
      ['no metadata', { metadata: null }, {}],
      ['no list of assets', { metadata: { assetIds: null, error: {}, hint: 3 } }, { metadata: {} }],
      [
        'assets that are none',
        { metadata: { assetIds: ['asset_1', null, 4, {}], input: [], output: 'asset_1' } },
        { metadata: { assetIds: ['asset_1'] } },
      ],
      [
        'an input of any form',
        { metadata: { input: { video: 'asset_1', deep: [{ id: null }] } } },
        { metadata: { input: { video: 'asset_1' } } },
      ],
      ['a status that is none', { status: { name: 'success' } }, { status: undefined }],
    ])('of a job that has %s, the rest is believed', async (_what, odd, read) => {
      const scenario = await against({ json: { job: { ...job, ...odd }, jobs: [{ ...job, ...odd }] } });
      const { createdAt, status, ...rest } = { ...job, ...read };
      const expected = { ...rest, ...(createdAt && { createdAt }), ...(status && { status }) };
      const replies = [(await scenario.jobs.retrieve('job_1')).job, (await scenario.jobs.list()).jobs[0]];
      for (const reply of replies) {
        expect(reply).toMatchObject(expected);
        expect(Object.keys(reply ?? {}).sort()).toEqual(Object.keys({ ...expected }).sort());
        expect(JSON.parse(JSON.stringify(reply))).toStrictEqual(reply);
        expect(JSON.stringify(reply)).not.toContain(credentials.apiSecret);
      }
    });

    test.each([null, 'none', { size: null, duration: 'long', width: -3, height: 0.5 }, [], { size: -1 }])(
      'of an asset with the properties %j, the rest is believed',
      async (properties) => {
        const asset = { id: 'asset_1', url: 'https://cdn.test/a', mimeType: null, kind: 'video', properties };
        const scenario = await against({ json: { asset, assets: [asset] } });
        const told = { id: 'asset_1', url: 'https://cdn.test/a', kind: 'video' };
        for (const reply of [
          (await scenario.assets.retrieve('asset_1')).asset,
          (await scenario.assets.getBulk({ assetIds: ['asset_1'] })).assets[0],
        ]) {
          expect({ ...reply, properties: {} }).toEqual({ ...told, properties: {} });
          expect(reply?.properties ?? {}).toEqual({});
        }
      },
    );

    test('what cannot be read of a list is left out, and what was not asked for', async () => {
      const [mine, other] = [{ id: 'asset_1' }, { id: 'asset_2', url: 'https://cdn.test/b' }];
      const scenario = await against({
        json: {
          jobs: [null, 'job', {}, { ...job, jobId: 4 }, job],
          assets: [other, null, { url: 'x' }, mine],
        },
      });
      expect(await scenario.jobs.list()).toEqual({ jobs: [job], unreadable: true });
      expect(await scenario.assets.getBulk({ assetIds: ['asset_1'] })).toEqual({ assets: [mine] });
    });

    test.each<[string, (s: Scenario) => Promise<unknown>]>([
      ['an upload', (s) => s.uploads.retrieve('upload_1')],
      ['an upload that was completed', (s) => s.uploads.triggerAction('upload_1', { action: 'complete' })],
      ['a job', (s) => s.jobs.retrieve('job_1')],
      ['an asset', (s) => s.assets.retrieve('asset_1')],
      ['a model', (s) => s.models.retrieve('model_1')],
      ['a submit', (s) => s.generate.runModel(model, { body })],
    ])('about another than %s is not believed', async (_what, call) => {
      const other = { id: 'other', url: 'https://cdn.test/private' };
      const otherJob = { ...job, jobId: 'job_2', metadata: { input: { video: 'asset_2' } } };
      const scenario = await against({ json: { upload: other, asset: other, model: other, job: otherJob } });
      expect(await refusal(call(scenario))).toMatchObject({ kind: 'unknown-outcome', code: 'ForeignReply' });
    });

    test.each<[string, object]>([
      ['nothing', {}],
      ['no video', { metadata: { input: { outputLanguage: 'Spanish' } } }],
      ['the address of a video', { metadata: { input: { video: 'https://cdn.test/v' } } }],
      ['our video', { metadata: { input: { video: { id: 'asset_1' } } } }],
    ])('a submit whose job names %s is ours', async (_what, told) => {
      const scenario = await against({ json: { job: { ...job, ...told }, creativeUnitsCost: null } });
      expect((await scenario.generate.runModel(model, { body })).job.jobId).toBe('job_1');
    });

    test.each([null, 'free', '', -35, undefined])('a dry run that says %j names no price', async (cost) => {
      const scenario = await against({ json: { job: {}, creativeUnitsCost: cost } });
      expect(await scenario.generate.runModel(model, { body, dryRun: 'true' })).toEqual({ job: {} });
    });

    test('a dry run that is no JSON is no answer', async () => {
      const scenario = await against({ text: '<html>' });
      const error = await refusal(scenario.generate.runModel(model, { body, dryRun: 'true' }));
      expect(error.kind).toBe('unknown-outcome');
    });

    test('a dry run may name its price as a text', async () => {
      const scenario = await against({ json: { job: {}, creativeUnitsCost: '35' } });
      const reply = await scenario.generate.runModel(model, { body, dryRun: 'true' });
      expect(reply.creativeUnitsCost).toBe(35);
    });

    test('a redirect is not followed: it would carry the key elsewhere', async () => {
      const scenario = await against(
        { status: 307, headers: { location: '/v1/elsewhere' } },
        { json: { job } },
      );
      await refusal(scenario.jobs.retrieve('job_1'));
      expect(api.asked).toHaveLength(1);
    });

    test.each([200, 500])('an answer with %s that does not end is read no further', async (status) => {
      let written = 0;
      api = await startTestApi((_asked, response) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        const more = () => {
          written += 1_000_000;
          if (written < 100_000_000) response.write(Buffer.alloc(1_000_000, ' '), more);
        };
        more();
        return 'hang';
      });
      const scenario = await open({ baseUrl: api.baseUrl, ...credentials });
      expect((await refusal(scenario.jobs.retrieve('job_1'))).kind).toBe('unknown-outcome');
      expect(written).toBeLessThan(40_000_000);
    });
  });

  describe('refusals, in every shape of body', () => {
    const plan = { currentPlan: 'cu-basic', requiredPlan: 'cu-pro-q3-25' };
    test.each<[string, Answer, object]>([
      [
        'the live shape',
        {
          status: 403,
          json: {
            reason: 'You are not allowed to use this model with your plan',
            name: 'ModelAccessRestrictedError',
            details: plan,
          },
        },
        { kind: 'plan', status: 403, code: 'ModelAccessRestrictedError', details: plan },
      ],
      [
        'status, code, message',
        {
          status: 400,
          json: { status: 'error', code: 'INVALID_PARAMETER', message: 'speakerNum must be a number' },
        },
        { kind: 'invalid', code: 'INVALID_PARAMETER', reason: 'speakerNum must be a number' },
      ],
      [
        'statusCode, error, message',
        { status: 422, json: { statusCode: 422, error: 'Unprocessable', message: 'no such language' } },
        { kind: 'invalid', code: 'Unprocessable', reason: 'no such language' },
      ],
      [
        "the gateway's message",
        { status: 403, json: { message: 'Forbidden' } },
        { kind: 'forbidden', reason: 'Forbidden' },
      ],
      [
        'no JSON at all',
        { status: 502, text: '<h1>Bad gateway</h1>' },
        { kind: 'server', reason: undefined },
      ],
      ['a JSON string', { status: 500, json: 'oops' }, { kind: 'server' }],
      [
        'a wrong key',
        { status: 401, json: { reason: 'Invalid API key', name: 'UnauthorizedError' } },
        { kind: 'auth' },
      ],
      [
        'no credits',
        { status: 402, json: { reason: 'Not enough credits', name: 'PaymentRequired' } },
        { kind: 'credits' },
      ],
      [
        'an unknown model',
        { status: 404, json: { reason: 'Model not found', name: 'NotFoundError' } },
        { kind: 'not-found' },
      ],
      [
        'the request limit',
        { status: 429, json: { reason: 'Too many requests' }, headers: { 'retry-after': '7' } },
        { kind: 'rate', retryAfterMs: 7000 },
      ],
      [
        'the request limit in milliseconds',
        { status: 429, json: {}, headers: { 'retry-after-ms': '250', 'retry-after': '1' } },
        { kind: 'rate', retryAfterMs: 250 },
      ],
      [
        'the request limit in words',
        { status: 429, json: { message: 'Slow down, wait 12 seconds' } },
        { kind: 'rate', retryAfterMs: 12_000 },
      ],
      [
        'the ceiling of running generations',
        {
          status: 429,
          json: { reason: 'Limit reached', details: { actionName: 'generate', actionLimit: 4 } },
        },
        { kind: 'ceiling', details: { actionName: 'generate', actionLimit: 4 } },
      ],
      [
        'a cool-down',
        { status: 429, json: { reason: 'cooldown', remainingSeconds: 900 } },
        { kind: 'ceiling', retryAfterMs: 120_000 },
      ],
      [
        'a cool-down within details',
        { status: 429, json: { name: 'X', details: { reason: 'cooldown', remainingSeconds: 9 } } },
        { kind: 'ceiling', retryAfterMs: 9000 },
      ],
    ])('%s', async (_what, answer, expected) => {
      const scenario = await against(answer);
      const error = await refusal(scenario.generate.runModel(model, { body }));
      expect(error).toMatchObject({ operation: 'generate.runModel', ...expected });
      expect(api.asked).toHaveLength(1);
    });

    test('no answer makes everybody wait longer than two minutes', async () => {
      const scenario = await against({ status: 429, json: {}, headers: { 'retry-after': '99999999' } });
      expect((await refusal(scenario.jobs.list())).retryAfterMs).toBe(120_000);
    });

    test('a retry-after date counts from now', async () => {
      const inAMinute = new Date(Date.now() + 60_000).toUTCString();
      const scenario = await against({ status: 429, json: {}, headers: { 'retry-after': inAMinute } });
      const { retryAfterMs } = await refusal(scenario.jobs.list());
      expect(retryAfterMs).toBeGreaterThan(50_000);
      expect(retryAfterMs).toBeLessThanOrEqual(60_000);
    });

    test('an error holds no address, key, id or request body', async () => {
      const echo = `Bad video asset_8fHs62 in ${JSON.stringify(body)} at https://cdn.test/v.mp4?sig=abc`;
      const scenario = await against({
        status: 400,
        json: { reason: echo, name: 'BadRequest', details: { input: body } },
      });
      const error = await refusal(scenario.generate.runModel(model, { body }));
      const whole = `${error.stack} ${JSON.stringify({ ...error })}`;
      for (const secret of [
        'cdn.test',
        'sig=',
        'asset_8fHs62',
        credentials.apiKey,
        credentials.apiSecret,
        api.origin,
      ]) {
        expect(whole).not.toContain(secret);
      }
      expect(error.message).toBe('generate.runModel invalid 400 BadRequest');
      expect(error.cause).toBeUndefined();
    });
  });

  describe('an answer to a submit that need not be Scenario’s', () => {
    const message = { message: 'Conflict' };
    test.each<[string, Answer]>([
      ['a redirect', { status: 302, headers: { location: '/login' } }],
      ['a redirect that keeps the method', { status: 307, headers: { location: '/x' } }],
      ['a conflict', { status: 409, json: message }],
      ['too early', { status: 425, json: message }],
      ['that the client hung up', { status: 499, json: message }],
      ...[400, 401, 403, 404, 413].map((status): [string, Answer] => [
        `a page with ${status}`,
        { status, text: '<html>' },
      ]),
      ['nothing with 400', { status: 400, text: '' }],
    ])('%s leaves its outcome unknown', async (_what, answer) => {
      const scenario = await against(answer);
      const error = await refusal(scenario.generate.runModel(model, { body }));
      expect(error).toMatchObject({ kind: 'unknown-outcome', mayHaveHadEffect: true });
      expect(api.asked).toHaveLength(1);
    });

    test('a page in place of a dry run is the refusal that its status says: nothing was spent', async () => {
      const scenario = await against({ status: 404, text: '<html>' });
      const error = await refusal(scenario.generate.runModel(model, { body, dryRun: 'true' }));
      expect(error.kind).toBe('not-found');
    });
  });

  describe('a network that fails', () => {
    test.each<Answer>(['reset', 'cut'])(
      '%s: the request may have had its effect, and is not repeated',
      async (answer) => {
        const scenario = await against(answer);
        const error = await refusal(scenario.generate.runModel(model, { body }));
        expect(error).toMatchObject({ kind: 'unknown-outcome', mayHaveHadEffect: true });
        expect(api.asked).toHaveLength(1);
      },
    );

    test('a time-out leaves the outcome unknown and is not repeated', async () => {
      const scenario = await against('hang');
      const error = await refusal(scenario.generate.runModel(model, { body }, { timeout: 150 }));
      expect(error.kind).toBe('unknown-outcome');
      expect(api.asked).toHaveLength(1);
    });

    test('a 500 may have had its effect and is not repeated', async () => {
      const scenario = await against({ status: 503, json: {} });
      const error = await refusal(scenario.generate.runModel(model, { body }));
      expect(error).toMatchObject({ kind: 'server', mayHaveHadEffect: true });
      expect(api.asked).toHaveLength(1);
    });

    test('a closed port is unreachable: nothing was sent', async () => {
      const scenario = await against({});
      await api.close();
      const error = await refusal(scenario.generate.runModel(model, { body }));
      expect(error).toMatchObject({ kind: 'unreachable', code: 'ECONNREFUSED', mayHaveHadEffect: false });
    });

    test('an abort on the way leaves the outcome unknown', async () => {
      const stop = new AbortController();
      let arrived = () => {};
      const there = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      api = await startTestApi(() => {
        arrived();
        return 'hang';
      });
      const scenario = await open({ baseUrl: api.baseUrl, ...credentials });
      const call = refusal(scenario.generate.runModel(model, { body }, { signal: stop.signal }));
      await there;
      stop.abort();
      expect((await call).kind).toBe('unknown-outcome');
    });

    test('an abort beforehand sends nothing and rejects with its reason', async () => {
      const scenario = await against({});
      const reason = new Error('shutting down');
      await expect(scenario.jobs.list({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(api.asked).toHaveLength(0);
    });
  });
});
