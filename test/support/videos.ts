import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ALL_FORMATS,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  type InputTrack,
  MP4,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import type { FileUpload } from '../../sandbox/discord/attachments.ts';

/** A sample video as a person sends it. */
export function sample(name = 'sample.mp4', more: Partial<FileUpload> = {}): FileUpload {
  return { path: fileURLToPath(new URL(`../../sandbox/media/${name}`, import.meta.url)), ...more };
}

/** A copy of the sample in `dir` that is `bytes` long: players skip the free space at its end. */
export async function paddedSample(dir: string, bytes: number): Promise<FileUpload> {
  const video = await readFile(sample().path);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(bytes - video.length);
  header.write('free', 4, 'latin1');
  const path = join(dir, 'long.mp4');
  await writeFile(path, Buffer.concat([video, header]));
  await truncate(path, bytes);
  return { path };
}

export type Playable = {
  readonly container: 'mp4' | 'other';
  /** Rounded to a tenth of a second; read from the packets, not believed from a header. */
  readonly seconds: number;
  readonly video: string | undefined;
  readonly audio: string | undefined;
};

/** What a player would find in a file, every packet of picture and sound read to the last byte. */
export async function playable(path: string): Promise<Playable> {
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  const ends = await Promise.all([endOf(video), endOf(audio)]);
  return {
    container: (await input.getFormat()) === MP4 ? 'mp4' : 'other',
    seconds: Math.round(Math.max(...ends) * 10) / 10,
    video: video?.codec ?? undefined,
    audio: audio?.codec ?? undefined,
  };
}

async function endOf(track: InputTrack | null): Promise<number> {
  let end = 0;
  if (!track) return end;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (packet.data.byteLength === 0) throw new Error('a packet without bytes');
    end = Math.max(end, packet.timestamp + packet.duration);
  }
  return end;
}

/** A copy of the sample in `dir` with a second sound track, a player's second choice, that lasts `seconds`. */
export async function withSecondSound(dir: string, seconds: number): Promise<FileUpload> {
  const path = join(dir, 'two-sounds.mp4');
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(sample().path) });
  const output = new Output({ format: new Mp4OutputFormat(), target: new FilePathTarget(path) });
  const [video, sound] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()];
  if (!video?.codec || !sound?.codec) throw new Error('the sample has no picture or no sound');
  const picture = new EncodedVideoPacketSource(video.codec);
  const sounds = [sound.codec, sound.codec].map((codec) => new EncodedAudioPacketSource(codec));
  output.addVideoTrack(picture);
  for (const [index, source] of sounds.entries())
    output.addAudioTrack(source, { disposition: { default: index === 0 } });
  await output.start();
  const [pictureMeta, soundMeta] = [await video.getDecoderConfig(), await sound.getDecoderConfig()];
  for await (const packet of new EncodedPacketSink(video).packets())
    await picture.add(packet, pictureMeta ? { decoderConfig: pictureMeta } : {});
  for await (const packet of new EncodedPacketSink(sound).packets())
    await sounds[0]?.add(packet, soundMeta ? { decoderConfig: soundMeta } : {});
  const first = await new EncodedPacketSink(sound).getFirstPacket();
  if (!first) throw new Error('the sample has no sound');
  for (let at = 0; at < seconds; at++)
    await sounds[1]?.add(
      first.clone({ timestamp: at, duration: 1 }),
      soundMeta ? { decoderConfig: soundMeta } : {},
    );
  await output.finalize();
  return { path };
}
