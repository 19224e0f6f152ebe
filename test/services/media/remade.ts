import {
  ALL_FORMATS,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  type InputAudioTrack,
  Output,
  type OutputFormat,
} from 'mediabunny';
import { sample } from './fixtures.ts';

/** Writes the packets of a sample into another container, `shift` seconds later; `sounds`: how many times its sound, the last the default. */
export async function writeSample(
  file: string,
  options: {
    readonly from?: 'sample.mp4' | 'sample.webm';
    readonly format: OutputFormat;
    readonly shift?: number;
    readonly soundShift?: number;
    readonly sounds?: readonly string[];
    readonly rounds?: number;
    readonly paddingBytes?: number;
  },
): Promise<void> {
  const { from = 'sample.mp4', format, shift = 0, soundShift = 0, sounds = ['eng'], rounds = 1 } = options;
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(sample(from)) });
  const video = (await input.getPrimaryVideoTrack())!;
  const audio = (await input.getPrimaryAudioTrack())!;
  const output = new Output({ format, target: new FilePathTarget(file) });
  const picture = new EncodedVideoPacketSource(video.codec!);
  output.addVideoTrack(picture);
  const tracks = sounds.map((languageCode, n) => {
    const source = new EncodedAudioPacketSource(audio.codec!);
    output.addAudioTrack(source, { languageCode, disposition: { default: n === sounds.length - 1 } });
    return source;
  });
  await output.start();
  const videoMeta = { decoderConfig: (await video.getDecoderConfig())! };
  const audioMeta = { decoderConfig: (await audio.getDecoderConfig())! };
  const length = await input.computeDuration();
  for (let round = 0; round < rounds; round++) {
    const at = shift + round * length;
    const heard = await packetsFrom(audio);
    for await (const packet of new EncodedPacketSink(video).packets()) {
      const data = Buffer.concat([packet.data, filler(options.paddingBytes ?? 0)]);
      await picture.add(packet.clone({ data, timestamp: packet.timestamp + at }), videoMeta);
      while (heard[0] && heard[0].timestamp <= packet.timestamp) await addSound(heard.shift()!, at);
    }
    for (const packet of heard) await addSound(packet, at);
  }
  await output.finalize();

  async function addSound(packet: EncodedPacket, at: number): Promise<void> {
    const moved = packet.clone({ timestamp: packet.timestamp + at + soundShift });
    for (const track of tracks) await track.add(moved, audioMeta);
  }
}

async function packetsFrom(track: InputAudioTrack): Promise<EncodedPacket[]> {
  const packets: EncodedPacket[] = [];
  for await (const packet of new EncodedPacketSink(track).packets())
    if (packet.timestamp >= 0) packets.push(packet);
  return packets;
}

/** An H.264 unit that decoders skip: its length, type 12, ones and the closing bit. */
function filler(bytes: number): Buffer {
  if (bytes === 0) return Buffer.alloc(0);
  const unit = Buffer.alloc(bytes, 0xff);
  unit.writeUInt32BE(bytes - 4);
  unit[4] = 12;
  unit[bytes - 1] = 0x80;
  return unit;
}

export type TestEdit = { readonly seconds: number; readonly at: number; readonly rate?: number };

/** Gives every track of an MP4 that ends with its table of contents this edit list; `at`: −1 for nothing shown. */
export function withEdits(mp4: Buffer, edits: readonly TestEdit[]): Buffer {
  const start = mp4.lastIndexOf('moov') - 4;
  const moov = mp4.subarray(start + 8, start + mp4.readUInt32BE(start));
  const movieScale = find(moov, 'mvhd').readUInt32BE(12);
  const boxes = split(moov).map(({ name, whole, content }) => {
    if (name !== 'trak') return whole;
    const mdhd = find(find(content, 'mdia'), 'mdhd');
    const scale = mdhd.readUInt32BE(mdhd[0] === 1 ? 20 : 12);
    const entries = edits.map(({ seconds, at, rate = 1 }) => {
      const entry = Buffer.alloc(12);
      entry.writeUInt32BE(Math.round(seconds * movieScale));
      entry.writeInt32BE(at === -1 ? -1 : Math.round(at * scale), 4);
      entry.writeInt32BE(rate * 65536, 8);
      return entry;
    });
    const head = Buffer.alloc(8);
    head.writeUInt32BE(edits.length, 4);
    const rest = split(content).filter((box) => box.name !== 'edts');
    const edts = box('edts', box('elst', Buffer.concat([head, ...entries])));
    return box(
      'trak',
      Buffer.concat([rest[0]!.whole, edts, ...rest.slice(1).map(({ whole: bytes }) => bytes)]),
    );
  });
  return Buffer.concat([mp4.subarray(0, start), box('moov', Buffer.concat(boxes))]);
}

function box(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(content.length + 8);
  header.write(name, 4, 'latin1');
  return Buffer.concat([header, content]);
}

function split(content: Buffer): { name: string; whole: Buffer; content: Buffer }[] {
  const boxes = [];
  for (let at = 0; at + 8 <= content.length; at += content.readUInt32BE(at)) {
    const whole = content.subarray(at, at + content.readUInt32BE(at));
    boxes.push({ name: whole.toString('latin1', 4, 8), whole, content: whole.subarray(8) });
  }
  return boxes;
}

function find(content: Buffer, name: string): Buffer {
  return split(content).find((part) => part.name === name)!.content;
}

/** An MPEG-TS as cameras write it: four bytes of time before each packet. */
export function asM2ts(ts: Buffer): Buffer {
  const packets: Buffer[] = [];
  for (let at = 0; at + 188 <= ts.length; at += 188) packets.push(Buffer.alloc(4), ts.subarray(at, at + 188));
  return Buffer.concat(packets);
}
