import type { Input } from 'mediabunny';
import { Problem } from '../problem.ts';
import { requireCarried } from './codec-name.ts';
import { type ContainerFacts, describeContainer, mainTracks } from './container.ts';
import { kindOf } from './file-kind.ts';
import type { FileView } from './file-view.ts';
import { showLastPart } from './last-part.ts';
import { readPieces } from './pieces.ts';
import { firstPicture, needsCut, planCut } from './shown-cut.ts';
import { checkSize } from './size-limit.ts';
import type { VideoSource } from './source.ts';
import { withSourceInput } from './source-input.ts';
import { requireListed } from './transport-stream.ts';

export type VideoFacts = ContainerFacts & {
  readonly bytes: number;
  /**
   * Whether Scenario can't have the file as it is: its container is neither MP4 nor WebM, which are those it lists, or it holds
   * more or other than players show.
   */
  readonly needsRemux: boolean;
};

/** Files without an index must be walked through to learn their length; beyond this many bytes we don't. */
const maxReadBytes = 64 * 1024 * 1024;

/** In so many pieces. Real files need a dozen; each is a request, during which a reader waits. */
const maxReads = 200;

/** Files may state any length: of what is longer than a day, people read no more than that. In seconds. */
const longestStated = 24 * 60 * 60 + 1;

/**
 * Learns what the video is from its table of contents and its last packets: a few small range requests, whatever its
 * size.
 *
 * Problems: `video-empty`; `video-too-big` {size, limit: megabytes}; `unreadable-video`; `not-a-video`; `no-audio`;
 * `unsupported-format` {format}; `unsupported-codec` {codec}; `unsupported-edits`; `video-too-long` {seconds, maxSeconds}; and
 * those of the source itself.
 */
export async function inspectVideo(
  source: VideoSource,
  limits: {
    readonly maxSeconds: number;
    readonly maxBytes: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<VideoFacts> {
  const { maxSeconds, maxBytes, signal } = limits;
  if (source.size === 0) throw new Problem('video-empty');
  checkSize(source.size, maxBytes);
  const facts = await withSourceInput(
    { source, reading: readPieces, maxBytes: maxReadBytes, maxReads, signal },
    async (input, view) => {
      try {
        return await look(input, view, maxSeconds);
      } catch (error) {
        throw knownKind(error, view) ?? error;
      }
    },
  ).catch((error) => {
    throw isUnreadable(error) && isOtherKind(source.contentType) ? new Problem('not-a-video') : error;
  });
  return { ...facts, bytes: source.size };
}

async function look(input: Input, view: FileView, maxSeconds: number): Promise<Omit<VideoFacts, 'bytes'>> {
  const tracks = await mainTracks(input).catch((error) => {
    if (view.isTransportStream) requireListed(view.head);
    throw error;
  });
  await showLastPart(input, [tracks.video, tracks.audio], view);
  const facts = await describeContainer(input, tracks);
  // A video at the limit may run a frame over it.
  const longest = facts.longestSeconds ?? facts.seconds;
  if (longest > maxSeconds + 0.5) {
    const seconds = Math.ceil(Math.min(longest, longestStated));
    throw new Problem('video-too-long', { seconds, maxSeconds });
  }
  const cut = await planCut(tracks);
  const isTaken = facts.container === 'mp4' || facts.container === 'webm';
  const needsRemux =
    !isTaken || view.isAltered || needsCut(cut) || (await isSecondSound(input, tracks.audio.id));
  if (needsRemux) {
    await requireCarried(tracks.video);
    await requireCarried(tracks.audio);
    await firstPicture(tracks.video, cut.video);
  }
  return { ...facts, needsRemux };
}

/** Whether another sound comes before the one that players choose: whoever gets the file may take that. */
async function isSecondSound(input: Input, id: number): Promise<boolean> {
  const [first] = await input.getAudioTracks();
  return first !== undefined && first.id !== id;
}

/** The problem of a file that is nothing that we read, where its first bytes say what it is. */
function knownKind(error: unknown, { head }: FileView): Problem | undefined {
  if (error instanceof Problem && !['unreadable-video', 'not-a-video', 'no-audio'].includes(error.code))
    return undefined;
  const kind = kindOf(head);
  if (kind === undefined) return undefined;
  return kind === 'no video'
    ? new Problem('not-a-video', {}, { cause: error })
    : new Problem('unsupported-format', { format: kind.video }, { cause: error });
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Problem && error.code === 'unreadable-video';
}

/** A picture or a text that its host calls so is no damaged video. */
function isOtherKind(contentType: string | undefined): boolean {
  return /^(image|text|audio|font)\/|^application\/(pdf|json|zip)$/.test(contentType ?? '');
}
