import type { Log } from '../../logger.ts';
import { Problem } from '../problem.ts';
import type { Scenario } from '../scenario/port.ts';
import { hasEnded, jobFailure, resultVideo } from '../scenario/result.ts';
import { callingAboutPaid } from './calling.ts';
import type { DubResult } from './dub.ts';
import type { Patience } from './ended.ts';
import { requireMadeFrom } from './made-from.ts';
import { type Steps, Unsettled } from './steps.ts';

export type LateParts = {
  readonly scenario: Scenario;
  readonly log: Log;
  /** How often a job that was given up is looked at again; every half hour of a day unless told. */
  readonly latePatience?: Patience | undefined;
  /** The translation that it is looked at for: others may wait for the same job. */
  readonly translationId: string;
  /** Whether its person still wants it. */
  readonly isWanted: () => Promise<boolean>;
};

/** Sent to have the job looked at now, for one translation. */
export const lateSignal = (jobId: string, translationId: string): string => `late:${jobId}:${translationId}`;

const usualPatience: Patience = { waitMs: 30 * 60_000, waits: 48 };

/** A paid job that was given up. */
export type LateJob = {
  readonly jobId: string;
  /** What it is made from; absent when an earlier version gave it up. */
  readonly assetId?: string | undefined;
  /** How long its video is. */
  readonly seconds: number;
};

/**
 * Goes on looking at a job whose person has been told that it is no longer waited for: it has been paid for. Undefined when
 * it ended badly, or not within a day, or is not wanted any more.
 */
export async function lateResult(
  parts: LateParts,
  job: LateJob,
  steps: Steps,
): Promise<DubResult | undefined> {
  const { waitMs, waits } = parts.latePatience ?? usualPatience;
  for (let wait = 0; wait < waits; wait++) {
    await steps.wait(`wait for late ${job.jobId}`, lateSignal(job.jobId, parts.translationId), waitMs);
    const seen = await steps.run(`look for late ${job.jobId}`, () => look(parts, job)).catch(notNow);
    if (seen) return 'result' in seen ? seen.result : undefined;
  }
  return undefined;
}

/** Not being able to look says nothing about the job; to let that out would end no run. */
function notNow(problem: unknown): undefined {
  if (!(problem instanceof Problem)) throw problem;
  return undefined;
}

type Seen = { readonly result: DubResult } | { readonly ended: 'badly' };

async function look(
  { scenario, log, isWanted }: LateParts,
  { jobId, assetId: source, seconds }: LateJob,
): Promise<Seen | undefined> {
  if (!(await isWanted())) return { ended: 'badly' };
  try {
    const { job } = await callingAboutPaid(log, () => scenario.jobs.retrieve(jobId));
    if (!hasEnded(job)) return undefined;
    if (jobFailure(job)) return { ended: 'badly' };
    if (source !== undefined) await requireMadeFrom({ scenario, log }, job, source);
    const video = await callingAboutPaid(log, () => resultVideo(scenario, job));
    log.info({ job: jobId }, 'a translation that was given up has ended after all');
    const { assetId, mimeType, bytes, durationSeconds } = video;
    return { result: { assetId, mimeType, bytes, seconds: durationSeconds ?? seconds } };
  } catch (error) {
    // Not being able to ask says nothing about the job.
    if (error instanceof Unsettled) return undefined;
    if (error instanceof Problem) return { ended: 'badly' };
    throw error;
  }
}
