import { mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ALL_FORMATS,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  Input,
  MkvOutputFormat,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/services/media/check-file.ts';
import { FileSink } from '../../../src/services/media/file-sink.ts';
import { inspectVideo } from '../../../src/services/media/inspect.ts';
import { remuxToMp4 } from '../../../src/services/media/remux.ts';
import { openSource } from '../../../src/services/media/source.ts';
import { box, withBoxes, words } from '../../support/boxes.ts';
import { formats, sample, writeVideo } from './fixtures.ts';
import { type MediaServer, startMediaServer } from './media-server.ts';

let server: MediaServer;
let folder: string;
let file: string;

beforeEach(async () => {
  server = await startMediaServer();
  folder = await mkdtemp(join(tmpdir(), 'remux-test-'));
  file = join(folder, 'out.mp4');
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const sourceOf = (path: string) =>
  openSource({ url: server.route('/video', { file: path }), allowedHosts: [server.host] });

describe('a remuxed video', () => {
  it.each(['sample.mov', 'sample.mkv'])(
    '%s is an MP4 of the same picture, sound and length',
    async (name) => {
      const source = await sourceOf(sample(name));
      const before = await inspectVideo(source, { maxSeconds: 60, maxBytes: 1e9 });
      const { bytes } = await remuxToMp4({ source, file });
      const after = await checkFile(file);
      expect(after).toMatchObject({
        container: 'mp4',
        mimeType: 'video/mp4',
        bytes,
        width: before.width,
        height: before.height,
        videoCodec: before.videoCodec,
        audioCodec: before.audioCodec,
      });
      expect(after.seconds).toBeCloseTo(before.seconds, 1);
    },
  );

  it('holds the very same packets', async () => {
    await remuxToMp4({ source: await sourceOf(sample('sample.mov')), file });
    expect(await packets(file)).toEqual(await packets(sample('sample.mov')));
  });

  it('stays turned as it was', async () => {
    const turned = join(folder, 'turned.mov');
    await writeVideo(turned, { format: formats.mov(), rotation: 90 });
    await remuxToMp4({ source: await sourceOf(turned), file });
    expect(await checkFile(file)).toMatchObject({ rotation: 90 });
  });

  it('has its bare samples in the form that every reader of MP4 knows', async () => {
    const bare = join(folder, 'bare.mov');
    await writeVideo(bare, { format: formats.mov(), bareSound: true });
    const source = await sourceOf(bare);
    expect(await inspectVideo(source, { maxSeconds: 60, maxBytes: 1e9 })).toMatchObject({
      audioCodec: 'pcm-s16be',
    });
    await remuxToMp4({ source, file });
    expect(await checkFile(file)).toMatchObject({ videoCodec: 'avc', audioCodec: 'pcm-s16' });
    // 16 bits, the highest byte last now: the same samples, each turned around.
    const swapped = (await samples(bare)).swap16();
    expect(Buffer.compare(await samples(file), swapped)).toBe(0);
  });

  it('is read once, in pieces of a megabyte', async () => {
    const large = join(folder, 'large.mkv');
    await writeVideo(large, { format: new MkvOutputFormat(), bytes: 20_000_000 });
    const source = await sourceOf(large);
    await remuxToMp4({ source, file });
    expect(server.counts.bytes).toBeLessThan(source.size * 1.3);
    expect(server.seen.length).toBeLessThan((source.size / 1024 / 1024) * 1.3 + 5);
  });
});

describe('a video that cannot be remuxed', () => {
  it('for want of sound or sense is a problem', async () => {
    await expect(remuxToMp4({ source: await sourceOf(sample('silent.mp4')), file })).rejects.toMatchObject({
      code: 'no-audio',
    });
    await expect(remuxToMp4({ source: await sourceOf(sample('thumbnail.jpg')), file })).rejects.toMatchObject(
      {
        code: 'unreadable-video',
      },
    );
  });

  it('because of an unknown picture names it', async () => {
    const odd = join(folder, 'odd.mov');
    await writeVideo(odd, { format: formats.mov() });
    await rename(odd, 'avc1', 'zzzz');
    await expect(remuxToMp4({ source: await sourceOf(odd), file })).rejects.toMatchObject({
      code: 'unsupported-codec',
      details: { codec: 'zzzz' },
    });
  });

  it('because its host fails meanwhile is not blamed on the video', async () => {
    const large = join(folder, 'large.mov');
    await writeVideo(large, { format: formats.mov(), bytes: 5_000_000 });
    const source = await sourceOf(large);
    const fail = { ...source, open: async () => Promise.reject(new Error('host answered 503')) };
    let opened = 0;
    const halfway = {
      ...source,
      open: (...part: Parameters<typeof source.open>) => (opened++ < 3 ? source.open(...part) : fail.open()),
    };
    await expect(remuxToMp4({ source: halfway, file })).rejects.toThrow('host answered 503');
  });

  it('because somebody gave up stops', async () => {
    const large = join(folder, 'large.mov');
    await writeVideo(large, { format: formats.mov(), bytes: 5_000_000 });
    const source = await sourceOf(large);
    const giveUp = new AbortController();
    let opened = 0;
    const halfway = {
      ...source,
      open: (...part: Parameters<typeof source.open>) => {
        if (++opened === 3) giveUp.abort();
        return source.open(...part);
      },
    };
    await expect(remuxToMp4({ source: halfway, file, signal: giveUp.signal })).rejects.toThrow('aborted');
  });

  it('because the disk is full says so', async () => {
    const source = await sourceOf(sample('sample.mov'));
    await expect(remuxToMp4({ source, file: '/dev/full' })).rejects.toThrow('ENOSPC');
  });
});

describe('a result', () => {
  it('that is no whole video is missing', async () => {
    await expect(checkFile(sample('thumbnail.jpg'))).rejects.toMatchObject({ code: 'result-missing' });
    await writeVideo(file, { format: formats.fastStart(), bytes: 1_000_000 });
    await truncate(file, 900_000);
    await expect(checkFile(file)).rejects.toMatchObject({ code: 'result-missing' });
    await truncate(file, 0);
    await expect(checkFile(file)).rejects.toMatchObject({ code: 'result-missing' });
  });
});

async function packets(path: string): Promise<string[]> {
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  const found: string[] = [];
  for (const track of await input.getTracks()) {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      found.push(
        `${track.type} ${packet.timestamp.toFixed(3)} ${Buffer.from(packet.data).toString('base64')}`,
      );
    }
  }
  return found;
}

async function samples(path: string): Promise<Buffer> {
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  const parts: Uint8Array[] = [];
  const track = await input.getPrimaryAudioTrack();
  for await (const packet of new EncodedPacketSink(track!).packets()) parts.push(packet.data);
  return Buffer.concat(parts);
}

/** Gives a codec another name in the table of contents. */
async function rename(path: string, from: string, to: string): Promise<void> {
  const content = await readFile(path);
  content.write(to, content.lastIndexOf(from), 'latin1');
  await writeFile(path, content);
}

describe('a remuxed video that would be much larger', () => {
  it('is given up soon when its tables name the same bytes again and again', async () => {
    const path = join(folder, 'bomb.mov');
    await writeFile(path, await repeating(100, 1024 * 1024));
    await expect(remuxToMp4({ source: await sourceOf(path), file })).rejects.toMatchObject({
      code: 'unreadable-video',
    });
    expect((await stat(file)).size).toBeLessThan(25e6);
  });

  it('is not written, whatever makes it so', async () => {
    await using handle = await open(file, 'w');
    const sink = new FileSink(handle, 2_500_000);
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target: sink.target });
    const picture = new EncodedVideoPacketSource('vp8');
    output.addVideoTrack(picture);
    await output.start();
    const decoderConfig = { codec: 'vp8', codedWidth: 320, codedHeight: 240 };
    for (let at = 0; at < 5; at++) {
      await picture.add(new EncodedPacket(new Uint8Array(1e6), 'key', at, 1), { decoderConfig });
    }
    await output.finalize();
    expect(sink.failed.reason).toMatchObject({ code: 'unreadable-video' });
    expect((await handle.stat()).size).toBeLessThanOrEqual(2_500_000);
  });
});

/** A MOV of `count` samples of `bytes` each in either track, which all lie at the same place. */
async function repeating(count: number, bytes: number): Promise<Buffer> {
  const mov = await readFile(sample('sample.mov'));
  const unit = Buffer.alloc(bytes, 0xff);
  unit.writeUInt32BE(bytes - 4);
  unit[4] = 0x65;
  const left = new Set(['ctts', 'sbgp', 'sgpd', 'sdtp']);
  const tables = (offset: number): Record<string, Buffer> => ({
    stts: words(0, 1, count, 512),
    stss: words(0, 1, 1),
    stsz: words(0, bytes, count),
    stsc: words(0, 1, 1, 1, 1),
    stco: words(0, count, ...Array<number>(count).fill(offset)),
  });
  const made = (offset: number) =>
    withBoxes(mov, (type) => {
      if (left.has(type)) return Buffer.alloc(0);
      const table = tables(offset)[type];
      return table && box(type, table);
    });
  return Buffer.concat([made(made(0).length + 8), box('mdat', unit)]);
}
