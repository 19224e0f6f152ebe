import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createLogger } from '../../../src/logger.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { LiveModel } from '../../../src/services/scenario/live-model.ts';
import { readModel } from '../../../src/services/scenario/model.ts';
import { credentials } from './clients.ts';
import { type Answer, startTestApi, type TestApi } from './test-api.ts';

const modelId = 'model_heygen-v2-translate-speed';
const model = (inputs: object[], tags: string[] = []) => ({ json: { model: { id: modelId, tags, inputs } } });
const languages = {
  name: 'outputLanguage',
  type: 'string',
  allowedValues: ['Spanish', 'Norwegian Bokmål (Norway)', 7],
};
const video = { name: 'video', type: 'file', kind: 'video', required: { always: true } };
const audioOnly = { name: 'translateAudioOnly', type: 'boolean' };
const dynamic = { name: 'enableDynamicDuration', type: 'boolean' };
const speakers = { name: 'speakerNum', type: 'number' };
/** The inputs as they are, but for those given. */
const inputs = (...changed: { name: string; [field: string]: unknown }[]) => [
  ...[video, languages, audioOnly, dynamic, speakers].filter(
    ({ name }) => !changed.some((it) => it.name === name),
  ),
  ...changed,
];

describe('what a model says of itself', () => {
  let api: TestApi;
  let live: LiveModel | undefined;
  afterEach(async () => {
    live?.stop();
    await api.close();
  });

  async function against(...answers: Answer[]) {
    api = await startTestApi(() => answers.shift() ?? { status: 503, json: {} });
    return httpClient({ baseUrl: api.baseUrl, ...credentials });
  }

  test('languages, limits, successor and rate', async () => {
    const limited = { ...video, maxDuration: 480, maxSize: 1_000_000 };
    const scenario = await against(model(inputs(limited), ['heygen', 'deprecated:model_next']));
    expect(await readModel(scenario, modelId)).toEqual({
      languages: ['Spanish', 'Norwegian Bokmål (Norway)'],
      maxSeconds: 480,
      maxBytes: 1_000_000,
      deprecatedBy: 'model_next',
      creditsPerSecond: 5,
    });
    expect(api.asked[0]?.path).toBe(`/v1/models/${modelId}`);
  });

  test('a record without inputs says nothing', async () => {
    const scenario = await against({ json: { model: { id: 'model_other' } } });
    expect(await readModel(scenario, 'model_other')).toEqual({ languages: [] });
  });

  test.each<[string, object[], string]>([
    [
      'has an input less',
      inputs().filter(({ name }) => name !== 'translateAudioOnly'),
      'no "translateAudioOnly"',
    ],
    ['takes a list of files', inputs({ ...video, type: 'file_array' }), '"video" is a file_array'],
    ['takes sound', inputs({ ...video, kind: 'audio' }), 'of kind audio'],
    [
      'takes a yes or no as a text',
      inputs({ ...dynamic, type: 'string' }),
      '"enableDynamicDuration" is a string',
    ],
    [
      'takes a list of speakers',
      inputs({ ...speakers, type: 'number_array' }),
      '"speakerNum" is a number_array',
    ],
    ['wants more', inputs({ name: 'voice', required: { always: true } }), 'requires "voice"'],
    ['wants more in short', inputs({ name: 'voice', required: true }), 'requires "voice"'],
    [
      'wants more of a video',
      inputs({ name: 'voice', required: { ifDefined: 'video' } }),
      'requires "voice"',
    ],
    ...[
      'true',
      { always: 'true' },
      { ifDefined: { video: true } },
      { ifDefined: ['video'] },
      { conditionalValues: { translateAudioOnly: false } },
      { unless: 'speakerNum' },
    ].map((required): [string, object[], string] => [
      `wants more as ${JSON.stringify(required)}`,
      inputs({ name: 'voice', required }),
      'requires "voice"',
    ]),
    ...[null, ''].map((empty): [string, object[], string] => [
      `wants more, and fills in ${JSON.stringify(empty)}`,
      inputs({ name: 'voice', required: true, default: empty }),
      'requires "voice"',
    ]),
    ['wants the speakers', inputs({ ...speakers, required: { always: true } }), 'requires "speakerNum"'],
  ])('one that %s does not fit', async (_what, changed, mismatch) => {
    const facts = await readModel(await against(model(changed)), modelId);
    expect(facts.mismatch).toContain(mismatch);
  });

  test.each([
    ['as it is', inputs()],
    ['that says less of its inputs', inputs().map(({ name }) => ({ name }))],
    ['that offers more', inputs({ name: 'voice' }, { name: 'tone', required: { always: false } })],
    ['that fills in what it wants', inputs({ name: 'voice', required: { always: true }, default: 'calm' })],
    [
      'that wants more in no case',
      inputs({ name: 'voice', required: { always: false, ifDefined: {}, conditionalValues: null } }),
    ],
    ['that wants either', inputs({ name: 'text', required: { ifNotDefined: ['video'] } })],
    ['that tells no inputs', []],
  ])('one %s fits', async (_what, changed) => {
    expect(await readModel(await against(model(changed)), modelId)).not.toHaveProperty('mismatch');
  });

  describe('kept fresh', () => {
    const lines: string[] = [];
    const errors = () => lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
    const open = async (...answers: Answer[]) => {
      const scenario = await against(...answers);
      lines.length = 0;
      live = new LiveModel({
        scenario,
        modelId,
        fallback: { languages: ['English'], maxSeconds: 600 },
        log: createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
      });
      return live;
    };

    test('before and without an answer the fallback holds, and the log says what to do', async () => {
      const it = await open({ status: 404, json: { reason: 'Model not found' } });
      expect(it.current).toEqual({ languages: ['English'], maxSeconds: 600, creditsPerSecond: 5 });
      await it.start();
      expect(it.current.languages).toEqual(['English']);
      expect(JSON.parse(lines[0]!)).toMatchObject({
        level: 'error',
        msg: expect.stringContaining('SCENARIO_MODEL_ID'),
      });
    });

    test('an answer replaces the fallback, and stays when the next reading fails', async () => {
      const it = await open(model(inputs()));
      await it.start();
      const first = {
        languages: ['Spanish', 'Norwegian Bokmål (Norway)'],
        maxSeconds: 600,
        creditsPerSecond: 5,
      };
      expect(it.current).toEqual(first);
      expect(await it.refresh()).toBe(false);
      expect(it.current).toEqual(first);
    });

    test('before it has been read it is not known, and whoever has to know has it read', async () => {
      const it = await open({ status: 503, json: {} }, { status: 503, json: {} }, model(inputs()));
      expect(await Promise.all([it.isKnown(), it.isKnown()])).toEqual([false, false]);
      // Not at once again: many may ask.
      expect(await it.isKnown()).toBe(false);
      expect(api.asked).toHaveLength(1);
      const now = performance.now();
      vi.spyOn(performance, 'now').mockImplementation(() => now + 10_000);
      onTestFinished(() => void vi.restoreAllMocks());
      expect(await it.isKnown()).toBe(false);
      vi.spyOn(performance, 'now').mockImplementation(() => now + 30_000);
      expect([await it.isKnown(), await it.isKnown()]).toEqual([true, true]);
      expect(api.asked).toHaveLength(3);
    });

    test('a model that lists no languages keeps the fallback’s', async () => {
      const it = await open(model([]));
      expect(await it.refresh()).toBe(true);
      expect(it.current.languages).toEqual(['English']);
    });

    test('the operator learns of a successor', async () => {
      const it = await open(model(inputs(), ['deprecated:model_next']));
      await it.start();
      const today = new Date().toISOString().slice(0, 10);
      expect(errors()).toMatchObject([
        {
          successor: 'model_next',
          since: expect.stringContaining(today),
          msg: expect.stringContaining(today),
        },
      ]);
    });

    test('one that does not fit is asked for nothing until it fits again, and the operator reads why once a day', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      onTestFinished(() => void vi.useRealTimers());
      const changed = model(inputs({ ...video, kind: 'audio' }));
      const it = await open(changed, changed, model([]), changed, model(inputs()));
      const mind = { language: 'Spanish', speakers: 2 };
      expect(it.objection(mind)).toBeUndefined();
      await it.start();
      expect(it.objection(mind)).toMatchObject({ code: 'model-changed' });
      await it.refresh();
      // A record without inputs takes nothing back.
      await it.refresh();
      expect(it.objection(mind)).toMatchObject({ code: 'model-changed' });
      expect(errors()).toMatchObject([{ mismatch: expect.stringContaining('audio') }]);
      vi.setSystemTime(Date.now() + 24 * 3_600_000);
      await it.refresh();
      expect(errors()).toHaveLength(2);
      expect(errors()[1]?.since).toBe(errors()[0]?.since);
      await it.refresh();
      expect(it.objection(mind)).toBeUndefined();
    });

    test('a language that is gone and more speakers than it takes are refused', async () => {
      const it = await open(model(inputs({ ...speakers, max: 4 })), model(inputs().slice(0, 4)));
      await it.start();
      expect(it.objection({ language: 'German' })).toMatchObject({ code: 'unknown-language' });
      expect(it.objection({ language: 'Spanish', speakers: 4 })).toBeUndefined();
      expect(it.objection({ language: 'Spanish', speakers: 5 })).toMatchObject({
        code: 'invalid-speakers',
        details: { max: 4 },
      });
      await it.refresh();
      expect(it.objection({ language: 'Spanish' })).toBeUndefined();
      expect(it.objection({ language: 'Spanish', speakers: 2 })).toMatchObject({ code: 'model-changed' });
    });
  });
});
