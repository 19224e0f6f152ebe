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
      const everything = { upload: { id: 'upload_1' }, job, jobs: [job], asset: {}, assets: [], model: {} };
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
        { kind: 'ceiling', retryAfterMs: 900_000 },
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
