import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import { KeptAssets } from '../../../src/services/retention/kept-assets.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { Acknowledgements } from '../../../src/services/translation/acknowledgements.ts';
import type { DubInput, DubOutcome, DubResult } from '../../../src/services/translation/dub.ts';
import type { Workflow } from '../../../src/services/translation/engine.ts';
import type { Outlook } from '../../../src/services/translation/outlook.ts';
import type { TranslationRequest } from '../../../src/services/translation/request.ts';
import {
  type Joined,
  type RequestStages,
  requestStages,
} from '../../../src/services/translation/request-stages.ts';
import { type Steps, Unsettled } from '../../../src/services/translation/steps.ts';
import { Stops } from '../../../src/services/translation/stops.ts';
import { dubEnded, WaitingRoom } from '../../../src/services/translation/waiting-room.ts';
import { Begun, Failures, wishKey } from '../../../src/services/translation/wish.ts';
import { WorkInProgress } from '../../../src/services/translation/work-in-progress.ts';
import { importSample, media, scenario } from '../../sandbox/scenario/harness.ts';
import { startMediaServer } from '../media/media-server.ts';
import { requestOf, runThrough, type Workshop, workshop } from './harness.ts';

const uploaded = { assetId: 'asset_source', seconds: 11 };
const standing = { channelId: '3', messageId: '4', route: 'reply' } as const;
const result: DubResult = { assetId: 'asset_1', mimeType: 'video/mp4', seconds: 10 };
/** Breaks the run itself. */
const broken = { assetId: 'broken', mimeType: '', seconds: 0 };
const refused: DubOutcome = { problem: { code: 'out-of-credits', details: {} } };

/** Dubs end only when the test says so: with a signal that carries their outcome. */
describe('the dub that a wish joins', () => {
  let shop: Workshop;
  let stages: RequestStages;
  let waitingRoom: WaitingRoom;
  let dubs: Workflow<DubInput, DubOutcome>;
  let failures: Failures;

  beforeEach(async () => {
    shop = await workshop();
    const { engine, store, log } = shop;
    failures = new Failures(store.open('failures'));
    waitingRoom = new WaitingRoom({
      stored: store.open('waiting'),
      engine,
      stateOf: (runId) => dubs.state(runId),
      show: () => undefined,
      log,
    });
    dubs = engine.define<DubInput, DubOutcome>('dub', async ({ video, options, generation }, steps) => {
      const outcome = await steps.wait<DubOutcome>('wait', `end ${options.language}`, 60_000);
      if (outcome && 'result' in outcome && outcome.result.assetId === broken.assetId)
        // What ends a run for good: the engine's bound of 1,000 steps.
        for (let n = 0; n <= 1_000; n++) await steps.run('again', async () => n);
      const problem = outcome && 'problem' in outcome;
      if (problem) await steps.run('note', () => failures.note(wishKey(video, options), generation));
      return outcome ?? { problem: { code: 'took-too-long', details: {} } };
    });
    stages = requestStages({
      scenario: undefined as never,
      log,
      conversation: undefined as never,
      acknowledgements: new Acknowledgements(),
      waitingRoom,
      workInProgress: new WorkInProgress({ engine, show: () => undefined, log }),
      dubs,
      failures,
      begun: new Begun(store.open('begun')),
      prices: undefined as never,
      durations: undefined as never,
      questions: undefined as never,
      priceQuestion: undefined as never,
      call: async () => undefined,
      modelId: 'model',
      engine,
      stops: new Stops(store),
      kept: new KeptAssets(store, { keepMs: 60_000 }),
      quota: { endUpload: async () => undefined } as never,
      transfers: undefined as never,
      cdnHosts: [],
      watches: undefined as never,
      strays: undefined as never,
      tempFolder: undefined as never,
      onUpload: () => undefined,
      imports: true,
      limits: () => ({ maxSeconds: 60, modelMaxSeconds: 60, maxBytes: 1e9 }),
    });
    await engine.start();
    onTestFinished(() => waitingRoom.close());
  });

  const joinAll = async (request: TranslationRequest) =>
    stages.join(request, standing, {
      uploaded,
      generations: await stages.generations(request),
    });
  const join = async (request: TranslationRequest) => (await joinAll(request))[0] as Joined;
  async function end(dubRunId: string, language: string, outcome: DubOutcome, status = 'completed') {
    await expect.poll(() => shop.engine.signal(`end ${language}`, outcome), { timeout: 10_000 }).toBe(true);
    await expect.poll(async () => (await dubs.state(dubRunId))?.status, { timeout: 10_000 }).toBe(status);
  }

  test('is the one under way for the same wish, and another for another wish', async () => {
    const [first, second] = [await join(requestOf('1')), await join(requestOf('2'))];
    const other = await join(requestOf('3', { language: 'German' }));
    expect(second.dubRunId).toBe(first.dubRunId);
    expect(other.dubRunId).not.toBe(first.dubRunId);
    expect(waitingRoom.size).toBe(3);
  });

  test('is the same when a crash makes the request join again', async () => {
    const request = requestOf('1');
    expect((await join(request)).dubRunId).toBe((await join(request)).dubRunId);
    expect(waitingRoom.size).toBe(1);
  });

  test('has its result at once when it has already ended well: nobody pays twice', async () => {
    const { dubRunId } = await join(requestOf('1'));
    await end(dubRunId, 'Spanish', { result });
    const later = await join(requestOf('2'));
    expect(later).toMatchObject({ dubRunId, outcome: { result } });
    expect(waitingRoom.size).toBe(1);
    expect(await stages.dubbed(later, undefined as never)).toEqual(result);
  });

  test('is a new one when it failed', async () => {
    const { dubRunId } = await join(requestOf('1'));
    await end(dubRunId, 'Spanish', refused);
    const again = await join(requestOf('2'));
    expect(again.dubRunId).not.toBe(dubRunId);
    expect(again.outcome).toBeUndefined();
  });

  test('is not the broken one for ever when its run broke', async () => {
    const { dubRunId } = await join(requestOf('1'));
    await end(dubRunId, 'Spanish', { result: broken }, 'failed');
    const next = await join(requestOf('2'));
    expect(next).toMatchObject({ dubRunId, outcome: { problem: { code: 'unexpected' } } });
    expect((await join(requestOf('3'))).dubRunId).not.toBe(dubRunId);
  });

  test('is begun anew for whoever joined it as the others stopped it, and ends for those', async () => {
    const { store } = shop;
    const outcome: DubOutcome = { problem: { code: 'stopped', details: {} } };
    const joined = { translation: requestOf('1'), uploaded, dubRunId: 'dub', outcome };
    const steps = { run: (_: string, work: () => unknown) => work() } as unknown as Steps;
    expect(await stages.dubbed(joined, steps)).toBeUndefined();
    await new Stops(store).ask('1', 'stop');
    await expect(stages.dubbed(joined, steps)).rejects.toMatchObject({ code: 'stopped' });
    expect(await join(requestOf('1'))).toMatchObject({ dubRunId: '', outcome });
  });

  test('is left by whoever stopped it after a crash, though it is the one after another whose result is gone', async () => {
    const first = await join(requestOf('1'));
    await end(first.dubRunId, 'Spanish', { result });
    const request = requestOf('2');
    const known = { uploaded, generations: await stages.generations(request) };
    await failures.note(wishKey(request.video, request.options), 0);
    const [begun] = await stages.join(request, standing, known);
    const { dubRunId } = begun as Joined;
    expect(dubRunId).not.toBe(first.dubRunId);
    // A crash, before anybody waits for it.
    await waitingRoom.leave(request.id);
    const stops = new Stops(shop.store);
    await stops.ask(request.id, 'stop');
    const [again] = await stages.join(request, standing, known);
    expect(again).toMatchObject({ dubRunId: '', outcome: { problem: { code: 'stopped' } } });
    expect(await stops.isUnwanted(dubRunId)).toBe(true);
  });

  test('may cost what was agreed, when it is begun anew as well; without a word about it, whatever it does', async () => {
    const begin = async (id: string, outlook?: Outlook) => {
      const request = requestOf(id, { language: `Language ${id}` });
      const [dub] = await stages.join(request, standing, {
        uploaded,
        generations: [0],
        ...(outlook && { outlook }),
      });
      return dub as Joined;
    };
    const agreed = await begin('1', { seconds: 11, asks: true, ceilings: [60] });
    expect(await dubs.input(agreed.dubRunId)).toMatchObject({ ceiling: 60 });
    await failures.note(wishKey(agreed.translation.video, agreed.translation.options), 0);
    const steps = { run: (_: string, work: () => unknown) => work() } as unknown as Steps;
    const anew = await stages.rejoin(agreed, standing, steps);
    expect(anew.dubRunId).not.toBe(agreed.dubRunId);
    expect(await dubs.input(anew.dubRunId)).toMatchObject({ ceiling: 60 });

    for (const free of [await begin('2'), await begin('3', { seconds: 11, asks: true, ceilings: [null] })]) {
      expect(await dubs.input(free.dubRunId)).not.toHaveProperty('ceiling');
    }
  });

  test('brings its problem to those who wait', async () => {
    const joined = { translation: requestOf('1'), uploaded, dubRunId: 'dub', outcome: refused };
    await expect(stages.dubbed(joined, undefined as never)).rejects.toMatchObject({ code: 'out-of-credits' });
  });
});

test('a dub is not waited for longer than one can take: the person is told', async () => {
  const shop = await workshop();
  const dubs = shop.engine.define<DubInput, DubOutcome>(
    'dub',
    async (_, steps) => (await steps.wait<DubOutcome>('wait', 'never sent', 60_000)) ?? refused,
  );
  const { dubbed } = requestStages({
    dubs,
    dubPatience: { waitMs: 100, waits: 3 },
    stops: new Stops(shop.store),
  } as never);
  const end = await runThrough(shop, async (_, steps) => {
    const { runId } = await dubs.start({} as DubInput, 'wish');
    return dubbed({ translation: requestOf('1'), uploaded, dubRunId: runId }, steps);
  });
  expect(end).toMatchObject({ code: 'took-too-long' });
});

test('what is paid for goes on when its person wanted to stop it, until they throw it away', async () => {
  const { engine, store } = await workshop();
  const stops = new Stops(store);
  const dubs = engine.define<DubInput, DubOutcome>('dub', async (_, steps) => {
    await steps.run('submit', async () => ({ jobId: 'job_1', since: 0 }));
    return (await steps.wait<DubOutcome>('wait', 'never sent', 600_000)) ?? refused;
  });
  const { dubbed } = requestStages({ dubs, engine, stops } as never);
  const waiting = engine.define<string, string>('waiting', async (dubRunId, steps) => {
    const joined = { translation: requestOf('1'), uploaded, dubRunId };
    return dubbed(joined, steps).then(String, (error: unknown) => {
      if (error instanceof Problem) return error.code;
      throw error;
    });
  });
  await engine.start();
  const dub = await dubs.start({} as DubInput, 'wish');
  const patience = { timeout: 20_000 };
  const tries = (runId: string, step: string) =>
    engine
      .tries(runId)
      .then((all) => all.filter(({ name, status }) => name.startsWith(step) && status === 'completed'));
  await expect.poll(() => tries(dub.runId, 'submit'), patience).toHaveLength(1);
  await stops.ask('1', 'stop');
  const { runId } = await waiting.start(dub.runId, 'once');
  const wake = () =>
    expect.poll(() => engine.signal(dubEnded(dub.runId, '1'), { look: true }), patience).toBe(true);
  await wake();
  await expect.poll(() => tries(runId, 'look at'), patience).toHaveLength(1);
  expect((await waiting.state(runId))?.status).toBe('active');
  await stops.ask('1', 'discard');
  await wake();
  await expect.poll(async () => (await waiting.state(runId))?.output, patience).toBe('discarded');
});

test.each([
  ['stop', { bytes: expect.any(Number) }],
  ['discard', null],
] as const)(
  'of what comes late, whoever crashed with a wish to %s gets what they were told',
  async (wish, end) => {
    const sandbox = await scenario();
    const shop = await workshop();
    const { engine, store, log } = shop;
    const stops = new Stops(store);
    const client = httpClient(sandbox);
    const body = { video: await importSample(sandbox), outputLanguage: 'Spanish' };
    const { job } = await client.generate.runModel(sandbox.modelId, { body });
    await stops.ask('1', wish);
    const { late } = requestStages({
      scenario: client,
      engine,
      stops,
      log,
      latePatience: { waitMs: 50, waits: 100 },
    } as never);
    const brought = await runThrough(
      shop,
      async (_, steps) => (await late(requestOf('1'), { jobId: job.jobId, seconds: 10 }, steps)) ?? null,
    );
    expect(brought).toEqual(end && expect.objectContaining(end));
  },
);

describe('a look at the video', () => {
  const looking = async (limits = { maxSeconds: 60, maxBytes: 1e9 }) => {
    const host = await startMediaServer();
    onTestFinished(() => host.close());
    const { inspect } = requestStages({
      cdnHosts: [host.host],
      limits: () => limits,
    } as never);
    const url = host.route('/talk.mp4', { file: media('sample.mp4'), contentType: 'video/mp4' });
    const request = requestOf('1');
    return { host, look: () => inspect({ ...request, video: { ...request.video, url } }) };
  };
  const caught = (work: Promise<unknown>) => work.catch((error: unknown) => error);

  test('tells its length and container', async () => {
    const { look } = await looking();
    expect(await look()).toMatchObject({
      container: 'mp4',
      seconds: expect.closeTo(11, 0),
      needsRemux: false,
    });
  });

  test('holds it against the limits of now', async () => {
    const { look } = await looking({ maxSeconds: 5, maxBytes: 1e9 });
    expect(await caught(look())).toMatchObject({
      code: 'video-too-long',
      details: { seconds: 11, maxSeconds: 5 },
    });
  });

  test.each([
    ['fails', 503],
    ['is asked too often', 429],
  ])('is tried again when its host %s, and in the end told as the host’s trouble', async (_what, status) => {
    const { look, host } = await looking();
    host.route('/talk.mp4', (_request, response) => response.writeHead(status).end());
    const error = await caught(look());
    expect(error).toBeInstanceOf(Unsettled);
    expect(error).toMatchObject({ problem: { code: 'source-unreachable' } });
  });

  test('is not tried again when the link is dead', async () => {
    const { look, host } = await looking();
    host.route('/talk.mp4', (_request, response) => response.writeHead(404).end());
    const error = await caught(look());
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: 'link-expired' });
  });
});
