import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ALL_FORMATS,
  EncodedPacketSink,
  FilePathSource,
  Input,
  MkvOutputFormat,
  MovOutputFormat,
  Mp4OutputFormat,
  MpegTsOutputFormat,
  type OutputFormat,
  WebMOutputFormat,
} from 'mediabunny';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/services/media/check-file.ts';
import { inspectVideo } from '../../../src/services/media/inspect.ts';
import { remuxToMp4 } from '../../../src/services/media/remux.ts';
import { openSource } from '../../../src/services/media/source.ts';
import { sample } from './fixtures.ts';
import { type MediaServer, startMediaServer } from './media-server.ts';
import { asM2ts, type TestEdit, withEdits, writeSample } from './remade.ts';

let server: MediaServer;
let folder: string;
let file: string;
let made: string;

beforeEach(async () => {
  server = await startMediaServer();
  folder = await mkdtemp(join(tmpdir(), 'real-files-test-'));
  file = join(folder, 'video');
  made = join(folder, 'made.mp4');
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const sourceOf = (path: string, contentType = 'video/mp4') =>
  openSource({ url: server.route('/video', { file: path, contentType }), allowedHosts: [server.host] });

const inspect = async (path = file, contentType?: string) =>
  inspectVideo(await sourceOf(path, contentType), { maxSeconds: 600, maxBytes: 1e9 });

async function remuxed() {
  await remuxToMp4({ source: await sourceOf(file), file: made });
  return { ...(await checkFile(made)), ...(await startsOf(made)) };
}

/** When the first picture and the first sound are shown. */
async function startsOf(path: string) {
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  const picture = await (await input.getPrimaryVideoTrack())!.getFirstTimestamp();
  const sound = await (await input.getPrimaryAudioTrack())!.getFirstTimestamp();
  return { start: Math.min(picture, sound), offset: sound - picture };
}

const kinds: [name: string, format: () => OutputFormat, from?: 'sample.webm'][] = [
  ['MP4', () => new Mp4OutputFormat({ fastStart: false })],
  ['MP4 in fragments', () => new Mp4OutputFormat({ fastStart: 'fragmented' })],
  ['MOV', () => new MovOutputFormat({ fastStart: false })],
  ['MKV', () => new MkvOutputFormat()],
  ['live MKV', () => new MkvOutputFormat({ appendOnly: true })],
  ['MPEG-TS', () => new MpegTsOutputFormat()],
  ['WebM', () => new WebMOutputFormat(), 'sample.webm'],
];

describe('a recording that begins late', () => {
  it.each(kinds)(
    '%s is as long as it is played, and begins at zero when remuxed',
    async (_name, format, from) => {
      const plain = await inspect(sample(from ?? 'sample.mp4'));
      await writeSample(file, { format: format(), shift: 3600, soundShift: 0.5, ...(from ? { from } : {}) });
      const facts = await inspect();
      expect(facts.seconds).toBeCloseTo(plain.seconds + 0.5, 0);
      expect(facts.longestSeconds).toBeCloseTo(facts.seconds, 0);
      expect(facts.needsRemux).toBe(true);
      const before = await startsOf(file);
      const after = await remuxed();
      expect(after.start).toBeCloseTo(0, 1);
      expect(after.offset).toBeCloseTo(before.offset, 2);
      expect(after.seconds).toBeCloseTo(facts.seconds, 1);
    },
  );

  it.each(kinds)('%s as a result is as long as it is played', async (_name, format, from) => {
    const plain = await checkFile(sample(from ?? 'sample.mp4'));
    await writeSample(file, { format: format(), shift: 3600, ...(from ? { from } : {}) });
    expect((await checkFile(file)).seconds).toBeCloseTo(plain.seconds, 0);
  });
});

describe('a recording without an index', () => {
  const large = { rounds: 12, paddingBytes: 4_000 };

  it('of any size is known by a few reads from its end: MKV', async () => {
    await writeSample(file, { format: new MkvOutputFormat({ appendOnly: true }), ...large });
    await expectFewReads();
  });

  it('of any size is known by a few reads from its end: MP4 in fragments', async () => {
    await writeSample(file, { format: new Mp4OutputFormat({ fastStart: 'fragmented' }), ...large });
    await writeFile(file, withoutIndex(await readFile(file)));
    await expectFewReads();
  });

  async function expectFewReads() {
    const { seconds } = await inspect(sample('sample.mp4'));
    const size = (await readFile(file)).length;
    expect(size).toBeGreaterThan(10_000_000);
    server.seen.length = 0;
    const read = server.counts.bytes;
    expect((await inspect()).seconds).toBeCloseTo(12 * seconds, 0);
    expect(server.seen.length).toBeLessThanOrEqual(14);
    expect(server.counts.bytes - read).toBeLessThan(size / 2);
  }

  it.each([0.5, 0.8])(
    'and cut short is as long as what is there: %d of an MP4 in fragments',
    async (part) => {
      await writeSample(file, { format: new Mp4OutputFormat({ fastStart: 'fragmented' }) });
      const whole = withoutIndex(await readFile(file));
      await writeFile(file, whole.subarray(0, whole.length * part));
      const { seconds } = await inspect(sample('sample.mp4'));
      const facts = await inspect();
      expect(facts.needsRemux).toBe(true);
      expect(facts.seconds).toBeGreaterThan(1);
      expect(facts.seconds).toBeLessThan(seconds * (part + 0.1));
      expect((await remuxed()).seconds).toBeCloseTo(facts.seconds, 1);
    },
  );
});

describe('rare kinds work', () => {
  const ts = async (shift = 0) => {
    await writeSample(file, { format: new MpegTsOutputFormat(), shift });
    return readFile(file);
  };
  const cases: [name: string, content: () => Promise<Buffer>][] = [
    ['an MPEG-TS whose clock begins anew in the middle', () => ts(2 ** 33 / 90_000 - 4)],
    ['an MPEG-TS of a camera, four bytes before each packet', async () => asM2ts(await ts())],
    [
      'an MPEG-TS after bytes of something else',
      async () => Buffer.concat([Buffer.alloc(100, 7), await ts()]),
    ],
    ['an MPEG-TS that begins in the middle of a packet', async () => (await ts()).subarray(100)],
    ['an MPEG-TS after an ID3 tag', async () => Buffer.concat([id3, await ts()])],
    ['an MP4 after an ID3 tag', async () => Buffer.concat([id3, await readFile(sample('sample.mp4'))])],
    [
      'an old QuickTime film that does not say what it is',
      async () => {
        const film = await readFile(sample('sample.mov'));
        film.write('free', 4, 'latin1');
        return film;
      },
    ],
  ];
  it.each(cases)('%s', async (_name, content) => {
    await writeFile(file, await content());
    const { seconds } = await inspect(sample('sample.mp4'));
    const facts = await inspect();
    expect(facts).toMatchObject({ videoCodec: 'avc', audioCodec: 'aac', needsRemux: true });
    expect(facts.seconds).toBeCloseTo(seconds, 0);
    const after = await remuxed();
    expect(after.seconds).toBeCloseTo(facts.seconds, 1);
    expect(after.start).toBeCloseTo(0, 1);
  });

  it('recordings one after the other, whose clock goes back, are refused before anything is lost', async () => {
    const one = await ts();
    await writeFile(file, Buffer.concat([one, one]));
    await expect(remuxToMp4({ source: await sourceOf(file), file: made })).rejects.toMatchObject({
      code: 'unsupported-edits',
    });
  });
});

describe('a trimmed video', () => {
  const trimmed = async (format: OutputFormat, edits: readonly TestEdit[]) => {
    await writeSample(file, { format });
    await writeFile(file, withEdits(await readFile(file), edits));
  };

  it.each([
    ['MP4', () => new Mp4OutputFormat({ fastStart: false })],
    ['MOV', () => new MovOutputFormat({ fastStart: false })],
  ])('%s is as long as it is shown, and nothing of what was cut away is passed on', async (_name, format) => {
    const { seconds } = await inspect(sample('sample.mp4'));
    await trimmed(format(), [{ seconds: 5, at: seconds - 6 }]);
    const facts = await inspect();
    expect(facts.seconds).toBeCloseTo(5, 1);
    expect(facts.longestSeconds).toBeCloseTo(5, 1);
    expect(facts.needsRemux).toBe(true);
    const after = await remuxed();
    expect(after.seconds).toBeCloseTo(5, 0.9);
    expect(after.start).toBeCloseTo(0, 1);
    expect(after.offset).toBeCloseTo(0, 1);
    const shown = await contents(file, (timestamp) => timestamp > -0.03 && timestamp < 5.05);
    const passedOn = await contents(made, () => true);
    expect(passedOn.length).toBeGreaterThan(50);
    expect(passedOn.filter((packet) => !shown.includes(packet))).toEqual([]);
  });

  it('only at its end loses no picture at its beginning', async () => {
    await trimmed(new Mp4OutputFormat({ fastStart: false }), [{ seconds: 4, at: 0 }]);
    expect(await inspect()).toMatchObject({ needsRemux: true });
    const after = await remuxed();
    expect(after.seconds).toBeCloseTo(4, 0.9);
    expect((await contents(made, () => true))[0]).toBe((await contents(file, () => true))[0]);
  });

  it('that counts parts one after the other as one is such', async () => {
    await trimmed(new Mp4OutputFormat({ fastStart: false }), [
      { seconds: 2, at: 0 },
      { seconds: 2, at: 2 },
    ]);
    expect((await inspect()).seconds).toBeCloseTo(4, 1);
  });

  it('whose edits only skip what an encoder puts before the first sound is taken as it is', async () => {
    const { seconds } = await inspect(sample('sample.mp4'));
    await trimmed(new Mp4OutputFormat({ fastStart: false }), [{ seconds: seconds - 0.1, at: 0.04 }]);
    expect(await inspect()).toMatchObject({ needsRemux: false });
  });

  it('that begins with nothing shown is as long as it is played', async () => {
    const { seconds } = await inspect(sample('sample.mp4'));
    await trimmed(new Mp4OutputFormat({ fastStart: false }), [
      { seconds: 3, at: -1 },
      { seconds, at: 0 },
    ]);
    const facts = await inspect();
    expect(facts.seconds).toBeCloseTo(seconds, 0);
    expect(facts.needsRemux).toBe(true);
    expect((await remuxed()).start).toBeCloseTo(0, 1);
  });

  it.each<[string, TestEdit[]]>([
    [
      'several parts',
      [
        { seconds: 2, at: 5 },
        { seconds: 2, at: 0 },
      ],
    ],
    [
      'the same part again',
      [
        { seconds: 2, at: 0 },
        { seconds: 2, at: 0 },
      ],
    ],
    ['another speed', [{ seconds: 2, at: 0, rate: 2 }]],
    ['a picture that stands still', [{ seconds: 2, at: 0, rate: 0 }]],
  ])('with %s is refused in true words', async (_name, edits) => {
    await trimmed(new Mp4OutputFormat({ fastStart: false }), edits);
    await expect(inspect()).rejects.toMatchObject({ code: 'unsupported-edits' });
  });
});

describe('what the MP4 cannot hold is said at inspection, by its name', () => {
  it.each([
    ['V_MPEG4/ISO/AVC', 'V_MPEG4/ISO/ASP', 'MPEG-4 Part 2'],
    ['A_AAC', 'A_XYZ', 'A_XYZ'],
  ])('%s', async (from, to, codec) => {
    await writeSample(file, { format: new MkvOutputFormat() });
    const content = await readFile(file);
    content.write(to, content.indexOf(from), 'latin1');
    await writeFile(file, content);
    await expect(inspect()).rejects.toMatchObject({ code: 'unsupported-codec', details: { codec } });
  });

  it.each([
    ['avc1', 'mp4v', 'MPEG-4 Part 2'],
    ['avc1', 'dvcp', 'DV'],
  ])('MOV with %s called %s', async (from, to, codec) => {
    await writeSample(file, { format: new MovOutputFormat({ fastStart: false }) });
    const content = (await readFile(file)).toString('latin1');
    await writeFile(file, content.replaceAll(from, to), 'latin1');
    await expect(inspect()).rejects.toMatchObject({ code: 'unsupported-codec', details: { codec } });
  });

  it('MPEG-TS with MPEG-2', async () => {
    await writeSample(file, { format: new MpegTsOutputFormat() });
    const content = await readFile(file);
    // Its table of tracks: the kind of the picture, and its channel.
    const at = content.indexOf(Buffer.from([0x1b, 0xe1]));
    content[at] = 2;
    await writeFile(file, content);
    await expect(inspect()).rejects.toMatchObject({
      code: 'unsupported-codec',
      details: { codec: 'MPEG-2' },
    });
  });

  it.each([
    ['AVI', 'RIFF\x10\0\0\0AVI LIST'],
    ['WMV', '\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9'],
    ['FLV', 'FLV\x01\x05\0\0\0\x09'],
    ['MPG', '\0\0\x01\xba\x44\0\x04\0'],
    ['OGG', `OggS\0\x02${'\0'.repeat(20)}\x01*\x80theora`],
    ['RealMedia', '.RMF\0\0\0\x12'],
    ['GIF', 'GIF89a'],
    ['DV', '\x1f\x07\0\x3f'],
  ])('a whole file of another kind: %s', async (format, start) => {
    await writeFile(file, Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(5000, 1)]));
    await expect(inspect()).rejects.toMatchObject({ code: 'unsupported-format', details: { format } });
  });
});

describe('what a file is called', () => {
  it('says nothing: a video is one', async () => {
    expect(await inspect(sample('sample.mp4'), 'text/plain')).toMatchObject({ container: 'mp4' });
  });

  it('says nothing: a picture is none', async () => {
    await writeFile(file, Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100)]));
    await expect(inspect()).rejects.toMatchObject({ code: 'not-a-video' });
  });
});

it.each([
  ['MKV', () => new MkvOutputFormat()],
  ['MP4', () => new Mp4OutputFormat({ fastStart: false })],
])('of several sounds the default one is taken: %s', async (_name, format) => {
  await writeSample(file, { format: format(), sounds: ['eng', 'deu'] });
  expect(await inspect()).toMatchObject({ needsRemux: true });
  await remuxToMp4({ source: await sourceOf(file), file: made });
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(made) });
  const sounds = await input.getAudioTracks();
  expect(await Promise.all(sounds.map((sound) => sound.getLanguageCode()))).toEqual(['deu']);
});

/** The index of its fragments is the last box. */
function withoutIndex(mp4: Buffer): Buffer {
  return mp4.subarray(0, mp4.length - mp4.readUInt32BE(mp4.length - 4));
}

async function contents(path: string, isWanted: (timestamp: number) => boolean): Promise<string[]> {
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  const found: string[] = [];
  for (const track of await input.getTracks()) {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      if (isWanted(packet.timestamp)) found.push(Buffer.from(packet.data).toString('base64'));
    }
  }
  return found;
}

const id3 = Buffer.from('ID3\x03\0\0\0\0\0\x0aaaaaaaaaaa', 'latin1');
