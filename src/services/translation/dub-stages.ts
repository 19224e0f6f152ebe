import { mayHaveCost, Problem } from '../problem.ts';
import type { Quota } from '../quota/quota.ts';
import type { KeptAssets } from '../retention/kept-assets.ts';
import type { Job } from '../scenario/port.ts';
import { type ResultVideo, resultVideo } from '../scenario/result.ts';
import { calling, callingAboutPaid } from './calling.ts';
import type { DubInput, DubOutcome, DubResult } from './dub.ts';
import type { Durations } from './durations.ts';
import { type EndedParts, jobEnded, type Patience } from './ended.ts';
import { requireMadeFrom } from './made-from.ts';
import { durationKind } from './outlook.ts';
import { type Prices, rateKind } from './price.ts';
import { sharingListings } from './shared-listing.ts';
import { type RetryPolicy, type Steps, Unsettled } from './steps.ts';
import type { Stops } from './stops.ts';
import { modelInput, type SubmitParts, sharedFor, submit } from './submit.ts';
import type { WaitingRoom } from './waiting-room.ts';
import { type Begun, type Failures, wishKey } from './wish.ts';
import type { WorkInProgress } from './work-in-progress.ts';

export type DubStages = {
  /** Notes what was uploaded, and asks for the price. Problem 'dearer-than-expected' when it is above the ceiling. */
  quote(input: DubInput, dubRunId: string): Promise<number>;
  /** Sets the price aside. Problems 'quota-…'. */
  reserve(dubRunId: string, price: number): Promise<void>;
  submit(input: DubInput, steps: Steps): Promise<string>;
  ended(jobId: string, steps: Steps): Promise<Job>;
  fetch(job: Job, known: { input: DubInput; price: number; dubRunId: string }): Promise<DubResult>;
  announce(input: DubInput, dubRunId: string, outcome: DubOutcome): Promise<void>;
  /** A result that has been paid for is asked for for hours: Scenario may be down for a while. */
  readonly patience: RetryPolicy;
};

export type DubParts = EndedParts &
  Omit<SubmitParts, 'show' | 'calls'> & {
    readonly prices: Prices;
    readonly durations: Durations;
    readonly waitingRoom: WaitingRoom;
    readonly workInProgress: WorkInProgress;
    readonly failures: Failures;
    readonly begun: Begun;
    readonly quota: Quota;
    /** How long a job is waited for; hours unless told. */
    readonly jobPatience?: Patience | undefined;
    readonly kept: KeptAssets;
    readonly stops: Stops;
    /** Told of a result whose signed URL is fresh, so that its delivery needs not ask again. */
    readonly onResult: (result: ResultVideo) => void;
  };

/** What has been paid for is followed for hours: Scenario, or the database, may be down for a while. */
const patience: RetryPolicy = { attempts: 50, longestPause: '5m' };

/** What the stages of a dub do, each told to those who wait. */
export function dubStages(parts: DubParts): DubStages {
  const { waitingRoom, watches, log } = parts;
  let sharing: SubmitParts | undefined;
  const submitting = () => {
    sharing ??= {
      ...parts,
      scenario: sharingListings(parts.scenario, sharedFor(parts.settleMs)),
      calls: { inHand: 0 },
      show: (runId, progress) => waitingRoom.progress(runId, progress),
    };
    return sharing;
  };
  return {
    quote: async ({ video, assetId, options, seconds, generation, ceiling = Infinity }, dubRunId) => {
      parts.workInProgress.add(dubRunId);
      await parts.kept.uploaded(dubRunId, assetId, { wish: wishKey(video, options), generation });
      const price = await calling(log, () =>
        parts.prices.quote(modelInput(assetId, options), {
          kind: rateKind(options),
          seconds,
        }),
      );
      if (price <= ceiling) return price;
      // Whoever asks again is told this price beforehand.
      log.warn({ run: dubRunId, quoted: price, agreed: ceiling }, 'a price is above what was agreed');
      throw new Problem('dearer-than-expected');
    },
    reserve: (dubRunId, price) => parts.quota.reserveCredits(dubRunId, price),
    submit: async ({ video, assetId, options, generation, together }, steps) => {
      const { runId } = steps;
      const { jobId, since } = await submit(submitting(), { assetId, options, together }, steps);
      parts.workInProgress.leave(runId);
      await steps.run(
        'watch',
        async () => {
          await parts.begun.note(wishKey(video, options), generation);
          waitingRoom.progress(runId, { stage: 'translating' });
          await watches.add({ id: jobId, kind: 'job', runId, since });
        },
        patience,
      );
      return jobId;
    },
    ended: (jobId, steps) => jobEnded(parts, jobId, steps, parts.jobPatience),
    fetch: (job, { input, price, dubRunId }) =>
      orLate(job, async () => {
        await requireMadeFrom(parts, job, input.assetId);
        const named = job.metadata?.assetIds ?? [];
        await parts.kept.made(dubRunId, named);
        const video = await callingAboutPaid(log, () => resultVideo(parts.scenario, job));
        // The job may have named it only after its end.
        if (!named.includes(video.assetId)) await parts.kept.made(dubRunId, [...named, video.assetId]);
        parts.onResult(video);
        await noteDuration(parts, job, input);
        const charged = believed(parts, job, price);
        log.info({ job: job.jobId, quoted: price, charged }, 'translation finished');
        const { assetId, mimeType, bytes, width, height } = video;
        const seconds = video.durationSeconds ?? input.seconds;
        return { assetId, mimeType, bytes, seconds, width, height, credits: charged, dubRunId };
      }),
    announce: async ({ video, options, generation }, dubRunId, outcome) => {
      parts.places.leave(dubRunId);
      parts.workInProgress.leave(dubRunId);
      await watches.removeOf(dubRunId);
      // Before anybody hears of it: whoever asks again is not to be given the same failure.
      if ('problem' in outcome) await parts.failures.note(wishKey(video, options), generation);
      const mayStillRun = 'problem' in outcome && mayHaveCost(outcome.problem.code);
      const jobId = 'problem' in outcome ? outcome.problem.details.jobId : undefined;
      const lateJob = typeof jobId === 'string' ? jobId : undefined;
      await parts.kept.ended(dubRunId, { mayStillRun, lateJob });
      await waitingRoom.announce(dubRunId, outcome);
      await parts.stops.forgetDub(dubRunId);
      // Last: an account that cannot be closed keeps nobody waiting. With each try all are told again, who may not have heard.
      await account(parts.quota, dubRunId, outcome);
    },
    patience,
  };
}

/** A paid result that could not be had in all the tries is looked at for another day, as a job is that takes too long. */
async function orLate<T>({ jobId }: Job, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Unsettled(new Problem('job-late', { jobId }), { cause: error });
  }
}

/**
 * What a job says that it cost, from half to twice of what was quoted. Anything else, such as nothing or a month's credits, is
 * not right: then the quote stands.
 */
function believed({ log }: DubParts, { jobId, billing }: Job, quoted: number): number | undefined {
  const charged = billing?.cuCost;
  if (charged === undefined || (charged >= quoted / 2 && charged <= quoted * 2)) return charged;
  log.error(
    { job: jobId, quoted, charged },
    'Scenario states a cost that cannot be right: the quote is booked',
  );
  return undefined;
}

/** By Scenario's own clock, from its first moment there to its last. */
async function noteDuration(
  { durations, modelId, log }: DubParts,
  { createdAt, updatedAt }: Job,
  { options, seconds }: DubInput,
): Promise<void> {
  if (createdAt === undefined || updatedAt === undefined) return;
  const took = (Date.parse(updatedAt) - Date.parse(createdAt)) / 1000;
  const kind = durationKind(modelId, rateKind(options));
  await durations.note(kind, { video: seconds, took }).catch((error: unknown) => {
    log.warn({ err: error }, 'how long a translation took could not be noted');
  });
}

/** Closes the account of a dub: what it cost, what it may have cost, or nothing. */
async function account(quota: Quota, dubRunId: string, outcome: DubOutcome): Promise<void> {
  if ('result' in outcome) await quota.settleCredits(dubRunId, outcome.result.credits);
  else if (mayHaveCost(outcome.problem.code) || outcome.problem.details.charged !== undefined)
    await quota.settleCredits(dubRunId);
  else await quota.releaseCredits(dubRunId);
}
