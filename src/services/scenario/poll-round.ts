import { ScenarioError } from './errors.ts';
import { listJobs } from './list-jobs.ts';
import type { Job, Scenario, Upload } from './port.ts';
import { hasEnded } from './result.ts';
import { uploadState } from './upload-video.ts';

/** What was seen of a watched job or upload: its job, for an upload without one the upload itself, or nothing. */
export type Observation = { readonly id: string; readonly kind: 'job' | 'upload' } & (
  | { readonly job: Job; readonly upload?: never; readonly gone?: never }
  | { readonly upload: Upload; readonly job?: never; readonly gone?: never }
  | { readonly gone: true; readonly job?: never; readonly upload?: never }
);

/** A job or upload being watched, and what is known of it. */
export interface Watched {
  readonly id: string;
  readonly kind: 'job' | 'upload';
  /** The job's id: its own, or that of the upload's import once it is known. */
  jobId: string | undefined;
  /** Not created before this moment (ms). */
  since: number;
  /** Rounds in a row in which Scenario did not show it. */
  missed: number;
  /** Since when Scenario says that it does not exist (ms). */
  missingSince?: number | undefined;
  /** The last observation once nothing more can change. */
  ended?: Observation;
}

export interface PollRoundOptions {
  readonly scenario: Scenario;
  readonly watched: readonly Watched[];
  readonly signal: AbortSignal;
  /** How long each of its calls may take, in ms. */
  readonly callMs: number;
  /** For how long a job has to be missing before it counts as gone, in ms. */
  readonly goneMs: number;
  /** Called once for everything seen, as soon as it is. */
  readonly onSeen: (observation: Observation) => void;
  /** Told of each call that the round makes. */
  readonly onCall: () => void;
}

/** After how many rounds without a sign something is asked for by its own id. */
export const patience = 3;

/**
 * Looks once at everything watched that has not ended: one list call for all jobs (more if they fill several
 * pages), a single retrieve when there is only one, and one retrieve for each upload that names no job.
 *
 * @throws ScenarioError of the first call that failed; what was seen before it has been reported.
 */
export async function pollRound({
  scenario,
  watched,
  signal,
  callMs,
  goneMs,
  onSeen,
  onCall,
}: PollRoundOptions): Promise<void> {
  const options = { signal, timeout: callMs };
  let refusal: ScenarioError | undefined;
  const unseen = new Map<string, Watched>();
  for (const entry of watched) if (entry.jobId && !entry.ended) unseen.set(entry.jobId, entry);
  const alone = watched.filter(({ jobId, ended }) => !jobId && !ended);

  if (unseen.size === 1) {
    for (const entry of unseen.values()) await retrieve(entry);
  } else if (unseen.size > 1) {
    await list();
    for (const entry of unseen.values()) {
      if (++entry.missed >= patience) await retrieve(entry);
    }
  }
  for (const entry of alone) await retrieve(entry);
  if (refusal) throw refusal;

  async function list() {
    const since = Math.min(...[...unseen.values()].map((entry) => entry.since));
    for await (const jobs of listJobs(scenario, { since, ...options })) {
      onCall();
      for (const job of jobs) {
        const entry = unseen.get(job.jobId);
        if (!entry) continue;
        unseen.delete(job.jobId);
        await sawJob(entry, job);
      }
      if (unseen.size === 0) return;
    }
  }

  async function retrieve(entry: Watched) {
    onCall();
    try {
      if (entry.jobId) await sawJob(entry, (await scenario.jobs.retrieve(entry.jobId, options)).job);
      else sawUpload(entry, (await scenario.uploads.retrieve(entry.id, options)).upload);
    } catch (error) {
      if (!(error instanceof ScenarioError) || (error.isTransient && !isAnswer(error))) throw error;
      // What is wrong with one must not hide the others.
      if (error.kind !== 'not-found') refusal ??= error;
      else if (isGone(entry)) settle(entry, { id: entry.id, kind: entry.kind, gone: true }, true);
    }
  }

  /** A job has been paid for: a gateway that answers 404 for a while must not make us give it up. An upload is free. */
  function isGone(entry: Watched): boolean {
    entry.missingSince ??= Date.now();
    const isLasting = entry.kind === 'upload' || Date.now() - entry.missingSince >= goneMs;
    return ++entry.missed >= patience && isLasting;
  }

  async function sawJob(entry: Watched, job: Job) {
    entry.missed = 0;
    entry.missingSince = undefined;
    entry.since = Date.parse(job.createdAt ?? '') || entry.since;
    if (entry.kind === 'upload' && hasEnded(job) && uploadState(job) === 'working') {
      // The import is over but its job does not name the asset: only the upload itself can tell.
      onCall();
      sawUpload(entry, (await scenario.uploads.retrieve(entry.id, options)).upload);
    } else {
      settle(entry, { id: entry.id, kind: entry.kind, job }, hasEnded(job));
    }
  }

  function sawUpload(entry: Watched, upload: Upload) {
    entry.missed = 0;
    entry.missingSince = undefined;
    entry.jobId ??= upload.jobId;
    settle(entry, { id: entry.id, kind: entry.kind, upload }, uploadState(upload) !== 'working');
  }

  function settle(entry: Watched, observation: Observation, ended: boolean) {
    if (ended) entry.ended = observation;
    onSeen(observation);
  }
}

/** Whether Scenario did answer, if not about what was asked. */
const isAnswer = ({ code }: ScenarioError) => code === 'BrokenReply' || code === 'ForeignReply';
