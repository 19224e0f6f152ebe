import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MkvOutputFormat } from 'mediabunny';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectVideo } from '../../../src/services/media/inspect.ts';
import { openSource } from '../../../src/services/media/source.ts';
import { box } from '../../support/boxes.ts';
import { formats, sample, writeVideo } from './fixtures.ts';
import { type MediaServer, startMediaServer } from './media-server.ts';

let server: MediaServer;
let folder: string;
let file: string;

beforeEach(async () => {
  server = await startMediaServer();
  folder = await mkdtemp(join(tmpdir(), 'inspect-test-'));
  file = join(folder, 'video');
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const limits = { maxSeconds: 600, maxBytes: 500 * 1024 * 1024 };

async function inspect(path: string, options: { contentType?: string } & Partial<typeof limits> = {}) {
  const { contentType, ...given } = options;
  const url = server.route('/video', { file: path, ...(contentType ? { contentType } : {}) });
  const source = await openSource({ url, allowedHosts: [server.host] });
  return inspectVideo(source, { ...limits, ...given });
}

describe('what a video is', () => {
  it.each([
    ['sample.mp4', { container: 'mp4', mimeType: 'video/mp4', needsRemux: false }],
    ['sample.webm', { container: 'webm', mimeType: 'video/webm', needsRemux: false }],
    ['sample.mov', { container: 'mov', mimeType: 'video/quicktime', needsRemux: true }],
    ['sample.mkv', { container: 'mkv', mimeType: 'video/x-matroska', needsRemux: true }],
  ])('%s', async (name, facts) => {
    const found = await inspect(sample(name));
    expect(found).toMatchObject(facts);
    expect(found.bytes).toBe((await readFile(sample(name))).length);
    expect(found.seconds).toBeGreaterThan(1);
    expect(found.width).toBeGreaterThan(found.height);
    expect(found).not.toHaveProperty('rotation');
  });

  it.each(['\0\0\0\x01', '\xff\xfe\xd8\0'])('a codec of no readable name: %j', async (code) => {
    const mp4 = await readFile(sample('sample.mp4'));
    mp4.write(code, mp4.indexOf('avc1', mp4.indexOf('moov', 0, 'latin1')), 'latin1');
    await writeFile(file, mp4);
    expect(await inspect(file)).toMatchObject({ videoCodec: 'unknown', audioCodec: 'aac' });
  });

  it.each(['fastStart', 'moovAtEnd', 'fragmented'] as const)('MP4, %s', async (kind) => {
    await writeVideo(file, { format: formats[kind]() });
    expect(await inspect(file)).toMatchObject({
      container: 'mp4',
      needsRemux: false,
      videoCodec: 'avc',
      audioCodec: 'aac',
    });
    expect((await inspect(file)).seconds).toBeCloseTo((await inspect(sample('sample.mp4'))).seconds, 0);
  });

  it('is seen by its bytes, whatever its host calls it', async () => {
    expect(await inspect(sample('sample.mov'), { contentType: 'text/plain' })).toMatchObject({
      container: 'mov',
    });
  });

  it('shows width and height as players do', async () => {
    const upright = await inspect(sample('sample.mp4'));
    await writeVideo(file, { rotation: 90 });
    expect(await inspect(file)).toMatchObject({ width: upright.height, height: upright.width, rotation: 90 });
  });
});

describe('a large video', () => {
  it.each([
    ['fastStart', formats.fastStart],
    ['moovAtEnd', formats.moovAtEnd],
    ['fragmented', formats.fragmented],
    ['mov', formats.mov],
    ['mkv', () => new MkvOutputFormat()],
  ])('%s is known after a few small requests', async (_kind, format) => {
    await writeVideo(file, { format: format(), bytes: 20_000_000 });
    const facts = await inspect(file, { maxSeconds: Infinity });
    expect(facts.bytes).toBeGreaterThan(20_000_000);
    expect(server.seen.length).toBeLessThanOrEqual(8);
    expect(server.counts.bytes).toBeLessThan(3_000_000);
  });
});

describe('what cannot be translated', () => {
  it('an empty file', async () => {
    await writeFile(file, '');
    await expect(inspect(file)).rejects.toMatchObject({ code: 'video-empty' });
  });

  it('a video that takes a great many reads', async () => {
    const mp4 = await readFile(sample('sample.mp4'));
    const start = mp4.readUInt32BE(0);
    const gap = 140_000;
    await using handle = await open(file, 'w');
    await handle.write(mp4.subarray(0, start));
    for (let nth = 0; nth < 300; nth++)
      await handle.write(box('free', Buffer.alloc(gap)).subarray(0, 8), 0, 8, start + nth * (gap + 8));
    await handle.write(mp4.subarray(start), 0, mp4.length - start, start + 300 * (gap + 8));
    await expect(inspect(file)).rejects.toMatchObject({ code: 'unreadable-video' });
    expect(server.seen.length).toBeLessThanOrEqual(201);
  });

  it('a video without sound', async () => {
    await expect(inspect(sample('silent.mp4'))).rejects.toMatchObject({ code: 'no-audio' });
  });

  it('a video that is too long', async () => {
    const { seconds } = await inspect(sample('sample.mp4'));
    await expect(inspect(sample('sample.mp4'), { maxSeconds: 2 })).rejects.toMatchObject({
      code: 'video-too-long',
      details: { seconds: Math.ceil(seconds), maxSeconds: 2 },
    });
    await expect(inspect(sample('sample.mp4'), { maxSeconds: seconds })).resolves.toBeDefined();
  });

  it('a video with another sound track that is too long', async () => {
    await writeVideo(file, { otherSoundSeconds: 700 });
    await expect(inspect(file)).rejects.toMatchObject({
      code: 'video-too-long',
      details: { seconds: 700, maxSeconds: 600 },
    });
    const facts = await inspect(file, { maxSeconds: 700 });
    expect(facts.seconds).toBeLessThan(12);
    expect(facts.longestSeconds).toBeCloseTo(700, 0);
  });

  it('a video that is too big, known without reading it', async () => {
    const handle = await open(file, 'w');
    await handle.truncate(1024 * 1024 + 1);
    await handle.close();
    await expect(inspect(file, { maxBytes: 1024 * 1024 })).rejects.toMatchObject({
      code: 'video-too-big',
      details: { size: 1.1, limit: 1 },
    });
    expect(server.seen).toHaveLength(1);
  });

  it('a video whose host states a size that cannot be', async () => {
    const stated = 30 * 1024 ** 3;
    const url = server.route('/video', (_request, response) =>
      response.writeHead(206, { 'content-range': `bytes 0-0/${stated}` }).end('a'),
    );
    const source = await openSource({ url, allowedHosts: [server.host] });
    await expect(inspectVideo(source, { ...limits, maxBytes: Infinity })).rejects.toMatchObject({
      code: 'video-too-big',
      details: { size: 30_720, limit: 512 },
    });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['six bytes', 'abcdef'],
    ['one byte', 'a'],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251))],
    ['a header and nothing else', Buffer.from('0000001866747970697336d0000000006d70343269736f6d', 'hex')],
    [
      'a playlist that names other addresses',
      '#EXTM3U\n#EXTINF:5,\nhttp://169.254.169.254/a.ts\n#EXT-X-ENDLIST\n',
    ],
  ])('%s', async (_name, content) => {
    await writeFile(file, content);
    await expect(inspect(file, { contentType: 'video/mp4' })).rejects.toMatchObject({
      code: 'unreadable-video',
    });
  });

  it.each([['image/jpeg', 'thumbnail.jpg']])(
    'a file that is no video, whatever its host calls it: %s',
    async (contentType, name) => {
      await expect(inspect(sample(name), { contentType })).rejects.toMatchObject({ code: 'not-a-video' });
      await expect(inspect(sample(name), { contentType: 'video/mp4' })).rejects.toMatchObject({
        code: 'not-a-video',
      });
    },
  );

  it('a sound recording', async () => {
    await writeFile(file, tone());
    await expect(inspect(file)).rejects.toMatchObject({ code: 'not-a-video' });
  });

  it.each([
    ['MP4, table of contents first', formats.fastStart],
    ['MP4, table of contents last', formats.moovAtEnd],
    ['MKV', () => new MkvOutputFormat()],
  ])('a video cut off on its way: %s', async (_name, format) => {
    await writeVideo(file, { format: format(), bytes: 1_000_000 });
    await writeFile(file, (await readFile(file)).subarray(0, 700_000));
    await expect(inspect(file)).rejects.toMatchObject({ code: 'unreadable-video' });
  });
});

describe('a host that fails meanwhile', () => {
  it('is told from a broken video', async () => {
    const url = server.route('/video', { file: sample('sample.mp4') });
    const source = await openSource({ url, allowedHosts: [server.host] });
    server.route('/video', (_request, response) => response.writeHead(503).end());
    await expect(inspectVideo(source, limits)).rejects.toThrow('answered 503');
    server.route('/video', (_request, response) => response.writeHead(404).end());
    await expect(inspectVideo(source, limits)).rejects.toMatchObject({ code: 'link-expired' });
  });

  it('does not keep anybody waiting who has given up', async () => {
    const url = server.route('/video', { file: sample('sample.mp4') });
    const source = await openSource({ url, allowedHosts: [server.host] });
    const giveUp = new AbortController();
    server.route('/video', () => giveUp.abort());
    await expect(inspectVideo(source, { ...limits, signal: giveUp.signal })).rejects.toThrow('aborted');
  });
});

/** A second of sound as a WAVE file. */
function tone(): Buffer {
  const samples = Buffer.alloc(16_000, 100);
  const header = Buffer.from(
    '524946460000000057415645666d74201000000001000100803e0000007d00000200100064617461',
    'hex',
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(samples.length);
  header.writeUInt32LE(36 + samples.length, 4);
  return Buffer.concat([header, size, samples]);
}
