import { setTimeout as sleep } from 'node:timers/promises';
import { settledBringing } from './discarding.ts';
import type { Engine, StepTry, Workflow } from './engine.ts';
import { lateSignal } from './late.ts';
import { turnSignal } from './places.ts';
import type { Questions } from './questions.ts';
import { requestIdOf, type TranslationRequest, translationsOf } from './request.ts';
import type { Joined } from './request-stages.ts';
import type { Stops } from './stops.ts';
import { payment } from './submit.ts';
import { dubEnded, type WaitingRoom } from './waiting-room.ts';

/** Who presses. A moderator of the place may stop what others asked for there. */
export type Presser = { readonly userId: string; readonly moderates?: string | undefined };

/**
 * What became of a wish to stop:
 * - 'stopped': nothing was spent, and nothing will be;
 * - 'left': the same, but others wait for the same translation, for whom it goes on;
 * - 'paid': it has been paid for, or perhaps has, and goes on; it may be discarded;
 * - 'discarded': it has been paid for; its result is thrown away when it comes, unless others wait for it;
 * - 'over': it has ended, or its result is on its way to the person;
 * - 'foreign': it is somebody else's;
 * - 'unknown': nothing is known of it, or no longer.
 */
export type StopAnswer = 'stopped' | 'left' | 'paid' | 'discarded' | 'over' | 'foreign' | 'unknown';

export type StopParts = {
  readonly engine: Engine;
  readonly requests: Workflow<TranslationRequest, void>;
  readonly waitingRoom: WaitingRoom;
  readonly stops: Stops;
  readonly questions: Questions;
};

/** Of several languages, the one that most needs saying speaks for all. */
const weight: readonly StopAnswer[] = ['paid', 'discarded', 'left', 'stopped', 'over'];

/** How long it is waited for a paid call in hand before it counts as made, and how often it is looked for. In ms. */
const patience = 8_000;
const lookEvery = 100;

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
  const all = translationsOf(run.input).map((translation) => translation.id);
  const meant = id === run.input.id ? all : all.filter((one) => one === id);
  const answers = await Promise.all(
    meant.map((translationId) => stopOne(parts, translationId, { runId: run.runId, discard, as })),
  );
  // A request that is asking for the price waits for nothing else.
  if (meant.length === all.length) await parts.questions.answer(run.input.id, 'stopped');
  return weight.find((answer) => answers.includes(answer)) ?? 'unknown';
}

async function stopOne(
  { engine, stops, waitingRoom }: StopParts,
  id: string,
  { runId, discard, as }: { runId: string; discard: boolean; as: 'person' | 'moderator' },
): Promise<StopAnswer> {
  if ((await stops.bringing(id)) === 'sending') return 'over';
  await stops.ask(id, discard ? 'discard' : 'stop', as);
  const brought = await settledBringing(stops, id);
  if (brought) return brought === 'sending' ? 'over' : 'discarded';
  const dubRunId = await waitingRoom.dubOf(id);
  if (dubRunId === undefined) {
    const tries = await engine.tries(runId);
    // The request sees the wish before it joins, or right after.
    if (!hasJoined(tries)) return 'stopped';
    const late = lateJobs(tries);
    if (discard && late.length > 0) {
      for (const jobId of late) await engine.signal(lateSignal(jobId), {});
      return 'discarded';
    }
    await stops.forget(id);
    return late.length > 0 ? 'paid' : 'over';
  }
  await stops.leave(id, dubRunId);
  const isPaid = (await settledPayment(engine, dubRunId)) === 'made';
  if (isPaid && !discard && (await stops.wish(id)) !== 'discard') {
    await stops.takeBack(id, dubRunId);
    return 'paid';
  }
  await wake(engine, dubRunId);
  if (isPaid) return 'discarded';
  return (await stops.isAwaited(dubRunId)) ? 'left' : 'stopped';
}

/** Has the requests that wait for a dub look up how they stand, and the dub itself if it waits in the queue. */
async function wake(engine: Engine, dubRunId: string): Promise<void> {
  await engine.signal(dubEnded(dubRunId), { look: true });
  await engine.signal(turnSignal(dubRunId), {});
}

/** Where the dub's payment stands; one in hand is waited for, and counts as made when that takes too long. */
export async function settledPayment(
  engine: Pick<Engine, 'tries'>,
  dubRunId: string,
): Promise<'none' | 'made'> {
  const until = Date.now() + patience;
  for (;;) {
    const state = payment(await engine.tries(dubRunId));
    if (state !== 'in hand') return state;
    if (Date.now() > until) return 'made';
    await sleep(lookEvery);
  }
}

function hasJoined(tries: readonly StepTry[]): boolean {
  return tries.some(({ name, status }) => name === 'join' && status === 'completed');
}

/** The paid jobs that are looked at although the person was told not to wait, and have not been brought yet. */
function lateJobs(tries: readonly StepTry[]): string[] {
  const waits = tries.filter(({ name, status }) => name.startsWith('wait for late ') && status === 'running');
  return waits.flatMap(({ name }) => /^wait for late ([^:]+)/.exec(name)?.[1] ?? []);
}

/** The dubs that a translation has joined, or all of its request when no id is given. */
export function dubsJoined(tries: readonly StepTry[], translationId?: string): string[] {
  const joins = tries.filter(({ name }) => /^join\b/.test(name));
  const joined = joins.flatMap(({ output }) => (output?.value ?? []) as Joined | readonly Joined[]);
  return joined
    .filter(({ translation }) => translationId === undefined || translation.id === translationId)
    .flatMap(({ dubRunId }) => (dubRunId === '' ? [] : dubRunId));
}
