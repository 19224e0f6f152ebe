import type { StoredProblem } from '../problem.ts';
import type { FileFacts } from './check-file.ts';
import type { VideoFacts } from './inspect.ts';
import type { Bounds } from './media-bounds.ts';

/** A video at its host, as a reading process is told of it. */
export type RemoteVideo = { readonly url: string; readonly allowedHosts: readonly string[] };

/** One thing to do with a file that somebody else made. */
export type MediaJob =
  | {
      readonly kind: 'inspect';
      readonly video: RemoteVideo;
      readonly limits: { readonly maxSeconds: number; readonly maxBytes: number };
    }
  /** `file`: the path that the MP4 is written to. */
  | { readonly kind: 'remux'; readonly video: RemoteVideo; readonly file: string }
  | { readonly kind: 'check'; readonly path: string };

/** What each kind of job finds out. */
export type Found = {
  readonly inspect: VideoFacts;
  readonly remux: { readonly bytes: number };
  readonly check: FileFacts;
};

/** What a reading process is sent. `timeMs`: how long it may take by the clock, mostly waiting for a host. */
export type Assignment = { readonly job: MediaJob; readonly bounds: Bounds; readonly timeMs: number };

/**
 * What it answers. `failure`: of a host or a disk, in words that hold no address; it may pass. `disk`: the system's code where
 * it is the disk's. `late`: `timeMs` was over, before or after its host had sent something of it. `residentMb`: how much memory
 * it holds now, in megabytes.
 */
export type Answer = { readonly residentMb?: number } & (
  | { readonly value: unknown }
  | { readonly problem: StoredProblem }
  | { readonly failure: string; readonly disk?: string | undefined }
  | { readonly late: 'unread' | 'read' }
);
