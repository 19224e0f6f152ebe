import { settledBringing } from './discarding.ts';
import type { DubInput, DubOutcome } from './dub.ts';
import { endSignal, stoppedUpload } from './ended.ts';
import type { Engine, StepTry, Workflow } from './engine.ts';
import { settledPlace } from './joining.ts';
import { lateSignal } from './late.ts';
import { turnSignal } from './places.ts';
import type { Questions } from './questions.ts';
import { requestIdOf, type Translation, type TranslationRequest, translationsOf } from './request.ts';
import { settledPayment } from './settled-payment.ts';
import type { Stopper, Stops } from './stops.ts';
import { isUnanswered } from './submit.ts';
import { dubEnded, type WaitingRoom } from './waiting-room.ts';
import type { Watches } from './watches.ts';
import type { Failures } from './wish.ts';

/** Who presses. A moderator of the place may stop what others asked for there. */
export type Presser = { readonly userId: string; readonly moderates?: string | undefined };

/**
 * What became of a wish to stop:
 * - 'stopped': nothing was spent, and nothing will be;
 * - 'left': the same, but other people wait for the same translation, for whom it goes on;
 * - 'stoppedRest': the same for what was still under way of several languages;
 * - 'paid': it has been paid for, and goes on; it may be discarded;
 * - 'mayBePaid': the same, but nobody knows yet whether it has been paid for;
 * - 'paidPartly': the same for some of several languages, and the others are stopped;
 * - 'discarded': it has been paid for; its result is thrown away when it comes, unless others wait for it;
 * - 'over': it has ended, or its result is on its way to the person;
 * - 'foreign': it is somebody else's;
 * - 'unknown': nothing is known of it, or no longer.
 */
export type StopAnswer =
  | 'stopped'
  | 'left'
  | 'stoppedRest'
  | 'paid'
  | 'mayBePaid'
  | 'paidPartly'
  | 'discarded'
  | 'over'
  | 'foreign'
  | 'unknown';

export type StopParts = {
  readonly engine: Engine;
  readonly requests: Workflow<TranslationRequest, unknown>;
  readonly dubs: Pick<Workflow<DubInput, DubOutcome>, 'find'>;
  readonly failures: Pick<Failures, 'generation'>;
  readonly waitingRoom: WaitingRoom;
  readonly stops: Stops;
  readonly questions: Questions;
  readonly watches: Pick<Watches, 'uploadsOf'>;
};

/**
 * Stops a translation under way, or all of a request when `id` is the request's. Asking twice changes nothing. With
 * `discard`, even what has been paid for.
 */
export async function stopRequest(
  parts: StopParts,
  id: string,
  { by, discard = false }: { by: Presser; discard?: boolean | undefined },
): Promise<StopAnswer> {
  const [run] = await parts.requests.find({ key: requestIdOf(id) });
  if (!run) return 'unknown';
  const { reply } = run.input;
  const isModerator = by.moderates !== undefined && by.moderates === reply.guildId;
  if (reply.userId !== by.userId && !isModerator) return 'foreign';
  if (run.status !== 'active') return 'over';
  const as = reply.userId === by.userId ? 'person' : 'moderator';
  const all = translationsOf(run.input);
  const meant = id === run.input.id ? all : all.filter((one) => one.id === id);
  const answers = await Promise.all(
    meant.map((translation) => stopOne(parts, translation, { runId: run.runId, discard, as })),
  );
  // A request that waits to upload its video, uploads it, or asks for the price, waits for nothing else.
  const wishes = await Promise.all(all.map((one) => parts.stops.wish(one.id)));
  if (wishes.every((wish) => wish !== undefined)) {
    for (const uploadId of parts.watches.uploadsOf(run.runId)) {
      await parts.engine.signal(endSignal(uploadId), stoppedUpload);
    }
    await parts.engine.signal(turnSignal(run.runId), {});
    await parts.questions.answer(run.input.id, 'stopped');
  }
  return ofAll(answers);
}

/** What is said of several languages: never that nothing was spent where something was. */
function ofAll(answers: readonly StopAnswer[]): StopAnswer {
  const isFree = answers.includes('stopped') || answers.includes('left');
  if (isFree && (answers.includes('paid') || answers.includes('mayBePaid'))) return 'paidPartly';
  if (isFree && answers.includes('over')) return 'stoppedRest';
  return weight.find((answer) => answers.includes(answer)) ?? 'unknown';
}

/** The one that most needs saying speaks for all. */
const weight: readonly StopAnswer[] = ['paid', 'mayBePaid', 'discarded', 'left', 'stopped', 'over'];

async function stopOne(
  parts: StopParts,
  translation: Translation,
  { runId, discard, as }: { runId: string; discard: boolean; as: Stopper },
): Promise<StopAnswer> {
  const { engine, stops } = parts;
  const { id } = translation;
  if ((await stops.bringing(id)) === 'sending') return 'over';
  await stops.ask(id, discard ? 'discard' : 'stop', as);
  const brought = await settledBringing(stops, id);
  if (brought) return brought === 'sending' ? 'over' : 'discarded';
  const place = await settledPlace(parts, translation, runId);
  if (place === 'nowhere') {
    await stops.settle(id, as);
    return 'stopped';
  }
  if ('dubRunId' in place) return leaveDub(parts, translation, { ...place, as });
  const late = lateJobs(place.tries);
  if (discard && late.length > 0) {
    for (const jobId of late) await engine.signal(lateSignal(jobId, id), {});
    return 'discarded';
  }
  await stops.forget(id);
  return late.length > 0 ? 'paid' : 'over';
}

/** The person is waited for no longer, and nobody pays for them, if nobody has paid yet. */
async function leaveDub(
  { engine, stops }: StopParts,
  { id, reply }: Translation,
  { dubRunId, as }: { dubRunId: string; as: Stopper },
): Promise<StopAnswer> {
  await stops.leave(id, dubRunId);
  const isPaid = (await settledPayment(engine, dubRunId)) === 'made' && !(await stops.isSettled(id));
  if (isPaid && (await stops.wish(id)) !== 'discard') {
    await stops.takeBack(id, dubRunId);
    return isUnanswered(await engine.tries(dubRunId)) ? 'mayBePaid' : 'paid';
  }
  if (!isPaid) await stops.settle(id, as, dubRunId);
  // It ends by that; nobody else who waits for the dub is woken.
  await engine.signal(dubEnded(dubRunId, id), { look: true });
  // The dub itself, if it waits in the queue. As long as others want it, what one of them does is nothing to it.
  if (await stops.isUnwanted(dubRunId)) await engine.signal(turnSignal(dubRunId), {});
  if (isPaid) return 'discarded';
  return (await stops.isAwaitedByOthers(dubRunId, reply.userId)) ? 'left' : 'stopped';
}

/** The paid jobs that are looked at although the person was told not to wait, and have not been brought yet. */
function lateJobs(tries: readonly StepTry[]): string[] {
  const waits = tries.filter(({ name, status }) => name.startsWith('wait for late ') && status === 'running');
  return waits.flatMap(({ name }) => /^wait for late ([^:]+)/.exec(name)?.[1] ?? []);
}
