import { open } from 'node:fs/promises';
import {
  Conversion,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  type Input,
  type InputAudioTrack,
  type InputTrack,
  type InputVideoTrack,
  Mp4OutputFormat,
  Output,
  PCM_AUDIO_CODECS,
} from 'mediabunny';
import { Problem } from '../problem.ts';
import { mainTracks } from './container.ts';
import { onDisk } from './disk-error.ts';
import { FileSink } from './file-sink.ts';
import { readAhead } from './pieces.ts';
import type { VideoSource } from './source.ts';
import { withSourceInput } from './source-input.ts';

/**
 * How many packets a video may have in all. Each stays in the memory of its reader and of its writer as an entry of a table;
 * an hour of 60 pictures a second with the shortest usual sound has half of it.
 */
const mostPackets = 400_000;

/** What each packet takes in its container at least, in bytes. Smaller ones are made to cost time. */
const leastPacketBytes = 16;

/**
 * How much a remuxed video may be larger than what it was made of, in bytes: its tables are others. Tables of a MOV can name
 * the same bytes again and again, which become as many copies.
 */
const mostAdded = (size: number) => size * 0.1 + 16e6;

/**
 * Writes the main picture and sound of a video that `inspectVideo` accepted into a new MP4 at `file`: packet by packet,
 * without re-encoding, straight from its host, flat in memory. Its tags (a phone's include where it was) stay behind.
 *
 * Problem `unreadable-video` when picture or sound can't be carried over; and those of the source itself. What was
 * written until then is the caller's to remove.
 */
export async function remuxToMp4(options: {
  readonly source: VideoSource;
  readonly file: string;
  readonly signal?: AbortSignal | undefined;
}): Promise<{ readonly bytes: number }> {
  await using handle = await onDisk(() => open(options.file, 'w', 0o600));
  const { size } = options.source;
  // Sound of 8 bits a sample becomes twice as large.
  const sink = new FileSink(handle, 2 * size + mostAdded(size));
  const signal = options.signal ? AbortSignal.any([options.signal, sink.failed]) : sink.failed;
  await withSourceInput({ source: options.source, reading: readAhead, signal }, async (input) => {
    // With the table of contents at the end, nothing has to be kept in memory.
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target: sink.target });
    try {
      const { video, audio } = await mainTracks(input);
      if (await isOddlyBare(audio)) await convertSound(input, { video, audio, output, signal });
      else await copy(output, { video, audio, size, signal });
    } catch (error) {
      // Waits for the last write, so that the file can be closed.
      await output.cancel();
      throw error;
    }
    signal.throwIfAborted();
  });
  return { bytes: (await handle.stat()).size };
}

/**
 * Cameras and editors store bare samples in many widths and byte orders. In MP4, only 16 bits, low byte first, are
 * understood by readers that don't know its newest way of naming samples (FFmpeg before 6 makes noise of the others),
 * so that is what they become.
 */
async function isOddlyBare(audio: InputAudioTrack): Promise<boolean> {
  const codec = await audio.getCodec();
  return codec !== 'pcm-s16' && PCM_AUDIO_CODECS.some((name) => name === codec);
}

type Tracks = { video: InputVideoTrack; audio: InputAudioTrack };

async function convertSound(
  input: Input,
  { video, audio, output, signal }: Tracks & { output: Output; signal: AbortSignal },
): Promise<void> {
  const conversion = await Conversion.init({
    input,
    output,
    video: (track) => ({ discard: track !== video }),
    audio: (track) => (track === audio ? { codec: 'pcm-s16' } : { discard: true }),
    copy: { mode: 'preferred', shiftTolerance: Infinity },
    tags: {},
    showWarnings: false,
  });
  const carried = [video, audio].every((track) => conversion.utilizedTracks.includes(track));
  if (!conversion.isValid || !carried) {
    const reasons = conversion.discardedTracks.map(({ track, reason }) => `${track.type} ${reason}`);
    throw new Problem('unreadable-video', {}, { cause: new Error(reasons.join(', ')) });
  }
  signal.addEventListener('abort', () => void conversion.cancel(), { once: true });
  await conversion.execute();
}

/**
 * Copies both tracks as they are, side by side in time. Not by mediabunny's own conversion: that reads each track ahead by
 * as much as it copies in a second, however much that is.
 */
async function copy(
  output: Output,
  { video, audio, size, signal }: Tracks & { size: number; signal: AbortSignal },
): Promise<void> {
  const [videoCodec, audioCodec] = [await video.getCodec(), await audio.getCodec()];
  const { format } = output;
  if (!videoCodec || !format.getSupportedVideoCodecs().includes(videoCodec)) throw notCarried('picture');
  if (!audioCodec || !format.getSupportedAudioCodecs().includes(audioCodec)) throw notCarried('sound');
  const picture = new EncodedVideoPacketSource(videoCodec);
  const sound = new EncodedAudioPacketSource(audioCodec);
  output.addVideoTrack(picture, {
    rotation: await video.getRotation(),
    languageCode: await video.getLanguageCode(),
  });
  output.addAudioTrack(sound, { languageCode: await audio.getLanguageCode() });
  await output.start();

  const pictures = new Walk(video, await new EncodedPacketSink(video).getFirstKeyPacket(verified));
  const sounds = new Walk(audio, await new EncodedPacketSink(audio).getFirstPacket());
  if (!pictures.packet || !sounds.packet) throw notCarried('picture or sound');
  // Sound that begins a little before 0, to be skipped by players, may do so in the MP4 as well.
  const shift = -Math.max(0, Math.min(pictures.packet.timestamp, sounds.packet.timestamp));
  const pictureConfig = { decoderConfig: (await video.getDecoderConfig()) ?? undefined };
  const soundConfig = { decoderConfig: (await audio.getDecoderConfig()) ?? undefined };

  const most = Math.min(mostPackets, 20_000 + size / leastPacketBytes);
  let bytesLeft = size + mostAdded(size);
  let latestPicture = -Infinity;
  let latestSound = -Infinity;
  for (let count = 0; pictures.packet || sounds.packet; count++) {
    signal.throwIfAborted();
    if (count >= most)
      throw new Problem('unreadable-video', {}, { cause: new Error('it has too many packets') });
    const isPicture = sounds.packet === null || (pictures.packet !== null && pictures.at <= sounds.at);
    const packet = (isPicture ? pictures : sounds).packet as EncodedPacket;
    bytesLeft -= packet.byteLength;
    if (bytesLeft < 0)
      throw new Problem('unreadable-video', {}, { cause: new Error('it would become larger than it is') });
    const timestamp = packet.timestamp + shift;
    if (isPicture) {
      // A key picture may not lie before what came before it; it is no start then, but a part of that.
      const type = timestamp < latestPicture ? 'delta' : packet.type;
      await picture.add(packet.clone({ timestamp, type, sideData: {} }), pictureConfig);
      latestPicture = Math.max(latestPicture, timestamp);
      await pictures.next();
    } else {
      // Sound cannot go back in time.
      if (timestamp >= latestSound) await sound.add(packet.clone({ timestamp }), soundConfig);
      latestSound = Math.max(latestSound, timestamp);
      await sounds.next();
    }
  }
  await output.finalize();
}

const verified = { verifyKeyPackets: true } as const;

/** One track on its way through, a packet at a time. */
class Walk {
  /** The packet to be copied next; null at the end. */
  packet: EncodedPacket | null;
  readonly #track: InputTrack;
  readonly #sink: EncodedPacketSink;

  constructor(track: InputTrack, first: EncodedPacket | null) {
    this.#track = track;
    this.#sink = new EncodedPacketSink(track);
    this.packet = first;
  }

  /** How far it is, in seconds. */
  get at(): number {
    return this.packet?.timestamp ?? Infinity;
  }

  async next(): Promise<void> {
    if (!this.packet) return;
    const options = this.#track.isVideoTrack() ? verified : {};
    this.packet = await this.#sink.getNextPacket(this.packet, options);
    forgetPlaces(this.#track);
  }
}

/**
 * In an MPEG-TS, mediabunny 1.61 remembers packets it has come by, to find places near them again, and all their bytes with
 * them: half of the file in the end. Nobody goes back here.
 */
function forgetPlaces(track: InputTrack): void {
  const { _backing } = track as unknown as {
    _backing?: { elementaryStream?: { referencePesPackets?: unknown[] } };
  };
  const places = _backing?.elementaryStream?.referencePesPackets;
  if (places && places.length > 1) places.length = 0;
}

function notCarried(what: string): Problem {
  return new Problem('unreadable-video', {}, { cause: new Error(`its ${what} cannot be carried over`) });
}
