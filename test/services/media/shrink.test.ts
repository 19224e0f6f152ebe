import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/services/media/check-file.ts';
import { shrinkTo } from '../../../src/services/media/shrink.ts';
import {
  chooseEncoder,
  type Encoder,
  findFfmpeg,
  findNodeAv,
} from '../../../src/services/media/shrink-encoder.ts';
import { formats, writeVideo } from './fixtures.ts';
import { standIn } from './shrink-stand-in.ts';

const megabyte = 1024 * 1024;
/** Encoders come last on a busy machine. */
const timeout = 120_000;
const runner = fileURLToPath(new URL('./shrink-run.ts', import.meta.url));
let folder: string;
let input: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shrink-test-'));
  input = join(folder, 'in.mp4');
  output = join(folder, 'out.mp4');
});

afterEach(() => rm(folder, { recursive: true }));

async function shrink(encoder: Encoder, maxBytes: number) {
  return shrinkTo({ input, output, maxBytes, facts: await checkFile(input), encoder });
}

const encoders: [string, () => Encoder | undefined, string][] = [
  ['the ffmpeg of this machine', findFfmpeg, 'there is no ffmpeg on the PATH'],
  ['node-av', findNodeAv, 'node-av is not installed'],
];

describe.each(encoders)('with %s, a video too large', { timeout }, (_, find, absent) => {
  let encoder: Encoder;

  beforeAll(() => {
    if (!find()) console.warn(`not tried: ${absent}`);
  });

  beforeEach((context) => {
    encoder = find() ?? context.skip(absent);
  });

  it('becomes an MP4 of the same length that fits', async () => {
    await writeVideo(input, { bytes: 5 * megabyte });
    const before = createHash('md5')
      .update(await readFile(input))
      .digest('hex');
    const made = await shrink(encoder, megabyte);

    const facts = await checkFile(output);
    expect(facts).toMatchObject({
      container: 'mp4',
      videoCodec: 'avc',
      audioCodec: 'aac',
      width: 640,
      height: 360,
    });
    expect(facts.bytes).toBeLessThanOrEqual(megabyte);
    expect(Math.abs(facts.seconds - (await checkFile(input)).seconds)).toBeLessThan(0.5);
    const { bytes, seconds, width, height } = facts;
    expect(made).toEqual({ bytes, seconds, width, height });
    expect(
      createHash('md5')
        .update(await readFile(input))
        .digest('hex'),
    ).toBe(before);
  });

  it('begins to play before all of it is there', async () => {
    await writeVideo(input, { bytes: megabyte });
    await shrink(encoder, megabyte);
    const bytes = await readFile(output);
    expect(bytes.indexOf('moov')).toBeGreaterThan(0);
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  it('asks no more of a player than phones have', async () => {
    await writeVideo(input, { bytes: megabyte });
    await shrink(encoder, megabyte);
    using file = new Input({ formats: ALL_FORMATS, source: new FilePathSource(output) });
    const codec = await (await file.getPrimaryVideoTrack())?.getCodecParameterString();
    // RFC 6381: profile High (64), no constraints, level 4.2 (2a).
    expect(codec).toBe('avc1.64002a');
  });

  it('keeps saying how its colours are meant: HDR is shown as such', async () => {
    const colorSpace = {
      primaries: 'bt2020',
      transfer: 'pq',
      matrix: 'bt2020-ncl',
      fullRange: false,
    } as const;
    await writeVideo(input, { bytes: megabyte, colorSpace });
    await shrink(encoder, megabyte);
    using file = new Input({ formats: ALL_FORMATS, source: new FilePathSource(output) });
    expect(await (await file.getPrimaryVideoTrack())?.getColorSpace()).toMatchObject(colorSpace);
  });

  it('is shown as it was when its picture is stored on its side', async () => {
    await writeVideo(input, { bytes: megabyte, rotation: 90 });
    expect(await shrink(encoder, megabyte)).toMatchObject({ width: 360, height: 640 });
  });

  it('may come in another container, with bare sound', async () => {
    await writeVideo(input, { bytes: megabyte, format: formats.mov(), bareSound: true });
    await shrink(encoder, megabyte);
    expect(await checkFile(output)).toMatchObject({ container: 'mp4', videoCodec: 'avc', audioCodec: 'aac' });
  });

  it('is left alone when so few bytes would spoil it', async () => {
    await writeVideo(input, { bytes: 5 * megabyte });
    expect(await shrink(encoder, 200_000)).toEqual({ tooLossy: true });
    await expect(checkFile(output)).rejects.toThrow('ENOENT');
  });

  it('that is broken leaves nothing', async () => {
    await writeVideo(input, { bytes: megabyte });
    const facts = await checkFile(input);
    const bytes = await readFile(input);
    await writeFile(input, bytes.fill(0, 0, bytes.length - 4000));
    const answer = await shrinkTo({ input, output, maxBytes: megabyte, facts, encoder });
    expect(answer).toMatchObject({ unavailable: true, reason: expect.any(String) });
    await expect(checkFile(output)).rejects.toThrow('ENOENT');
  });
});

it('a large video takes no memory of the app', { timeout }, async (context) => {
  const encoder = chooseEncoder({ kind: 'auto' }) ?? context.skip('there is no encoder');
  await writeVideo(input, { bytes: 20 * megabyte });
  const options = JSON.stringify({ input, output, maxBytes: 4 * megabyte, encoder });
  const { stdout } = await promisify(execFile)(process.execPath, [runner, options]);
  const { result, growth } = JSON.parse(stdout);
  expect(result.bytes).toBeLessThanOrEqual(4 * megabyte);
  expect(growth).toBeLessThan(15 * megabyte);
});

describe('the encoder', () => {
  it('is what was chosen, and none if none is wanted', async () => {
    const named = (await standIn(folder, '')) as Encoder & { path: string };
    expect(chooseEncoder({ kind: 'ffmpeg', path: named.path }, '')).toEqual(named);
    await rename(named.path, join(folder, 'ffmpeg'));
    expect(chooseEncoder({ kind: 'none' }, folder)).toBeUndefined();
  });

  it('is node-av when that was installed, else an ffmpeg on the PATH, else none', async () => {
    const path = join(folder, 'ffmpeg');
    const ffmpeg = { kind: 'ffmpeg', path };
    await rename(((await standIn(folder, '')) as typeof ffmpeg).path, path);
    expect(findFfmpeg(`:${folder}`)).toEqual(ffmpeg);
    expect(chooseEncoder({ kind: 'auto' }, `:${folder}`)).toEqual(findNodeAv() ?? ffmpeg);
    expect(chooseEncoder({ kind: 'auto' }, join(folder, 'nowhere'))).toEqual(findNodeAv());
  });
});
