import { OpenWorkflow, type Worker } from 'openworkflow';
import type { Backend, WorkflowRun } from 'openworkflow/internal';
import type { Log } from '../../logger.ts';
import type { StoredProblem } from '../problem.ts';
import { Steps } from './steps.ts';
import { storableOnly } from './storable.ts';

/**
 * How many runs one process works on at the same moment. Parked runs hold no slot; most others wait for their turn to call
 * or to transfer, and hold up nobody who has a turn.
 */
const concurrency = 100;

/** A workflow's code: plain input in, plain output out; every side effect inside `steps`. */
export type WorkflowCode<Input, Output> = (input: Input, steps: Steps) => Promise<Output>;

/** A run and what it was begun with. */
export type FoundRun<Input> = {
  readonly runId: string;
  readonly status: 'active' | 'completed' | 'failed';
  readonly input: Input;
  /** ms since 1970 */
  readonly createdAt: number;
};

/** By the key that a run was begun with, or by a string somewhere in its input. */
export type RunSearch =
  | { readonly key: string }
  | { readonly path: readonly string[]; readonly value: string };

/** One try of a step of a run, named as the step was; of several steps with one name, each has its number behind a colon. */
export type StepTry = {
  readonly name: string;
  readonly status: 'running' | 'completed' | 'failed';
  /** What the step stored: its value, or the foreseen problem it met. */
  readonly output?: { readonly value?: unknown; readonly problem?: StoredProblem } | undefined;
};

/** Where a run stands; `output` only when it is 'completed'. */
export type RunState<Output> = {
  readonly runId: string;
  readonly status: 'active' | 'completed' | 'failed';
  readonly output?: Output | undefined;
};

export interface Workflow<Input, Output> {
  /** Starts a run, or returns the one started with the same key in the last 24 hours. */
  start(input: Input, key: string): Promise<RunState<Output>>;
  state(runId: string): Promise<RunState<Output> | undefined>;
  /** What the run was begun with. */
  input(runId: string): Promise<Input | undefined>;
  /** The runs that match, newest first, ended ones among them as long as they are kept. */
  find(search: RunSearch): Promise<FoundRun<Input>[]>;
}

/** What differs between one SQLite file and Postgres: the backend and its housekeeping. */
export interface EngineStorage {
  readonly backend: Backend;
  /** Deletes ended runs that finished before `before`, with their steps and signals. Returns how many. */
  prune(before: Date): Promise<number>;
  /** The ids of a workflow's runs that match. */
  find(workflow: string, search: RunSearch): Promise<string[]>;
  /** Deletes those of the runs that have ended, with their steps and signals. Returns how many. */
  erase(runIds: readonly string[]): Promise<number>;
  close(): Promise<void>;
}

/**
 * The durable workflow engine: openworkflow behind the few verbs this project uses.
 * Steps, retries, timers and recovery are the engine's; nothing of the kind is written by hand elsewhere.
 */
export class Engine {
  readonly #storage: EngineStorage;
  readonly #backend: Backend;
  readonly #workflows: OpenWorkflow;
  readonly #log: Log;
  #worker: Worker | undefined;
  #ticking: Promise<unknown> | undefined;
  #again = false;

  constructor(storage: EngineStorage, log: Log) {
    this.#storage = storage;
    this.#backend = storableOnly(storage.backend, log);
    this.#workflows = new OpenWorkflow({ backend: this.#backend });
    this.#log = log;
  }

  /** Registers a workflow. All are registered before {@link start}. */
  define<Input, Output>(name: string, code: WorkflowCode<Input, Output>): Workflow<Input, Output> {
    const backend = this.#backend;
    const workflow = this.#workflows.defineWorkflow<Input, Output>(
      { name, version: '1', retryPolicy: { maximumAttempts: 0, maximumInterval: '30s' } },
      ({ input, step, run }) => {
        const steps = new Steps({ step, runId: run.id, createdAt: run.createdAt, backend, log: this.#log });
        return code(input as Input, steps).catch((error: unknown) => {
          if (!isEngines(error))
            this.#log.error({ err: error, run: run.id, workflow: name }, 'a run was cut off');
          throw error;
        });
      },
    );
    const state = (run: WorkflowRun): RunState<Output> => ({
      runId: run.id,
      status: runStatus(run.status),
      output: run.status === 'completed' ? (run.output as Output) : undefined,
    });
    return {
      start: async (input, key) => {
        const handle = await workflow.run(input, { idempotencyKey: key });
        this.#nudge();
        return state(handle.workflowRun);
      },
      state: async (runId) => {
        const run = await backend.getWorkflowRun({ workflowRunId: runId });
        return run ? state(run) : undefined;
      },
      input: async (runId) =>
        (await backend.getWorkflowRun({ workflowRunId: runId }))?.input as Input | undefined,
      find: async (search) => {
        const ids = await this.#storage.find(name, search);
        const runs = await Promise.all(ids.map((workflowRunId) => backend.getWorkflowRun({ workflowRunId })));
        return runs
          .filter((run) => run !== null)
          .map((run) => ({
            runId: run.id,
            status: runStatus(run.status),
            input: run.input as Input,
            createdAt: run.createdAt.getTime(),
          }))
          .toSorted((a, b) => b.createdAt - a.createdAt);
      },
    };
  }

  /** Wakes the runs that wait for `signal`. A signal to nobody is dropped, so senders repeat theirs. */
  async signal(signal: string, data: unknown): Promise<boolean> {
    const sent = await this.#workflows.sendSignal({ signal, data: data as never });
    if (sent.workflowRunIds.length > 0) this.#nudge();
    return sent.workflowRunIds.length > 0;
  }

  /**
   * The tries of a run's steps, oldest first. The engine stores a try before it begins, so one that is not listed has not
   * begun.
   */
  async tries(runId: string): Promise<StepTry[]> {
    const { data } = await this.#storage.backend.listStepAttempts({ workflowRunId: runId, limit: 1000 });
    return data.map(({ stepName, status, output }) => ({
      name: stepName,
      status: status === 'running' || status === 'failed' ? status : 'completed',
      output: (output ?? undefined) as StepTry['output'],
    }));
  }

  /** Forgets those of the runs that have ended. Resolves to how many there were. */
  erase(runIds: readonly string[]): Promise<number> {
    return this.#storage.erase(runIds);
  }

  async start(): Promise<void> {
    this.#worker = this.#workflows.newWorker({ concurrency });
    await this.#worker.start();
  }

  /**
   * Stops taking work and waits for the steps in hand, at most `graceMs` milliseconds. What is not finished then
   * is taken up by the next process.
   */
  async drain(graceMs: number): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([worker?.stop(), grace]);
    clearTimeout(timer);
  }

  /** Lets the database go; nothing of the engine works afterwards. */
  async close(): Promise<void> {
    await this.drain(0);
    await this.#storage.close();
  }

  prune(before: Date): Promise<number> {
    return this.#storage.prune(before);
  }

  /**
   * The worker polls at most once a second; this makes it look now, so that a hand-over costs milliseconds. One look at a
   * time: two would hand out the same places.
   */
  #nudge(): void {
    if (!this.#worker) return;
    this.#again = this.#ticking !== undefined;
    this.#ticking ??= this.#worker
      .tick()
      .catch((error: unknown) => this.#log.warn({ err: error }, 'engine tick failed'))
      .finally(() => {
        this.#ticking = undefined;
        if (this.#again) this.#nudge();
      });
  }
}

function runStatus(status: WorkflowRun['status']): RunState<never>['status'] {
  if (status === 'completed' || status === 'succeeded') return 'completed';
  return status === 'failed' || status === 'canceled' ? 'failed' : 'active';
}

/** By these the engine parks a run, tries a step again, or drops a branch: they are no failures. */
const engineSignals = new Set(['SleepSignalError', 'StaleExecutionBranchError', 'StepError']);

function isEngines(error: unknown): boolean {
  return error instanceof Error && engineSignals.has(error.name);
}
