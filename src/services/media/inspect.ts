import { Problem } from '../problem.ts';
import { type ContainerFacts, describeContainer } from './container.ts';
import { readPieces } from './pieces.ts';
import { checkSize } from './size-limit.ts';
import type { VideoSource } from './source.ts';
import { withSourceInput } from './source-input.ts';

export type VideoFacts = ContainerFacts & {
  readonly bytes: number;
  /** Whether Scenario can't take the container as it is: it lists mp4 and webm. */
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
 * `video-too-long` {seconds, maxSeconds}; and those of the source itself.
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
    describeContainer,
  ).catch((error) => {
    throw isUnreadable(error) && isOtherKind(source.contentType) ? new Problem('not-a-video') : error;
  });
  // A video at the limit may run a frame over it.
  const longest = facts.longestSeconds ?? facts.seconds;
  if (longest > maxSeconds + 0.5) {
    const seconds = Math.ceil(Math.min(longest, longestStated));
    throw new Problem('video-too-long', { seconds, maxSeconds });
  }
  return {
    ...facts,
    bytes: source.size,
    needsRemux: facts.container !== 'mp4' && facts.container !== 'webm',
  };
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Problem && error.code === 'unreadable-video';
}

/** A picture or a text that its host calls so is no damaged video. */
function isOtherKind(contentType: string | undefined): boolean {
  return /^(image|text|audio|font)\/|^application\/(pdf|json|zip)$/.test(contentType ?? '');
}
