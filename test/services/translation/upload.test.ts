import { readdir } from 'node:fs/promises';
import PQueue from 'p-queue';
import { expect, onTestFinished, test } from 'vitest';
import type { ScenarioOptions } from '../../../sandbox/scenario/sandbox.ts';
import { inspectVideo } from '../../../src/services/media/inspect.ts';
import { openSource } from '../../../src/services/media/source.ts';
import { TempFolder } from '../../../src/services/media/temp-files.ts';
import { StrayUploads } from '../../../src/services/retention/stray-uploads.ts';
import { upload } from '../../../src/services/translation/upload.ts';
import { media, scenario } from '../../sandbox/scenario/harness.ts';
import { tempDir } from '../../support/temp.ts';
import { startMediaServer } from '../media/media-server.ts';
import { runThrough, watchesOf, workshop } from './harness.ts';

const noUrls: ScenarioOptions = { importFrom: () => false };

/** A video on a host of its own, and everything that brings it to a Scenario. */
async function bringing(name: string, contentType: string, options?: ScenarioOptions) {
  const host = await startMediaServer();
  onTestFinished(() => host.close());
  const url = host.route(`/${name}`, { file: media(name), contentType });
  const cdnHosts = [host.host];
  const facts = await inspectVideo(await openSource({ url, allowedHosts: cdnHosts }), {
    maxSeconds: 60,
    maxBytes: 1e9,
  });
  const input = { video: { id: '1', url, name }, facts };
  const sandbox = await scenario(options);
  const shop = await workshop();
  const dir = await tempDir();
  const tempFolder = await TempFolder.open({ dir, transfers: new PQueue({ concurrency: 2 }) });
  const { scenario: client, watches, stored } = watchesOf(shop, sandbox);
  const told: string[] = [];
  const parts = {
    scenario: client,
    watches,
    tempFolder,
    transfers: new PQueue({ concurrency: 2 }),
    onUpload: (runId: string) => told.push(runId),
    cdnHosts,
    imports: true,
    strays: new StrayUploads({ stored: shop.store.open('strays'), scenario: client, log: shop.log }),
    log: shop.log,
    uploadPatience: { waitMs: 5_000, waits: 1 },
  };
  return {
    sandbox,
    host,
    url,
    stored,
    told,
    bring: (changes: Partial<typeof parts> = {}) =>
      runThrough(shop, (_, steps) => upload({ ...parts, ...changes }, input, steps)),
    /** What has been brought is come by once more with other settings, as after a restart. */
    bringBeforeRestart: (before: Partial<typeof parts>, after: Partial<typeof parts>) => {
      let changes = before;
      return runThrough(shop, async (_, steps) => {
        const assetId = await upload({ ...parts, ...changes }, input, steps);
        changes = after;
        await steps.wait('restart', 'restarted', 100);
        return assetId;
      });
    },
    files: async () =>
      (await readdir(dir, { recursive: true, withFileTypes: true })).filter((it) => it.isFile()),
    sources: () => [...sandbox.uploads.values()].map(({ source, status }) => `${source} ${status}`),
  };
}

test.each([
  ['sample.mp4', 'video/mp4'],
  ['sample.webm', 'video/webm'],
])('%s is fetched by Scenario itself', async (name, type) => {
  const { sandbox, bring, sources, stored, told } = await bringing(name, type);
  const assetId = await bring();
  expect(told).toHaveLength(1);
  expect(sandbox.assets.get(assetId as string)).toMatchObject({ mimeType: type });
  expect(sources()).toEqual(['url imported']);
  expect([...sandbox.uploads.values()][0]).toMatchObject({
    fileName: expect.stringMatching(`^video-\\w{16}\\.${name.split('.').at(-1)}$`),
  });
  expect(sandbox.transfers).toEqual([]);
  expect(await stored()).toEqual([]);
});

test('where Scenario is not to fetch videos itself, they are sent in parts, under a name that tells nothing', async () => {
  const { sandbox, bring, sources } = await bringing('sample.webm', 'video/webm');
  const assetId = await bring({ imports: false });
  expect(sources()).toEqual(['multipart imported']);
  expect(sandbox.assets.get(assetId as string)).toMatchObject({
    mimeType: 'video/webm',
    metadata: { name: expect.stringMatching(/^video-\w{16}\.webm$/) },
  });
});

test.each([
  ['on', 'url'],
  ['off', 'multipart'],
])('what was brought with imports %s is not brought again when that is changed', async (setting, source) => {
  const { sandbox, bringBeforeRestart, sources } = await bringing('sample.mp4', 'video/mp4');
  const imports = setting === 'on';
  const assetId = await bringBeforeRestart({ imports }, { imports: !imports });
  expect(sources()).toEqual([`${source} imported`]);
  expect([...sandbox.assets.keys()]).toEqual([assetId]);
});

test.each([
  ['does not get it from its address', {}],
  ['does not take addresses', { refused: true }],
])('when Scenario %s, it is sent in parts', async (_what, { refused = false }: { refused?: boolean }) => {
  const { sandbox, bring, sources, stored } = await bringing(
    'sample.mp4',
    'video/mp4',
    refused ? {} : noUrls,
  );
  if (refused) {
    const body = { message: 'url imports are disabled' };
    sandbox.faults.add({ route: 'POST /uploads', do: { kind: 'status', status: 400, body } });
  }
  expect(sandbox.assets.get((await bring()) as string)).toMatchObject({ mimeType: 'video/mp4' });
  expect(sources()).toEqual(refused ? ['multipart imported'] : ['url failed', 'multipart imported']);
  expect(await stored()).toEqual([]);
});

test('an import that never ends is not waited for for ever: the video is sent in parts', async () => {
  const { sandbox, bring, sources } = await bringing('sample.mp4', 'video/mp4');
  sandbox.holdUploads();
  const brought = bring({ uploadPatience: { waitMs: 600, waits: 1 } });
  await expect.poll(() => sandbox.uploads.size, { timeout: 10_000 }).toBe(1);
  await expect.poll(() => sandbox.transfers.length, { timeout: 10_000 }).toBe(1);
  sandbox.releaseUploads();
  expect(sandbox.assets.has((await brought) as string)).toBe(true);
  expect(sources()[1]).toBe('multipart imported');
});

test.each([
  ['sample.mov', 'video/quicktime'],
  ['sample.mkv', 'video/x-matroska'],
])('%s becomes MP4 first, and leaves no file behind', async (name, type) => {
  const { sandbox, bring, sources, files } = await bringing(name, type);
  expect(sandbox.assets.get((await bring()) as string)).toMatchObject({ mimeType: 'video/mp4' });
  expect(sources()).toEqual(['multipart imported']);
  expect([...sandbox.uploads.values()][0]).toMatchObject({
    fileName: expect.stringMatching(/^video-\w{16}\.mp4$/),
    contentType: 'video/mp4',
  });
  expect(await files()).toEqual([]);
});

test('a part whose permission is over begins a new upload, which is free', async () => {
  const { sandbox, bring, sources } = await bringing('sample.mp4', 'video/mp4', noUrls);
  sandbox.faults.add({ route: 'S3 PUT /:key', do: { kind: 'status', status: 403 } });
  expect(sandbox.assets.has((await bring()) as string)).toBe(true);
  expect(sources()).toEqual(['url failed', 'multipart pending', 'multipart imported']);
});

test('a link that dies before the video could be read is named as the reason', async () => {
  const { sandbox, bring, host } = await bringing('sample.mp4', 'video/mp4');
  host.route('/sample.mp4', (_request, response) => response.writeHead(404).end());
  expect(await bring()).toMatchObject({ code: 'link-expired' });
  expect([...sandbox.uploads.values()].map(({ source }) => source)).toEqual(['url']);
});

test('a video that neither way takes is a failed upload, and nothing goes on in the background', async () => {
  const { bring, sandbox, stored, files } = await bringing('sample.mp4', 'video/mp4', noUrls);
  const body = { reason: 'Unsupported file', name: 'BadRequestError', details: {} };
  const route = 'POST /uploads/:id/action';
  sandbox.faults.add({ route, times: 9, do: { kind: 'status', status: 400, body } });
  expect(await bring()).toMatchObject({ code: 'refused-input', details: { reason: 'Unsupported file' } });
  expect(await stored()).toEqual([]);
  expect(await files()).toEqual([]);
});
