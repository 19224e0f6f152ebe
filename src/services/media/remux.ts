import { open } from 'node:fs/promises';
import {
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  type InputAudioTrack,
  type InputTrack,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { Problem } from '../problem.ts';
import { bareSamples, isBare } from './bare-samples.ts';
import { requireCarried } from './codec-name.ts';
import { type MainTracks, mainTracks } from './container.ts';
import { onDisk } from './disk-error.ts';
import { FileSink } from './file-sink.ts';
import { readAhead } from './pieces.ts';
import { firstPicture, planCut, roundingSeconds, type TrackCut } from './shown-cut.ts';
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
 * without re-encoding, straight from its host, flat in memory. Only what players show of it; its tags (a phone's include where
 * it was) stay behind.
 *
 * Problems: `unsupported-codec` and `unsupported-edits`, as at its inspection, the latter also when its clock goes back on the
 * way; `unreadable-video` when picture or sound can't be carried over; and those of the source itself. What was written until
 * then is the caller's to remove.
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
      await copy(output, await mainTracks(input), { size, signal });
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
 * Copies both tracks, side by side in time. Not by mediabunny's own conversion: that reads each track ahead by as much as it
 * copies in a second, however much that is.
 */
async function copy(
  output: Output,
  tracks: MainTracks,
  { size, signal }: { size: number; signal: AbortSignal },
): Promise<void> {
  const { video, audio } = tracks;
  await requireCarried(video);
  await requireCarried(audio);
  const [videoCodec, audioCodec] = [await video.getCodec(), await audio.getCodec()];
  if (!videoCodec || !audioCodec) throw notCarried();
  const cut = await planCut(tracks);
  const picture = new EncodedVideoPacketSource(videoCodec);
  const sound = new EncodedAudioPacketSource(isBare(audioCodec) ? 'pcm-s16' : audioCodec);
  output.addVideoTrack(picture, {
    rotation: await video.getRotation(),
    languageCode: await video.getLanguageCode(),
  });
  output.addAudioTrack(sound, { languageCode: await audio.getLanguageCode() });
  await output.start();

  const firstShown = await firstPicture(video, cut.video);
  const pictures = new Walk(video, firstShown);
  const sounds = new Walk(audio, await firstSound(audio, cut.audio));
  if (!pictures.packet || !sounds.packet) throw notCarried();
  const pictureConfig = { decoderConfig: (await video.getDecoderConfig()) ?? undefined };
  const config = await audio.getDecoderConfig();
  const [channels, rate] = [await audio.getNumberOfChannels(), await audio.getSampleRate()];
  const bare = isBare(audioCodec) ? { codec: audioCodec, channels, rate } : undefined;
  const bareConfig = { codec: 'pcm-s16', numberOfChannels: channels, sampleRate: rate };
  const soundConfig = { decoderConfig: bare ? bareConfig : (config ?? undefined) };

  const most = Math.min(mostPackets, 20_000 + size / leastPacketBytes);
  let bytesLeft = size + mostAdded(size);
  let latestPicture = -Infinity;
  let latestSound = -Infinity;
  for (let count = 0; pictures.packet || sounds.packet; count++) {
    signal.throwIfAborted();
    if (count >= most)
      throw new Problem('unreadable-video', {}, { cause: new Error('it has too many packets') });
    const isPicture = sounds.packet === null || (pictures.packet !== null && pictures.at <= sounds.at);
    bytesLeft -= ((isPicture ? pictures : sounds).packet as EncodedPacket).byteLength;
    if (bytesLeft < 0)
      throw new Problem('unreadable-video', {}, { cause: new Error('it would become larger than it is') });
    if (isPicture) {
      const packet = pictures.packet as EncodedPacket;
      requireForward(packet.timestamp, latestPicture);
      // Those that are shown after the cut are the end; those before it that come later need some of these.
      if (packet.timestamp >= cut.video.to - roundingSeconds) {
        pictures.end();
        continue;
      }
      const isFirst = packet === firstShown;
      // A key picture may not lie before what came before it; it is no start then, but a part of that.
      const type = packet.timestamp < latestPicture ? 'delta' : packet.type;
      const isCutAway = !isFirst && cut.video.isTrimmed && packet.timestamp < firstShown.timestamp;
      const from = isFirst && cut.video.from > -Infinity ? cut.video.from : packet.timestamp;
      const timestamp = from - cut.start;
      if (!isCutAway) await picture.add(packet.clone({ timestamp, type, sideData: {} }), pictureConfig);
      latestPicture = Math.max(latestPicture, packet.timestamp);
      await pictures.next();
    } else {
      const packet = sounds.packet as EncodedPacket;
      requireForward(packet.timestamp, latestSound);
      if (packet.timestamp >= cut.audio.to - roundingSeconds) {
        sounds.end();
        continue;
      }
      // Sound cannot go back in time.
      const kept =
        packet.timestamp < latestSound ? null : bare ? bareSamples(packet, bare, cut.audio) : packet;
      if (kept) await sound.add(kept.clone({ timestamp: kept.timestamp - cut.start }), soundConfig);
      latestSound = Math.max(latestSound, packet.timestamp);
      await sounds.next();
    }
  }
  await output.finalize();
}

/** The first sound of which something is shown. */
async function firstSound(audio: InputAudioTrack, { from }: TrackCut): Promise<EncodedPacket | null> {
  const sink = new EncodedPacketSink(audio);
  return from === -Infinity ? sink.getFirstPacket() : ((await sink.getPacket(from)) ?? sink.getFirstPacket());
}

/** How far a clock may go back, in seconds: pictures that need each other lie closer together. */
const mostBackSeconds = 5;

/**
 * Recordings that were simply put one after the other begin anew in time: what comes then would be lost. Problem
 * `unsupported-edits`.
 */
function requireForward(timestamp: number, latest: number): void {
  if (timestamp < latest - mostBackSeconds) throw new Problem('unsupported-edits');
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

  end(): void {
    this.packet = null;
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

function notCarried(): Problem {
  return new Problem(
    'unreadable-video',
    {},
    { cause: new Error('its picture or sound cannot be carried over') },
  );
}
