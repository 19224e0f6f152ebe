import { open } from 'node:fs/promises';
import {
  ALL_FORMATS,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { type Clip, loadClip } from './clip.ts';

export interface ResultOrder {
  readonly path: string;
  /** Seconds. */
  readonly duration: number;
  readonly language: string;
  /** The video whose picture is kept; undefined for the sandbox's own picture. */
  readonly keepPictureOf?: string | undefined;
  /** Pads the file to this many bytes; a smaller number does nothing. */
  readonly padTo?: number | undefined;
}

/**
 * Writes a "translated" video: an MP4 that plays, with the sandbox's voice and, unless a picture is kept, the
 * sandbox's picture, both repeated to fill the duration. Packets are copied, never encoded, so no encoder
 * is needed. What is kept in memory is the table of samples alone, some tens of megabytes for an hour of video.
 */
export async function buildResult(order: ResultOrder): Promise<void> {
  const clip = await loadClip();
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: false }),
    target: new FilePathTarget(order.path),
  });
  output.setMetadataTags({
    title: 'SANDBOX RESULT – not a translation',
    comment: `Asked for: ${order.language}`,
  });
  try {
    if (order.keepPictureOf === undefined) await writeSandboxPicture(output, clip, order.duration);
    else await writeKeptPicture(output, clip, order.keepPictureOf);
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (order.padTo !== undefined) await pad(order.path, order.padTo);
}

async function writeSandboxPicture(output: Output, clip: Clip, duration: number): Promise<void> {
  const video = new EncodedVideoPacketSource(clip.video.codec);
  output.addVideoTrack(video, { frameRate: clip.video.packets.length / clip.duration });
  const voice = addVoice(output, clip, duration);
  await output.start();
  for (const packet of repeated(clip.video.packets, clip.duration, duration)) {
    await voice.upTo(packet.timestamp);
    await video.add(packet, { decoderConfig: clip.video.config });
  }
  await voice.upTo(duration);
}

async function writeKeptPicture(output: Output, clip: Clip, path: string): Promise<void> {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  try {
    const track = await input.getPrimaryVideoTrack();
    const decoderConfig = await track?.getDecoderConfig();
    if (!track?.codec || !decoderConfig) throw new Error('the source has no picture to keep');
    const video = new EncodedVideoPacketSource(track.codec);
    output.addVideoTrack(video, { rotation: track.rotation });
    const duration = await track.computeDuration();
    const voice = addVoice(output, clip, duration);
    await output.start();
    for await (const packet of new EncodedPacketSink(track).packets()) {
      await voice.upTo(packet.timestamp);
      await video.add(packet, { decoderConfig });
    }
    await voice.upTo(duration);
  } finally {
    input.dispose();
  }
}

/** Adds the sound track; `upTo` writes it as far as the picture is, so that neither piles up waiting. */
function addVoice(output: Output, clip: Clip, duration: number): { upTo(seconds: number): Promise<void> } {
  const audio = new EncodedAudioPacketSource(clip.audio.codec);
  output.addAudioTrack(audio);
  const packets = repeated(clip.audio.packets, clip.duration, duration);
  let next = packets.next();
  return {
    async upTo(seconds) {
      while (!next.done && next.value.timestamp <= seconds) {
        await audio.add(next.value, { decoderConfig: clip.audio.config });
        next = packets.next();
      }
    },
  };
}

/** The packets again and again until the duration is full; the last one is shortened to fit. */
function* repeated(
  packets: readonly EncodedPacket[],
  loopSeconds: number,
  duration: number,
): Generator<EncodedPacket> {
  for (let loop = 0; ; loop++) {
    for (const packet of packets) {
      const timestamp = loop * loopSeconds + packet.timestamp;
      // Half a millisecond of tolerance: rounding must not add a packet of no length.
      if (timestamp > duration - 0.0005) return;
      yield packet.clone({ timestamp, duration: Math.min(packet.duration, duration - timestamp) });
    }
  }
}

/** Grows an MP4 with a `free` box, which players skip. The bytes are a hole in the file and take no disk space. */
async function pad(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    if (bytes < size + 16) return;
    const header = Buffer.alloc(16);
    // Size 1 announces the 64-bit size after the type.
    header.writeUInt32BE(1, 0);
    header.write('free', 4, 'latin1');
    header.writeBigUInt64BE(BigInt(bytes - size), 8);
    await file.write(header, 0, 16, size);
    await file.truncate(bytes);
  } finally {
    await file.close();
  }
}
