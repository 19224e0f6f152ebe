import { listJobs } from './list-jobs.ts';
import type { CallOptions, Job, Scenario } from './port.ts';

export interface FindJobOptions extends CallOptions {
  /** The video as it was named in the submit. */
  readonly assetId: string;
  /** Nothing was submitted before this moment (ms since 1970, this machine's clock). */
  readonly since: number | Date;
  /**
   * All that was submitted, when other jobs may have been started from the same asset: a job that says otherwise is one
   * of those. Left out, the asset alone tells.
   */
  readonly input?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What this machine's clock may be ahead of Scenario's. Self-hosted machines are off by minutes more often than one thinks,
 * and a job that is overlooked is paid for twice; so it is generous.
 */
const clockSlack = 24 * 60 * 60_000;

/**
 * The job that a submit with a lost answer may have started: the one whose input names the asset. Scenario has no
 * idempotency key and no lookup by reference, so all jobs since then are read. Undefined means that none was listed
 * when the listing was made, which a moment after the submit is not yet proof that there is none.
 *
 * @throws ScenarioError when the listing could not be read whole; nothing is known then.
 */
export async function findJobForAsset(
  scenario: Scenario,
  { assetId, since, input = {}, ...options }: FindJobOptions,
): Promise<Job | undefined> {
  for await (const jobs of listJobs(scenario, { ...options, since: Number(since) - clockSlack })) {
    for (const listed of jobs) {
      if (listed.jobType === 'upload') continue;
      // A listing may leave out what the job itself tells; guessing here would cost a second charge.
      const hidden = listed.jobType === 'custom' && !listed.metadata?.input;
      const job = hidden ? (await scenario.jobs.retrieve(listed.jobId, options)).job : listed;
      const told = job.metadata?.input;
      if (names(told, assetId) && !contradicts(told, input)) return job;
    }
  }
  return undefined;
}

/** Whether the id is a value anywhere in the input: `video` today, perhaps inside a list or object tomorrow. */
function names(input: unknown, assetId: string): boolean {
  if (typeof input !== 'object' || input === null) return input === assetId;
  return Object.values(input).some((value) => names(value, assetId));
}

/** Whether a job says that it was started with something else. What it leaves out says nothing. */
function contradicts(told: Readonly<Record<string, unknown>> = {}, wanted: object): boolean {
  return Object.entries(wanted).some(([name, value]) => name in told && String(told[name]) !== String(value));
}
