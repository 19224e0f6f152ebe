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

/** A date may be odd: so many together tell what one alone does not. */
const fewestDates = 10;

/**
 * A project's jobs page by page, until a page ends with several created before `since`, or has no others. That stop relies on
 * the newest coming first, which is how Scenario lists but nowhere promised, so it is only made while the jobs so far came in
 * that order; otherwise the listing is read to its end.
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
  let neighbours = 0;
  let outOfOrder = 0;
  let unreadable = false;
  do {
    const wanted = { pageSize, paginationToken, ...(type && { type }) };
    const page = await scenario.jobs.list(wanted, options);
    yield page.jobs;
    unreadable ||= page.unreadable === true;
    const moments = page.jobs.flatMap(({ createdAt }) => createdAt ?? []).map(Date.parse);
    for (const at of moments) {
      neighbours++;
      if (at > previous) outOfOrder++;
      previous = at;
    }
    const newestFirst = outOfOrder * fewestDates <= neighbours;
    if (newestFirst && moments.length > 0 && moments.slice(-fewestDates).every((at) => at < since)) break;
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
