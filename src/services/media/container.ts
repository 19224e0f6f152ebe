import {
  EncodedPacketSink,
  type Input,
  type InputAudioTrack,
  type InputTrack,
  type InputVideoTrack,
  MATROSKA,
  MP4,
  MPEG_TS,
  QTFF,
  WEBM,
} from 'mediabunny';
import { Problem } from '../problem.ts';

/** What a container holds: its main picture and sound. */
export type ContainerFacts = {
  readonly container: 'mp4' | 'mov' | 'mkv' | 'webm' | 'ts' | 'other';
  readonly mimeType: string;
  /** Of the main picture and sound, as players show it. */
  readonly seconds: number;
  /** Of the longest of all tracks, or what is stated of one if that is more; never less than `seconds`. */
  readonly longestSeconds?: number | undefined;
  /** Pixels, as shown: rotation and pixel shape are already taken into account. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which players turn the stored picture; absent when upright. */
  readonly rotation?: number | undefined;
  /** mediabunny's name of the codec (`avc`, `hevc`, `aac`), else the container's own code for it. */
  readonly videoCodec: string;
  readonly audioCodec: string;
};

const containers = new Map([
  [MP4, 'mp4'],
  [QTFF, 'mov'],
  [MATROSKA, 'mkv'],
  [WEBM, 'webm'],
  [MPEG_TS, 'ts'],
] as const);

/**
 * Describes the video that `input` holds, after making sure that its last frame and its last sound are really there.
 *
 * Problems: `not-a-video`, `no-audio`, and `unreadable-video` when nothing can be made of it or its end is missing.
 * Broken files also make mediabunny throw errors of its own.
 */
export async function describeContainer(input: Input): Promise<ContainerFacts> {
  const format = await input.getFormat();
  const { video, audio } = await mainTracks(input);
  const seconds = await measure(input, [video, audio]);
  const rotation = await video.getRotation();
  return {
    container: containers.get(format) ?? 'other',
    mimeType: format.mimeType,
    seconds,
    longestSeconds: Math.max(seconds, await longestOf(input)),
    width: await video.getDisplayWidth(),
    height: await video.getDisplayHeight(),
    ...(rotation === 0 ? {} : { rotation }),
    videoCodec: await codecName(video),
    audioCodec: await codecName(audio),
  };
}

/**
 * The picture and the sound that a player would choose. Tracks of a known codec come first: phones store a spatial
 * sound track that few can play beside the ordinary one.
 */
export async function mainTracks(input: Input): Promise<{ video: InputVideoTrack; audio: InputAudioTrack }> {
  const known = { filter: async (track: InputTrack) => (await track.getCodec()) !== null };
  const video = (await input.getPrimaryVideoTrack(known)) ?? (await input.getPrimaryVideoTrack());
  const audio = (await input.getPrimaryAudioTrack(known)) ?? (await input.getPrimaryAudioTrack());
  // A file cut off before its table of contents has no tracks at all.
  if (!video && !audio) throw new Problem('unreadable-video');
  if (!video) throw new Problem('not-a-video');
  if (!audio) throw new Problem('no-audio');
  return { video, audio };
}

/**
 * Seconds from the first to the end of the last packet, read rather than believed: headers of cut-off files still
 * state the full length, and a wrong length would be a wrong price.
 */
async function measure(input: Input, tracks: readonly InputTrack[]): Promise<number> {
  const ends = await Promise.all(
    tracks.map(async (track) => {
      const last = await new EncodedPacketSink(track).getPacket(Infinity);
      if (!last) throw new Problem('unreadable-video', {}, { cause: new Error('its end is missing') });
      return last.timestamp + last.duration;
    }),
  );
  const start = await input.getFirstTimestamp([...tracks]);
  const seconds = Math.max(...ends) - Math.max(0, start);
  const stated = await input.getDurationFromMetadata([...tracks]);
  if (stated !== null && seconds < stated * 0.9 - 1) {
    throw new Problem('unreadable-video', {}, { cause: new Error('it is shorter than it states') });
  }
  if (!(seconds > 0)) throw new Problem('unreadable-video', {}, { cause: new Error('it has no length') });
  return seconds;
}

/** Seconds to the end of the longest track, read and stated. Tracks beside the main ones may be broken: nobody plays them. */
async function longestOf(input: Input): Promise<number> {
  const lengths = await Promise.all([
    input.getDurationFromMetadata().catch(() => null),
    input.computeDuration().catch(() => null),
  ]);
  return Math.max(...lengths.map((length) => length ?? 0));
}

async function codecName(track: InputTrack): Promise<string> {
  const code = (await track.getCodec()) ?? (await track.getInternalCodecId());
  // A file may state anything here.
  return typeof code === 'string' && /^[\x20-\x7e]{1,64}$/.test(code) ? code : 'unknown';
}
