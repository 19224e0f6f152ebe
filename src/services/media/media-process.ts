import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Problem } from '../problem.ts';
import { DiskError } from './disk-error.ts';
import { type Bounds, endSignals } from './media-bounds.ts';
import type { Answer, Assignment, Found, MediaJob } from './media-job.ts';
import { transferMs } from './transfer-time.ts';

const entry = fileURLToPath(new URL('./media-child.ts', import.meta.url));
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url));

/** What a process needs to run and to fetch. Tokens and keys are no business of what reads strangers' files. */
const passedOn = [
  'PATH',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'TMPDIR',
  'TEMP',
  'SystemRoot',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/** Why no answer came: `time` and `memory` are bounds that the file broke; `crash` may also have come from outside. */
type Ended = { readonly ended: 'time' | 'memory' | 'crash' };

/** One reading process. It does one job at a time. */
export class MediaProcess {
  readonly #child: ChildProcess;
  readonly #ready: Promise<unknown>;
  #settle: ((outcome: Answer | Ended) => void) | undefined;
  #ended: Ended | undefined;
  #onEnd: (() => void) | undefined;

  /** `heapMb`: how much its heap may hold. `mostKeptMb`: one that holds more after a job is replaced. In megabytes. */
  constructor(heapMb: number, mostKeptMb = 125) {
    const child = fork(entry, [], {
      execArgv: [`--max-old-space-size=${heapMb}`, '--max-semi-space-size=1', '--v8-pool-size=1'],
      env: {
        ...Object.fromEntries(passedOn.map((name) => [name, process.env[name]])),
        // It starts in a third of the time, and without Node's compiler, once all has been found compiled.
        NODE_COMPILE_CACHE: compiled,
        // One pool of memory for all threads: what one of them gave back is there for the others.
        MALLOC_ARENA_MAX: '1',
      },
      // A Ctrl-C in the terminal is for the app, which finishes what is in hand.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    this.#child = child;
    const ready = Promise.withResolvers<void>();
    this.#ready = ready.promise;
    child.on('message', (message: 'ready' | Answer) => {
      if (message === 'ready') return void ready.resolve();
      // What it collected is not worth keeping it for.
      if ((message.residentMb ?? 0) > mostKeptMb) this.end();
      this.#answer(message);
    });
    const end = (signal: NodeJS.Signals | null, code: number | null) => {
      this.#ended ??= { ended: endedBy(signal, code) };
      ready.resolve();
      this.#onEnd?.();
      this.#answer(this.#ended);
    };
    child.once('exit', (code, signal) => end(signal, code));
    // It could not be started, or not be spoken to.
    child.on('error', () => {
      child.kill('SIGKILL');
      end(null, null);
    });
    this.#letGo();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** What is done when it ends, by itself or by a bound. */
  set onEnd(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  get ready(): Promise<unknown> {
    return this.#ready;
  }

  /** Does one job. What lasts much longer than it may by the clock is cut off, as a failure of the host. */
  async run(assignment: Assignment): Promise<Answer | Ended> {
    this.#child.ref();
    this.#child.channel?.ref();
    // Nothing is read before there is a watch on it.
    await this.#ready;
    if (this.#ended) return this.#ended;
    const outcome = new Promise<Answer | Ended>((resolve) => {
      this.#settle = resolve;
    });
    this.#child.send(assignment, () => {});
    // It gives up by itself at `timeMs`; this is for one that cannot.
    const timer = setTimeout(() => {
      this.#ended ??= { ended: 'time' };
      this.end();
    }, assignment.timeMs + graceMs);
    try {
      return await outcome;
    } finally {
      clearTimeout(timer);
      this.#letGo();
    }
  }

  lowerPriority(): void {
    try {
      if (this.#child.pid) setPriority(this.#child.pid, constants.priority.PRIORITY_LOW);
    } catch {
      // It has ended already.
    }
  }

  end(): void {
    this.#ended ??= { ended: 'crash' };
    this.#child.kill('SIGKILL');
  }

  #answer(outcome: Answer | Ended): void {
    this.#settle?.(outcome);
    this.#settle = undefined;
  }

  /** One that has nothing to do keeps nobody from ending. */
  #letGo(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}

const graceMs = 2_000;

function endedBy(signal: NodeJS.Signals | null, code: number | null): Ended['ended'] {
  if (signal === endSignals.time) return 'time';
  // V8 aborts when the heap is full.
  if (signal === endSignals.memory || signal === 'SIGABRT' || code === 134) return 'memory';
  return 'crash';
}

/** What could not be read within its bounds: a result that is so may still be whole. */
export class UnreadableInBounds extends Error {
  override readonly name = 'UnreadableInBounds';
}

export type MediaProcessesOptions = {
  /** How many files are read at once that have not shown yet that they take long. */
  readonly quickPlaces?: number;
  /** How many videos are remuxed at once. */
  readonly remuxPlaces?: number;
  /** The bounds that a file is held to in the end. */
  readonly bounds?: Partial<Bounds>;
};

type Waiting = {
  readonly person: string | undefined;
  /** By `performance.now()`. */
  readonly since: number;
  readonly begin: (child: MediaProcess) => Promise<void>;
};

/** The bounds of a first try: real files take a fraction of it, even of a process that has just been started. */
const quickBounds: Bounds = { cpuMs: 200, blockedCpuMs: 80, memoryMb: 130 };

/** After this, in ms, who came first has their turn although others came later. */
const longestOvertakenMs = 2_000;

type Apart = 'remux' | 'slow';

/** How much the heaps of processes may hold, in megabytes. */
const heapMb = { quick: 32, slow: 48, remux: 96 };

const idleMs = 10_000;
const inspectMs = 25_000;
const usualBounds: Bounds = { cpuMs: 4_000, blockedCpuMs: 1_000, memoryMb: 140 };

/** How many files may wait that were found to take long: each holds a place among the runs in hand. */
const mostSlow = 12;

/**
 * The processes that read files of others.
 *
 * Every file is first tried quickly: real ones take a few hundredths of a second of the processor, so one that hangs
 * gives its place up soon. It is then tried once more at the lowest priority, one such file after the other, until it
 * reaches its bounds. A person has one of the quick places at a time.
 */
export class MediaProcesses {
  readonly #quickPlaces: number;
  readonly #bounds: Bounds;
  readonly #idle: MediaProcess[] = [];
  readonly #all = new Set<MediaProcess>();
  readonly #waiting: Waiting[] = [];
  readonly #busy = new Set<string>();
  readonly #slow = new PQueue({ concurrency: 1 });
  readonly #remuxes: PQueue;
  /** Processes of the jobs that may take long, until there is nothing more to do for a while. */
  readonly #spare: Record<Apart, MediaProcess[]> = { remux: [], slow: [] };
  #quickCount = 0;
  #takeOldest = false;
  #shrinking: NodeJS.Timeout | undefined;

  constructor({ quickPlaces = 2, remuxPlaces = 1, bounds }: MediaProcessesOptions = {}) {
    this.#remuxes = new PQueue({ concurrency: remuxPlaces });
    this.#quickPlaces = quickPlaces;
    this.#bounds = { ...usualBounds, ...bounds };
  }

  /** The ids of the processes there are. */
  get pids(): number[] {
    return [...this.#all].map(({ pid }) => pid).filter((pid) => pid !== undefined);
  }

  /** Starts one, so that the first file need not wait for it. */
  async warm(): Promise<void> {
    if (this.#quickCount === 0) this.#startQuick();
    await this.#idle[0]?.ready;
  }

  /**
   * Learns what a video is; see `inspectVideo`. `person`: whose it is. Rejects with `unreadable-video` also when reading
   * it takes more than it may; with a plain error when its host fails, or too many others wait.
   */
  async inspect(job: Omit<Job<'inspect'>, 'kind'>, person?: string): Promise<Found['inspect']> {
    return read<'inspect'>(
      await this.#read({ kind: 'inspect', ...job }, person),
      () => new Problem('unreadable-video'),
    );
  }

  /** Makes sure that a result is whole; see `checkFile`. Rejects with {@link UnreadableInBounds} when nobody can say. */
  async check(path: string): Promise<Found['check']> {
    return read<'check'>(
      await this.#read({ kind: 'check', path }, undefined),
      (why) => new UnreadableInBounds(`reading it was ended: ${why}`),
    );
  }

  /** Writes a video as MP4; see `remuxToMp4`. `bytes`: how large it is, by which its time is measured. */
  async remux(job: Omit<Job<'remux'>, 'kind'>, bytes: number): Promise<Found['remux']> {
    const megabytes = Math.ceil(bytes / 1e6);
    const assignment = {
      job: { kind: 'remux', ...job },
      bounds: { cpuMs: 20_000 + megabytes * 400, blockedCpuMs: 2_000, memoryMb: 240 },
      timeMs: 30_000 + transferMs(bytes),
    } as const;
    const outcome = await this.#remuxes.add(async () => {
      const first = await this.#apart(assignment, 'remux');
      return isCrash(first) ? this.#apart(assignment, 'remux') : first;
    });
    return read<'remux'>(outcome, () => new Problem('unreadable-video'));
  }

  /** Ends all of them. What is in hand fails. */
  close(): void {
    clearTimeout(this.#shrinking);
    for (const child of this.#all) child.end();
  }

  async #read(job: MediaJob, person: string | undefined): Promise<Answer | Ended> {
    const outcome = await this.#quickly({ job, bounds: quickBounds, timeMs: inspectMs }, person);
    if (!('ended' in outcome)) return outcome;
    if (this.#slow.size >= mostSlow) return { failure: 'too many files take long to be read' };
    const slowly = { job, bounds: this.#bounds, timeMs: inspectMs };
    return this.#slow.add(() => this.#apart(slowly, 'slow'));
  }

  #quickly(assignment: Assignment, person: string | undefined): Promise<Answer | Ended> {
    return new Promise((resolve) => {
      const begin = async (child: MediaProcess) => resolve(await child.run(assignment));
      this.#waiting.push({ person, since: performance.now(), begin });
      this.#handOut();
    });
  }

  /** Gives the free places to those who wait. */
  #handOut(): void {
    for (;;) {
      const next = this.#next();
      if (!next) return;
      const child = this.#idle.pop() ?? this.#startQuick(false);
      if (!child) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      void this.#serve(next, child);
    }
  }

  /**
   * Who came last, so that a crowd of hanging files delays nobody who comes after it by much; every other time who came
   * first, once they have waited long. Of each person only one is read at a time.
   */
  #next(): Waiting | undefined {
    const free = this.#waiting.filter(({ person }) => person === undefined || !this.#busy.has(person));
    const [oldest] = free;
    const isLate = oldest && performance.now() - oldest.since > longestOvertakenMs;
    return isLate && this.#takeOldest ? oldest : free.at(-1);
  }

  async #serve({ person, begin }: Waiting, child: MediaProcess): Promise<void> {
    this.#takeOldest = !this.#takeOldest;
    if (person !== undefined) this.#busy.add(person);
    // The next one finds one that is ready.
    if (this.#idle.length === 0) this.#startQuick();
    await begin(child);
    if (person !== undefined) this.#busy.delete(person);
    if (!child.hasEnded) this.#idle.push(child);
    this.#handOut();
    if (this.#idle.length === 0) this.#startQuick();
    this.#shrinkLater();
  }

  /** Starts another process if there may be one; undefined if not. `idle`: for whoever comes next. */
  #startQuick(idle = true): MediaProcess | undefined {
    if (this.#quickCount >= this.#quickPlaces) return undefined;
    this.#quickCount++;
    const child = this.#start(heapMb.quick);
    child.onEnd = () => {
      this.#forget(child);
      this.#quickCount--;
      const at = this.#idle.indexOf(child);
      if (at !== -1) this.#idle.splice(at, 1);
      this.#handOut();
    };
    if (idle) this.#idle.push(child);
    return child;
  }

  /** Keeps one at hand and ends the others, once there has been nothing to do for a while. */
  #shrinkLater(): void {
    clearTimeout(this.#shrinking);
    this.#shrinking = setTimeout(() => {
      const { remux, slow } = this.#spare;
      for (const child of [...this.#idle.splice(1), ...remux.splice(0), ...slow.splice(0)]) child.end();
    }, idleMs).unref();
  }

  /** Does one job that may take long, apart from the quick ones. */
  async #apart(assignment: Assignment, kind: Apart): Promise<Answer | Ended> {
    // All of them together are to hold little: one that has nothing to do makes room.
    for (const idle of this.#spare[kind === 'slow' ? 'remux' : 'slow'].splice(0)) idle.end();
    const child = this.#spare[kind].pop() ?? this.#startApart(kind);
    const outcome = await child.run(assignment);
    if (!child.hasEnded) this.#spare[kind].push(child);
    this.#shrinkLater();
    return outcome;
  }

  #startApart(kind: Apart): MediaProcess {
    const child = this.#start(heapMb[kind], 112);
    // It takes no time from those that are read quickly, nor from the app.
    child.lowerPriority();
    child.onEnd = () => {
      this.#forget(child);
      const at = this.#spare[kind].indexOf(child);
      if (at !== -1) this.#spare[kind].splice(at, 1);
    };
    return child;
  }

  #start(heap: number, mostKept?: number): MediaProcess {
    const child = new MediaProcess(heap, mostKept);
    this.#all.add(child);
    return child;
  }

  #forget(child: MediaProcess): void {
    this.#all.delete(child);
  }
}

type Job<Kind extends MediaJob['kind']> = Extract<MediaJob, { kind: Kind }>;

function isCrash(outcome: Answer | Ended): boolean {
  return 'ended' in outcome && outcome.ended === 'crash';
}

/** What was found; throws what was met. `broken`: the error for a file that broke a bound. */
function read<Kind extends MediaJob['kind']>(
  outcome: Answer | Ended,
  broken: (why: string) => Error,
): Found[Kind] {
  if ('value' in outcome) return outcome.value as Found[Kind];
  if ('problem' in outcome) throw Problem.from(outcome.problem);
  if ('failure' in outcome) {
    const { failure, disk } = outcome;
    throw disk === undefined ? new Error(failure) : new DiskError(disk, failure);
  }
  throw broken(outcome.ended);
}

/** Those of this app. */
export const mediaProcesses = new MediaProcesses();
