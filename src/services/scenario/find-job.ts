import { ScenarioError } from './errors.ts';
import { listJobs } from './list-jobs.ts';
import type { CallOptions, Job, Scenario } from './port.ts';
import { madeFrom, names } from './replies.ts';

export interface FindJobOptions extends CallOptions {
  /** The video as it was named in the submit. */
  readonly assetId: string;
  /** Nothing was submitted before this moment (ms since 1970, this machine's clock). */
  readonly since: number | Date;
  /** When other jobs are started from the same asset, each in another language. Left out, the asset alone tells. */
  readonly among?: Among | undefined;
}

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
  /** Ours, unless there is one that tells its language: another model may be made to run on the asset as well. */
  let likely: Job | undefined;
  const listing = { ...options, since: Number(since) - clockSlack, whole: true };
  try {
    for await (const jobs of listJobs(scenario, listing)) {
      for (const listed of jobs) {
        if (listed.jobType === 'upload') continue;
        const mayBeRun = (listed.jobType ?? 'custom') === 'custom';
        // A listing may leave out what the job itself tells; guessing here would cost a second charge.
        const hidden = mayBeRun && hides(listed, assetId, among);
        const job = hidden ? await unlessUnreadable(scenario.jobs.retrieve(listed.jobId, options)) : listed;
        const told = job?.metadata?.input;
        const from = madeFrom(told, assetId);
        const isRun = mayBeRun && isOfModel(told, assetId);
        // A job of another kind that names the asset is not ours, but tells of what we do not know.
        untold ||= from === 'it' ? !isRun : mayBeRun && from === 'unclear';
        if (!job || from !== 'it' || !isRun) continue;
        const whose = whoseJob(told, among);
        if (whose === 'ours' && told?.outputLanguage !== undefined) return job;
        if (whose === 'ours') likely ??= job;
        unclear ||= whose === 'unclear';
      }
    }
  } catch (error) {
    if (!likely) throw error;
  }
  if (likely) return likely;
  if (unclear) throw new UnclearJob('a job in another language than those that were asked for');
  if (untold)
    throw new ScenarioError({ operation: 'jobs.list', kind: 'unknown-outcome', code: 'UntoldInput' });
  return undefined;
}

/** Whether a listed job may leave out what tells whose it is. */
function hides({ metadata }: Job, assetId: string, among: Among | undefined): boolean {
  const told = metadata?.input;
  const from = madeFrom(told, assetId);
  return from === 'unclear' || (from === 'it' && among !== undefined && told?.outputLanguage === undefined);
}

/** What is wrong with one job must not hide the others. What is wrong with the connection, or with us, is. */
async function unlessUnreadable(call: Promise<{ job: Job }>): Promise<Job | undefined> {
  try {
    return (await call).job;
  } catch (error) {
    const isAboutJob =
      error instanceof ScenarioError && !['rate', 'unreachable', 'auth'].includes(error.kind);
    if (!isAboutJob) throw error;
    return undefined;
  }
}

/** Whether an input that names the asset is one of this model: it names it as its video, or a language to speak. */
function isOfModel(input: unknown, assetId: string): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const { video, outputLanguage } = input as Readonly<Record<string, unknown>>;
  if (typeof outputLanguage === 'string' || names(video, assetId)) return true;
  return Object.values(input).some((value) => isOfModel(value, assetId));
}

/**
 * By the language alone: all else is the same for all that share an asset. A job that leaves it out may be that of each of
 * them.
 */
export function whoseJob(
  { outputLanguage: told }: Readonly<Record<string, unknown>> = {},
  among: Among | undefined,
): 'ours' | 'theirs' | 'unclear' {
  if (!among) return 'ours';
  if (typeof told !== 'string') return among.languages.length > 1 ? 'unclear' : 'ours';
  if (isSame(told, among.language)) return 'ours';
  return among.languages.some((language) => isSame(told, language)) ? 'theirs' : 'unclear';
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.toLowerCase();
}
