import { expect, test } from 'vitest';
import { ScenarioError } from '../../../src/services/scenario/errors.ts';
import type { DubInput } from '../../../src/services/translation/dub.ts';
import { dubStages } from '../../../src/services/translation/dub-stages.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { requestOf } from './harness.ts';

const { video, options } = requestOf('1');
const input = { video, options, assetId: 'asset', seconds: 11, generation: 0 } as DubInput;

function quoting(credits: number, ceiling?: number) {
  const { log, lines } = quietLog();
  const prices = { quote: async () => credits };
  const workInProgress = { add: () => undefined };
  const kept = { uploaded: async () => undefined };
  const { quote } = dubStages({ log, prices, kept, workInProgress } as never);
  return { lines, quoted: quote({ ...input, ...(ceiling !== undefined && { ceiling }) }, 'run') };
}

test('a price up to the ceiling is quoted; so is any for a dub without one, as an earlier version began them', async () => {
  expect(await quoting(60, 60).quoted).toBe(60);
  expect(await quoting(5_500).quoted).toBe(5_500);
});

test('a price above the ceiling is a problem, and the operator reads both', async () => {
  const { lines, quoted } = quoting(61, 60.5);
  await expect(quoted).rejects.toMatchObject({ code: 'dearer-than-expected', details: {} });
  expect(lines.join('')).toContain('"quoted":61,"agreed":60.5');
});

/** Fetches what a job made that was seen with one input, and tells another when it is asked itself. */
function fetching(seen: object | undefined, told?: object, billing?: object) {
  const { log, lines } = quietLog();
  const job = (of?: object) => ({
    jobId: 'job_1',
    status: 'success',
    billing,
    metadata: { assetIds: ['asset_made'], ...(of && { input: of }) },
  });
  const made = { id: 'asset_made', kind: 'video', mimeType: 'video/mp4', url: 'https://cdn.test/made' };
  const { fetch } = dubStages({
    log,
    onResult: () => undefined,
    kept: { made: async () => undefined },
    scenario: {
      assets: { getBulk: async () => ({ assets: [made] }) },
      jobs: { retrieve: async () => ({ job: job(told) }) },
    },
  } as never);
  return { lines, fetched: fetch(job(seen) as never, { input, price: 55, dubRunId: 'run' }) };
}

test.each<[string, object | undefined, object?]>([
  ['tells', { video: 'asset_other' }],
  ['tells by an address', { video: 'https://cdn.test/assets/asset_other?sig=1' }],
  ['tells when it is asked', undefined, { video: 'asset_other' }],
  ['tells when it is asked, not in a list', { video: 'https://cdn.test/v' }, { video: 'asset_other' }],
])('the result of a job that %s another video is fetched for nobody', async (_what, seen, told) => {
  const { lines, fetched } = fetching(seen, told);
  await expect(fetched).rejects.toMatchObject({ code: 'outcome-unknown' });
  expect(lines.join('')).toContain('"level":"error"');
});

test.each<[string, object | undefined, object?]>([
  ['its video', { video: 'asset' }],
  ['its video by an address', { video: 'https://cdn.test/assets/asset.mp4?sig=1' }],
  ['its video when it is asked', undefined, { inputs: { video: 'asset' } }],
  ['nothing ever', undefined],
])('the result of a job that tells %s is fetched', async (_what, seen, told) => {
  expect(await fetching(seen, told).fetched).toMatchObject({ assetId: 'asset_made' });
});

test.each([
  [55, 55],
  [28, 28],
  [110, 110],
  [27, undefined],
  [111, undefined],
  [0, undefined],
  [1e12, undefined],
])(
  'a result that was quoted 55 credits and says that it cost %d is booked with %s',
  async (cuCost, booked) => {
    const { lines, fetched } = fetching({ video: 'asset' }, undefined, { cuCost });
    expect((await fetched).credits).toBe(booked);
    expect(lines.some((line) => line.includes('"level":"error"'))).toBe(booked === undefined);
  },
);

test.each([
  [{ reason: '' }, 'released'],
  [{ reason: '', charged: 'yes' }, 'settled'],
])('the account of a job that failed with %j is %s', async (details, done) => {
  const { log } = quietLog();
  const nothing = async () => undefined;
  const closed: string[] = [];
  const { announce } = dubStages({
    log,
    places: { leave: () => undefined },
    workInProgress: { leave: () => undefined },
    watches: { removeOf: nothing },
    failures: { note: nothing },
    kept: { ended: nothing },
    waitingRoom: { announce: nothing },
    stops: { forgetDub: nothing },
    quota: {
      settleCredits: async () => void closed.push('settled'),
      releaseCredits: async () => void closed.push('released'),
    },
  } as never);
  await announce(input, 'run', { problem: { code: 'job-failed', details } as never });
  expect(closed).toEqual([done]);
});

test('a result that cannot be had in all the tries is looked at for another day, as a late job is', async () => {
  const { log } = quietLog();
  const getBulk = async () => {
    throw new ScenarioError({ operation: 'assets.getBulk', kind: 'server', status: 503 });
  };
  const { fetch } = dubStages({
    log,
    scenario: { assets: { getBulk } },
    kept: { made: async () => undefined },
  } as never);
  const metadata = { assetIds: ['asset_1'], input: { video: 'asset' } };
  const job = { jobId: 'job_1', status: 'success', createdAt: '', metadata };
  await expect(fetch(job, { input, price: 5, dubRunId: 'run' })).rejects.toMatchObject({
    name: 'Unsettled',
    problem: { code: 'job-late', details: { jobId: 'job_1' } },
  });
});

test('who waits is told before the account is closed, and again while it cannot be', async () => {
  const { log } = quietLog();
  const done: string[] = [];
  const doing = (what: string) => async () => void done.push(what);
  const { announce } = dubStages({
    log,
    places: { leave: () => undefined },
    workInProgress: { add: () => undefined, leave: () => undefined },
    watches: { removeOf: async () => undefined },
    kept: { ended: async () => undefined },
    waitingRoom: { announce: doing('told') },
    stops: { forgetDub: async () => undefined },
    quota: { settleCredits: async () => Promise.reject(new Error('the database is down')) },
  } as never);
  const result = { assetId: 'asset_1', mimeType: 'video/mp4', seconds: 10 };
  for (let nth = 0; nth < 2; nth++) await expect(announce(input, 'run', { result })).rejects.toThrow('down');
  expect(done).toEqual(['told', 'told']);
});
