/**
 * A process of its own that reads what people and services send, one file at a time: whatever a file does to its reader,
 * the app is not hurt by it. Started by `media-process.ts`, which sends it an `Assignment` and gets an `Answer`.
 */
import { setInterval } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { Problem } from '../problem.ts';
import { checkFile } from './check-file.ts';
import { DiskError } from './disk-error.ts';
import { inspectVideo } from './inspect.ts';
import { newShared, slot, unwatchedCode } from './media-bounds.ts';
import type { Answer, Assignment, MediaJob } from './media-job.ts';
import { remuxToMp4 } from './remux.ts';
import { openSource, type VideoSource } from './source.ts';

const beatMs = 20;

// The app is gone, even by SIGKILL: nobody waits for an answer.
process.once('disconnect', () => process.exit(1));

const state = newShared();
const watchdog = new Worker(new URL('./media-watchdog.ts', import.meta.url), {
  workerData: { state, parent: process.ppid },
  resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
});
// Without it nothing would end what never ends by itself.
watchdog.once('error', () => process.exit(unwatchedCode));

let jobs = 0;

process.on('message', async ({ job, bounds, timeMs }: Assignment) => {
  Atomics.store(state, slot.cpuMs, bounds.cpuMs);
  Atomics.store(state, slot.blockedCpuMs, bounds.blockedCpuMs);
  Atomics.store(state, slot.memoryMb, bounds.memoryMb);
  Atomics.store(state, slot.job, ++jobs);
  Atomics.notify(state, slot.job);
  const beating = setInterval(() => Atomics.add(state, slot.beat, 1), beatMs);
  const answer = await answerTo(job, AbortSignal.timeout(timeMs));
  clearInterval(beating);
  Atomics.store(state, slot.job, 0);
  process.send?.({ ...answer, residentMb: process.memoryUsage.rss() / 1024 ** 2 });
});

watchdog.once('message', () => process.send?.('ready'));

async function answerTo(job: MediaJob, signal: AbortSignal): Promise<Answer> {
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
