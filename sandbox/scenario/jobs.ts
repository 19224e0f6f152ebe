import { newId } from './ids.ts';

/** The statuses a job passes, in this order; the last two are ends. */
const ORDER = ['queued', 'in-progress', 'finalizing', 'success', 'failure'] as const;
export type JobStatus = (typeof ORDER)[number];

export interface JobMetadata {
  assetIds?: string[];
  error?: string | null;
  hint?: string;
  input?: Record<string, unknown>;
  /** What isn't an asset of the job, such as an upload's `entityId`. */
  output?: Record<string, unknown>;
}

export interface Job {
  readonly jobId: string;
  readonly jobType: 'custom' | 'upload';
  /** Rises with every job; the list is ordered by it. */
  readonly order: number;
  readonly createdAt: number;
  readonly statusHistory: { status: JobStatus; date: number }[];
  readonly metadata: JobMetadata;
  status: JobStatus;
  /** 0 to 1. */
  progress: number;
  billing?: { cuCost: number; cuDiscount: number; disableRefund?: boolean };
}

export interface JobEnd {
  readonly status: 'success' | 'failure';
  readonly metadata: JobMetadata;
  /** The sandbox's time, now unless told. */
  readonly at?: number | undefined;
}

export interface Jobs {
  readonly byId: ReadonlyMap<string, Job>;
  addCustom(input: Record<string, unknown>, cuCost: number): Job;
  addUpload(input: Record<string, unknown>): Job;
  /** Moves a job on; a status it is past already changes nothing. */
  move(job: Job, status: JobStatus, at: number): void;
  end(job: Job, end: JobEnd): void;
}

export function hasEnded({ status }: Job): boolean {
  return status === 'success' || status === 'failure';
}

export function createJobs({ now, ended }: { now: () => number; ended: (job: Job) => void }): Jobs {
  const byId = new Map<string, Job>();

  function add(jobType: Job['jobType'], status: JobStatus, input: Record<string, unknown>): Job {
    const at = now();
    const job: Job = {
      jobId: newId('job'),
      jobType,
      order: byId.size,
      createdAt: at,
      statusHistory: [{ status, date: at }],
      metadata: { input },
      status,
      progress: 0,
    };
    byId.set(job.jobId, job);
    return job;
  }

  function move(job: Job, status: JobStatus, at: number): void {
    if (ORDER.indexOf(status) <= ORDER.indexOf(job.status)) return;
    job.status = status;
    job.statusHistory.push({ status, date: at });
  }

  return {
    byId,
    addCustom(input, cuCost) {
      const job = add('custom', 'queued', input);
      job.billing = { cuCost, cuDiscount: 0 };
      return job;
    },
    addUpload: (input) => add('upload', 'in-progress', input),
    move,
    end(job, { status, metadata, at = now() }) {
      if (hasEnded(job)) return;
      Object.assign(job.metadata, metadata);
      job.progress = status === 'success' ? 1 : job.progress;
      move(job, status, at);
      ended(job);
    },
  };
}
