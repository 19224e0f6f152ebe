/** What reading one file may take. A process that takes more is ended, whatever it is doing. */
export type Bounds = {
  /** Time of the processor in all, in ms: a machine that is busy with others spoils nothing. */
  readonly cpuMs: number;
  /** Time of the processor without a look at anything else, in ms: an endless loop. */
  readonly blockedCpuMs: number;
  /** Memory that the process holds, in megabytes, buffers outside the heap included. */
  readonly memoryMb: number;
};

/** How a process ends itself by a bound. Nothing else uses these, and none of them leaves a core. */
export const endSignals = { time: 'SIGALRM', memory: 'SIGUSR2' } as const;

/** How a process ends when its watchdog failed: it may read nothing then. */
export const unwatchedCode = 70;

/** Where in the shared memory the two threads of a reading process find what. */
export const slot = { job: 0, beat: 1, cpuMs: 2, blockedCpuMs: 3, memoryMb: 4 } as const;

/** The memory that they share: 32-bit numbers, one for each {@link slot}. */
export type Shared = Int32Array<SharedArrayBuffer>;

export function newShared(): Shared {
  return new Int32Array(new SharedArrayBuffer(Object.keys(slot).length * Int32Array.BYTES_PER_ELEMENT));
}
