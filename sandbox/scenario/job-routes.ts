import { badRequest, notFound } from './errors.ts';
import { jobView } from './job-view.ts';
import type { Job, Jobs } from './jobs.ts';
import { asObject } from './json-body.ts';
import { json } from './reply.ts';
import type { Routes } from './router.ts';

const STATUSES = [
  'pending',
  'queued',
  'warming-up',
  'in-progress',
  'finalizing',
  'success',
  'failure',
  'canceled',
];

export interface JobRoutesOptions {
  readonly jobs: Jobs;
  /** Brings a job to where it should be by now. */
  readonly advance: (job: Job) => void;
  /** Whether the listing shows it by now. */
  readonly isListed: (job: Job) => boolean;
}

export function jobRoutes({ jobs, advance, isListed }: JobRoutesOptions): Routes {
  function existing(id: string | undefined): Job {
    const job = jobs.byId.get(id ?? '');
    if (!job) throw notFound(`Job ${id}`);
    advance(job);
    return job;
  }

  return {
    'GET /jobs/:id': ({ params }) => json(200, { job: jobView(existing(params.id)) }),

    'GET /jobs': ({ query }) => {
      const wanted = filter(query);
      const pageSize = pageSizeOf(query);
      const before = cursor(query.get('paginationToken'));
      const page: Job[] = [];
      let more = false;
      for (const job of [...jobs.byId.values()].reverse()) {
        if (job.order >= before || !isListed(job)) continue;
        advance(job);
        if (!wanted(job)) continue;
        more = page.length === pageSize;
        if (more) break;
        page.push(job);
      }
      const last = page.at(-1);
      return json(200, {
        jobs: page.map(jobView),
        ...(more && last ? { nextPaginationToken: tokenAfter(last) } : {}),
      });
    },

    'POST /jobs/:id/action': ({ params, body }) => {
      existing(params.id);
      if (asObject(body).action !== 'cancel') throw badRequest("action must be 'cancel'");
      throw badRequest('Cannot cancel this type of job');
    },
  };
}

function filter(query: URLSearchParams): (job: Job) => boolean {
  const status = query.get('status');
  if (status !== null && !STATUSES.includes(status))
    throw badRequest(`status must be one of ${STATUSES.join(', ')}`);
  const types = [query.get('type'), ...query.getAll('types'), ...query.getAll('types[]')]
    .flatMap((list) => list?.split(',') ?? [])
    .filter((type) => type !== '');
  const workflow = query.get('workflowId');
  return (job) =>
    workflow === null &&
    (status === null || job.status === status) &&
    (types.length === 0 || types.includes(job.jobType));
}

function pageSizeOf(query: URLSearchParams): number {
  const size = Number(query.get('pageSize') ?? 10);
  if (Number.isInteger(size) && size >= 1 && size <= 200) return size;
  throw badRequest('pageSize must be between 1 and 200');
}

function tokenAfter(job: Job): string {
  return Buffer.from(`before:${job.order}`).toString('base64url');
}

function cursor(token: string | null): number {
  if (token === null) return Number.POSITIVE_INFINITY;
  const [, order] = /^before:(\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (order === undefined) throw badRequest('Invalid paginationToken');
  return Number(order);
}
