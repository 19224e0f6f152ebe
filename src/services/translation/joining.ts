import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine, StepTry } from './engine.ts';
import { dubBegun, dubsOfWish } from './join-dub.ts';
import type { Translation } from './request.ts';
import type { Joined, RequestParts } from './request-stages.ts';
import type { WaitingRoom } from './waiting-room.ts';
import type { Failures } from './wish.ts';

/** How long it is waited for a request that is joining its dubs, and how often it is looked for. In ms. */
const patience = 8_000;
const lookEvery = 100;

/**
 * Where a translation is when its wish has been stored: 'nowhere' when it has joined no dub and will see the wish before it
 * joins one, or has seen it; the dub that it waits for; or none any more.
 */
export type Place = 'nowhere' | { readonly dubRunId: string } | { readonly tries: readonly StepTry[] };

type PlaceParts = {
  readonly engine: Pick<Engine, 'tries'>;
  readonly waitingRoom: Pick<WaitingRoom, 'dubOf'>;
  readonly dubs: Pick<RequestParts['dubs'], 'find'>;
  readonly failures: Pick<Failures, 'generation'>;
};

/** A request that is joining its dubs this moment is waited for. */
export async function settledPlace(
  { engine, waitingRoom, dubs, failures }: PlaceParts,
  translation: Translation,
  runId: string,
): Promise<Place> {
  const { id } = translation;
  const until = Date.now() + patience;
  for (;;) {
    // In this order: who has joined waits before the step counts as done.
    const tries = await engine.tries(runId);
    const waitsFor = await waitingRoom.dubOf(id);
    // Until it has joined a dub, it waits for the upload, which its own run makes.
    const dubRunId = waitsFor === runId ? undefined : waitsFor;
    const join = lastJoin(tries, translation);
    // Who joins another one waits for the one before until then.
    const isOutdated = join?.status !== 'completed' && dubsJoined(tries, id).at(-1) === dubRunId;
    if (dubRunId && !isOutdated) return { dubRunId };
    if (!join) return 'nowhere';
    if (join.status === 'completed') return wasStopped(join, id) ? 'nowhere' : { tries };
    if (Date.now() > until) {
      // Whoever takes it up sees the wish before it joins; but what was begun may be paid for before.
      const begun = await dubBegun({ dubs, failures }, translation, generationOf(tries, translation));
      return begun === undefined ? 'nowhere' : { dubRunId: begun };
    }
    await sleep(lookEvery);
  }
}

/** The last try to join a dub for this translation, with the others of its request or anew. */
function lastJoin(tries: readonly StepTry[], { options }: Translation): StepTry | undefined {
  const anew = `join ${options.language} again`;
  return tries.findLast(({ name }) => name === 'join' || name === anew || name.startsWith(`${anew}:`));
}

function wasStopped(join: StepTry, id: string): boolean {
  const outcome = joinedIn([join]).find(({ translation }) => translation.id === id)?.outcome;
  return outcome !== undefined && 'problem' in outcome && outcome.problem.code === 'stopped';
}

/** Which dub of its wish the translation joins. */
function generationOf(tries: readonly StepTry[], { nth = 1, options }: Translation): number {
  const again = `generation of ${options.language} again`;
  const anew = tries.findLast(({ name, output }) => name.startsWith(again) && output?.value !== undefined);
  if (anew) return anew.output?.value as number;
  const first = tries.find(({ name, output }) => name === 'generations' && output?.value !== undefined);
  return (first?.output?.value as number[] | undefined)?.[nth - 1] ?? 0;
}

/** The dubs that a translation has joined, or all of its request when no id is given. */
export function dubsJoined(tries: readonly StepTry[], translationId?: string): string[] {
  return joinedIn(tries.filter(({ name }) => /^join\b/.test(name)))
    .filter(({ translation }) => translationId === undefined || translation.id === translationId)
    .flatMap(({ dubRunId }) => (dubRunId === '' ? [] : dubRunId));
}

/** The same, and the dub that it was about to join: a try that was cut off may have begun it. */
export async function dubsMet(
  parts: Pick<PlaceParts, 'dubs' | 'failures'>,
  tries: readonly StepTry[],
  translation: Translation,
): Promise<string[]> {
  const begun = await dubsOfWish(parts, translation, generationOf(tries, translation));
  return [...dubsJoined(tries, translation.id), ...begun.map(({ runId }) => runId)];
}

function joinedIn(joins: readonly StepTry[]): Joined[] {
  return joins.flatMap(({ output }) => (output?.value ?? []) as Joined | readonly Joined[]);
}
