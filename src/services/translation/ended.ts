import type { Log } from '../../logger.ts';
import { Problem, type StoredProblem } from '../problem.ts';
import type { Observation } from '../scenario/poll-round.ts';
import type { Job, Scenario } from '../scenario/port.ts';
import { hasEnded, jobFailure } from '../scenario/result.ts';
import { uploadState } from '../scenario/upload-video.ts';
import { calling, callingAboutPaid } from './calling.ts';
import { type RetryPolicy, type Steps, Unsettled } from './steps.ts';
import type { Watches } from './watches.ts';

export type EndedParts = { readonly scenario: Scenario; readonly watches: Watches; readonly log: Log };

/**
 * How long a run waits for the watcher's signal before it asks Scenario itself (in ms), and how many times; and for how long
 * (in ms) a job may look the same before it counts as stuck.
 */
export type Patience = { readonly waitMs: number; readonly waits: number; readonly stuckMs?: number };

/** No HeyGen translation has been seen to take more than an hour; this is three, and one without any change. */
const jobPatience: Patience = { waitMs: 10 * 60_000, waits: 18, stuckMs: 60 * 60_000 };

/** Scenario leaves some files it cannot read in `validating` for good (its documented dead end). */
const uploadPatience: Patience = { waitMs: 5 * 60_000, waits: 3 };

/** What may have been paid for is followed for hours: the database may be down for a while. */
const paidPatience: RetryPolicy = { attempts: 50, longestPause: '5m' };

/** What the watcher tells a run about the end of an upload or a job. */
export type UploadEnd = { readonly assetId: string } | { readonly problem: StoredProblem };
export type JobEnd = { readonly job: Job } | { readonly problem: StoredProblem };

/** Sent to a run that waits for its upload when nobody wants it any more. */
export const stoppedUpload: UploadEnd = { problem: { code: 'stopped', details: {} } };

export const endSignal = (id: string): string => `ended:${id}`;

/** The end that an observation shows; undefined while there is none. */
export function endOf(seen: Observation): UploadEnd | JobEnd | undefined {
  // A job has been paid for: it is looked at for another day, should Scenario find it again.
  const { id, gone } = seen;
  if (gone && seen.kind === 'job') return { problem: new Problem('job-late', { jobId: id }).toJSON() };
  if (gone) return { problem: new Problem('upload-failed').toJSON() };
  if (seen.kind === 'upload') {
    const state = uploadState(seen.upload ?? seen.job);
    if (state === 'working') return undefined;
    return state instanceof Problem ? { problem: state.toJSON() } : state;
  }
  return seen.job && hasEnded(seen.job) ? jobEnd(seen.job) : undefined;
}

/** Waits until an upload has become an asset. Problem 'upload-failed' when Scenario could not take it, or never ends. */
export async function uploadEnded(
  parts: EndedParts,
  uploadId: string,
  steps: Steps,
  {
    uploadPatience: patience = uploadPatience,
    isStopped,
  }: { uploadPatience?: Patience | undefined; isStopped?: (() => Promise<boolean>) | undefined } = {},
): Promise<string> {
  const look = isStopped && (async () => ((await isStopped()) ? stoppedUpload : undefined));
  const end = await wait<UploadEnd>(
    parts,
    { id: uploadId, patience, late: new Problem('upload-failed'), look },
    steps,
    async () => {
      const { upload } = await calling(parts.log, () => parts.scenario.uploads.retrieve(uploadId));
      return endOf({ id: uploadId, kind: 'upload', upload }) as UploadEnd | undefined;
    },
  );
  if ('problem' in end) throw Problem.from(end.problem);
  return end.assetId;
}

/**
 * Waits until a job has ended well, holding nothing meanwhile. Problems 'job-failed', 'job-canceled'; and 'job-stuck' or
 * 'job-late' {jobId} when it is given up, which may yet end.
 */
export async function jobEnded(
  parts: EndedParts,
  jobId: string,
  steps: Steps,
  patience: Patience = jobPatience,
): Promise<Job> {
  const late = new Problem('job-late', { jobId });
  const end = await wait<JobEnd>(parts, { id: jobId, patience, late }, steps, async () => {
    try {
      const { job } = await callingAboutPaid(parts.log, () => parts.scenario.jobs.retrieve(jobId));
      return hasEnded(job) ? jobEnd(job) : { looks: looksOf(job) };
    } catch (error) {
      // Not being able to ask says nothing about the job: it is waited for as before.
      if (!(error instanceof Unsettled))
        parts.log.warn({ err: error, job: jobId }, 'a job could not be read');
      return undefined;
    }
  });
  if ('problem' in end) throw Problem.from(end.problem);
  return end.job;
}

/** What is seen of something that has not ended; as long as it looks the same, nothing happens with it. */
type Going = { readonly looks: string };

function looksOf({ status, progress, updatedAt }: Job): string {
  return [status, progress, updatedAt].join(' ');
}

/** However the wait ends, what was waited for is not watched any longer. */
async function wait<End extends object>(
  parts: EndedParts,
  thing: Awaited<End> & { late: Problem },
  steps: Steps,
  ask: () => Promise<End | Going | undefined>,
): Promise<End | { problem: StoredProblem }> {
  const { id, late } = thing;
  const end = await endOrGiveUp(thing, steps, ask);
  const { watches } = parts;
  const isGivenUp = !end || ('problem' in end && (end.problem as StoredProblem).code === 'stopped');
  await steps.run('end seen', () => (isGivenUp ? watches.giveUp(id) : watches.remove(id)), paidPatience);
  return end ?? { problem: late.toJSON() };
}

/** What is waited for. `look`: asked often, at no cost, whether it is still to be waited for; its end if not. */
type Awaited<End> = {
  readonly id: string;
  readonly patience: Patience;
  readonly look?: (() => Promise<End | undefined>) | undefined;
};

/** How often it is looked whether an upload is still wanted, should the word that it is not have been lost. In ms. */
const lookMs = 15_000;

/** The signal of its end, or what a look shows; undefined when neither came in `waitMs`. */
async function heard<End extends object>(
  { id, look }: Awaited<End>,
  waitMs: number,
  steps: Steps,
): Promise<End | undefined> {
  for (let left = waitMs; left > 0; left -= lookMs) {
    const pause = look ? Math.min(left, lookMs) : left;
    const end = await steps.wait<End>(`wait for ${id}`, endSignal(id), pause);
    if (end || !look) return end;
    const seen = await steps.run(`look whether ${id} is wanted`, look);
    if (seen) return seen;
  }
  return undefined;
}

/** Undefined when it has not ended in all that time. */
async function endOrGiveUp<End extends object>(
  thing: Awaited<End>,
  steps: Steps,
  ask: () => Promise<End | Going | undefined>,
): Promise<End | { problem: StoredProblem } | undefined> {
  const { id, patience } = thing;
  const { waitMs, waits, stuckMs = Infinity } = patience;
  let looks: string | undefined;
  let same = 0;
  for (let turn = 0; turn < waits; turn++) {
    const end = await heard(thing, waitMs, steps);
    if (end) return end;
    const seen = await steps.run(`ask about ${id}`, ask).catch(problemOf);
    if (!seen) continue;
    if (!('looks' in seen)) return seen;
    same = seen.looks === looks ? same + 1 : 0;
    looks = seen.looks;
    if (same * waitMs >= stuckMs) return { problem: new Problem('job-stuck', { jobId: id }).toJSON() };
  }
  return undefined;
}

function problemOf(error: unknown): { problem: StoredProblem } {
  if (error instanceof Problem) return { problem: error.toJSON() };
  throw error;
}

/** A job's end, small enough to be stored with the run: what it made, or why it made nothing. */
function jobEnd(job: Job): JobEnd {
  const { jobId, status = 'success', createdAt, updatedAt, billing, metadata } = job;
  const failure = jobFailure(job);
  if (failure) return { problem: failure.toJSON() };
  const assetIds = metadata?.assetIds ?? [];
  const video = metadata?.input?.video;
  const made = { assetIds, ...(video !== undefined && { input: { video } }) };
  const moments = {
    ...(createdAt !== undefined && { createdAt }),
    ...(updatedAt !== undefined && { updatedAt }),
  };
  return { job: { jobId, status, ...moments, ...(billing && { billing }), metadata: made } };
}
