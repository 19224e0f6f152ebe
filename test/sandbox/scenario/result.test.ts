import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input } from 'mediabunny';
import { describe, expect, it, onTestFinished } from 'vitest';
import { probe } from '../../../sandbox/scenario/probe.ts';
import { buildResult } from '../../../sandbox/scenario/result.ts';
import { importSample, media, scenario, submit } from './harness.ts';

/** The result file of one job. */
async function translate(body: Record<string, unknown>, name = 'sample.mp4', resultBytes?: number) {
  const sandbox = await scenario({ resultBytes });
  const jobId = await submit(sandbox, { ...body, video: await importSample(sandbox, name) });
  await sandbox.finishJob(jobId);
  const assetId = sandbox.jobs.get(jobId)?.metadata.assetIds?.[1] ?? '';
  const asset = sandbox.assets.get(assetId);
  if (!asset) throw new Error('the job has no result');
  return { sandbox, jobId, asset, file: await probe(asset.path) };
}

/** The bytes of every picture, in decode order. */
async function pictures(path: string): Promise<Buffer[]> {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  onTestFinished(() => input.dispose());
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error(`${path} has no picture`);
  const packets: Buffer[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(Buffer.from(packet.data));
  return packets;
}

describe('a result', () => {
  it('is a playable MP4 of the source length, with the picture and voice of the sandbox', async () => {
    const { file, asset } = await translate({ enableDynamicDuration: false });
    expect(file).toMatchObject({
      mimeType: 'video/mp4',
      duration: 11,
      video: { codec: 'avc', width: 640, height: 360, frameRate: 25 },
      audio: { codec: 'aac', channels: 1, sampleRate: 48_000 },
    });
    const [result, clip] = [await pictures(asset.path), await pictures(media('sandbox-result.mp4'))];
    expect(result).toHaveLength(275);
    expect(result.every((picture, i) => picture.equals(clip[i % clip.length] ?? Buffer.alloc(0)))).toBe(true);
    // Readable without playing it: the title is stored as text.
    expect((await readFile(asset.path)).includes('SANDBOX RESULT – not a translation')).toBe(true);
  });

  it('is a tenth shorter when its length may change, which is the default, and billed by its length', async () => {
    const { file, sandbox, jobId } = await translate({ outputLanguage: 'Japanese' });
    expect(file?.duration).toBeCloseTo(9.9, 2);
    expect(sandbox.charges).toEqual([{ jobId, cuCost: 50, refunded: false }]);
  });

  it.each(['sample.mp4', 'sample.webm'])(
    'keeps the picture of %s when only the sound is translated',
    async (name) => {
      const { file, asset } = await translate({ translateAudioOnly: true }, name);
      expect(await pictures(asset.path)).toEqual(await pictures(media(name)));
      expect(file).toMatchObject({ mimeType: 'video/mp4', audio: { codec: 'aac' } });
      const source = await probe(media(name));
      expect(file?.duration).toBeCloseTo(source?.duration ?? 0, 1);
    },
  );

  it('is padded to a size and still reads as the same video', async () => {
    const { asset, file } = await translate({}, 'sample.mp4', 30_000_000);
    expect((await stat(asset.path)).size).toBe(30_000_000);
    expect(asset.size).toBe(30_000_000);
    expect(file).toMatchObject({ mimeType: 'video/mp4', video: { codec: 'avc' } });
  });

  it('of ten minutes keeps sound and picture together to the end', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'result-test-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'long.mp4');
    await buildResult({ path, duration: 600, language: 'French' });
    const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
    onTestFinished(() => input.dispose());
    for (const track of await input.getTracks()) expect(await track.computeDuration()).toBeCloseTo(600, 1);
  });
});

describe('the sample media', () => {
  it.each([
    ['sample.mp4', 'video/mp4', 'avc', 'aac', 400_000],
    ['sample.mov', 'video/quicktime', 'avc', 'aac', 400_000],
    ['sample.mkv', 'video/x-matroska', 'avc', 'aac', 150_000],
    ['sample.webm', 'video/webm', 'vp9', 'opus', 150_000],
    ['silent.mp4', 'video/mp4', 'avc', undefined, 150_000],
    ['sandbox-result.mp4', 'video/mp4', 'avc', 'aac', 150_000],
  ])('%s is %s, %s and %s', async (name, mimeType, videoCodec, audioCodec, limit) => {
    const file = await probe(media(name));
    expect(file).toMatchObject({ mimeType, video: { codec: videoCodec } });
    expect(file?.audio?.codec).toBe(audioCodec);
    expect((await stat(media(name))).size).toBeLessThan(limit);
  });
});
