import { OWNER } from './asset-view.ts';
import type { Job } from './jobs.ts';

/** A job as the API shows it. */
export function jobView(job: Job): Record<string, unknown> {
  const updatedAt = job.statusHistory.at(-1)?.date ?? job.createdAt;
  return {
    jobId: job.jobId,
    jobType: job.jobType,
    status: job.status,
    progress: job.progress,
    statusHistory: job.statusHistory.map(({ status, date }) => ({
      status,
      date: new Date(date).toISOString(),
    })),
    createdAt: new Date(job.createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    ...OWNER,
    ...(job.billing ? { billing: job.billing } : {}),
    metadata: job.metadata,
  };
}
