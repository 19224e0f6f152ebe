import { Problem } from '../problem.ts';
import { checkFile } from './check-file.ts';
import { DiskError } from './disk-error.ts';
import { inspectVideo } from './inspect.ts';
import type { Answer, MediaJob } from './media-job.ts';
import { remuxToMp4 } from './remux.ts';
import { openSource, type VideoSource } from './source.ts';

/** Does one job with a file that somebody else made. `signal`: its time is over. */
export async function answerTo(job: MediaJob, signal: AbortSignal): Promise<Answer> {
  const seen = { reads: 0 };
  try {
    return { value: await done(job, signal, seen) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.toJSON() };
    if (error instanceof DiskError) return { failure: error.message, disk: error.code };
    if (signal.aborted) return { late: seen.reads > 0 ? 'read' : 'unread' };
    return { failure: error instanceof Error ? error.message : 'unknown' };
  }
}

async function done(job: MediaJob, signal: AbortSignal, seen: { reads: number }): Promise<unknown> {
  if (job.kind === 'check') return checkFile(job.path);
  const remote = await openSource({ ...job.video, signal });
  const source: VideoSource = {
    ...remote,
    open: async (...range) => {
      const part = await remote.open(...range);
      part.once('end', () => seen.reads++);
      return part;
    },
  };
  return job.kind === 'inspect'
    ? inspectVideo(source, { ...job.limits, signal })
    : remuxToMp4({ source, file: job.file, signal });
}
