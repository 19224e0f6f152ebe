import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Assets } from './assets.ts';
import type { TranslateInputs } from './inputs.ts';
import type { JobClock } from './job-clock.ts';
import { hasEnded, type Job, type Jobs } from './jobs.ts';
import type { Model } from './models.ts';
import { price } from './price.ts';
import { publishResult } from './publish.ts';
import { buildResult } from './result.ts';

/** HeyGen's words for a video in which nobody can be heard. */
export const NO_AUDIO = "Your video's audio is missing or corrupted, please try with another video";

/** How much shorter a result gets when its length may change. */
const DYNAMIC_FACTOR = 0.9;

export interface Failure {
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  /** The charge stays. */
  readonly disableRefund?: boolean | undefined;
}

interface Run {
  readonly job: Job;
  readonly model: Model;
  readonly inputs: TranslateInputs;
  readonly path: string;
  /** Seconds of output. */
  readonly duration: number;
  /** Job time. */
  readonly startedAt: number;
  readonly runMs: number;
  failure: Failure | null;
  /** Settles when the result file is written or will never be. */
  building: Promise<void>;
  /** The sandbox's time at which the file was there. */
  builtAt: number | null;
}

export interface Translations {
  start(order: { model: Model; inputs: TranslateInputs; body: Record<string, unknown>; cuCost: number }): Job;
  /** Brings a job to where it should be by now; does nothing to other jobs. */
  advance(job: Job): void;
  running(): number;
  finish(jobId: string): Promise<void>;
  fail(jobId: string, failure: Failure): void;
  settled(): Promise<void>;
}

export interface TranslationOptions {
  readonly now: () => number;
  readonly clock: JobClock;
  readonly jobs: Jobs;
  readonly assets: Assets;
  readonly folder: string;
  readonly jobSeconds: (job: Job) => number;
  readonly resultBytes?: number | undefined;
}

/**
 * The paid jobs. They move when somebody looks, by the clock, so no timer runs and a moved clock moves them; the
 * result file is written in the background from the moment of the submit.
 */
export function createTranslations(options: TranslationOptions): Translations {
  const { clock, jobs, assets } = options;
  const runs = new Map<string, Run>();
  const builders = new PQueue({ concurrency: 2 });

  function runOf(jobId: string): Run {
    const run = runs.get(jobId);
    if (!run) throw new Error(`${jobId} is not a translation`);
    return run;
  }

  async function build(run: Run): Promise<void> {
    if (hasEnded(run.job)) return;
    try {
      await buildResult({
        path: run.path,
        duration: run.duration,
        language: run.inputs.outputLanguage,
        keepPictureOf: run.inputs.translateAudioOnly ? run.inputs.video.path : undefined,
        padTo: options.resultBytes,
      });
      run.builtAt = options.now();
    } catch {
      run.failure = { error: 'Failed to download video from url' };
    }
    if (hasEnded(run.job)) await rm(run.path, { force: true });
  }

  function end(run: Run, at: number): void {
    const { job, failure } = run;
    if (failure) {
      if (failure.disableRefund && job.billing) job.billing.disableRefund = true;
      const { error = 'The generation failed', hint } = failure;
      jobs.end(job, { status: 'failure', at, metadata: { assetIds: [], error, ...(hint ? { hint } : {}) } });
      return;
    }
    if (job.billing) job.billing.cuCost = price(run.duration, run.model.rate);
    const assetIds = publishResult({ run, assets });
    jobs.end(job, { status: 'success', at, metadata: { assetIds, error: null } });
  }

  function advance(job: Job): void {
    const run = runs.get(job.jobId);
    if (!run || hasEnded(job)) return;
    const share = (clock.now() - run.startedAt) / run.runMs;
    const date = (part: number) => clock.date(run.startedAt + part * run.runMs);
    if (share < 0.1) return;
    jobs.move(job, 'in-progress', date(0.1));
    job.progress = Math.min(0.9, Math.floor(share * 10) / 10);
    if (share < 0.9) return;
    jobs.move(job, 'finalizing', date(0.9));
    const ready = run.failure !== null || run.builtAt !== null;
    if (share >= 1 && ready) end(run, Math.max(date(1), run.builtAt ?? 0));
  }

  return {
    advance,
    running() {
      const open = [...runs.values()].filter(({ job }) => {
        advance(job);
        return !hasEnded(job);
      });
      return open.length;
    },
    start({ model, inputs, body, cuCost }) {
      const job = jobs.addCustom(body, cuCost);
      const source = inputs.video.media;
      const stretches = inputs.enableDynamicDuration && !inputs.translateAudioOnly;
      const run: Run = {
        job,
        model,
        inputs,
        path: join(options.folder, `${job.jobId}.mp4`),
        duration: (source?.duration ?? 0) * (stretches ? DYNAMIC_FACTOR : 1),
        startedAt: clock.now(),
        // The shortest job, too, stands still while jobs are held.
        runMs: Math.max(1, options.jobSeconds(job) * 1000),
        failure: source?.audio ? null : { error: NO_AUDIO },
        building: Promise.resolve(),
        builtAt: null,
      };
      runs.set(job.jobId, run);
      if (!run.failure) run.building = builders.add(() => build(run));
      return job;
    },
    async finish(jobId) {
      const run = runOf(jobId);
      await run.building;
      if (hasEnded(run.job)) return;
      jobs.move(run.job, 'in-progress', options.now());
      jobs.move(run.job, 'finalizing', options.now());
      end(run, options.now());
    },
    fail(jobId, failure) {
      const run = runOf(jobId);
      advance(run.job);
      if (hasEnded(run.job)) throw new Error(`${jobId} has ended already`);
      run.failure = failure;
      end(run, options.now());
    },
    async settled() {
      await builders.onIdle();
    },
  };
}
