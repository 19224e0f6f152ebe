import type { Log } from '../../logger.ts';
import { operatorHint, ScenarioError } from './errors.ts';
import { type Observation, pollRound, type Watched } from './poll-round.ts';
import type { Scenario } from './port.ts';

export interface JobWatcherOptions {
  readonly scenario: Scenario;
  readonly log: Log;
  /** Shortest time between two rounds, in milliseconds. */
  readonly intervalMs: number;
  /** Calls a minute that rounds may make; with many jobs the rounds grow rarer to stay within it. */
  readonly callsPerMinute: () => number;
  /** How long one call may take, in milliseconds; 15,000 when left out. */
  readonly callMs?: number | undefined;
  /** For how long a job has to be missing before it counts as gone, in milliseconds; five minutes when left out. */
  readonly goneMs?: number | undefined;
  /**
   * Told of everything watched in every round, changed or not. An end is told again in each round until `unwatch`,
   * because whoever should act on it may have missed it. What it throws is logged.
   */
  readonly onChange: (observation: Observation) => unknown;
}

export interface WatchOptions {
  /** The job of an upload, when its reply named one: then the common listing covers it. */
  readonly jobId?: string | undefined;
  /** The job or upload was not created before this moment (ms). */
  readonly since?: number | undefined;
}

/** How far back the listing is read for something of unknown age; older jobs are asked for by id. */
const usualAge = 3_600_000;
const longestDelay = 60_000;
/** Everybody's results wait behind a call that is not answered, so it is given up much sooner than others. */
const usualCallMs = 15_000;
const usualGoneMs = 5 * 60_000;

/** Watches all jobs and uploads of this process together, with as few calls as the number of jobs allows. */
export class JobWatcher {
  readonly #options: JobWatcherOptions;
  readonly #watched = new Map<string, Watched>();
  #stop = new AbortController();
  #started = false;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  /** Calls of the last round, and failed rounds in a row. */
  #calls = 0;
  #failures = 0;
  #pause = 0;

  constructor(options: JobWatcherOptions) {
    this.#options = options;
  }

  /** How many are watched. */
  get size(): number {
    return this.#watched.size;
  }

  /** `id` is the job's id, or the upload's. Watching twice is watching once. */
  watch(
    id: string,
    kind: 'job' | 'upload',
    { jobId, since = Date.now() - usualAge }: WatchOptions = {},
  ): void {
    const known = this.#watched.get(id);
    if (known) known.jobId ??= jobId;
    else this.#watched.set(id, { id, kind, jobId: kind === 'job' ? id : jobId, since, missed: 0 });
    this.#schedule();
  }

  unwatch(id: string): void {
    this.#watched.delete(id);
  }

  start(): void {
    this.#started = true;
    this.#stop = new AbortController();
    this.#schedule();
  }

  /** Ends the rounds; resolves when the running one has let go. What is watched stays so for another `start`. */
  async stop(): Promise<void> {
    this.#started = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stop.abort();
    await this.#round;
  }

  /** One round now; while one runs, that one. Never rejects: a failed round is logged and delays the next. */
  tick(): Promise<void> {
    this.#round ??= this.#run().finally(() => {
      this.#round = undefined;
      this.#schedule();
    });
    return this.#round;
  }

  /** Milliseconds until the next round: the interval, more under many jobs, after failures or when told to wait. */
  get delay(): number {
    const share = (this.#calls * 60_000) / this.#options.callsPerMinute();
    const backOff =
      this.#failures === 0 ? 0 : Math.min(this.#options.intervalMs * 2 ** this.#failures, longestDelay);
    return Math.max(this.#options.intervalMs, share, backOff, this.#pause);
  }

  #schedule(): void {
    if (!this.#started || this.#timer || this.#round || this.#watched.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.tick();
    }, this.delay);
  }

  async #run(): Promise<void> {
    const { scenario } = this.#options;
    const { signal } = this.#stop;
    const told: Promise<void>[] = [];
    const tell = (observation: Observation) => {
      if (this.#watched.has(observation.id)) told.push(this.#tell(observation));
    };
    const watched = [...this.#watched.values()];
    for (const { ended } of watched) if (ended) tell(ended);
    this.#calls = 0;
    this.#pause = 0;
    try {
      const { callMs = usualCallMs, goneMs = usualGoneMs } = this.#options;
      const onCall = () => this.#calls++;
      await pollRound({ scenario, watched, signal, callMs, goneMs, onSeen: tell, onCall });
      this.#failures = 0;
    } catch (error) {
      if (!signal.aborted) this.#failed(error);
    }
    await Promise.all(told);
  }

  #failed(error: unknown): void {
    this.#failures++;
    const known = error instanceof ScenarioError ? error : undefined;
    this.#pause = known?.retryAfterMs ?? 0;
    const hint = known && operatorHint(known);
    this.#options.log.warn(
      { err: error, hint, watched: this.size },
      'Scenario could not be asked about its jobs',
    );
  }

  async #tell(observation: Observation): Promise<void> {
    try {
      await this.#options.onChange(observation);
    } catch (error) {
      this.#options.log.error({ err: error, id: observation.id }, 'An observation could not be passed on');
    }
  }
}
