import { OpenWorkflow, type Worker } from 'openworkflow';
import type { Backend, WorkflowRun } from 'openworkflow/internal';
import type { Log } from '../../logger.ts';
import { Steps } from './steps.ts';

/** How many runs one process works on at the same moment. Parked runs hold no slot. */
const concurrency = 24;

/** A workflow's code: plain input in, plain output out; every side effect inside `steps`. */
export type WorkflowCode<Input, Output> = (input: Input, steps: Steps) => Promise<Output>;

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
}

/** What differs between one SQLite file and Postgres: the backend and its housekeeping. */
export interface EngineStorage {
  readonly backend: Backend;
  /** Deletes ended runs that finished before `before`, with their steps and signals. Returns how many. */
  prune(before: Date): Promise<number>;
  close(): Promise<void>;
}

/**
 * The durable workflow engine: openworkflow behind the few verbs this project uses.
 * Steps, retries, timers and recovery are the engine's; nothing of the kind is written by hand elsewhere.
 */
export class Engine {
  readonly #storage: EngineStorage;
  readonly #workflows: OpenWorkflow;
  readonly #log: Log;
  #worker: Worker | undefined;
  #ticking: Promise<unknown> | undefined;
  #again = false;

  constructor(storage: EngineStorage, log: Log) {
    this.#storage = storage;
    this.#workflows = new OpenWorkflow({ backend: storage.backend });
    this.#log = log;
  }

  /** Registers a workflow. All are registered before {@link start}. */
  define<Input, Output>(name: string, code: WorkflowCode<Input, Output>): Workflow<Input, Output> {
    const { backend } = this.#storage;
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
    };
  }

  /** Wakes the runs that wait for `signal`. A signal to nobody is dropped, so senders repeat theirs. */
  async signal(signal: string, data: unknown): Promise<boolean> {
    const sent = await this.#workflows.sendSignal({ signal, data: data as never });
    if (sent.workflowRunIds.length > 0) this.#nudge();
    return sent.workflowRunIds.length > 0;
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
