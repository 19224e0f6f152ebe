import { fileURLToPath } from 'node:url';
import {
  ALL_FORMATS,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  MkvOutputFormat,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
} from 'mediabunny';

/** The project's own sample videos; `name` as in `sandbox/media/`. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`../../../sandbox/media/${name}`, import.meta.url));
}

export const formats = {
  fastStart: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
  moovAtEnd: () => new Mp4OutputFormat({ fastStart: false }),
  fragmented: () => new Mp4OutputFormat({ fastStart: 'fragmented' }),
  mov: () => new MovOutputFormat({ fastStart: false }),
};

/**
 * Writes a playable video: the sample's packets, again and again until the file holds at least `bytes`, in the given
 * container. With `bytes` the picture is padded to about 4 Mb/s, which is what phones record. `bareSound` replaces the sound by a second of uncompressed samples, high byte first, as cameras write them.
 */
export async function writeVideo(
  file: string,
  options: {
    format?: OutputFormat;
    bytes?: number;
    rotation?: 0 | 90;
    bareSound?: boolean;
    otherSoundSeconds?: number;
    colorSpace?: VideoColorSpaceInit;
  } = {},
): Promise<void> {
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(sample('sample.mp4')) });
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  if (!video?.codec || !audio?.codec) throw new Error('the sample has no tracks');
  const output = new Output({
    format: options.format ?? formats.moovAtEnd(),
    target: new FilePathTarget(file),
  });
  const picture = new EncodedVideoPacketSource(video.codec);
  const sound = new EncodedAudioPacketSource(options.bareSound ? 'pcm-s16be' : audio.codec);
  output.addVideoTrack(picture, { rotation: options.rotation ?? 0 });
  output.addAudioTrack(sound);
  const otherSound = new EncodedAudioPacketSource('opus');
  if (options.otherSoundSeconds) output.addAudioTrack(otherSound);
  await output.start();
  for (let at = 0; at < (options.otherSoundSeconds ?? 0); at++) {
    await otherSound.add(new EncodedPacket(new Uint8Array([0x80]), 'key', at, 1), {
      decoderConfig: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 },
    });
  }
  const round = await input.computeDuration();
  const config = (await video.getDecoderConfig())!;
  const { colorSpace = config.colorSpace } = options;
  const videoConfig = { decoderConfig: { ...config, ...(colorSpace ? { colorSpace } : {}) } };
  const audioConfig = { decoderConfig: (await audio.getDecoderConfig())! };
  let written = 0;
  for (let shift = 0; shift === 0 || written < (options.bytes ?? 0); shift += round) {
    for await (const packet of new EncodedPacketSink(video).packets()) {
      const data = options.bytes ? Buffer.concat([packet.data, filler]) : packet.data;
      await picture.add(packet.clone({ data, timestamp: packet.timestamp + shift }), videoConfig);
      written += data.length;
    }
    if (options.bareSound) await addBareSound(sound);
    else {
      for await (const packet of new EncodedPacketSink(audio).packets()) {
        if (packet.timestamp < 0) continue;
        await sound.add(packet.clone({ timestamp: packet.timestamp + shift }), audioConfig);
        written += packet.data.length;
      }
    }
  }
  await output.finalize();
}

/** An H.264 unit of 20 kB that decoders skip: its length, type 12, ones and the closing bit. */
const filler = Buffer.alloc(20_000, 0xff);
filler.writeUInt32BE(filler.length - 4);
filler[4] = 12;
filler[filler.length - 1] = 0x80;

async function addBareSound(sound: EncodedAudioPacketSource): Promise<void> {
  const decoderConfig = { codec: 'pcm-s16be', sampleRate: 16_000, numberOfChannels: 1 };
  for (let tenth = 0; tenth < 10; tenth++) {
    const samples = Buffer.alloc(3200);
    for (let n = 0; n < 1600; n++) samples.writeInt16BE(Math.round(9000 * Math.sin(n / 6)), n * 2);
    await sound.add(new EncodedPacket(samples, 'key', tenth / 10, 0.1), { decoderConfig });
  }
}

/** Writes an MKV whose packets, `count` of sound alone, hold a byte each. */
export async function writeTinyPackets(file: string, count: number): Promise<void> {
  const output = new Output({ format: new MkvOutputFormat(), target: new FilePathTarget(file) });
  const picture = new EncodedVideoPacketSource('vp8');
  const sound = new EncodedAudioPacketSource('opus');
  output.addVideoTrack(picture);
  output.addAudioTrack(sound);
  await output.start();
  const videoConfig = { decoderConfig: { codec: 'vp8', codedWidth: 320, codedHeight: 240 } };
  const audioConfig = { decoderConfig: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 } };
  const byte = new Uint8Array([0x80]);
  const seconds = 0.0002;
  for (let n = 0; n < count; n++) {
    if (n % 1000 === 0) await picture.add(new EncodedPacket(byte, 'key', n * seconds, 0.2), videoConfig);
    await sound.add(new EncodedPacket(byte, 'key', n * seconds, seconds), audioConfig);
  }
  await output.finalize();
}
