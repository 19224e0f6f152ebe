import type { Job } from '../../../src/services/scenario/port.ts';
import { type Answer, type Asked, startTestApi } from './test-api.ts';

/** A project's jobs on loopback: the newest first, in pages, as Scenario lists them. */
export async function startJobListing() {
  const jobs: Job[] = [];
  const uploads = new Map<string, Record<string, unknown>>();
  /** Answers that come instead of the real one, in order. */
  const instead: Answer[] = [];
  /** Jobs that exist but are not listed. */
  const unlisted = new Set<string>();
  let oldestFirst = false;

  const api = await startTestApi((asked) => instead.shift() ?? answer(asked));

  function answer({ path, query }: Asked): Answer {
    const [, , kind, id = ''] = path.split('/');
    if (kind === 'uploads') return found('upload', uploads.get(id));
    if (id)
      return found(
        'job',
        jobs.find(({ jobId }) => jobId === id),
      );
    const size = Number(query.pageSize ?? 10);
    const from = Number(query.paginationToken ?? 0);
    const listed = jobs.filter(({ jobId }) => !unlisted.has(jobId));
    if (!oldestFirst) listed.reverse();
    const more = from + size < listed.length;
    return {
      json: {
        jobs: listed.slice(from, from + size),
        ...(more ? { nextPaginationToken: String(from + size) } : {}),
      },
    };
  }

  const found = (key: string, value: unknown): Answer =>
    value
      ? { json: { [key]: value } }
      : { status: 404, json: { reason: 'not found', name: 'NotFoundError' } };

  return {
    ...api,
    uploads,
    instead,
    unlisted,
    listOldestFirst: () => {
      oldestFirst = true;
    },
    /** Adds a job created `ageMs` ago; call with falling ages. */
    add(jobId: string, fields: Partial<Job> & { ageMs?: number } = {}): void {
      const { ageMs = 0, ...rest } = fields;
      const createdAt = new Date(Date.now() - ageMs).toISOString();
      jobs.push({
        jobId,
        jobType: 'custom',
        status: 'in-progress',
        createdAt,
        metadata: { input: {} },
        ...rest,
      });
    },
    change(jobId: string, fields: Partial<Job>): void {
      const at = jobs.findIndex((job) => job.jobId === jobId);
      jobs[at] = { ...jobs[at]!, ...fields };
    },
    remove(jobId: string): void {
      jobs.splice(
        jobs.findIndex((job) => job.jobId === jobId),
        1,
      );
    },
    /** The calls made since the last look. */
    calls: () =>
      api.asked
        .splice(0)
        .map(({ path, query }) => [path.replace('/v1', ''), query.paginationToken].filter(Boolean).join(' ')),
  };
}

export type JobListing = Awaited<ReturnType<typeof startJobListing>>;
