import { ScenarioError } from './errors.ts';
import { listJobs } from './list-jobs.ts';
import type { CallOptions, Job, Scenario } from './port.ts';
import { madeFrom } from './replies.ts';

export interface FindJobOptions extends CallOptions {
  /** The video as it was named in the submit. */
  readonly assetId: string;
  /** Nothing was submitted before this moment (ms since 1970, this machine's clock). */
  readonly since: number | Date;
  /** When other jobs are started from the same asset, each in another language. Left out, the asset alone tells. */
  readonly among?: Among | undefined;
}

export { names } from './replies.ts';

/** The language that was submitted, and those in which others are made from the same asset, by the model's names. */
export type Among = { readonly language: string; readonly languages: readonly string[] };

/** A job is made from the asset in a language that nobody asked for, so nobody can tell whose it is. */
export class UnclearJob extends Error {
  override readonly name = 'UnclearJob';
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
 * @throws ScenarioError when the listing could not be read whole, or holds a job that does not tell what it is made from;
 *   nothing is known then.
 * @throws {UnclearJob} when there is one that may be ours or not: a service that came to write languages otherwise would
 *   else have each lost submit paid for twice.
 */
export async function findJobForAsset(
  scenario: Scenario,
  { assetId, since, among, ...options }: FindJobOptions,
): Promise<Job | undefined> {
  let unclear = false;
  let untold = false;
  const listing = { ...options, since: Number(since) - clockSlack, whole: true };
  for await (const jobs of listJobs(scenario, listing)) {
    for (const listed of jobs) {
      if (listed.jobType === 'upload') continue;
      const mayBeRun = (listed.jobType ?? 'custom') === 'custom';
      // A listing may leave out what the job itself tells; guessing here would cost a second charge.
      const hidden = mayBeRun && !listed.metadata?.input;
      const job = hidden ? (await scenario.jobs.retrieve(listed.jobId, options)).job : listed;
      const told = job.metadata?.input;
      const from = madeFrom(told, assetId);
      untold ||= mayBeRun && from === 'unclear';
      if (from !== 'it') continue;
      const whose = whoseJob(told, among);
      if (whose === 'ours') return job;
      unclear ||= whose === 'unclear';
    }
  }
  if (unclear) throw new UnclearJob('a job in another language than those that were asked for');
  if (untold)
    throw new ScenarioError({ operation: 'jobs.list', kind: 'unknown-outcome', code: 'UntoldInput' });
  return undefined;
}

/** By the language alone: all else is the same for all that share an asset. What a job leaves out says nothing. */
export function whoseJob(
  { outputLanguage: told }: Readonly<Record<string, unknown>> = {},
  among: Among | undefined,
): 'ours' | 'theirs' | 'unclear' {
  if (!among || typeof told !== 'string' || isSame(told, among.language)) return 'ours';
  return among.languages.some((language) => isSame(told, language)) ? 'theirs' : 'unclear';
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.toLowerCase();
}
