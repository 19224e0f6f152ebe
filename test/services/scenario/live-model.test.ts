import { afterEach, describe, expect, test } from 'vitest';
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
    const video = { name: 'video', type: 'file', kind: 'video', maxDuration: 480, maxSize: 1_000_000 };
    const scenario = await against(model([video, languages], ['heygen', 'deprecated:model_next']));
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

  describe('kept fresh', () => {
    const lines: string[] = [];
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
      const it = await open(model([languages]));
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

    test('a model that lists no languages keeps the fallback’s', async () => {
      const it = await open(model([]));
      expect(await it.refresh()).toBe(true);
      expect(it.current.languages).toEqual(['English']);
    });

    test('the operator learns of a successor', async () => {
      const it = await open(model([languages], ['deprecated:model_next']));
      await it.start();
      expect(lines.map((line) => JSON.parse(line))).toContainEqual(
        expect.objectContaining({ level: 'warn', successor: 'model_next' }),
      );
    });
  });
});
