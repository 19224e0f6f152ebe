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
  QuickTimeInputFormat,
  WEBM,
} from 'mediabunny';
import { Problem } from '../problem.ts';
import { shownPart } from './edit-list.ts';

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
export async function describeContainer(input: Input, tracks?: MainTracks): Promise<ContainerFacts> {
  const format = await input.getFormat();
  const { video, audio } = tracks ?? (await mainTracks(input));
  const { start, seconds } = await measure(input, [video, audio]);
  const rotation = await video.getRotation();
  return {
    container: containers.get(format) ?? (format instanceof QuickTimeInputFormat ? 'mov' : 'other'),
    mimeType: format.mimeType,
    seconds,
    longestSeconds: Math.max(seconds, (await longestOf(input)) - start),
    width: await video.getDisplayWidth(),
    height: await video.getDisplayHeight(),
    ...(rotation === 0 ? {} : { rotation }),
    videoCodec: await codecName(video),
    audioCodec: await codecName(audio),
  };
}

export type MainTracks = { readonly video: InputVideoTrack; readonly audio: InputAudioTrack };

/**
 * The picture and the sound that a player would choose. One of an unknown codec is passed over for another in the same
 * language: phones store a spatial sound track that few can play beside the ordinary one.
 */
export async function mainTracks(input: Input): Promise<MainTracks> {
  const known = { filter: async (track: InputTrack) => (await track.getCodec()) !== null };
  const video = (await input.getPrimaryVideoTrack(known)) ?? (await input.getPrimaryVideoTrack());
  const audio = await mainSound(await input.getAudioTracks());
  // A file cut off before its table of contents has no tracks at all.
  if (!video && !audio) throw new Problem('unreadable-video');
  if (!video) throw new Problem('not-a-video');
  if (!audio) throw new Problem('no-audio');
  return { video, audio };
}

/** The first of those that are marked as default, else the first of all. */
async function mainSound(sounds: readonly InputAudioTrack[]): Promise<InputAudioTrack | undefined> {
  const marked = await Promise.all(
    sounds.map(async (sound) => ({ sound, isDefault: (await sound.getDisposition()).default })),
  );
  const inOrder = marked
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map(({ sound }) => sound);
  const [chosen] = inOrder;
  const language = await chosen?.getLanguageCode();
  for (const sound of inOrder) {
    if ((await sound.getCodec()) !== null && (await sound.getLanguageCode()) === language) return sound;
  }
  return chosen;
}

/**
 * When what is shown begins, and the seconds from there to the end of the last packet, read rather than believed: headers of
 * cut-off files still state the full length, and a wrong length would be a wrong price. Recordings cut out of longer ones may
 * begin hours after zero.
 */
async function measure(
  input: Input,
  tracks: readonly InputTrack[],
): Promise<{ readonly start: number; readonly seconds: number }> {
  const lasts = await Promise.all(tracks.map((track) => new EncodedPacketSink(track).getPacket(Infinity)));
  const ends = lasts.map((last) => {
    if (!last) throw new Problem('unreadable-video', {}, { cause: new Error('its end is missing') });
    return last.timestamp + last.duration;
  });
  const starts = await Promise.all(
    tracks.map(async (track) => Math.max(await track.getFirstTimestamp(), shownPart(track).from)),
  );
  const start = Math.max(0, Math.min(...starts));
  const seconds = Math.max(...tracks.map((track, n) => Math.min(ends[n] ?? 0, shownPart(track).to))) - start;
  // Some state how long it lasts, some when it ends; none of them without what is not shown.
  const stated = (await input.getDurationFromMetadata([...tracks])) ?? 0;
  if (Math.max(...ends) - start < (stated > start ? stated - start : stated) * 0.9 - 1) {
    throw new Problem('unreadable-video', {}, { cause: new Error('it is shorter than it states') });
  }
  if (!(seconds > 0)) throw new Problem('unreadable-video', {}, { cause: new Error('it has no length') });
  return { start, seconds };
}

/** Of a table that says more, nothing is believed that it says of what is shown. In seconds. */
const longestBelieved = 24 * 60 * 60;

/**
 * Seconds to the end of the longest track, read and stated, as far as it is shown. Tracks beside the main ones may be broken:
 * nobody plays them.
 */
async function longestOf(input: Input): Promise<number> {
  const lengths = (await input.getTracks()).flatMap((track) => {
    const shown = (length: number | null) =>
      length === null || length > longestBelieved ? length : Math.min(length, shownPart(track).to);
    return [
      track.getDurationFromMetadata().then(shown, () => null),
      track.computeDuration().then(shown, () => null),
    ];
  });
  return Math.max(...(await Promise.all(lengths)).map((length) => length ?? 0));
}

async function codecName(track: InputTrack): Promise<string> {
  const code = (await track.getCodec()) ?? (await track.getInternalCodecId());
  // A file may state anything here.
  return typeof code === 'string' && /^[\x20-\x7e]{1,64}$/.test(code) ? code : 'unknown';
}
