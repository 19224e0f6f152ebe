import { ScenarioError } from './errors.ts';
import type { CallOptions, Job, JobListParams, Scenario } from './port.ts';

/** The most that Scenario returns in one listing. */
export const pageSize = 200;

/** Pages that are read at most: a day's jobs, and more, at the rate at which Scenario lets them be started. */
const mostPages = 500;

export interface JobListing extends CallOptions, Pick<JobListParams, 'type'> {
  /** Jobs created before this moment (ms) need not be listed. */
  readonly since: number;
  /** Whether what is missing matters: then a listing that cannot be read whole is an error rather than an end. */
  readonly whole?: boolean | undefined;
}

/**
 * A project's jobs page by page, until a page ends with one created before `since`. That stop relies on the newest coming
 * first, which is how Scenario lists but nowhere promised, so it is only made while every job so far came in that order;
 * otherwise the listing is read to its end. A page with a job that does not tell when it was created ends nothing.
 *
 * @throws ScenarioError `unknown-outcome` with `whole`, when a page's token comes again, when there are too many pages, or
 *   when a page holds a job that cannot be read.
 */
export async function* listJobs(
  scenario: Scenario,
  { since, type, whole = false, ...options }: JobListing,
): AsyncGenerator<readonly Job[]> {
  const tokens = new Set<string>();
  let paginationToken: string | undefined;
  let previous = Number.POSITIVE_INFINITY;
  let newestFirst = true;
  let unreadable = false;
  do {
    const wanted = { pageSize, paginationToken, ...(type && { type }) };
    const page = await scenario.jobs.list(wanted, options);
    yield page.jobs;
    unreadable ||= page.unreadable === true;
    for (const { createdAt } of page.jobs) {
      if (createdAt === undefined) continue;
      const at = Date.parse(createdAt);
      newestFirst &&= at <= previous;
      previous = at;
    }
    const isDated = page.jobs.every(({ createdAt }) => createdAt !== undefined);
    if (newestFirst && isDated && previous < since) break;
    paginationToken = page.nextPaginationToken;
    if (paginationToken === undefined) break;
    if (tokens.has(paginationToken) || tokens.size + 1 >= mostPages) {
      if (whole) throw cut();
      return;
    }
    tokens.add(paginationToken);
  } while (paginationToken);
  if (whole && unreadable) throw cut();
}

const cut = () => new ScenarioError({ operation: 'jobs.list', kind: 'unknown-outcome', code: 'CutListing' });
