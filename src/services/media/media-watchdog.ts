/**
 * A thread beside the one that reads a file: an endless loop, or one that eats memory, can only be ended from outside. It
 * ends the whole process, by the signal that says why, and also when the app is gone, which such a loop would never notice.
 */
import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { endSignals, type Shared, slot } from './media-bounds.ts';

const { state, parent }: { state: Shared; parent: number } = workerData;

const busyTickMs = 20;
const idleTickMs = 500;

/** The job in hand; 0 when there is none. */
let job = 0;
let start = 0;
let beat = 0;
let lastBeat = 0;

parentPort?.postMessage('on watch');
// It never ends by itself, which is when Node would write what it compiled.
flushCompileCache();

for (;;) {
  Atomics.wait(state, slot.job, job, job === 0 ? idleTickMs : busyTickMs);
  if (process.ppid !== parent) end('SIGKILL');
  const now = usedCpuMs();
  const current = Atomics.load(state, slot.job);
  if (current !== job) {
    job = current;
    start = now;
    lastBeat = now;
  }
  if (job !== 0) look(now);
}

function look(now: number): void {
  const latest = Atomics.load(state, slot.beat);
  if (latest !== beat) {
    beat = latest;
    lastBeat = now;
  }
  if (now - start > Atomics.load(state, slot.cpuMs)) end(endSignals.time);
  if (now - lastBeat > Atomics.load(state, slot.blockedCpuMs)) end(endSignals.time);
  if (process.memoryUsage.rss() > Atomics.load(state, slot.memoryMb) * 1024 * 1024) end(endSignals.memory);
}

/** Time of the processor that all threads of this process have used, in ms. */
function usedCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function end(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
}
