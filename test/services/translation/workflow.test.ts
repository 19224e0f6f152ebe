import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import type { RequestStages } from '../../../src/services/translation/request-stages.ts';
import { translating } from '../../../src/services/translation/workflow.ts';
import { requestOf, runThrough, workshop } from './harness.ts';

const request = requestOf('1');
const result = { assetId: 'asset_result', mimeType: 'video/mp4', seconds: 10 };

const facts = { seconds: 11 } as never;
const uploaded = { assetId: 'asset_source', seconds: 11 };
const joined = { translation: request, uploaded, dubRunId: 'dub' };

/** Stages that only say that they were reached; some break. `forsaken`: how many dubs others stop. */
function stagesThat(
  broken: Partial<Record<keyof RequestStages, Error>> = {},
  { greeted = true, forsaken = 0 } = {},
) {
  const reached: string[] = [];
  const stage = <T>(name: keyof RequestStages, value: T, note = '') => {
    reached.push(name + note);
    const error = broken[name];
    return error ? Promise.reject(error) : Promise.resolve(value);
  };
  const standing = { channelId: '3', messageId: '4', route: 'reply' } as const;
  const stages: RequestStages = {
    greet: () => stage('greet', greeted ? standing : undefined),
    inspect: () => stage('inspect', facts),
    begin: () => stage('begin', undefined),
    upload: () => stage('upload', 'asset_source'),
    measure: () => stage('measure', 11),
    reserve: () => stage('reserve', undefined),
    generations: () => stage('generations', [0]),
    foresee: () => stage('foresee', { seconds: 11, asks: false }),
    confirm: () => stage('confirm', undefined),
    join: () => stage('join', [joined]),
    dubbed: () => stage('dubbed', forsaken-- > 0 ? undefined : result),
    rejoin: () => stage('rejoin', joined),
    deliver: () => stage('deliver', undefined),
    tell: (_request, _greeting, { code }) => stage('tell', undefined, ` ${code}`),
    keep: () => stage('keep', undefined),
    note: (_request, { code }) => stage('note', undefined, ` ${code}`),
    late: () => stage('late', undefined),
    leave: () => stage('leave', undefined),
    call: () => stage('call', undefined),
    patience: { attempts: 2, longestPause: '10s' },
  };
  return { stages, reached };
}

async function through({ stages }: { stages: RequestStages }) {
  return runThrough(await workshop(), async (_, steps) => {
    await translating(stages)(request, steps);
    return 'ended';
  });
}

const before = [
  'greet',
  'inspect',
  'begin',
  'upload',
  'measure',
  'reserve',
  'generations',
  'foresee',
  'confirm',
];
const all = [...before, 'join', 'dubbed', 'deliver', 'leave', 'call'];

test('a request goes from the first word to the last', async () => {
  const story = stagesThat();
  expect(await through(story)).toBe('ended');
  expect(story.reached).toEqual(all);
});

test('a dub that others have stopped is begun anew', async () => {
  const story = stagesThat({}, { forsaken: 2 });
  expect(await through(story)).toBe('ended');
  const again = ['rejoin', 'dubbed', 'rejoin', 'dubbed'];
  const at = all.indexOf('deliver');
  expect(story.reached).toEqual([...all.slice(0, at), ...again, ...all.slice(at)]);
});

test.each(['inspect', 'generations', 'confirm', 'join', 'dubbed', 'deliver'] as const)(
  'a problem at %s ends with a word',
  async (broken) => {
    const story = stagesThat({ [broken]: new Problem('video-too-long') });
    expect(await through(story)).toBe('ended');
    const until = all.slice(0, all.indexOf(broken) + 1);
    expect(story.reached).toEqual([...until, 'tell video-too-long', 'leave', 'call']);
  },
);

test('what nobody foresaw ends with a word as well', async () => {
  const story = stagesThat({ dubbed: new Problem('unexpected') });
  expect(await through(story)).toBe('ended');
  expect(story.reached.slice(-3)).toEqual(['tell unexpected', 'leave', 'call']);
});

test('a result that cannot be brought, whatever the reason, is kept: it has been paid for', async () => {
  const story = stagesThat({ deliver: new TypeError('a bug') });
  expect(await through(story)).toBe('ended');
  expect(story.reached.slice(-4)).toEqual(['deliver', 'keep', 'leave', 'call']);
});

describe('while Discord is out of order for longer than anybody tries', () => {
  const down = new Error('503');

  test('a request that nobody heard of ends, and costs nothing', async () => {
    const story = stagesThat({ greet: down });
    expect(await through(story)).toBe('ended');
    expect(story.reached).toEqual(['greet', 'greet']);
  });

  test.each(['inspect', 'dubbed'] as const)('what went wrong at %s can be looked up', async (broken) => {
    const story = stagesThat({ [broken]: new Problem('no-audio'), tell: down });
    expect(await through(story)).toBe('ended');
    expect(story.reached.slice(-4)).toEqual(['tell no-audio', 'note no-audio', 'leave', 'call']);
  });

  test('a result is kept without a word', async () => {
    const story = stagesThat({ deliver: down, keep: down, tell: down, leave: down });
    expect(await through(story)).toBe('ended');
    const last = story.reached.filter((name) => /^(keep|tell|leave|call)/.test(name));
    expect(last).toEqual(['keep', 'keep', 'leave', 'leave', 'call', 'leave', 'leave']);
  });
});

test('a person who cannot be called to what was brought is none the worse', async () => {
  const story = stagesThat({ call: new TypeError('a bug') });
  expect(await through(story)).toBe('ended');
  expect(story.reached.filter((name) => name === 'deliver' || name.startsWith('tell'))).toEqual(['deliver']);
});

test('nobody who can be told nothing is made to pay', async () => {
  const story = stagesThat({}, { greeted: false });
  expect(await through(story)).toBe('ended');
  expect(story.reached).toEqual(['greet']);
});

test('the first word is tried again while Discord is down for a moment', async () => {
  const story = stagesThat();
  const greet = story.stages.greet;
  let tries = 0;
  const stages = {
    ...story.stages,
    greet: () => (++tries === 1 ? Promise.reject(new Error('503')) : greet(request)),
  };
  expect(await through({ stages })).toBe('ended');
  expect(story.reached).toEqual(all);
});
