import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { request } from 'undici';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { ScenarioOptions, ScenarioSandbox } from '../../../sandbox/scenario/contract.ts';
import { startScenario } from '../../../sandbox/scenario/sandbox.ts';
import { findJobForAsset } from '../../../src/services/scenario/find-job.ts';
import { JobWatcher } from '../../../src/services/scenario/job-watcher.ts';
import { readModel } from '../../../src/services/scenario/model.ts';
import type { Observation } from '../../../src/services/scenario/poll-round.ts';
import type { Scenario } from '../../../src/services/scenario/port.ts';
import { hasEnded, jobFailure, resultVideo } from '../../../src/services/scenario/result.ts';
import { importFromUrl, uploadParts, uploadState } from '../../../src/services/scenario/upload-video.ts';
import type { VideoSource } from '../../../src/services/scenario/video-source.ts';
import { clientKinds, silent } from './clients.ts';
import { type Answer, startTestApi, type TestApi } from './test-api.ts';

const { kinds, remove } = clientKinds();
afterAll(remove);

const sample = join(import.meta.dirname, '../../../sandbox/media/sample.mp4');
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const file = { fileName: 'sample.mp4', contentType: 'video/mp4' };

/** The whole way of one translation, against the stand-in that refuses what the real API refuses. */
describe.each(kinds)('$name with the sandbox', ({ open }) => {
  let sandbox: ScenarioSandbox;
  let scenario: Scenario;
  let host: TestApi | undefined;
  let watcher: JobWatcher | undefined;

  async function start(options: ScenarioOptions = {}) {
    sandbox = await startScenario(options);
    scenario = await open(sandbox);
  }
  afterEach(async () => {
    await watcher?.stop();
    await sandbox.close();
    await host?.close();
    watcher = host = undefined;
  });

  /** Watches one thing until `enough` is true of an observation. */
  function watched(
    id: string,
    kind: 'job' | 'upload',
    enough: (seen: Observation) => boolean,
    jobId?: string,
  ) {
    const { promise, resolve } = Promise.withResolvers<Observation>();
    watcher = new JobWatcher({
      scenario,
      log: silent,
      intervalMs: 10,
      callsPerMinute: () => 60_000,
      onChange: (seen) => enough(seen) && resolve(seen),
    });
    watcher.watch(id, kind, { jobId });
    watcher.start();
    return promise;
  }

  async function uploaded(): Promise<string> {
    const bytes = await readFile(sample);
    const source: VideoSource = {
      size: bytes.byteLength,
      open: async (from, to) => createReadStream(sample, { start: from, end: to - 1 }),
    };
    const upload = await uploadParts(scenario, { ...file, source });
    const seen = await watched(
      upload.id,
      'upload',
      ({ job, upload: self }) => {
        const it = job ?? self;
        return it !== undefined && uploadState(it) !== 'working';
      },
      upload.jobId,
    );
    await watcher?.stop();
    const state = uploadState((seen.job ?? seen.upload)!);
    return (state as { assetId: string }).assetId;
  }
  const inputs = (video: string) => ({
    video,
    outputLanguage: 'German',
    translateAudioOnly: false,
    enableDynamicDuration: true,
  });
  const submit = (assetId: string) =>
    scenario.generate.runModel(sandbox.modelId, { body: inputs(assetId) }, { maxRetries: 0 });

  test('a video sent in parts becomes an asset with the same bytes', async () => {
    await start();
    const { asset } = await scenario.assets.retrieve(await uploaded());
    expect(asset).toMatchObject({ kind: 'video', mimeType: 'video/mp4' });
    const { body } = await request(asset.url ?? '');
    expect(sha(await body.bytes())).toBe(sha(await readFile(sample)));
  });

  test('a video is imported from its address', async () => {
    await start();
    host = await startTestApi(async (_asked, response): Promise<Answer> => {
      response.writeHead(200, { 'content-type': 'video/mp4' }).end(await readFile(sample));
      return 'hang';
    });
    const upload = await importFromUrl(scenario, {
      url: `${host.origin}/clip.mp4?ex=1`,
      fileName: 'clip.mp4',
    });
    const seen = await watched(
      upload.id,
      'upload',
      ({ job }) => job !== undefined && hasEnded(job),
      upload.jobId,
    );
    expect(uploadState(seen.job!)).toEqual({ assetId: expect.stringMatching(/^asset_/) });
  });

  test('an address that cannot be fetched fails the upload, with a reason free of the address', async () => {
    await start();
    host = await startTestApi(() => ({ status: 404 }));
    const upload = await importFromUrl(scenario, {
      url: `${host.origin}/gone.mp4?sig=abc`,
      fileName: 'gone.mp4',
    });
    const seen = await watched(
      upload.id,
      'upload',
      ({ job }) => job !== undefined && hasEnded(job),
      upload.jobId,
    );
    const state = uploadState(seen.job!);
    expect(state).toMatchObject({ code: 'upload-failed' });
    expect(JSON.stringify(state)).not.toContain('sig=abc');
  });

  test('the price is known before anything is spent, and the result is a video', async () => {
    await start({ jobSeconds: 0.05 });
    const assetId = await uploaded();
    const quote = await scenario.generate.runModel(sandbox.modelId, {
      body: inputs(assetId),
      dryRun: 'true',
    });
    expect(quote.creativeUnitsCost).toBeGreaterThan(0);
    expect(sandbox.submits).toEqual([]);

    const { job, creativeUnitsCost } = await submit(assetId);
    expect(creativeUnitsCost).toBe(quote.creativeUnitsCost);
    expect(sandbox.submits).toMatchObject([{ jobId: job.jobId, body: inputs(assetId) }]);

    const seen = await watched(job.jobId, 'job', ({ job: now }) => now !== undefined && hasEnded(now));
    expect(jobFailure(seen.job!)).toBeUndefined();
    const video = await resultVideo(scenario, seen.job!);
    expect(video).toMatchObject({
      mimeType: 'video/mp4',
      bytes: expect.any(Number),
      durationSeconds: expect.any(Number),
    });
    const { body } = await request(video.url);
    expect((await body.bytes()).byteLength).toBe(video.bytes);

    await scenario.assets.deleteMultiple({ assetIds: [assetId, video.assetId] });
    await expect(scenario.assets.retrieve(assetId)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('a submit whose answer is lost is found again, and is charged once', async () => {
    await start();
    const assetId = await uploaded();
    const since = Date.now();
    sandbox.faults.add({ route: 'POST /generate/custom/:model', do: { kind: 'lose-response' } });
    await expect(submit(assetId)).rejects.toMatchObject({ kind: 'unknown-outcome', mayHaveHadEffect: true });
    const job = await findJobForAsset(scenario, { assetId, since });
    expect(sandbox.charges).toMatchObject([{ jobId: job?.jobId }]);
  });

  test('a submit that was reset before it had any effect is not found', async () => {
    await start();
    const assetId = await uploaded();
    sandbox.faults.add({ route: 'POST /generate/custom/:model', do: { kind: 'reset' } });
    await expect(submit(assetId)).rejects.toMatchObject({ kind: 'unknown-outcome' });
    expect(await findJobForAsset(scenario, { assetId, since: Date.now() })).toBeUndefined();
    expect(sandbox.charges).toEqual([]);
  });

  test('a job that fails says why', async () => {
    await start();
    const { job } = await submit(await uploaded());
    sandbox.failJob(job.jobId, { error: 'No speech was found', hint: 'Try a clip in which somebody speaks' });
    const failed = (await scenario.jobs.retrieve(job.jobId)).job;
    expect(jobFailure(failed)).toMatchObject({
      code: 'job-failed',
      details: { reason: 'No speech was found Try a clip in which somebody speaks' },
    });
  });

  test('what the API refuses is told apart', async () => {
    await start({ concurrentJobs: 1 });
    const assetId = await uploaded();
    const run = (model: string, body: object) =>
      scenario.generate.runModel(model, { body: { ...inputs(assetId), ...body } });
    await expect(run(sandbox.modelId, { outputLanguage: 'Klingon' })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(run('model_nowhere', {})).rejects.toMatchObject({ kind: 'not-found' });
    await submit(assetId);
    await expect(submit(assetId)).rejects.toMatchObject({ kind: 'ceiling', details: { actionLimit: 1 } });
    const wrong = await open({ baseUrl: sandbox.baseUrl, apiKey: 'x', apiSecret: 'y' });
    await expect(wrong.jobs.list()).rejects.toMatchObject({ kind: 'auth' });
    expect(sandbox.charges).toHaveLength(1);
  });

  test('the request limit says how long to wait', async () => {
    await start({ requestsPerMinute: 2 });
    await scenario.jobs.list();
    await scenario.jobs.list();
    const error = await scenario.jobs.list().catch((error) => error);
    expect(error).toMatchObject({ kind: 'rate' });
    expect(error.retryAfterMs).toBeGreaterThan(1_000);
  });

  test('the model lists its languages and limits', async () => {
    await start({ maxVideoSeconds: 480, maxVideoBytes: 1_000_000 });
    const facts = await readModel(scenario, sandbox.modelId);
    expect(facts.languages).toHaveLength(178);
    expect(facts).toMatchObject({ maxSeconds: 480, maxBytes: 1_000_000, creditsPerSecond: 5 });
  });

  test('one list call watches fifty jobs', async () => {
    await start({ requestsPerMinute: 1_000 });
    const assetId = await uploaded();
    const ids: string[] = [];
    for (let i = 0; i < 50; i++) ids.push((await submit(assetId)).job.jobId);
    const seen = new Set<string>();
    watcher = new JobWatcher({
      scenario,
      log: silent,
      intervalMs: 1_000,
      callsPerMinute: () => 50,
      onChange: ({ id }) => seen.add(id),
    });
    for (const id of ids) watcher.watch(id, 'job');
    const before = sandbox.requests.length;
    await watcher.tick();
    expect(seen.size).toBe(50);
    expect(sandbox.requests.length - before).toBe(1);
  });
});
