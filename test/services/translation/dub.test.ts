import { expect, test } from 'vitest';
import { Problem, type ProblemCode } from '../../../src/services/problem.ts';
import { type DubInput, type DubOutcome, dubbing } from '../../../src/services/translation/dub.ts';
import type { DubStages } from '../../../src/services/translation/dub-stages.ts';
import { requestOf, runThrough, workshop } from './harness.ts';

const request = requestOf('1');
const input = {
  video: request.video,
  options: request.options,
  assetId: 'asset_source',
  seconds: 11,
  generation: 0,
} as DubInput;
const result = { assetId: 'asset_result', mimeType: 'video/mp4', seconds: 10 };

/** Stages that only say that they were reached; some break. */
function stagesThat(broken: Partial<Record<keyof DubStages, Error>> = {}) {
  const reached: string[] = [];
  const announced: DubOutcome[] = [];
  const stage = <T>(name: keyof DubStages, value: T) => {
    reached.push(name);
    const error = broken[name];
    return error ? Promise.reject(error) : Promise.resolve(value);
  };
  const stages: DubStages = {
    quote: () => stage('quote', 55),
    reserve: () => stage('reserve', undefined),
    submit: () => stage('submit', 'job_1'),
    ended: (jobId) => stage('ended', { jobId, status: 'success' }),
    fetch: () => stage('fetch', result),
    announce: (_input, _runId, outcome) => {
      announced.push(outcome);
      return stage('announce', undefined);
    },
    patience: { attempts: 2, longestPause: '10s' },
  };
  return { stages, reached, announced };
}

const all = ['quote', 'reserve', 'submit', 'ended', 'fetch', 'announce'] as const;

test('goes through its stages once each, in order, and tells its result', async () => {
  const { stages, reached, announced } = stagesThat();
  const outcome = await runThrough(await workshop(), (_, steps) => dubbing(stages)(input, steps));
  expect(outcome).toEqual({ result });
  expect(reached).toEqual(all);
  expect(announced).toEqual([{ result }]);
});

test.each([
  ['quote', 'plan-forbids'],
  ['submit', 'out-of-credits'],
  ['ended', 'job-failed'],
  ['fetch', 'result-missing'],
] as const satisfies [string, ProblemCode][])(
  'a problem at %s ends it there and is told',
  async (broken, code) => {
    const { stages, reached, announced } = stagesThat({ [broken]: new Problem(code, { reason: 'x' }) });
    const outcome = await runThrough(await workshop(), (_, steps) => dubbing(stages)(input, steps));
    const told = { problem: { code, details: { reason: 'x' } } };
    expect(outcome).toEqual(told);
    expect(announced).toEqual([told]);
    expect(reached).toEqual([...all.slice(0, all.indexOf(broken) + 1), 'announce']);
  },
);

test('what nobody foresaw is told as well, with a reference that stands in the log', async () => {
  const { stages, announced } = stagesThat({ fetch: new TypeError('a bug') });
  const shop = await workshop();
  await runThrough(shop, (_, steps) => dubbing(stages)(input, steps));
  expect(announced).toMatchObject([{ problem: { code: 'unexpected' } }]);
  const [outcome] = announced;
  const reference = outcome && 'problem' in outcome ? outcome.problem.details.reference : undefined;
  expect(
    shop.lines.filter((line) => line.includes(`"reference":"${reference}"`) && line.includes('a bug')),
  ).toHaveLength(1);
});

test('a job that is given up is told with what it is made from, by which its result is known later', async () => {
  const broken = { ended: new Problem('job-late', { jobId: 'job_1' }) };
  const { stages, announced } = stagesThat(broken);
  await runThrough(await workshop(), (_, steps) => dubbing(stages)(input, steps));
  const details = { jobId: 'job_1', assetId: 'asset_source' };
  expect(announced).toEqual([{ problem: { code: 'job-late', details } }]);
});
