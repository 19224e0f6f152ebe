import { readFile } from 'node:fs/promises';
import {
  ALL_FORMATS,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  Input,
  MkvOutputFormat,
  MovOutputFormat,
  Mp4OutputFormat,
  MpegTsOutputFormat,
  Output,
  type OutputFormat,
  WebMOutputFormat,
} from 'mediabunny';
import { sample } from '../support/videos.ts';

export type FuzzSample = { readonly kind: string; readonly bytes: Buffer };

/** Short videos that play, of every container that people send. */
export async function fuzzSamples(): Promise<FuzzSample[]> {
  const h264 = sample().path;
  const vp9 = sample('sample.webm').path;
  return [
    { kind: 'mp4', bytes: await short(h264, new Mp4OutputFormat({ fastStart: false })) },
    { kind: 'mp4', bytes: await short(h264, new Mp4OutputFormat({ fastStart: 'fragmented' })) },
    { kind: 'mov', bytes: await short(h264, new MovOutputFormat({ fastStart: 'in-memory' })) },
    { kind: 'mkv', bytes: await short(h264, new MkvOutputFormat()) },
    { kind: 'webm', bytes: await short(vp9, new WebMOutputFormat()) },
    { kind: 'ts', bytes: await short(h264, new MpegTsOutputFormat()) },
  ];
}

/** The whole sample, which crafted files are made of. */
export function wholeMp4(): Promise<Buffer> {
  return readFile(sample().path);
}

/** The first second of a video. */
async function short(path: string, format: OutputFormat): Promise<Buffer> {
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  if (!video?.codec || !audio?.codec) throw new Error('the sample has no tracks');
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const picture = new EncodedVideoPacketSource(video.codec);
  const sound = new EncodedAudioPacketSource(audio.codec);
  output.addVideoTrack(picture);
  output.addAudioTrack(sound);
  await output.start();
  const pictureConfig = { decoderConfig: (await video.getDecoderConfig()) ?? undefined };
  const soundConfig = { decoderConfig: (await audio.getDecoderConfig()) ?? undefined };
  for await (const packet of new EncodedPacketSink(video).packets()) {
    if (packet.timestamp > 1) break;
    await picture.add(packet, pictureConfig);
  }
  for await (const packet of new EncodedPacketSink(audio).packets()) {
    if (packet.timestamp > 1) break;
    if (packet.timestamp >= 0) await sound.add(packet, soundConfig);
  }
  await output.finalize();
  if (!target.buffer) throw new Error('nothing was written');
  return Buffer.from(target.buffer);
}
