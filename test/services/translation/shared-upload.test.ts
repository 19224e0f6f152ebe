import { expect, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import { KeptAssets } from '../../../src/services/retention/kept-assets.ts';
import type { DubInput, DubOutcome } from '../../../src/services/translation/dub.ts';
import {
  isAboutToBeShared,
  type SharedUploads,
  sharedUpload,
  type UploadOutcome,
} from '../../../src/services/translation/shared-upload.ts';
import { requestOf, runThrough, type Workshop, workshop } from './harness.ts';

const { video, options } = requestOf('1');
const input = { video, options, facts: { seconds: 11 }, generation: 0 } as DubInput;

/** Uploads that end when the test says so, without a word to those who wait: as when the signal came too early. */
function silentUploads({ engine }: Workshop, outcome: UploadOutcome) {
  let begun = 0;
  const uploads: SharedUploads = engine.define('upload', async (_, steps) => {
    await steps.run('begin', async () => ++begun);
    await steps.wait('wait', 'end of the upload', 60_000);
    return outcome;
  });
  return { uploads, begun: () => begun };
}

async function sharing(outcome: UploadOutcome, requests: readonly string[]) {
  const shop = await workshop();
  const { uploads, begun } = silentUploads(shop, outcome);
  const shown: string[] = [];
  const parts = { uploads, onUpload: (runId: string) => shown.push(runId) };
  const assets = runThrough(shop, (_, steps) =>
    // One dub after the other in the same run: what they join is decided by the request alone.
    requests.reduce<Promise<string[]>>(
      async (before, request) => [
        ...(await before),
        await sharedUpload(parts, { ...input, sharing: request }, steps),
      ],
      Promise.resolve([]),
    ),
  );
  const end = () => shop.engine.signal('end of the upload', {});
  return { assets, end, begun, shown };
}

test('the dubs of one request join one upload, and find its end although nobody told them', async () => {
  const { assets, end, begun, shown } = await sharing({ assetId: 'asset_1' }, ['a', 'a', 'a']);
  await expect.poll(end, { timeout: 10_000 }).toBe(true);
  expect(await assets).toEqual(['asset_1', 'asset_1', 'asset_1']);
  expect(begun()).toBe(1);
  expect(shown).toHaveLength(3);
});

test('another request brings the video anew: no asset is submitted twice in one language', async () => {
  const { assets, end, begun } = await sharing({ assetId: 'asset_1' }, ['a', 'b']);
  await expect.poll(end, { timeout: 10_000 }).toBe(true);
  await expect.poll(begun, { timeout: 10_000 }).toBe(2);
  await expect.poll(end, { timeout: 10_000 }).toBe(true);
  await assets;
});

test('an upload that failed is a problem of every dub that waits for it', async () => {
  const problem = { code: 'upload-failed', details: { reason: 'too odd' } } as const;
  const { assets, end } = await sharing({ problem }, ['a']);
  await expect.poll(end, { timeout: 10_000 }).toBe(true);
  const told = await assets;
  expect(told).toBeInstanceOf(Problem);
  expect(told).toMatchObject(problem);
});

test('an upload is about to be shared until each dub under way has noted that it uses it', async () => {
  const { engine, store } = await workshop();
  const kept = new KeptAssets(store, { keepMs: 60_000 });
  const dubs = engine.define<DubInput, DubOutcome>('dub', async (_, steps) => {
    await steps.wait('wait', 'end', 60_000);
    return { problem: { code: 'stopped', details: {} } };
  });
  await engine.start();
  const begin = (key: string, request?: string) => dubs.start({ ...input, sharing: request }, key);
  const [over, joining, alone] = [await begin('1', 'a'), await begin('2', 'a'), await begin('3')];
  const isShared = (runId: string) => isAboutToBeShared({ dubs, kept }, runId);
  const dub = { wish: 'wish', generation: 0 };
  await kept.uploaded(over.runId, 'asset_1', dub);
  expect(await isShared(over.runId)).toBe(true);
  expect(await isShared(alone.runId)).toBe(false);
  await kept.uploaded(joining.runId, 'asset_1', dub);
  expect(await isShared(over.runId)).toBe(false);
  const late = await begin('4', 'a');
  expect(await isShared(over.runId)).toBe(true);
  const ended = async () => {
    await engine.signal('end', {});
    return (await dubs.state(late.runId))?.status;
  };
  await expect.poll(ended, { timeout: 10_000 }).toBe('completed');
  expect(await isShared(over.runId)).toBe(false);
});
