import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { KeptAssets } from '../../../src/services/retention/kept-assets.ts';
import { Acknowledgements } from '../../../src/services/translation/acknowledgements.ts';
import type { DubInput, DubOutcome, DubResult } from '../../../src/services/translation/dub.ts';
import type { Workflow } from '../../../src/services/translation/engine.ts';
import { Questions } from '../../../src/services/translation/questions.ts';
import { rememberedRuns } from '../../../src/services/translation/remembered.ts';
import type { TranslationRequest } from '../../../src/services/translation/request.ts';
import {
  type Joined,
  type RequestStages,
  requestStages,
} from '../../../src/services/translation/request-stages.ts';
import { stopRequest } from '../../../src/services/translation/stop.ts';
import { Stops } from '../../../src/services/translation/stops.ts';
import type { Waiting } from '../../../src/services/translation/waiting.ts';
import { dubEnded, WaitingRoom } from '../../../src/services/translation/waiting-room.ts';
import { Begun, Failures, wishKey } from '../../../src/services/translation/wish.ts';
import { WorkInProgress } from '../../../src/services/translation/work-in-progress.ts';
import { requestOf, type Workshop, workshop } from './harness.ts';

const uploaded = { assetId: 'asset_source', seconds: 11 };
const standing = { channelId: '3', messageId: '4', route: 'reply' } as const;
const result: DubResult = { assetId: 'asset_1', mimeType: 'video/mp4', seconds: 10 };

const ada = { userId: '2' };
const noUploads = { uploadsOf: () => [] };

/** A gate in a test's way: what comes to it waits until it is opened. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const met = Promise.withResolvers<void>();
  return {
    open: resolve,
    /** Resolves when somebody waits. */
    met: met.promise,
    pass: () => {
      met.resolve();
      return promise;
    },
  };
}

/**
 * A request joins its dub and waits for it, as the workflow has it. The dub pays when it is told to, and ends when it is told
 * to.
 */
describe('a stop', () => {
  let shop: Workshop;
  let stops: Stops;
  let stages: RequestStages;
  let dubs: Workflow<DubInput, DubOutcome>;
  let requests: Workflow<TranslationRequest, string>;
  let waitingRoom: WaitingRoom;
  /** What the waiting room's store does before it stores. */
  let beforeEntering: () => Promise<void>;
  /** What the request does between joining and waiting. */
  let beforeWaiting: () => Promise<void>;

  beforeEach(async () => {
    shop = await workshop();
    const { engine, store, log } = shop;
    stops = new Stops(store);
    beforeEntering = beforeWaiting = async () => undefined;
    const waiting = store.open<Waiting>('waiting');
    const set = waiting.set.bind(waiting);
    waiting.set = async (...entry) => {
      await beforeEntering();
      return set(...entry);
    };
    waitingRoom = new WaitingRoom({
      stored: waiting,
      engine,
      stateOf: (runId) => dubs.state(runId),
      show: () => undefined,
      log,
    });
    dubs = engine.define<DubInput, DubOutcome>('dub', async ({ options }, steps) => {
      await steps.wait('turn', `pay ${options.language}`, 600_000);
      const submit = async () => ((await stops.isUnwanted(steps.runId)) ? undefined : { jobId: 'job_1' });
      const paid = await steps.run('submit', submit);
      if (!paid) return { problem: { code: 'stopped', details: {} } };
      return (await steps.wait<DubOutcome>('end', `end ${options.language}`, 600_000)) ?? { result };
    });
    stages = requestStages({
      scenario: undefined as never,
      log,
      conversation: undefined as never,
      acknowledgements: new Acknowledgements(),
      waitingRoom,
      workInProgress: new WorkInProgress({ engine, show: () => undefined, log }),
      dubs,
      failures: new Failures(store.open('failures')),
      begun: new Begun(store.open('begun')),
      prices: undefined as never,
      durations: undefined as never,
      questions: undefined as never,
      priceQuestion: undefined as never,
      call: async () => undefined,
      modelId: 'model',
      engine,
      stops,
      kept: new KeptAssets(store, { keepMs: 60_000 }),
      quota: { endUpload: async () => undefined } as never,
      transfers: undefined as never,
      cdnHosts: [],
      watches: undefined as never,
      strays: undefined as never,
      tempFolder: undefined as never,
      onUpload: () => undefined,
      imports: true,
      dubPatience: { waitMs: 600_000, waits: 3 },
      limits: () => ({ maxSeconds: 60, modelMaxSeconds: 60, maxBytes: 1e9 }),
    });
    requests = engine.define<TranslationRequest, string>('request', async (request, steps) => {
      const generations = await steps.run('generations', () => stages.generations(request));
      const dubs = await steps.run('join', () => stages.join(request, standing, { uploaded, generations }));
      await beforeWaiting();
      const follow = async (dub: Joined): Promise<string> => {
        const made = await stages.dubbed(dub, steps);
        return made ? 'delivered' : follow(await stages.rejoin(dub, standing, steps));
      };
      const ends = dubs.map((dub) =>
        follow(dub).catch((problem: Error) =>
          'code' in problem ? String(problem.code) : Promise.reject(problem),
        ),
      );
      return (await Promise.all(ends)).join();
    });
    await engine.start();
    onTestFinished(() => waitingRoom.close());
  });

  const ask = (id: string, { languages = ['Spanish'], userId = ada.userId } = {}) => {
    const { reply, ...request } = requestOf(id);
    return requests.start({ ...request, languages, reply: { ...reply, userId } } as TranslationRequest, id);
  };
  const stop = (id: string, discard = false) => {
    const questions = new Questions(shop.store.open('questions'), shop.engine);
    const failures = new Failures(shop.store.open('failures'));
    const parts = {
      engine: shop.engine,
      requests,
      dubs,
      failures,
      waitingRoom,
      stops,
      questions,
      watches: noUploads,
    };
    return stopRequest(parts, id, { by: ada, discard });
  };
  /** The signal reaches somebody. */
  const heard = (signal: string, data: unknown = {}) =>
    expect.poll(() => shop.engine.signal(signal, data), { timeout: 10_000 }).toBe(true);
  const joined = async (id: string) => {
    await expect.poll(() => waitingRoom.dubOf(id), { timeout: 10_000 }).toBeTruthy();
    return (await waitingRoom.dubOf(id)) ?? '';
  };
  const end = async (runId: string) => {
    const output = async () => (await requests.state(runId))?.output;
    await expect.poll(output, { timeout: 20_000 }).toBeDefined();
    return output();
  };
  const isPaid = (dubRunId: string) => async () =>
    (await shop.engine.tries(dubRunId)).some((one) => one.name === 'submit' && one.status === 'completed');

  test('that a crash left behind, for what is paid for, is taken back: the result comes', async () => {
    const { runId } = await ask('1');
    const dub = await joined('1');
    await heard('pay Spanish');
    await expect.poll(isPaid(dub), { timeout: 10_000 }).toBe(true);
    await stops.ask('1', 'stop');
    // As often as the room repeats it in a quarter of a minute.
    for (let round = 0; round < 2; round++) await heard(dubEnded(dub, '1'), { look: true });
    await expect.poll(() => stops.wish('1'), { timeout: 10_000 }).toBeUndefined();
    expect(await stops.isUnwanted(dub)).toBe(false);
    await heard(dubEnded(dub, '1'), { result });
    expect(await end(runId)).toBe('delivered');
  });

  test('and another, 200 of them, by somebody else of the same dub costs who waits neither a wait nor a step', async () => {
    const { runId } = await ask('1', { userId: 'bob' });
    const dub = await joined('1');
    const others = await Promise.all(['2', '3'].map((id) => ask(id)));
    await Promise.all(['2', '3'].map(joined));
    // Before it has been paid for they are stopped; whoever comes later throws theirs away.
    for (let press = 0; press < 100; press++) await stop('2', press % 2 === 0);
    await heard('pay Spanish');
    await expect.poll(isPaid(dub), { timeout: 10_000 }).toBe(true);
    for (let press = 0; press < 100; press++) await stop('3', press % 2 === 1);
    expect(await Promise.all(others.map(({ runId }) => end(runId)))).toEqual(['stopped', 'discarded']);
    expect((await requests.state(runId))?.status).toBe('active');
    await waitingRoom.announce(dub, { result });
    expect(await end(runId)).toBe('delivered');
    expect((await shop.engine.tries(runId)).length).toBeLessThan(8);
    expect((await shop.engine.tries(dub)).length).toBeLessThan(8);
  });

  test('of its own person, looked at again and again, does not use up their patience', async () => {
    const { runId } = await ask('1', { userId: 'bob' });
    const dub = await joined('1');
    await heard('pay Spanish');
    await expect.poll(isPaid(dub), { timeout: 10_000 }).toBe(true);
    for (let round = 0; round < 42; round++) await heard(dubEnded(dub, '1'), { look: true });
    await heard(dubEnded(dub, '1'), { result });
    expect(await end(runId)).toBe('delivered');
  });

  test('that was answered stands, though others have it paid for before the request has heard of it', async () => {
    const { runId } = await ask('1');
    const dub = await joined('1');
    await ask('2', { userId: 'bob' });
    await joined('2');
    await stops.ask('1', 'stop');
    await stops.settle('1', 'person', dub);
    await heard('pay Spanish');
    await expect.poll(isPaid(dub), { timeout: 10_000 }).toBe(true);
    expect(await stop('1', true)).toBe('left');
    expect(await end(runId)).toBe('stopped');
  });

  test('is not for somebody else when the same person asked twice', async () => {
    const { runId } = await ask('1');
    await joined('1');
    await ask('2');
    await joined('2');
    expect(await stop('1')).toBe('stopped');
    expect(await end(runId)).toBe('stopped');
    await ask('3', { userId: 'bob' });
    await joined('3');
    expect(await stop('2')).toBe('left');
  });

  test('while a request joins its dub tells the truth, though the dub pays meanwhile', async () => {
    const entering = gate();
    beforeEntering = entering.pass;
    const { runId } = await ask('1');
    await entering.met;
    const answer = stop('1');
    await expect.poll(() => stops.wish('1'), { timeout: 10_000 }).toBe('stop');
    await heard('pay Spanish');
    const [dub] = await dubs.find({ path: ['options', 'language'], value: 'Spanish' });
    await expect.poll(isPaid(dub?.runId ?? ''), { timeout: 10_000 }).toBe(true);
    entering.open();
    expect(await answer).toBe('paid');
    await heard(dubEnded(dub?.runId ?? '', '1'), { result });
    expect(await end(runId)).toBe('delivered');
  });

  test('while a request joins a dub anew tells the truth, though that dub pays meanwhile', async () => {
    const { runId } = await ask('1');
    const left = await joined('1');
    const { video, options } = requestOf('1');
    await new Failures(shop.store.open('failures')).note(wishKey(video, options), 0);
    const entering = gate();
    beforeEntering = entering.pass;
    await heard(dubEnded(left, '1'), { problem: { code: 'stopped', details: {} } });
    await entering.met;
    const answer = stop('1');
    await expect.poll(() => stops.wish('1'), { timeout: 10_000 }).toBe('stop');
    await heard('pay Spanish');
    const [dub = { runId: '' }] = await dubs.find({ path: ['options', 'language'], value: 'Spanish' });
    expect(dub.runId).not.toBe(left);
    await expect.poll(isPaid(dub.runId), { timeout: 10_000 }).toBe(true);
    entering.open();
    expect(await answer).toBe('paid');
    await heard(dubEnded(dub.runId, '1'), { result });
    expect(await end(runId)).toBe('delivered');
  });

  test('while joining has to be tried again reaches the dub that was begun', async () => {
    const entering = gate();
    let tries = 0;
    beforeEntering = async () => {
      if (tries++ > 0) return;
      await entering.pass();
      throw new Error('the store falters');
    };
    const { runId } = await ask('1');
    await entering.met;
    const answer = stop('1');
    await expect.poll(() => stops.wish('1'), { timeout: 10_000 }).toBe('stop');
    entering.open();
    expect(await answer).toBe('stopped');
    expect(await end(runId)).toBe('stopped');
    const [dub] = await dubs.find({ path: ['options', 'language'], value: 'Spanish' });
    await heard('pay Spanish');
    await expect
      .poll(async () => (await dubs.state(dub?.runId ?? ''))?.output)
      .toMatchObject({
        problem: { code: 'stopped' },
      });
    // Whoever wants the translation forgotten wants that dub forgotten.
    const failures = new Failures(shop.store.open('failures'));
    const { joined } = rememberedRuns({ engine: shop.engine, requests, dubs, failures } as never);
    expect(await joined('1')).toContain(dub?.runId);
  });

  test.each([
    ['reaches the dub that was begun', false, 'stopped'],
    ['says so when that dub has been paid for', true, 'paid'],
  ] as const)('while joining anew has to be tried again %s', async (_what, pays, said) => {
    const { runId } = await ask('1');
    const left = await joined('1');
    const { video, options } = requestOf('1');
    await new Failures(shop.store.open('failures')).note(wishKey(video, options), 0);
    const entering = gate();
    let tries = 0;
    beforeEntering = async () => {
      if (tries++ > 0) return;
      await entering.pass();
      throw new Error('the store falters');
    };
    await heard(dubEnded(left, '1'), { problem: { code: 'stopped', details: {} } });
    await entering.met;
    const [dub = { runId: '' }] = await dubs.find({ path: ['options', 'language'], value: 'Spanish' });
    expect(dub.runId).not.toBe(left);
    if (pays) {
      await heard('pay Spanish');
      await expect.poll(isPaid(dub.runId), { timeout: 10_000 }).toBe(true);
    }
    const answer = stop('1');
    await expect.poll(() => stops.wish('1'), { timeout: 10_000 }).toBe('stop');
    entering.open();
    expect(await answer).toBe(said);
    if (pays) await heard(dubEnded(dub.runId, '1'), { result });
    else await heard('pay Spanish');
    expect(await end(runId)).toBe(pays ? 'delivered' : 'stopped');
    const problem = { code: 'stopped', details: {} };
    const outcome = async () => (await dubs.state(dub.runId))?.output;
    if (!pays) await expect.poll(outcome, { timeout: 10_000 }).toEqual({ problem });
  });

  test('asked for again as it comes true is no new beginning', async () => {
    const [entering, waiting] = [gate(), gate()];
    beforeEntering = entering.pass;
    beforeWaiting = waiting.pass;
    await stops.ask('1', 'stop');
    const { runId } = await ask('1');
    await waiting.met;
    expect(await stop('1')).toBe('stopped');
    waiting.open();
    expect(await end(runId)).toBe('stopped');
    expect(await dubs.find({ path: ['options', 'language'], value: 'Spanish' })).toEqual([]);
  });

  test('of several languages asked for again before they were begun is no stop for somebody else', async () => {
    const waiting = gate();
    beforeWaiting = waiting.pass;
    for (const nth of [1, 2]) await stops.ask(`1.${nth}`, 'stop');
    const { runId } = await ask('1', { languages: ['Spanish', 'German'] });
    await waiting.met;
    expect(await stop('1')).toBe('stopped');
    waiting.open();
    expect(await end(runId)).toBe('stopped,stopped');
  });
});
