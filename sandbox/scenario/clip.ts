import { fileURLToPath } from 'node:url';
import {
  ALL_FORMATS,
  type AudioCodec,
  type EncodedPacket,
  EncodedPacketSink,
  FilePathSource,
  Input,
  type InputTrack,
  type VideoCodec,
} from 'mediabunny';

const FILE = fileURLToPath(new URL('../media/sandbox-result.mp4', import.meta.url));

/** The pre-encoded "sandbox result" clip, in memory (it is about 100 kB) and ready to be repeated. */
export interface Clip {
  /** Seconds; a whole number of video frames and of audio packets, so the two stay together however often repeated. */
  readonly duration: number;
  readonly video: { codec: VideoCodec; config: VideoDecoderConfig; packets: readonly EncodedPacket[] };
  readonly audio: { codec: AudioCodec; config: AudioDecoderConfig; packets: readonly EncodedPacket[] };
}

let loaded: Promise<Clip> | undefined;

export function loadClip(): Promise<Clip> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Clip> {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(FILE) });
  try {
    const video = await input.getPrimaryVideoTrack();
    const audio = await input.getPrimaryAudioTrack();
    const [videoConfig, audioConfig] = [await video?.getDecoderConfig(), await audio?.getDecoderConfig()];
    if (!video?.codec || !audio?.codec || !videoConfig || !audioConfig) {
      throw new Error('sandbox-result.mp4 must have a picture and sound');
    }
    return {
      duration: await video.computeDuration(),
      video: { codec: video.codec, config: videoConfig, packets: await packetsOf(video) },
      audio: { codec: audio.codec, config: audioConfig, packets: await packetsOf(audio) },
    };
  } finally {
    input.dispose();
  }
}

/** All packets but the encoder's priming ones, which lie before zero and are never heard. */
async function packetsOf(track: InputTrack): Promise<EncodedPacket[]> {
  const packets: EncodedPacket[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (packet.timestamp > -1e-6) packets.push(packet);
  }
  return packets;
}
