import type { Log } from '../../logger.ts';
import { mayHaveCost, Problem } from '../problem.ts';
import { ScenarioError } from '../scenario/errors.ts';
import { findJobForAsset, UnclearJob, whoseJob } from '../scenario/find-job.ts';
import type { Job, Scenario } from '../scenario/port.ts';
import { madeFrom } from '../scenario/replies.ts';
import { calling } from './calling.ts';
import type { StepTry } from './engine.ts';
import type { Funds } from './funds.ts';
import { NotSent, requireStillOurs } from './not-sent.ts';
import { type Places, turnSignal } from './places.ts';
import type { Progress } from './progress.ts';
import type { TranslationOptions } from './request.ts';
import { type EarlierTry, type RetryPolicy, type Steps, Unsettled } from './steps.ts';
import type { Stops } from './stops.ts';
import { whileWanted } from './while-wanted.ts';

export type SubmitParts = {
  readonly scenario: Scenario;
  readonly modelId: string;
  readonly log: Log;
  /**
   * How long after an unanswered submit a job may still appear in the listing, in ms: a gateway may have given up on a call
   * that the service behind it still works on. Only when it has passed does "not listed" mean "never started".
   */
  readonly settleMs: number;
  /** How long the answer to the paid call is waited for, in ms; a few minutes unless told. */
  readonly answerMs?: number | undefined;
  readonly places: Places;
  readonly funds: Funds;
  readonly stops: Pick<Stops, 'isUnwanted'>;
  /** Why the model, as it is now, must not be asked for this. */
  readonly modelObjection?: ((options: TranslationOptions) => Problem | undefined) | undefined;
  /** Whether it is known at all what the model takes, which is found out now if it never was; known unless told. */
  readonly isModelKnown?: (() => Promise<boolean>) | undefined;
  /** The paid calls that this process is making. */
  readonly calls: { inHand: number };
  /** Told that no answer comes, so that people learn of it. */
  readonly show: (runId: string, progress: Progress) => void;
};

/** After an hour in the queue a person would rather know. In ms. */
const queuePatience = 60 * 60_000;

/** A run in the queue asks after this long even if nobody called it. In ms. */
const turnPatience = 60_000;

/**
 * How long the paid call may wait for its turn in the request budget, in ms. A process that loses its lease is replaced
 * after 30 s; the one that replaces it waits `settleMs` before it submits again, so by then this one must have sent or
 * given up. Keep it below the two together.
 */
const longestQueueing = 40_000;

/**
 * How long its answer is waited for, in ms. A cut says nothing about the job, so this is longer than the usual gateways
 * wait; yet each call that waits holds one of the engine's places.
 */
const usualAnswerMs = 150_000;

/**
 * Paid calls that one process makes at the same time: each holds one of the engine's places until it is answered, and while
 * Scenario is slow, results are to be brought all the same.
 */
const mostInHand = 16;

/** After this long without an answer its people are told, in ms. */
const toldAfterMs = 10_000;

/** Calls that did not come to Scenario, after which it counts as out of reach. */
const mostUnreached = 40;

/** Certainly failed submits after which Scenario counts as out of order. Each has been looked for, for `settleMs`. */
const mostLost = 3;

/** A job that appears late is to be found soon. At least 25 minutes in all, which is longer than `settleMs`. */
const lookingOften: RetryPolicy = { attempts: 55, longestPause: '30s' };

/** A lost answer is cleared up for hours: the person has perhaps been charged, and Scenario may be down for a while. */
const reconciling: RetryPolicy = { attempts: 50, longestPause: '5m' };

/** For how long those who look for their jobs share what was listed, in ms. */
export const sharedFor = (settleMs: number): number => settleMs / 180;

/** What is to be submitted. */
export type Submission = {
  readonly assetId: string;
  readonly options: TranslationOptions;
  /** The languages that are made from the same asset, this one too; absent when it is alone. */
  readonly together?: readonly string[] | undefined;
};

/** The paid job, and the moment before which it was certainly not created (ms since 1970). */
export type Submitted = { readonly jobId: string; readonly since: number };

/** How one try to submit ended, stored before anything follows from it. */
type Answer =
  | Submitted
  /** Sent between `since` and `until`, and nothing is known of it. */
  | { readonly unknown: { readonly since: number; readonly until: number } }
  /** Not accepted, or not sent: every place is taken, it was too soon for another call, or it did not come to Scenario. */
  | { readonly refused: 'taken' | 'too soon' | 'unreached' };

/**
 * Where the payment of a dub stands, by the tries of its steps: not begun (or refused, which costs nothing), in hand, or made
 * as far as anybody knows.
 */
export function payment(tries: readonly StepTry[]): 'none' | 'in hand' | 'made' {
  const submits = tries.filter(({ name }) => name === 'submit' || name.startsWith('submit:'));
  const answers = submits.map(({ output }) => output?.value as Answer | undefined);
  const isMade =
    answers.some((answer) => answer && !('refused' in answer)) ||
    submits.some(({ output }) => output?.problem && mayHaveCost(output.problem.code));
  if (isMade || submits.some(({ status }) => status === 'failed')) return 'made';
  return submits.some(({ status }) => status === 'running') ? 'in hand' : 'none';
}

/** Whether a submit has been, or is being, made of which nobody knows what became of it. */
export function isUnanswered(tries: readonly StepTry[]): boolean {
  const last = tries.findLast(({ name }) => /^(submit|look for the job)/.test(name));
  return last !== undefined && !('jobId' in Object(last.output?.value));
}

/** The model's inputs, as its own documentation names them. */
export function modelInput(assetId: string, options: TranslationOptions): Record<string, unknown> {
  return {
    video: assetId,
    outputLanguage: options.language,
    translateAudioOnly: options.audioOnly,
    enableDynamicDuration: !options.keepLength,
    ...(options.speakers !== undefined && { speakerNum: options.speakers }),
  };
}

/**
 * Starts the paid job, once, and returns its id.
 *
 * That a submit begins is stored before it is sent, and the asset was uploaded for this dub alone, or for dubs of one
 * request, each in another language; so after a crash or a lost answer the job that names the asset (and the language) is
 * ours, and is adopted. It is sent again only when certainly there is none.
 * While all of the team's places are taken, Scenario refuses without charging, and the run waits in the queue.
 *
 * Problems: 'service-busy' after an hour in the queue, 'service-unavailable' when Scenario cannot be reached,
 * 'outcome-unknown' when it cannot be found out what became of a submit, and what Scenario refuses for good.
 */
export async function submit(parts: SubmitParts, job: Submission, steps: Steps): Promise<Submitted> {
  let refusals = 0;
  let unreached = 0;
  let lost = 0;
  // Nothing that others can bring about is counted: what is refused for an hour ends by the time.
  while (unreached < mostUnreached && lost < mostLost) {
    const answer = await steps.run('submit', (earlierTry) => submitOnce(parts, job, steps, earlierTry), once);
    if ('jobId' in answer) return answer;
    if ('unknown' in answer) {
      const look = () => lookForJob(parts, job, steps, answer.unknown);
      const found = await steps.run('look for the job', look, lookingOften).catch((problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
        return steps.run('look for the job for hours', look, reconciling);
      });
      if (found) return found;
      lost++;
    } else if (answer.refused === 'taken') {
      await steps.wait('wait for a place', turnSignal(steps.runId), turnPatience);
    } else {
      if (answer.refused === 'unreached') unreached++;
      await steps.sleep('wait for the rate limit', pauseAfter(refusals++));
    }
  }
  throw new Problem('service-unavailable');
}

/** The engine holds 1,000 step tries a run, and a submit that is refused may be made again for an hour. */
function pauseAfter(refusals: number): '5s' | '15s' | '30s' {
  if (refusals < mostUnreached) return '5s';
  return refusals < 2 * mostUnreached ? '15s' : '30s';
}

/** What happens after a try is the workflow's to say; the engine repeats none. */
const once: RetryPolicy = { attempts: 1, longestPause: '10s' };

async function submitOnce(
  parts: SubmitParts,
  { assetId, options, together }: Submission,
  { runId, createdAt }: Steps,
  earlierTry: EarlierTry,
): Promise<Answer> {
  const { scenario, modelId, log, places } = parts;
  const earlier = await earlierTry();
  // A process died in this very step: the call may have been made.
  if (earlier) return { unknown: { since: earlier.first.getTime(), until: Date.now() } };
  // This try is stored, so whoever stops the dub from now on learns that it may be paid for.
  const unwanted = await parts.stops.isUnwanted(runId).catch((error: unknown) => {
    log.warn({ err: error, run: runId }, 'whether a translation is still wanted could not be read');
    return undefined;
  });
  if (unwanted === undefined) return tooSoon(createdAt);
  if (unwanted) throw new Problem('stopped');
  if ((await parts.isModelKnown?.()) === false) return tooSoon(createdAt);
  const objection = parts.modelObjection?.(options);
  if (objection) throw objection;
  if (parts.funds.empty) throw new Problem('out-of-credits');
  if (!places.isTurnOf(runId)) return queued(places, runId, createdAt);
  if (parts.calls.inHand >= mostInHand) return tooSoon(createdAt);
  parts.calls.inHand++;
  const since = Date.now();
  const watch = whileWanted(() => parts.stops.isUnwanted(runId), longestQueueing);
  let telling: NodeJS.Timeout | undefined;
  try {
    const body = modelInput(assetId, options);
    const beforeSending = async () => {
      await watch.beforeSending();
      await requireStillOurs(earlierTry);
      telling = setTimeout(() => parts.show(runId, { stage: 'unanswered' }), toldAfterMs);
    };
    // The signal ends only the wait for its turn; once sent, the call is ended by nothing but its own limit.
    const { signal } = watch;
    const timeout = parts.answerMs ?? usualAnswerMs;
    const call = () =>
      scenario.generate.runModel(modelId, { body }, { maxRetries: 0, signal, timeout, beforeSending });
    const { job } = await calling(log, call, { paid: true });
    places.leave(runId);
    if (await isAnothers(parts, job, { assetId, options, together }))
      return { unknown: { since, until: Date.now() } };
    parts.funds.accepted();
    return { jobId: job.jobId, since };
  } catch (error) {
    // Taken out of the budget's queue, by time, by a stop or by a shutdown, or not to be sent any more.
    if (isAbort(error) || error instanceof NotSent) return tooSoon(createdAt);
    if (error instanceof Problem && error.code === 'out-of-credits') parts.funds.exhausted();
    const refusal = error instanceof Unsettled ? error.cause : undefined;
    if (!(refusal instanceof ScenarioError)) throw error;
    // Whoever comes next need not wait until this is cleared up.
    if (refusal.mayHaveHadEffect) {
      places.leave(runId);
      return { unknown: { since, until: Date.now() } };
    }
    if (refusal.kind === 'unreachable') return { refused: 'unreached' };
    return refusal.kind === 'ceiling' ? queued(places, runId, createdAt) : tooSoon(createdAt);
  } finally {
    parts.calls.inHand--;
    clearTimeout(telling);
    watch.close();
  }
}

/** How long the job that an answer names may take to be read, in ms: the next step looks for it if it cannot be. */
const readingMs = 15_000;

/**
 * Whether the job that a submit's answer names is that of another submit: of another video, or of another language of the same
 * one. An answer that does not tell has the job read once; one that cannot be read is not believed, since it would hide
 * our own, which has been paid for. What the job does not tell either is no reason to doubt it.
 */
async function isAnothers(
  { scenario, log }: SubmitParts,
  answered: Job,
  { assetId, options, together }: Submission,
): Promise<boolean> {
  const among = together && { language: options.language, languages: together };
  const told = ({ metadata }: Job) => {
    const from = madeFrom(metadata?.input, assetId);
    const whose = whoseJob(metadata?.input, among);
    if (from === 'another' || whose === 'theirs') return 'not ours';
    return from === 'it' && whose === 'ours' ? 'ours' : 'unclear';
  };
  const { jobId } = answered;
  // An input that is told without any video may have been left out for brevity.
  const isWhole = answered.metadata?.input?.video !== undefined;
  const first = isWhole ? told(answered) : 'unclear';
  if (first !== 'unclear') return first === 'not ours';
  try {
    const { job } = await scenario.jobs.retrieve(jobId, { priority: 'paid', timeout: readingMs });
    return told(job) === 'not ours';
  } catch (error) {
    log.warn({ err: error, job: jobId }, 'the job that a submit was answered with cannot be read');
    return true;
  }
}

/** The job of a submit whose answer was lost; undefined when there is certainly none. */
async function lookForJob(
  { scenario, log, settleMs, show }: SubmitParts,
  { assetId, options, together }: Submission,
  { runId }: Pick<Steps, 'runId'>,
  { since, until }: { since: number; until: number },
): Promise<Submitted | undefined> {
  const among = together && { language: options.language, languages: together };
  const listing = { assetId, among, since, priority: 'paid' } as const;
  // Each time: after a restart nobody has been told yet.
  show(runId, { stage: 'unanswered' });
  // As old as a page may be that others have asked for. Not when it is read to its end, which may take minutes: what it shows is what there was at its beginning.
  const listedAt = Date.now() - sharedFor(settleMs);
  const job = await findJobForAsset(scenario, listing).catch((error: unknown) => {
    if (error instanceof UnclearJob) throw new Problem('outcome-unknown', {}, { cause: error });
    throw new Unsettled(new Problem('outcome-unknown'), { cause: error });
  });
  if (job) {
    log.info({ job: job.jobId }, 'adopted the job of a submit whose answer was lost');
    return { jobId: job.jobId, since };
  }
  if (listedAt < until + settleMs) throw new Unsettled(new Problem('outcome-unknown'));
  return undefined;
}

function tooSoon(createdAt: Date): Answer {
  if (Date.now() > createdAt.getTime() + queuePatience) throw new Problem('service-busy');
  return { refused: 'too soon' };
}

function queued(places: Places, runId: string, createdAt: Date): Answer {
  if (Date.now() > createdAt.getTime() + queuePatience) throw new Problem('service-busy');
  places.queue(runId, createdAt.getTime());
  return { refused: 'taken' };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}
