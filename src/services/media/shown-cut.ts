import { type EncodedPacket, EncodedPacketSink, type InputTrack, type InputVideoTrack } from 'mediabunny';
import { Problem } from '../problem.ts';
import type { MainTracks } from './container.ts';
import { type Shown, shownPart } from './edit-list.ts';

/**
 * What encoders put before the first sound and after the last, and pictures that come in another order than they are shown,
 * take less, in seconds: such edits cut away nothing that anybody recorded.
 */
const slackSeconds = 0.12;

/** A start later than this is not that of an encoder, in seconds. */
const lateSeconds = 0.2;

/** Times are rounded to the units of a track and of the whole file. */
export const roundingSeconds = 0.004;

/** How long the first picture may stand still at most until the next one that needs none of those cut away, in seconds. */
const longestStillSeconds = 2;

/** Which part of a track is to be carried over, in seconds of its own time. */
export type TrackCut = {
  readonly from: number;
  readonly to: number;
  /** Whether anything that somebody recorded lies outside. */
  readonly isTrimmed: boolean;
};

export type Cut = {
  readonly video: TrackCut;
  readonly audio: TrackCut;
  /** When what is shown begins, in seconds; never before zero. */
  readonly start: number;
};

/**
 * What of a video is shown, where its table of contents says that parts are not.
 *
 * Problem `unsupported-edits` when parts are put together or played at another speed.
 */
export async function planCut({ video, audio }: MainTracks): Promise<Cut> {
  const [pictures, sounds] = [shownPart(video), shownPart(audio)];
  if (pictures.isComplex || sounds.isComplex) throw new Problem('unsupported-edits');
  const videoCut = await cutOf(video, pictures);
  const audioCut = await cutOf(audio, sounds);
  const starts = [
    Math.max(await video.getFirstTimestamp(), pictures.from),
    Math.max(await audio.getFirstTimestamp(), sounds.from),
  ];
  return { video: videoCut, audio: audioCut, start: Math.max(0, Math.min(...starts)) };
}

/** Whether a file holds more than players show, or begins late, so that nobody is to be given it as it is. */
export function needsCut({ video, audio, start }: Cut): boolean {
  return video.isTrimmed || audio.isTrimmed || start > lateSeconds;
}

async function cutOf(track: InputTrack, { from, to }: Shown): Promise<TrackCut> {
  const first = await track.getFirstTimestamp();
  const isCutBefore = first < from - slackSeconds;
  const last =
    to === Infinity ? null : await new EncodedPacketSink(track).getPacket(Infinity, { metadataOnly: true });
  const isCutAfter = last !== null && last.timestamp + last.duration > to + slackSeconds;
  return {
    from: isCutBefore ? from : -Infinity,
    to: isCutAfter ? to : Infinity,
    isTrimmed: isCutBefore || isCutAfter,
  };
}

/**
 * The first picture to be carried over.
 *
 * Few pictures were encoded so that they can stand alone. What was cut away is to reach nobody, so where the cut is in the midst
 * of pictures that need each other, the next one that needs none is shown from the cut on: sound and length stay as they are,
 * and the picture stands still for as long, two seconds at most.
 *
 * Problems: `unsupported-edits` when it would stand still longer; `unreadable-video` when there is none.
 */
export async function firstPicture(video: InputVideoTrack, { from, to }: TrackCut): Promise<EncodedPacket> {
  const sink = new EncodedPacketSink(video);
  if (from === -Infinity) {
    const first = await sink.getFirstKeyPacket(verified);
    if (first) return first;
    throw new Problem('unreadable-video', {}, { cause: new Error('no picture of it can stand alone') });
  }
  const before = await sink.getKeyPacket(from, verified);
  const isThere = before !== null && before.timestamp > from - roundingSeconds;
  const first = isThere || !before ? before : await sink.getNextKeyPacket(before, verified);
  if (!first || first.timestamp - from > longestStillSeconds || first.timestamp >= to) {
    throw new Problem('unsupported-edits');
  }
  return first;
}

const verified = { verifyKeyPackets: true } as const;
