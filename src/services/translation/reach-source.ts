import { NotRead } from '../media/media-process.ts';
import { openSource, type VideoSource } from '../media/source.ts';
import { Problem } from '../problem.ts';
import type { SourceVideo } from './request.ts';
import { Unsettled } from './steps.ts';

/** Opens a person's video inside a step. A host that fails is tried again, and in the end named as the cause. */
export function reachSource({ url }: SourceVideo, allowedHosts: readonly string[]): Promise<VideoSource> {
  return reaching(() => openSource({ url, allowedHosts }));
}

/**
 * Makes requests to a video's host. Whatever is no foreseen problem there is the host's failing, which may pass; but not that nobody here could read it.
 */
export async function reaching<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem || error instanceof NotRead) throw error;
    throw new Unsettled(new Problem('source-unreachable'), { cause: error });
  }
}
