import type { Backend, StepAttempt } from 'openworkflow/internal';
import type { Log } from '../../logger.ts';
import { Problem, type ProblemCode, type StoredProblem } from '../problem.ts';
import { newReference } from './reference.ts';
import { Branches } from './side-by-side.ts';
import { storableText } from './storable.ts';

/** The engine's own step interface; taken from it so that a new version is checked by the compiler. */
type EngineStep = Parameters<Parameters<import('openworkflow').OpenWorkflow['defineWorkflow']>[1]>[0]['step'];

type Waiting = { readonly name: string; readonly signal: string; readonly timeout: number };

/**
 * What the engine does with a wait whenever it comes by: it stores its end if the signal has come, or the time is over, and
 * else parks by throwing. Not among its published types, so it may be missing in another version.
 */
type Resolving = {
  resolveSignalWait?<T>(name: string, attempt: StepAttempt, wait: Waiting): Promise<{ data: T } | null>;
};

export type RetryPolicy = {
  /** Tries in all. */
  readonly attempts: number;
  /** Longest pause between two tries. The first pause is a second, each next one twice as long. */
  readonly longestPause: '10s' | '30s' | '5m';
  /** What it ends as once {@link mostCutOff} tries ended with the process that made them, not by themselves. */
  readonly ifCutOff?: ProblemCode | undefined;
};

/** So many processes a step may take with it. One may have been stopped by chance. */
const mostCutOff = 2;

/** For what reads a person's file. */
export const readingRetries: RetryPolicy = {
  attempts: 7,
  longestPause: '30s',
  ifCutOff: 'unreadable-video',
};

const usualRetries: RetryPolicy = { attempts: 7, longestPause: '30s' };

/** When the first try of this step began and the latest one ended (a crash: began), if this is not the first. */
export type EarlierTry = () => Promise<{ readonly first: Date; readonly latest: Date } | undefined>;

/** An error worth trying again, which ends as `problem` (not as 'unexpected') when the tries are used up. */
export class Unsettled extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'Unsettled';
    this.problem = problem;
  }
}

/** What a step stores: its value, or the foreseen problem it met. */
type Outcome<T> = { readonly value: T } | { readonly problem: StoredProblem };

/**
 * The durable steps of one run.
 *
 * A foreseen {@link Problem} is an outcome like any other: it is stored, and thrown again on every replay, so that
 * workflow code can handle it with try/catch. Any other error is retried by the engine; when the tries are used up
 * it becomes the problem 'unexpected' with a reference that stands in the log, so that no run ends without a word.
 */
export class Steps {
  readonly runId: string;
  /** When the run was begun. */
  readonly createdAt: Date;
  /** What goes on side by side in this pass. */
  readonly branches = new Branches();
  readonly #step: EngineStep;
  readonly #backend: Backend;
  readonly #log: Log;
  /** How often each name has been used so far in this pass. */
  readonly #used = new Map<string, number>();

  constructor(parts: { step: EngineStep; runId: string; createdAt: Date; backend: Backend; log: Log }) {
    this.runId = parts.runId;
    this.createdAt = parts.createdAt;
    this.#step = parts.step;
    this.#backend = parts.backend;
    this.#log = parts.log;
  }

  /**
   * Runs `work` once for good: its result is stored before the next step begins and never computed again. Steps of the
   * same name are told apart by their order; branches that go on side by side (`sideBySide`) each need names of
   * their own.
   */
  async run<T>(
    baseName: string,
    work: (earlierTry: EarlierTry) => Promise<T>,
    retries: RetryPolicy = usualRetries,
  ): Promise<T> {
    const name = this.#unique(baseName);
    // The engine tries for ever; when the tries are used up, #settle turns the error into an outcome. So only errors of the
    // database itself are left to the engine, and those must never end a run.
    const retryPolicy = { maximumAttempts: 0, maximumInterval: retries.longestPause } as const;
    const outcome = (await this.#step.run({ name, retryPolicy }, async () => {
      try {
        if (retries.ifCutOff && (await this.#cutOff(name)) >= mostCutOff) throw new Problem(retries.ifCutOff);
        return { value: (await work(() => this.#earlierTry(name))) ?? null } as Outcome<T>;
      } catch (error) {
        return this.#settle(name, error, retries);
      }
    })) as Outcome<T>;
    if ('problem' in outcome) throw Problem.from(outcome.problem);
    return outcome.value;
  }

  /**
   * Parks the run until `signal` is sent, holding nothing meanwhile. Undefined after `timeoutMs` milliseconds. A run is not
   * parked while another of its branches is at work: then the signal is heard nevertheless.
   */
  async wait<T>(baseName: string, signal: string, timeoutMs: number): Promise<T | undefined> {
    const wait: Waiting = { name: this.#unique(baseName), signal, timeout: timeoutMs };
    const parked = (error: unknown) => this.#overhear<T>(wait, error);
    const received = await this.#step.waitForSignal<T>(wait).catch(parked);
    return received?.data ?? undefined;
  }

  /** Parks the run for a while, holding nothing meanwhile. */
  sleep(name: string, duration: '1s' | '5s' | '15s' | '30s' | '1m'): Promise<void> {
    return this.#step.sleep(name, duration);
  }

  /** The end of a wait that comes while others are at work; if none does, parks after all. */
  async #overhear<T>(wait: Waiting, parking: unknown): Promise<{ data: T } | null> {
    const engine = this.#step as Resolving;
    let attempt: StepAttempt | undefined;
    const look = async () => {
      attempt ??= (await this.#tries(wait.name)).at(-1);
      if (!engine.resolveSignalWait || !attempt) throw parking;
      return engine.resolveSignalWait<T>(wait.name, attempt, wait);
    };
    return this.branches.whileOthersWork(parking, look);
  }

  async #settle(name: string, error: unknown, retries: RetryPolicy): Promise<{ problem: StoredProblem }> {
    if (error instanceof Problem) return { problem: error.toJSON() };
    const failures = (await this.#tries(name)).filter((attempt) => attempt.status === 'failed').length;
    if (failures + 1 < retries.attempts) {
      this.#log.warn({ err: error, step: name, run: this.runId }, 'step failed, it will be tried again');
      throw error;
    }
    const reference = newReference();
    this.#log.error({ err: error, step: name, run: this.runId, reference }, 'step failed for good');
    const problem = error instanceof Unsettled ? error.problem : new Problem('unexpected', { reference });
    return { problem: problem.toJSON() };
  }

  /** How many tries of a step began and never ended. */
  async #cutOff(name: string): Promise<number> {
    const earlier = (await this.#tries(name)).slice(0, -1);
    return earlier.filter(({ status }) => status === 'running').length;
  }

  async #earlierTry(name: string): ReturnType<EarlierTry> {
    const earlier = (await this.#tries(name)).slice(0, -1);
    const [first, latest] = [earlier[0], earlier.at(-1)];
    return first && latest && { first: first.createdAt, latest: latest.finishedAt ?? latest.createdAt };
  }

  /**
   * The tries of a step, oldest first, the one in hand included: the engine stores a try before it begins, which makes the
   * list an intent log.
   */
  async #tries(name: string): Promise<StepAttempt[]> {
    const { data } = await this.#backend.listStepAttempts({ workflowRunId: this.runId, limit: 1000 });
    return data.filter((attempt) => attempt.stepName === name);
  }

  /** The engine's own way to tell equal names apart, made here so that a step knows its tries: `name`, `name:1`, … */
  #unique(given: string): string {
    const name = storableText(given);
    const used = this.#used.get(name) ?? 0;
    this.#used.set(name, used + 1);
    return used === 0 ? name : `${name}:${used}`;
  }
}
