/**
 * A process of its own that reads what people and services send, one file at a time: whatever a file does to its reader,
 * the app is not hurt by it. Started by `media-process.ts`, which sends it an `Assignment` and gets an `Answer`.
 *
 * How soon it is ready decides how long others wait when a file has ended one, so it loads little.
 */
import { flushCompileCache, registerHooks } from 'node:module';
import { setInterval } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { newShared, slot, unwatchedCode } from './media-bounds.ts';
import type { Assignment } from './media-job.ts';

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
const onWatch = new Promise((resolve) => watchdog.once('message', resolve));

// The same in one small file: seventy modules take four times as long to load, and hold 12 MB more.
const bundle = new URL('../../bundles/mediabunny.min.mjs', import.meta.resolve('mediabunny')).href;
registerHooks({
  resolve: (name, context, next) =>
    name === 'mediabunny' ? { url: bundle, shortCircuit: true } : next(name, context),
});
const { answerTo } = await import('./media-answer.ts');

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

await onWatch;
process.send?.('ready');
// It may not get to end by itself, which is when Node would write what it compiled for the next one.
flushCompileCache();
