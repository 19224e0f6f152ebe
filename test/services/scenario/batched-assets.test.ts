import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withBatchedAssets } from '../../../src/services/scenario/batched-assets.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import type { Scenario } from '../../../src/services/scenario/port.ts';
import { credentials } from './clients.ts';
import { startTestApi, type TestApi } from './test-api.ts';

describe('results fetched together', () => {
  let api: TestApi;
  let scenario: Scenario;
  let windowMs: number;
  let refuse: boolean;

  beforeEach(async () => {
    windowMs = 20;
    refuse = false;
    api = await startTestApi(({ json }) => {
      if (refuse) return { status: 503, json: {} };
      const { assetIds } = json as { assetIds: string[] };
      if (assetIds.includes('gone')) return { status: 404, json: {} };
      return { json: { assets: assetIds.map((id) => ({ id, url: `https://cdn.test/${id}` })) } };
    });
    scenario = withBatchedAssets(httpClient({ baseUrl: api.baseUrl, ...credentials }), () => windowMs);
  });
  afterEach(() => api.close());

  const get = async (...assetIds: string[]) =>
    (await scenario.assets.getBulk({ assetIds })).assets.map(({ id }) => id);

  test('calls within the window are one request, and each gets its own assets', async () => {
    const answers = await Promise.all([get('a', 'b'), get('c'), get('b')]);
    expect(answers).toEqual([['a', 'b'], ['c'], ['b']]);
    expect(api.asked.map(({ json }) => json)).toEqual([{ assetIds: ['a', 'b', 'c'] }]);
  });

  test('without a window a call goes at once', async () => {
    windowMs = 0;
    await Promise.all([get('a'), get('b')]);
    expect(api.asked).toHaveLength(2);
  });

  test('no request carries more than 200 ids', async () => {
    const many = Array.from({ length: 450 }, (_, i) => `asset_${i}`);
    const answers = await Promise.all(many.map((id) => get(id)));
    expect(answers.flat()).toEqual(many);
    expect(api.asked.map(({ json }) => (json as { assetIds: string[] }).assetIds.length)).toEqual([
      200, 200, 50,
    ]);
  });

  test('a failure is everybody’s', async () => {
    refuse = true;
    const answers = await Promise.allSettled([get('a'), get('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('an asset that is gone is missed by nobody but who asked for it', async () => {
    const [gone, other] = await Promise.allSettled([get('gone'), get('a')]);
    expect(gone).toMatchObject({ status: 'rejected', reason: { kind: 'not-found' } });
    expect(other).toEqual({ status: 'fulfilled', value: ['a'] });
  });

  test('what is not urgent goes by itself, and nobody waits with it', async () => {
    const cleanup = scenario.assets.getBulk({ assetIds: ['old'] }, { priority: 'cleanup' });
    await Promise.all([cleanup, get('a'), get('b')]);
    const asked = api.asked.map(({ json }) => (json as { assetIds: string[] }).assetIds);
    expect(asked).toHaveLength(2);
    expect(asked).toEqual(expect.arrayContaining([['old'], ['a', 'b']]));
  });

  test('an aborted caller stops waiting, the others get their answer', async () => {
    const stop = new AbortController();
    const aborted = scenario.assets.getBulk({ assetIds: ['a'] }, { signal: stop.signal });
    const other = get('b');
    stop.abort(new Error('not needed'));
    await expect(aborted).rejects.toThrow('not needed');
    expect(await other).toEqual(['b']);
  });
});
