import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../sandbox/scenario/models.ts';
import { price } from '../../../sandbox/scenario/price.ts';
import { attachmentHost, call, importByUrl, importSample, scenario, submit } from './harness.ts';

const SPEED = 'POST /generate/custom/model_heygen-v2-translate-speed';
const PRECISION = 'POST /generate/custom/model_heygen-v2-translate-precision';

describe('a model', () => {
  it('is described by its inputs, with the 178 languages and no limits unless set', async () => {
    const sandbox = await scenario();
    const { model } = (await call(sandbox, `GET /models/${sandbox.modelId}`)).body;
    const names = model.inputs.map((input: { name: string }) => input.name);
    expect(names).toEqual([
      'video',
      'outputLanguage',
      'translateAudioOnly',
      'enableDynamicDuration',
      'speakerNum',
    ]);
    const [video, language] = model.inputs;
    expect(video).toMatchObject({ type: 'file', kind: 'video', required: { always: true } });
    expect(video).not.toHaveProperty('maxDuration');
    expect(language).toMatchObject({ default: 'Spanish' });
    expect(language.allowedValues).toHaveLength(178);
    expect(language.allowedValues).toEqual(
      expect.arrayContaining(['Turkish (Türkiye)', 'English - Your Accent']),
    );
    expect((await call(sandbox, 'GET /models/model_none')).status).toBe(404);
  });

  it('shows the limits it was started with, and holds jobs to them', async () => {
    const sandbox = await scenario({ maxVideoSeconds: 10, maxVideoBytes: 100_000 });
    const { model } = (await call(sandbox, `GET /models/${sandbox.modelId}`)).body;
    expect(model.inputs[0]).toMatchObject({ maxDuration: 10, maxSize: 100_000 });
    const video = await importSample(sandbox);
    expect(await call(sandbox, SPEED, { video })).toMatchObject({
      status: 400,
      body: { reason: expect.stringContaining('maximum duration') },
    });
    const small = await scenario({ maxVideoBytes: 100_000 });
    expect(await call(small, SPEED, { video: await importSample(small) })).toMatchObject({
      status: 400,
      body: { reason: expect.stringContaining('maximum size') },
    });
    expect(sandbox.submits).toEqual([]);
  });
});

describe('a dry run', () => {
  it('quotes the source length at the rate of the model, answers 269, and spends nothing', async () => {
    const sandbox = await scenario();
    const video = await importSample(sandbox);
    expect(await call(sandbox, `${SPEED}?dryRun=true`, { video })).toMatchObject({
      status: 269,
      body: { job: {}, creativeUnitsCost: 55, costDetails: expect.any(Object) },
    });
    expect((await call(sandbox, `${PRECISION}?dryRun=api`, { video })).body.creativeUnitsCost).toBe(110);
    expect(sandbox.submits).toEqual([]);
    expect(sandbox.charges).toEqual([]);
  });

  it('in the body is ignored: the job runs and is paid for', async () => {
    const sandbox = await scenario();
    const video = await importSample(sandbox);
    const answer = await call(sandbox, SPEED, { video, dryRun: true });
    expect(answer).toMatchObject({ status: 200, body: { job: { status: 'queued' } } });
    expect(sandbox.submits).toMatchObject([
      { jobId: answer.body.job.jobId, modelId: sandbox.modelId, body: { video, dryRun: true } },
    ]);
    expect(sandbox.charges).toEqual([{ jobId: answer.body.job.jobId, cuCost: 55, refunded: false }]);
  });

  it('rounds a price up to whole units', () => {
    expect(price(11.02, 5)).toBe(56);
    expect(price(4.1, 10)).toBe(41);
  });
});

describe('the inputs of a job', () => {
  it.each([
    ['no video', { video: undefined }, 400, 'Input video is required'],
    [
      'a URL',
      { video: 'https://example.com/a.mp4' },
      400,
      'Missing required mimeType parameter for asset kind video',
    ],
    ['an unknown asset', { video: 'asset_unknown' }, 404, 'not found'],
    ['a number for the asset', { video: 7 }, 400, 'must be an asset id'],
    ['an unknown language', { outputLanguage: 'Klingon' }, 400, 'allowed values'],
    ['a language in other letters', { outputLanguage: 'french' }, 400, 'allowed values'],
    ['a boolean as text', { translateAudioOnly: 'true' }, 400, 'must be a boolean'],
    ['a boolean as a number', { enableDynamicDuration: 1 }, 400, 'must be a boolean'],
    ['a number as text', { speakerNum: '2' }, 400, 'must be a number'],
  ])('are refused with %s, and nothing is spent', async (_case, change, status, reason) => {
    const sandbox = await scenario();
    const video = await importSample(sandbox);
    for (const query of ['', '?dryRun=true']) {
      const answer = await call(sandbox, SPEED + query, { video, outputLanguage: 'French', ...change });
      expect(answer).toMatchObject({ status, body: { reason: expect.stringContaining(reason) } });
    }
    expect(sandbox.submits).toEqual([]);
  });

  it('are refused when wrapped, or for a video that is no video asset, or a model that is not there', async () => {
    const sandbox = await scenario();
    const video = await importSample(sandbox);
    expect((await call(sandbox, SPEED, { body: { video } })).status).toBe(400);
    expect((await call(sandbox, SPEED, [video])).status).toBe(400);
    expect((await call(sandbox, 'POST /generate/custom/model_none', { video })).status).toBe(404);
    await sandbox.finishJob(await submit(sandbox, { video }));
    const image = [...sandbox.assets.values()].find((asset) => asset.kind === 'image')?.id;
    expect((await call(sandbox, SPEED, { video: image })).status).toBe(400);
  });

  it('come back as metadata.input, byte for byte, in any of the 178 languages', async () => {
    const sandbox = await scenario({ jobSeconds: 60, requestsPerMinute: 1000 });
    const video = await importSample(sandbox, 'silent.mp4');
    for (const outputLanguage of LANGUAGES) {
      const body = {
        video,
        outputLanguage,
        translateAudioOnly: false,
        enableDynamicDuration: true,
        speakerNum: 2,
      };
      const { job } = (await call(sandbox, SPEED, body)).body;
      expect(job.metadata.input).toEqual(body);
    }
  });
});

describe('the ceiling on running jobs', () => {
  it('refuses one more with the limit in the details, accepts it when one has ended', async () => {
    const sandbox = await scenario({ concurrentJobs: 1, jobSeconds: 60 });
    const upload = await importByUrl(sandbox, `${await attachmentHost()}/sample.mp4`);
    const body = { video: upload.entityId };
    const first = await submit(sandbox, body);
    expect(await call(sandbox, SPEED, body)).toMatchObject({
      status: 429,
      body: { details: { actionName: expect.any(String), actionLimit: 1 } },
    });
    expect(sandbox.submits).toHaveLength(1);
    await sandbox.finishJob(first);
    await submit(sandbox, body);
  });
});
