import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Problem } from '../problem.ts';
import { variablesOfProxies } from '../proxy/proxy.ts';
import { DiskError } from './disk-error.ts';
import { type Bounds, endSignals, unwatchedCode } from './media-bounds.ts';
import type { Answer, Assignment, Found, MediaJob } from './media-job.ts';
import { PersonTurns } from './person-turns.ts';
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

/**
 * Why no answer came: `time` and `memory` are bounds that the file broke, at a `crash` its reader broke; `outside` is none of
 * its doing: the process could not be started, or somebody else ended it.
 */
type Ended = { readonly ended: 'time' | 'memory' | 'crash' | 'outside' };

/** One reading process. It does one job at a time. */
export class MediaProcess {
  readonly #child: ChildProcess;
  readonly #ready: Promise<unknown>;
  #settle: ((outcome: Answer | Ended) => void) | undefined;
  #ended: Ended | undefined;
  #isReady = false;
  #onEnd: (() => void) | undefined;

  /**
   * `heapMb`: how much its heap may hold. `mostKeptMb`: one that holds more after a job is replaced. In megabytes.
   * `readyMs`: one that has not started by then is ended.
   */
  constructor(heapMb: number, { mostKeptMb = 100, readyMs = 12_000 } = {}) {
    const child = fork(entry, [], {
      execArgv: [`--max-old-space-size=${heapMb}`, '--max-semi-space-size=1', '--v8-pool-size=1'],
      env: {
        ...Object.fromEntries(passedOn.map((name) => [name, process.env[name]])),
        ...variablesOfProxies(),
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
      if (message === 'ready') {
        this.#isReady = true;
        clearTimeout(starting);
        return void ready.resolve();
      }
      // What it collected is not worth keeping it for.
      if ((message.residentMb ?? 0) > mostKeptMb) this.end();
      this.#answer(message);
    });
    const starting = setTimeout(() => this.end(), readyMs).unref();
    const end = (signal: NodeJS.Signals | null, code: number | null) => {
      // Before it was ready it had read nothing.
      this.#ended ??= { ended: this.#isReady ? endedBy(signal, code) : 'outside' };
      clearTimeout(starting);
      ready.resolve();
      this.#onEnd?.();
      this.#onEnd = undefined;
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

  get isReady(): boolean {
    return this.#isReady && !this.#ended;
  }

  /** Whether it could have read anything. */
  get wasReady(): boolean {
    return this.#isReady;
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

  lowerPriority(priority: number): void {
    try {
      if (this.#child.pid) setPriority(this.#child.pid, priority);
    } catch {
      // It has ended already.
    }
  }

  end(): void {
    this.#ended ??= { ended: 'outside' };
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
  // The watchdog has signals of its own, so this came from somebody else: the system when memory is short, for one.
  return signal === 'SIGKILL' || code === unwatchedCode || (signal === null && code === null)
    ? 'outside'
    : 'crash';
}

/** What could not be read within its bounds: a result that is so may still be whole. */
export class UnreadableInBounds extends Error {
  override readonly name = 'UnreadableInBounds';
}

/** A file was not read, for a reason that lies neither with it nor with its host. It may be read another time. */
export class NotRead extends Error {
  override readonly name = 'NotRead';
}

export type MediaProcessesOptions = {
  /** How many files are read at once that have not shown yet that they take long. */
  readonly quickPlaces?: number;
  /** How many videos are remuxed at once. */
  readonly remuxPlaces?: number;
  /** The bounds that a file is held to in the end. */
  readonly bounds?: Partial<Bounds>;
  /** How long reading a file may take by the clock, in ms: at the first try, and in the end. */
  readonly quickMs?: number;
  readonly slowMs?: number;
};

/** The bounds of a first try: real files take a fraction of it, even of a process that has just been started. */
const quickBounds: Bounds = { cpuMs: 150, blockedCpuMs: 60, memoryMb: 105 };

type Apart = 'remux' | 'slow';

/** How much the heaps of processes may hold, in megabytes. */
const heapMb = { quick: 32, slow: 48, remux: 96 };

const idleMs = 10_000;
/** What needs many reads gives its place up soon, too; both tries together leave some of half a minute. */
const usualMs = { quick: 3_000, slow: 20_000 };
const usualBounds: Bounds = { cpuMs: 4_000, blockedCpuMs: 1_000, memoryMb: 115 };

/** How many files may wait that were found to take long, of all and of each person: each holds a place among the runs in hand. */
const mostSlow = 12;
const mostSlowEach = 3;

/**
 * The processes that read files of others.
 *
 * Every file is first tried quickly: real ones take a few hundredths of a second of the processor, so one that hangs
 * gives its place up soon. It is then tried once more at the lowest priority, one such file after the other, until it
 * reaches its bounds. A person has one of the quick places at a time, one file among those that take long, and one that is
 * remuxed.
 */
export class MediaProcesses {
  readonly #bounds: Bounds;
  readonly #ms: { readonly quick: number; readonly slow: number };
  readonly #quickPlaces: number;
  readonly #quick: PersonTurns;
  readonly #slow = new PersonTurns(1);
  readonly #remuxes: PersonTurns;
  readonly #idle: MediaProcess[] = [];
  readonly #all = new Set<MediaProcess>();
  /** Processes of the jobs that may take long, until there is nothing more to do for a while. */
  readonly #spare: Record<Apart, MediaProcess[]> = { remux: [], slow: [] };
  /** How many processes there are for the quick places, and how many jobs are in hand that may take long. */
  #quickCount = 0;
  #apartCount = 0;
  #hasEndedOne = false;
  #shrinking: NodeJS.Timeout | undefined;
  #closed = false;

  constructor({
    quickPlaces = 2,
    remuxPlaces = 1,
    bounds,
    quickMs = usualMs.quick,
    slowMs = usualMs.slow,
  }: MediaProcessesOptions = {}) {
    this.#ms = { quick: quickMs, slow: slowMs };
    this.#quickPlaces = quickPlaces;
    // Who came last takes the first process that is ready, whoever it was started for. Beyond the usual places, one is left.
    this.#quick = new PersonTurns((inHand) => this.#readyCount > Math.max(0, inHand + 1 - quickPlaces));
    this.#remuxes = new PersonTurns(remuxPlaces);
    this.#bounds = { ...usualBounds, ...bounds };
  }

  /** The ids of the processes there are. */
  get pids(): number[] {
    return [...this.#all].map(({ pid }) => pid).filter((pid) => pid !== undefined);
  }

  /** Starts one, so that the first file need not wait for it. */
  async warm(): Promise<void> {
    if (this.#idle.length === 0) this.#idle.push(this.#startQuick());
    await this.#idle[0]?.ready;
  }

  /**
   * Learns what a video is; see `inspectVideo`. `person`: whose it is. Rejects with `unreadable-video` also when reading
   * it takes more than it may; with a plain error when its host fails; with {@link NotRead} when nobody could read it now.
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

  /** Writes a video as MP4; see `remuxToMp4`. `bytes`: how large it is, by which its time is measured. `person`: whose. */
  async remux(job: Omit<Job<'remux'>, 'kind'>, bytes: number, person?: string): Promise<Found['remux']> {
    const megabytes = Math.ceil(bytes / 1e6);
    const assignment = {
      job: { kind: 'remux', ...job },
      bounds: { cpuMs: 6_000 + megabytes * 400, blockedCpuMs: 2_000, memoryMb: 215 },
      timeMs: 30_000 + transferMs(bytes),
    } as const;
    const outcome = await this.#remuxes.run(person, async () => {
      const first = await this.#apart(assignment, 'remux');
      return isCrash(first) ? this.#apart(assignment, 'remux') : first;
    });
    return read<'remux'>(outcome, () => new Problem('unreadable-video'));
  }

  /** Ends all of them, for good. What is in hand or waits fails with {@link NotRead}. They also end with this process. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#shrinking);
    for (const turns of [this.#quick, this.#slow, this.#remuxes]) turns.refuseAll(closed());
    for (const child of this.#all) child.end();
  }

  async #read(job: MediaJob, person: string | undefined): Promise<Answer | Ended> {
    if (this.#closed) throw closed();
    const quickly = { job, bounds: quickBounds, timeMs: this.#ms.quick };
    const inTurn = this.#quick.run(person, () => this.#quickly(quickly));
    this.#startEnough();
    const outcome = await inTurn;
    const takesLong = 'late' in outcome || ('ended' in outcome && outcome.ended !== 'outside');
    if (!takesLong) return outcome;
    if (person !== undefined && this.#slow.countOf(person) >= mostSlowEach)
      throw new NotRead('other files of the same person take long to be read');
    if (this.#slow.size >= mostSlow) this.#slow.refuseOne(new NotRead('too many files take long to be read'));
    const slowly = { job, bounds: this.#bounds, timeMs: this.#ms.slow };
    return this.#slow.run(person, () => this.#apart(slowly, 'slow'));
  }

  async #quickly(assignment: Assignment): Promise<Answer | Ended> {
    const ready = this.#idle.findIndex(({ isReady }) => isReady);
    const [child] = this.#idle.splice(ready, 1);
    if (!child) throw new NotRead('there is no process that could read it');
    const outcome = await child.run(assignment);
    this.#hasEndedOne ||= child.hasEnded;
    // The same few do all the work as long as they last: one that has read nothing holds least.
    if (!child.hasEnded) this.#idle.unshift(child);
    this.#shrinkLater();
    return outcome;
  }

  get #readyCount(): number {
    return this.#idle.filter(({ isReady }) => isReady).length;
  }

  /**
   * Starts what the quick files there are need, and a spare where several come at once; two where one has ended its reader,
   * as others may at the same time. One after the other: so the first is ready soonest.
   */
  #startEnough(): void {
    const { size } = this.#quick;
    const spare = this.#hasEndedOne ? 2 : Number(size > 1);
    const wanted = size === 0 ? 0 : Math.min(size + spare, this.#mostQuick);
    const isStarting = this.#idle.length > this.#readyCount;
    if (this.#quickCount < wanted && !isStarting && !this.#closed) this.#idle.push(this.#startQuick());
  }

  /** Two beyond the places; one while there are two others at work that may grow large. */
  get #mostQuick(): number {
    return this.#apartCount > 1 ? this.#quickPlaces + 1 : this.#quickPlaces + 2;
  }

  #startQuick(): MediaProcess {
    const child = this.#start(heapMb.quick);
    this.#quickCount++;
    child.onEnd = () => {
      this.#forget(child);
      this.#quickCount--;
      const at = this.#idle.indexOf(child);
      if (at !== -1) this.#idle.splice(at, 1);
      // Where none can be started, nobody is to wait for one.
      if (this.#quickCount === 0 && !child.wasReady)
        this.#quick.refuseOne(new NotRead('the process that was to read it did not start'));
      this.#startEnough();
    };
    void child.ready.then(() => {
      // Those that are starting come before those that read what may turn in a loop.
      child.lowerPriority(constants.priority.PRIORITY_BELOW_NORMAL);
      this.#quick.handOut();
      this.#startEnough();
    });
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
    this.#apartCount++;
    try {
      // All of them together are to hold little: one that has nothing to do makes room.
      if (this.#quickCount > this.#mostQuick) this.#idle.pop()?.end();
      for (const idle of this.#spare[kind === 'slow' ? 'remux' : 'slow'].splice(0)) idle.end();
      const child = this.#spare[kind].pop() ?? this.#startApart(kind);
      const outcome = await child.run(assignment);
      if (!child.hasEnded) this.#spare[kind].push(child);
      this.#shrinkLater();
      return outcome;
    } finally {
      this.#apartCount--;
    }
  }

  #startApart(kind: Apart): MediaProcess {
    const child = this.#start(heapMb[kind], { mostKeptMb: 88 });
    // It takes no time from those that are read quickly, nor from the app.
    child.lowerPriority(constants.priority.PRIORITY_LOW);
    child.onEnd = () => {
      this.#forget(child);
      const at = this.#spare[kind].indexOf(child);
      if (at !== -1) this.#spare[kind].splice(at, 1);
    };
    return child;
  }

  #start(heap: number, kept?: { mostKeptMb: number }): MediaProcess {
    if (this.#closed) throw closed();
    const child = new MediaProcess(heap, kept);
    this.#all.add(child);
    return child;
  }

  #forget(child: MediaProcess): void {
    this.#all.delete(child);
  }
}

type Job<Kind extends MediaJob['kind']> = Extract<MediaJob, { kind: Kind }>;

function isCrash(outcome: Answer | Ended): boolean {
  return 'ended' in outcome && (outcome.ended === 'crash' || outcome.ended === 'outside');
}

function closed(): Error {
  return new NotRead('nothing is read any more');
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
  // Its host was slow, or it needs too many reads. As long as nothing came, it was the host.
  if ('late' in outcome) {
    if (outcome.late === 'unread') throw new Error('it took too long to be fetched');
    throw broken('it takes too long to be read');
  }
  if (outcome.ended === 'outside') throw new NotRead('the process that read it was ended');
  throw broken(outcome.ended);
}

/** Those of this app. */
export const mediaProcesses = new MediaProcesses();
