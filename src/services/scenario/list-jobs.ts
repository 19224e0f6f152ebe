import type { CallOptions, Job, JobListParams, Scenario } from './port.ts';

/** The most that Scenario returns in one listing. */
export const pageSize = 200;

/**
 * A project's jobs page by page, until a page ends with one created before `since` (ms). That stop relies on the
 * newest coming first, which is how Scenario lists but nowhere promised, so it is only made while every job so far
 * came in that order; otherwise the listing is read to its end.
 */
export async function* listJobs(
  scenario: Scenario,
  { since, type, ...options }: CallOptions & Pick<JobListParams, 'type'> & { since: number },
): AsyncGenerator<readonly Job[]> {
  let paginationToken: string | undefined;
  let previous = Number.POSITIVE_INFINITY;
  let newestFirst = true;
  do {
    const wanted = { pageSize, paginationToken, ...(type && { type }) };
    const { jobs, nextPaginationToken } = await scenario.jobs.list(wanted, options);
    yield jobs;
    for (const { createdAt } of jobs) {
      const at = Date.parse(createdAt);
      newestFirst &&= at <= previous;
      previous = at;
    }
    if (newestFirst && previous < since) return;
    paginationToken = nextPaginationToken;
  } while (paginationToken);
}
