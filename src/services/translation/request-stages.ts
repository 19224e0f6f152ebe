import type PQueue from 'p-queue';
import type { Conversation } from '../discord/conversation.ts';
import type { Standing } from '../discord/notice.ts';
import { inspectVideo, type VideoFacts } from '../media/inspect.ts';
import { mayHaveCost, Problem } from '../problem.ts';
import type { Quota } from '../quota/quota.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import type { DubInput, DubOutcome, DubResult } from './dub.ts';
import type { Patience } from './ended.ts';
import type { Workflow } from './engine.ts';
import { type LateJob, type LateParts, lateResult } from './late.ts';
import { reaching, reachSource } from './reach-source.ts';
import type { TranslationRequest } from './request.ts';
import type { RetryPolicy, Steps } from './steps.ts';
import { dubEnded, outcomeOf, type WaitingRoom } from './waiting-room.ts';
import { type Failures, wishKey } from './wish.ts';
import type { RequestEnd } from './workflow.ts';

/** A dub that a request has joined: under way, or one that had already ended. */
type Joined = { readonly dubRunId: string; readonly outcome?: DubOutcome | undefined };

export type RequestStages = {
  greet(request: TranslationRequest): Promise<Standing | undefined>;
  inspect(request: TranslationRequest): Promise<VideoFacts>;
  /** Sets aside what the request may use. Problems 'quota-…'. */
  reserve(request: TranslationRequest, facts: VideoFacts): Promise<void>;
  /** Which of the dubs of this wish is to be joined: the one after those that failed. */
  generation(request: TranslationRequest): Promise<number>;
  /**
   * Joins the dub that this wish is already being, or has been, made for, or begins it: the same attachment, language
   * and options cost once. The engine's idempotency key decides, so that two processes agree.
   */
  join(
    request: TranslationRequest,
    greeting: Standing,
    dub: { facts: VideoFacts; generation: number },
  ): Promise<Joined>;
  dubbed(dub: Joined, steps: Steps): Promise<DubResult>;
  deliver(request: TranslationRequest, greeting: Standing, result: DubResult): Promise<void>;
  tell(request: TranslationRequest, greeting: Standing, problem: Problem): Promise<void>;
  /** What a job that was given up brings after all, if it does within a day. */
  late(job: LateJob, steps: Steps): Promise<DubResult | undefined>;
  /** Ends the conversation and closes the account. */
  leave(request: TranslationRequest, end: RequestEnd): Promise<void>;
  /** The first word and the last are tried for hours: Discord may be down for a while. */
  readonly patience: RetryPolicy;
};

export type RequestParts = LateParts & {
  readonly conversation: Conversation;
  readonly acknowledgements: Acknowledgements;
  readonly waitingRoom: WaitingRoom;
  readonly dubs: Workflow<DubInput, DubOutcome>;
  readonly failures: Failures;
  readonly quota: Quota;
  /** How long a dub is waited for; half a day unless told. */
  readonly dubPatience?: Patience | undefined;
  readonly transfers: PQueue;
  readonly cdnHosts: readonly string[];
  /** What the model and the operator allow, now: seconds and bytes. */
  readonly limits: () => { maxSeconds: number; maxBytes: number };
};

/** Twelve hours, its state looked up each quarter: longer than any dub takes (three hours of waiting, one in the queue). */
const usualDubPatience: Patience = { waitMs: 15 * 60_000, waits: 48 };

export function requestStages(parts: RequestParts): RequestStages {
  const { conversation, waitingRoom } = parts;
  return {
    greet: async (request) => {
      await parts.acknowledgements.settled(request.id);
      return conversation.greet(request);
    },
    inspect: async ({ video }) => {
      const source = await reachSource(video, parts.cdnHosts);
      // Reading a table of contents may take some memory too.
      return parts.transfers.add(() => reaching(() => inspectVideo(source, parts.limits())));
    },
    reserve: ({ id, reply }, { seconds }) =>
      parts.quota.reserve({ id, userId: reply.userId, guildId: reply.guildId, seconds }),
    generation: ({ video, options }) => parts.failures.generation(wishKey(video, options)),
    join: async (request, greeting, { facts, generation }) => {
      const { video, options } = request;
      const wish = wishKey(video, options);
      const dub = await parts.dubs.start({ video, options, facts, generation }, `${wish}:${generation}`);
      const { runId } = dub;
      // A run that broke could not note its failure itself.
      if (dub.status === 'failed') await parts.failures.note(wish, generation);
      if (dub.status !== 'active') return { dubRunId: runId, outcome: outcomeOf(dub) };
      await waitingRoom.enter({ request, standing: greeting, dubRunId: runId });
      return { dubRunId: runId };
    },
    dubbed: (dub, steps) => dubbed(parts, dub, steps),
    deliver: async (request, greeting, result) => {
      try {
        await conversation.deliver(request, greeting, result, () => waitingRoom.leave(request.id));
      } catch (error) {
        // Whoever asks again is not to be given a result that is gone.
        const wish = wishKey(request.video, request.options);
        if (error instanceof Problem) await parts.failures.note(wish, await parts.failures.generation(wish));
        throw error;
      }
    },
    tell: async (request, greeting, problem) => {
      await waitingRoom.leave(request.id);
      await conversation.tell(request, greeting, problem);
    },
    late: (job, steps) => lateResult(parts, job, steps),
    leave: async ({ id, reply }, end) => {
      await conversation.finish(reply.interactionId);
      if (end === 'delivered' || mayHaveCost(end)) await parts.quota.settle(id);
      else await parts.quota.release(id);
    },
    patience: { attempts: 50, longestPause: '5m' },
  };
}

async function dubbed(
  { dubs, dubPatience: { waitMs, waits } = usualDubPatience }: RequestParts,
  { dubRunId, outcome }: Joined,
  steps: Steps,
): Promise<DubResult> {
  let end = outcome;
  for (let turn = 0; !end && turn < waits; turn++) {
    end = await steps.wait<DubOutcome>('wait for the dub', dubEnded(dubRunId), waitMs);
    end ??= await steps.run('look at the dub', async () => outcomeOf(await dubs.state(dubRunId)));
  }
  if (!end) throw new Problem('took-too-long');
  if ('problem' in end) throw Problem.from(end.problem);
  return end.result;
}
