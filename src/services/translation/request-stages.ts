import type { Told } from '../discord/call-person.ts';
import type { Conversation } from '../discord/conversation.ts';
import type { Gate } from '../discord/delivery.ts';
import type { Standing } from '../discord/notice.ts';
import type { VideoFacts } from '../media/inspect.ts';
import { mediaProcesses } from '../media/media-process.ts';
import { mayHaveCost, Problem, wasDiscarded } from '../problem.ts';
import type { Quota } from '../quota/quota.ts';
import type { KeptAssets } from '../retention/kept-assets.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import { type ConfirmParts, confirm, isAllStopped, stoppedCode } from './confirm.ts';
import { deliveryGate } from './discarding.ts';
import type { DubInput, DubOutcome, DubResult } from './dub.ts';
import type { Patience } from './ended.ts';
import type { Engine, Workflow } from './engine.ts';
import { dubbed, joinDub, stoppedMeanwhile } from './join-dub.ts';
import { dubsJoined } from './joining.ts';
import { type LateJob, type LateParts, lateResult } from './late.ts';
import { foresee, type Outlook, type OutlookParts } from './outlook.ts';
import { reaching } from './reach-source.ts';
import { type Translation, type TranslationRequest, translationsOf } from './request.ts';
import type { RetryPolicy, Steps } from './steps.ts';
import type { Stops } from './stops.ts';
import { type UploadParts, upload } from './upload.ts';
import { checkLength, type LengthLimits, statedLength } from './video-length.ts';
import type { WaitingRoom } from './waiting-room.ts';
import { type Failures, wishKey } from './wish.ts';
import type { WorkInProgress } from './work-in-progress.ts';
import type { RequestEnd } from './workflow.ts';

/** A translation and the dub it has joined: under way, or one that had already ended. */
export type Joined = {
  readonly translation: Translation;
  readonly uploaded: UploadedVideo;
  /** Empty when it was stopped before it joined one. */
  readonly dubRunId: string;
  readonly outcome?: DubOutcome | undefined;
  /** What its person agreed to pay at most for a dub that is begun for it, in credits; absent: whatever it costs. */
  readonly ceiling?: number | undefined;
};

/** The video of a request at Scenario, and its length in seconds as Scenario states it. */
export type UploadedVideo = { readonly assetId: string; readonly seconds: number };

export type RequestStages = {
  greet(request: TranslationRequest): Promise<Standing | undefined>;
  /** A first look: refuses early what can't be translated. What it tells decides nothing about money. */
  inspect(request: TranslationRequest): Promise<VideoFacts>;
  /**
   * Takes the request's places, and refuses before the upload what is over a limit already, as far as the file's own length
   * tells. Problems 'quota-…'.
   */
  begin(request: TranslationRequest, facts: VideoFacts): Promise<void>;
  /** Brings the video to Scenario, which is free. Resolves to its asset's id. Problems 'stopped…' and those of {@link upload}. */
  upload(request: TranslationRequest, greeting: Standing, facts: VideoFacts, steps: Steps): Promise<string>;
  /** The uploaded video's length as Scenario states it, in seconds. Problem 'video-too-long'. */
  measure(assetId: string, facts: VideoFacts, runId: string): Promise<number>;
  /** Sets aside what the request may use. Problems 'quota-…'. */
  reserve(request: TranslationRequest, seconds: number): Promise<void>;
  /** Which of the dubs of each wish, a language each, is to be joined: the one after those that failed. */
  generations(request: TranslationRequest): Promise<number[]>;
  /** What it will cost and how long it will take, as far as that is known. */
  foresee(
    request: TranslationRequest,
    known: { seconds: number; generations: readonly number[] },
  ): Promise<Outlook>;
  /** Has its person confirm a dear one. Problems 'declined', 'stopped…', 'not-confirmed', 'not-askable'. */
  confirm(request: TranslationRequest, greeting: Standing, outlook: Outlook, steps: Steps): Promise<void>;
  /**
   * Joins for each language the dub that this wish is already being, or has been, made for, or begins it: the same
   * attachment, language and options cost once. The engine's idempotency key decides, so that two processes agree.
   */
  join(
    request: TranslationRequest,
    greeting: Standing,
    dubs: { uploaded: UploadedVideo; generations: readonly number[]; outlook?: Outlook },
  ): Promise<Joined[]>;
  /** What the dub made. Undefined when those who began it stopped it as this translation joined: it is to be begun anew. */
  dubbed(dub: Joined, steps: Steps): Promise<DubResult | undefined>;
  /** Joins the next dub of the same wish. */
  rejoin(dub: Joined, greeting: Standing, steps: Steps): Promise<Joined>;
  /**
   * Resolves to the message that brought it, or said that it could be brought nowhere. Problems 'discarded',
   * 'discarded-by-moderator' when it was thrown away before it was sent.
   */
  deliver(translation: Translation, greeting: Standing, result: DubResult): Promise<Standing | undefined>;
  /** Says what became of one language, or of the whole request; resolves to the message that does. */
  tell(
    request: TranslationRequest | Translation,
    greeting: Standing,
    problem: Problem,
  ): Promise<Standing | undefined>;
  /** Keeps a result for its person that could not be brought, and says so; resolves to the message that does. */
  keep(translation: Translation, greeting: Standing, result: DubResult): Promise<Standing | undefined>;
  /** Notes how it ended for a person who could not be told. */
  note(request: TranslationRequest | Translation, problem: Problem): Promise<void>;
  /** Calls a person who has waited long to what was told them by editing. */
  readonly call: (
    request: TranslationRequest,
    told: readonly Told[],
    call: { again: boolean; nth?: number | undefined },
  ) => Promise<void>;
  /** What a job that was given up brings after all, if it does within a day. */
  late(translation: Translation, job: LateJob, steps: Steps): Promise<DubResult | undefined>;
  /**
   * Ends the conversation and closes the account. `seconds`: length of the video; 0 when it was not measured. `hasUploaded`:
   * whether the upload of its video had begun.
   */
  leave(
    request: TranslationRequest,
    end: { ends: readonly RequestEnd[]; seconds: number; runId: string; hasUploaded: boolean },
  ): Promise<void>;
  /** The first word and the last are tried for hours: Discord may be down for a while. */
  readonly patience: RetryPolicy;
};

export type RequestParts = Omit<LateParts, 'isWanted' | 'translationId'> &
  ConfirmParts &
  UploadParts &
  OutlookParts & {
    readonly engine: Pick<Engine, 'tries'>;
    readonly conversation: Conversation;
    readonly call: RequestStages['call'];
    readonly acknowledgements: Acknowledgements;
    readonly waitingRoom: WaitingRoom;
    readonly workInProgress: WorkInProgress;
    readonly dubs: Workflow<DubInput, DubOutcome>;
    readonly failures: Failures;
    readonly stops: Stops;
    readonly kept: KeptAssets;
    readonly quota: Quota;
    /** After which pauses Scenario is asked again for a length that it does not state yet, in ms; seconds unless told. */
    readonly lengthPausesMs?: readonly number[] | undefined;
    /** How long people are tried to be told something; hours unless told. */
    readonly tellPatience?: RetryPolicy | undefined;
    /** How long a dub is waited for; half a day unless told. */
    readonly dubPatience?: Patience | undefined;
    /** Why the model, as it is now, must not be asked for this. */
    readonly modelObjection?: ((options: Translation['options']) => Problem | undefined) | undefined;
    /** What the model and the operator allow, now: seconds and bytes. */
    readonly limits: () => LengthLimits & { readonly maxBytes: number };
  };

export function requestStages(parts: RequestParts): RequestStages {
  const { conversation, waitingRoom, quota } = parts;
  return {
    greet: async (request) => {
      await parts.acknowledgements.settled(request.id);
      return conversation.greet(request);
    },
    inspect: async (request) => {
      const { url } = request.video;
      // One language of several is refused by itself, before it is paid for.
      const objections = translationsOf(request).map(({ options }) => parts.modelObjection?.(options));
      if (objections[0] && objections.every(Boolean)) throw objections[0];
      const job = { video: { url, allowedHosts: parts.cdnHosts }, limits: parts.limits() };
      return reaching(() => mediaProcesses.inspect(job, request.reply.userId));
    },
    begin: async (request, { seconds }) => {
      const { id, reply, languages } = request;
      const { userId, guildId } = reply;
      const wish = { id, userId, guildId, languages: languages.length };
      await quota.begin(wish);
      await quota.check({ ...wish, seconds });
      const known = { seconds, generations: await generationsOf(parts, request) };
      const { credits } = await foresee(parts, request, known);
      if (credits !== undefined) await quota.checkCredits(credits);
      await quota.beginUpload(wish);
    },
    upload: (request, standing, facts, steps) => uploadForRequest(parts, request, { standing, facts }, steps),
    measure: async (assetId, facts, runId) => {
      // Noted first: whatever happens to the request, what it uploaded is deleted one day.
      await parts.kept.uploaded(runId, assetId);
      const stated = await statedLength(parts, assetId);
      const seconds = stated ?? facts.longestSeconds ?? facts.seconds;
      if (stated === undefined)
        parts.log.warn({ asset: assetId, seconds }, 'Scenario states no length of a video');
      checkLength(seconds, parts.limits());
      return seconds;
    },
    reserve: ({ id, reply, languages }, seconds) => {
      const { userId, guildId } = reply;
      return quota.reserve({ id, userId, guildId, seconds, languages: languages.length });
    },
    generations: (request) => generationsOf(parts, request),
    foresee: (request, known) => foresee(parts, request, known),
    confirm: (request, standing, outlook, steps) => {
      // People take their time. The dub that follows counts by itself.
      parts.workInProgress.leave(steps.runId);
      return confirm(parts, request, { standing, outlook }, steps);
    },
    call: parts.call,
    join: async (request, greeting, { uploaded, generations, outlook }) => {
      const isAlone = request.languages.length === 1;
      const dubs: Joined[] = [];
      for (const [index, translation] of translationsOf(request).entries()) {
        const generation = generations[index] ?? 0;
        const ceiling = outlook?.ceilings?.[index] ?? undefined;
        dubs.push(await joinDub(parts, translation, { uploaded, generation, ceiling }));
      }
      await quota.endUpload({ id: request.id, userId: request.reply.userId }, { inVain: false });
      // Who has nothing to wait for needs no status; but several are told of together.
      if (isAlone && dubs[0]?.outcome) return Promise.all(dubs.map((dub) => stoppedMeanwhile(parts, dub)));
      const waitingParts = dubs.map(({ translation, dubRunId }) => ({
        language: translation.options.language,
        dubRunId,
      }));
      const waiting = { request, standing: greeting, parts: waitingParts, finished: false, outlook };
      await waitingRoom.enter(waiting);
      return Promise.all(dubs.map((dub) => stoppedMeanwhile(parts, dub)));
    },
    rejoin: async ({ translation, uploaded, ceiling }, greeting, steps) => {
      const { language } = translation.options;
      const generation = await steps.run(`generation of ${language} again`, () =>
        parts.failures.generation(wishKey(translation.video, translation.options)),
      );
      return steps.run(`join ${language} again`, async () => {
        const dub = await joinDub(parts, translation, { uploaded, generation, ceiling });
        await waitingRoom.rejoin(translation, greeting, dub.dubRunId);
        return stoppedMeanwhile(parts, dub);
      });
    },
    dubbed: (dub, steps) => dubbed(parts, dub, steps),
    deliver: (translation, greeting, result) =>
      holding(parts, translation, result, (around) =>
        conversation.deliver(translation, greeting, result, around),
      ),
    keep: (translation, greeting, result) =>
      holding(parts, translation, result, (around) =>
        conversation.keep(translation, greeting, result, around),
      ),
    tell: (request, greeting, problem) => conversation.tell(request, greeting, problem, waitingRoom),
    note: (request, problem) => conversation.note(request, problem),
    late: async ({ id }, job, steps) => {
      // It has been paid for: a wish to stop it that was cut off, or has not been answered yet, is none to throw it away.
      const isWanted = async () =>
        (await parts.stops.wish(id)) !== 'discard' && !(await parts.stops.isSettled(id));
      const dubRunId = dubsJoined(await parts.engine.tries(steps.runId), id).at(-1);
      const those = { ...parts, translationId: id, isWanted };
      if (dubRunId === undefined) return lateResult(those, job, steps);
      // Nobody counts as waiting for it any more: others who give it up are not to throw it away.
      await steps.run(`hold late ${job.jobId}`, () => parts.kept.hold(dubRunId, id));
      const result = await lateResult(those, job, steps);
      if (result) return { ...result, dubRunId };
      await steps.run(`let go of late ${job.jobId}`, () => parts.kept.release(dubRunId, id));
      return undefined;
    },
    leave: async (request, { ends, seconds, runId, hasUploaded }) => {
      const { id, reply } = request;
      parts.workInProgress.leave(runId);
      await waitingRoom.leave(id);
      for (const translation of translationsOf(request)) await parts.stops.brought(translation.id);
      await conversation.finish(reply.interactionId);
      await parts.watches.removeOf(runId);
      await parts.kept.ended(runId, { mayStillRun: false });
      const used = ends.filter((end) => end === 'delivered' || mayHaveCost(end)).length;
      const isRefused = used === 0;
      const inVain = isRefused && hasUploaded && !ends.some(isNotTheirDoing);
      await quota.endUpload({ id, userId: reply.userId }, { inVain });
      if (isRefused) await quota.release(id);
      else if (used === ends.length) await quota.settle(id);
      else await quota.settle(id, { seconds, languages: used });
    },
    patience: parts.tellPatience ?? { attempts: 50, longestPause: '5m' },
  };
}

/** Shows that the video is on its way, and brings it. A stop of the whole request ends it. */
async function uploadForRequest(
  parts: RequestParts,
  request: TranslationRequest,
  { standing, facts }: { standing: Standing; facts: VideoFacts },
  steps: Steps,
): Promise<string> {
  const { runId } = steps;
  await steps.run('show the upload', () =>
    // Until there are dubs, the languages of a request wait for its own run.
    parts.waitingRoom.enter({
      request,
      standing,
      parts: request.languages.map((language) => ({ language, dubRunId: runId })),
      finished: false,
    }),
  );
  try {
    const isStopped = () => isAllStopped(parts.stops, request);
    await parts.workInProgress.turn(steps, async () => {
      if (await isStopped()) throw new Problem('stopped');
    });
    return await upload(
      { ...parts, isStopped },
      { video: request.video, facts, person: request.reply.userId },
      steps,
    );
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const isWanted = await steps.run(
      'is the upload wanted',
      async () => !(await isAllStopped(parts.stops, request)),
    );
    if (isWanted) throw error;
    throw new Problem(await steps.run('who stopped the upload', () => stoppedCode(parts.stops, request)));
  }
}

/** Ends whose cause is Scenario or the operator. */
function isNotTheirDoing(end: RequestEnd): boolean {
  return notTheirDoing.has(end);
}

const notTheirDoing: ReadonlySet<RequestEnd> = new Set([
  'service-unavailable',
  'service-busy',
  'service-misconfigured',
  'out-of-credits',
  'plan-forbids',
  'model-missing',
  'model-changed',
  'disk-full',
]);

/** Which of the dubs of each language's wish is to be joined. */
function generationsOf({ failures }: RequestParts, request: TranslationRequest): Promise<number[]> {
  const wishes = translationsOf(request).map(({ video, options }) => wishKey(video, options));
  return Promise.all(wishes.map((wish) => failures.generation(wish)));
}

/** Holds a result while it is brought, and from then on; lets it go when it was thrown away. */
async function holding<T>(
  parts: RequestParts,
  { id, video, options }: Translation,
  { dubRunId }: DubResult,
  bring: (around: { room: WaitingRoom; gate: Gate }) => Promise<T>,
): Promise<T> {
  const { kept, failures, waitingRoom } = parts;
  if (dubRunId !== undefined) await kept.hold(dubRunId, id);
  try {
    return await bring({ room: waitingRoom, gate: deliveryGate(parts, id) });
  } catch (error) {
    if (wasDiscarded(error)) {
      if (dubRunId !== undefined) await kept.release(dubRunId, id);
      throw error;
    }
    // Whoever asks again is not to be given a result that is gone.
    const wish = wishKey(video, options);
    if (error instanceof Problem) await failures.note(wish, await failures.generation(wish));
    throw error;
  }
}
