import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { errorBody } from '../../../sandbox/scenario/errors.ts';
import type { Json } from '../../../sandbox/scenario/faults.ts';
import type { ScenarioSandbox } from '../../../sandbox/scenario/sandbox.ts';
import { Problem } from '../../../src/services/problem.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { Engine } from '../../../src/services/translation/engine.ts';
import { openSqliteStorage } from '../../../src/services/translation/engine-sqlite.ts';
import { Funds } from '../../../src/services/translation/funds.ts';
import { Places } from '../../../src/services/translation/places.ts';
import type { Progress } from '../../../src/services/translation/progress.ts';
import { modelInput, submit } from '../../../src/services/translation/submit.ts';
import { importSample, scenario } from '../../sandbox/scenario/harness.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { tempDir } from '../../support/temp.ts';

const options = { language: 'Spanish', audioOnly: false, keepLength: false };
const submitRoute = 'POST /generate/custom/:model';

/** A workflow that submits an uploaded video once. */
async function submittingOn(
  sandbox: ScenarioSandbox,
  settleMs = 0,
  {
    together,
    objection,
    answerMs,
    isModelKnown,
    calls = { inHand: 0 },
  }: {
    together?: readonly string[];
    objection?: Problem;
    answerMs?: number;
    isModelKnown?: () => Promise<boolean>;
    calls?: { inHand: number };
  } = {},
) {
  const assetId = await importSample(sandbox);
  const { log, lines } = quietLog();
  const engine = new Engine(openSqliteStorage(join(await tempDir(), 'a.db')), log);
  onTestFinished(() => engine.close());
  const queued: (number | undefined)[] = [];
  const shown: string[] = [];
  const places = new Places({
    engine,
    log,
    askEveryMs: 200,
    show: (_, { position }) => queued.push(position),
  });
  onTestFinished(() => places.close());
  const parts = {
    scenario: httpClient(sandbox),
    modelId: sandbox.modelId,
    log,
    settleMs,
    answerMs,
    show: (_: string, { stage }: Progress) => shown.push(stage),
    places,
    funds: new Funds(log),
    stops: { isUnwanted: async () => false },
    modelObjection: () => objection,
    isModelKnown,
    calls,
  };
  const workflow = engine.define<null, string>('submit', async (_, steps) => {
    try {
      return (await submit(parts, { assetId, options, together }, steps)).jobId;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return error.code;
    }
  });
  await engine.start();
  const { runId } = await workflow.start(null, 'k');
  const output = () =>
    expect
      .poll(async () => (await workflow.state(runId))?.output, { timeout: 25_000 })
      .toBeDefined()
      .then(async () => (await workflow.state(runId))?.output);
  return { assetId, output, lines, queued, shown };
}

test('the body holds exactly what was chosen, in the model’s own terms', () => {
  expect(
    modelInput('asset_1', { language: 'German (Austria)', audioOnly: true, keepLength: true, speakers: 2 }),
  ).toEqual({
    video: 'asset_1',
    outputLanguage: 'German (Austria)',
    translateAudioOnly: true,
    enableDynamicDuration: false,
    speakerNum: 2,
  });
  expect(modelInput('asset_1', options)).not.toHaveProperty('speakerNum');
});

test('a job is submitted once', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  const { assetId, output } = await submittingOn(sandbox);
  expect(await output()).toBe(sandbox.submits[0]?.jobId);
  expect(sandbox.submits).toHaveLength(1);
  expect(sandbox.submits[0]?.body).toEqual(modelInput(assetId, options));
});

for (const [what, fault] of [
  ['whose answer was lost', { kind: 'lose-response' }],
  ['whose answer was cut off', { kind: 'truncate', bytes: 20 }],
] as const) {
  test(`a submit ${what} is adopted, not repeated`, async () => {
    const sandbox = await scenario({ jobSeconds: 60 });
    sandbox.faults.add({ route: submitRoute, do: fault });
    const run = await submittingOn(sandbox);
    expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
    expect(sandbox.submits).toHaveLength(1);
  });
}

for (const [what, fault, answerMs] of [
  ['that a gateway gives up on with 504', { kind: 'slow-work', ms: 1_500, gatewayMs: 100 }, 10_000],
  ['that a gateway cuts', { kind: 'slow-work', ms: 1_500, gatewayMs: 100, cuts: true }, 10_000],
  ['that is not answered in time', { kind: 'delay', ms: 1_500 }, 200],
] as const) {
  test(`a submit ${what} while Scenario still works on it is looked for until it appears`, async () => {
    const sandbox = await scenario({ jobSeconds: 60, listedAfterSeconds: 0.5 });
    sandbox.faults.add({ route: submitRoute, do: fault });
    const run = await submittingOn(sandbox, 20_000, { answerMs });
    expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
    expect(sandbox.submits).toHaveLength(1);
    expect(sandbox.requests.filter(({ path }) => path.includes('/generate/'))).toHaveLength(1);
    expect(run.shown).toContain('unanswered');
  });
}

test('what is answered late is not a lost answer', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  sandbox.faults.add({ route: submitRoute, do: { kind: 'delay', ms: 1_000 } });
  const run = await submittingOn(sandbox);
  expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
  expect(sandbox.requests.filter(({ path }) => path === '/jobs')).toEqual([]);
});

test('a submit that certainly never arrived is made again', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  sandbox.faults.add({ route: submitRoute, do: { kind: 'reset' } });
  const run = await submittingOn(sandbox);
  expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
  expect(sandbox.submits).toHaveLength(1);
});

test('a gateway’s 502 may hide a started job: it is looked for before anything else', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  sandbox.faults.add({ route: submitRoute, do: { kind: 'status', status: 502, body: {} } });
  const run = await submittingOn(sandbox);
  expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
  const routes = sandbox.requests.map(({ method, path }) => `${method} ${path}`);
  const submits = routes.flatMap((route, index) => (route.startsWith('POST /generate') ? [index] : []));
  expect(routes.slice(submits[0], submits[1])).toContain('GET /jobs');
});

for (const [status, code] of [
  [401, 'service-misconfigured'],
  [402, 'out-of-credits'],
  [404, 'model-missing'],
  [400, 'refused-input'],
] as const) {
  test(`a refusal with ${status} ends as ${code}, without a second try`, async () => {
    const sandbox = await scenario({ jobSeconds: 60 });
    sandbox.faults.add({
      route: submitRoute,
      do: { kind: 'status', status, body: errorBody.live('No.', 'RefusedError') },
    });
    const run = await submittingOn(sandbox);
    expect(await run.output()).toBe(code);
    expect(sandbox.submits).toHaveLength(0);
    expect(sandbox.requests.filter(({ path }) => path.includes('/generate/'))).toHaveLength(1);
  });
}

for (const [what, input] of [
  ['of another video', { video: 'asset_of_somebody_else' }],
  ['of another language of the same video', { outputLanguage: 'German' }],
] as const) {
  test(`the answer to the submit ${what} is not adopted; one's own job is found`, async () => {
    const sandbox = await scenario({ jobSeconds: 60 });
    const foreign = ({ job, ...usual }: Json) => ({
      ...usual,
      job: { ...job, jobId: 'job_foreign', metadata: { input: { ...job.metadata.input, ...input } } },
    });
    sandbox.faults.add({ route: submitRoute, do: { kind: 'answer', body: foreign } });
    const run = await submittingOn(sandbox, 0, { together: ['Spanish', 'German'] });
    expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
    expect(sandbox.submits).toHaveLength(1);
  });
}

test.each<[string, object]>([
  ['of another video', { jobId: 'job_foreign', metadata: { input: { video: 'asset_of_somebody_else' } } }],
  ['that nobody knows', { jobId: 'job_foreign' }],
])('an answer that names only the id of a job %s hides one’s own job not', async (_what, foreign) => {
  const sandbox = await scenario({ jobSeconds: 60 });
  const answer = () => ({ job: { jobId: 'job_foreign', status: 'queued' } });
  sandbox.faults.add({ route: submitRoute, do: { kind: 'answer', body: answer } });
  if ('metadata' in foreign)
    sandbox.faults.add({
      route: 'GET /jobs/:id',
      do: { kind: 'status', status: 200, body: { job: foreign } },
    });
  const run = await submittingOn(sandbox);
  expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
  expect(sandbox.submits).toHaveLength(1);
});

test('an answer that does not tell of what its job is made is believed if the job does not tell otherwise', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  const mute = ({ job, ...usual }: Json) => ({ ...usual, job: { ...job, metadata: {} } });
  for (const route of [submitRoute, 'GET /jobs/:id'])
    sandbox.faults.add({ route, do: { kind: 'answer', body: mute } });
  const run = await submittingOn(sandbox);
  expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
  expect(sandbox.requests.map(({ route }) => route).filter((route) => route === 'GET /jobs')).toEqual([]);
});

test('what the model does not take is not sent', async () => {
  const sandbox = await scenario();
  const run = await submittingOn(sandbox, 0, { objection: new Problem('model-changed') });
  expect(await run.output()).toBe('model-changed');
  expect(sandbox.requests.filter(({ path }) => path.includes('/generate/'))).toEqual([]);
});

test('nothing is sent before it is known what the model takes', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  const sent = () => sandbox.requests.filter(({ path }) => path.includes('/generate/')).length;
  const known: number[] = [];
  const isModelKnown = async () => known.push(sent()) > 1;
  const run = await submittingOn(sandbox, 0, { isModelKnown });
  expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
  expect(known).toEqual([0, 0]);
});

test('while many paid calls wait for their answers no more are begun', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  const seen: number[] = [];
  let inHand = 16;
  const calls = {
    get inHand() {
      seen.push(sandbox.submits.length);
      return inHand--;
    },
    set inHand(value) {
      inHand = value;
    },
  };
  const run = await submittingOn(sandbox, 0, { calls });
  expect(await run.output()).toBe(sandbox.submits[0]?.jobId);
  expect(seen.slice(0, 2)).toEqual([0, 0]);
});

test('while every place is taken the run waits its turn and says so; nothing is charged', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  const ceiling = errorBody.live('Too many', 'ActionLimitReachedError', {
    actionName: 'generations',
    actionLimit: 1,
  });
  sandbox.faults.add({ route: submitRoute, do: { kind: 'status', status: 429, body: ceiling } });
  const { output, queued } = await submittingOn(sandbox);
  expect(await output()).toBe(sandbox.submits[0]?.jobId);
  expect(queued).toEqual([1]);
});

test('of an asset that several share, a job in a language that nobody asked for is never paid for again', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  sandbox.faults.add({ route: submitRoute, do: { kind: 'lose-response' } });
  sandbox.events.on('submit', ({ jobId, body }) => {
    const input = { ...body, outputLanguage: 'es-ES' };
    const job = { jobId, jobType: 'custom', status: 'in-progress', createdAt: new Date().toISOString() };
    const jobs = [{ ...job, metadata: { input } }];
    sandbox.faults.add({
      route: 'GET /jobs',
      times: Infinity,
      do: { kind: 'status', status: 200, body: { jobs } },
    });
  });
  const run = await submittingOn(sandbox, 0, { together: ['Spanish', 'German'] });
  expect(await run.output()).toBe('outcome-unknown');
  expect(sandbox.submits).toHaveLength(1);
});

test('before the listing can be trusted, no second submit is made', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  sandbox.faults.add({ route: submitRoute, do: { kind: 'reset' } });
  const settleMs = 4_000;
  const run = await submittingOn(sandbox, settleMs);
  await run.output();
  const [first, second] = sandbox.requests.filter(({ path }) => path.includes('/generate/'));
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(settleMs);
});

test('a listing that was begun too early proves nothing, however late it is read to its end', async () => {
  const sandbox = await scenario({ jobSeconds: 60 });
  sandbox.faults.add({ route: submitRoute, do: { kind: 'reset' } });
  sandbox.faults.add({ route: 'GET /jobs', do: { kind: 'drip', bytesPerSecond: 150 } });
  const settleMs = 2_000;
  const run = await submittingOn(sandbox, settleMs);
  await run.output();
  const calls = sandbox.requests.filter(({ path }) => path === '/jobs' || path.includes('/generate/'));
  const [first, ...others] = calls;
  const listings = others.slice(
    0,
    others.findIndex(({ path }) => path.includes('/generate/')),
  );
  expect((listings.at(-1)?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(settleMs);
});
