import { Problem } from '../problem.ts';
import type { DubInput, DubOutcome, DubResult } from './dub.ts';
import type { Patience } from './ended.ts';
import type { FoundRun } from './engine.ts';
import { heedStop, stoppedOutcome } from './heed-stop.ts';
import type { Translation } from './request.ts';
import type { Joined, RequestParts, UploadedVideo } from './request-stages.ts';
import type { Steps } from './steps.ts';
import { dubEnded, outcomeOf, type Wake } from './waiting-room.ts';
import { type Failures, wishKey } from './wish.ts';

type WishParts = {
  readonly dubs: Pick<RequestParts['dubs'], 'find'>;
  readonly failures: Pick<Failures, 'generation'>;
};

/** Twelve hours, its state looked up each quarter: longer than any dub takes (three hours of waiting, one in the queue). */
const usualDubPatience: Patience = { waitMs: 15 * 60_000, waits: 48 };

/**
 * Whoever joins a dub that has ended holds its result, and then looks whether it is still to be had: its last holder may
 * have given it up this moment.
 */
export async function joinDub(
  parts: RequestParts,
  translation: Translation,
  {
    uploaded,
    generation,
    ceiling,
  }: { uploaded: UploadedVideo; generation: number; ceiling: number | undefined },
): Promise<Joined> {
  const { dubs, failures, kept, stops } = parts;
  const { id, video, options, together } = translation;
  if (await stops.wish(id)) {
    // An earlier try may have begun it: it is not to be paid for with nobody there.
    const begun = await dubBegun(parts, translation, generation);
    const outcome = begun === undefined ? stoppedOutcome : await heedStop(parts, id, begun);
    if (outcome) return { translation, uploaded, dubRunId: '', outcome };
  }
  const wish = wishKey(video, options);
  const dub = await dubs.start(
    { video, ...uploaded, options, generation, together, ceiling },
    dubKey(wish, generation),
  );
  // Noted here too: its request may end before the dub comes to note it itself.
  const isMadeFromOurs = (await dubs.input(dub.runId))?.assetId === uploaded.assetId;
  if (isMadeFromOurs && dub.status === 'active') {
    await kept.uploaded(dub.runId, uploaded.assetId, { wish, generation });
  }
  // A run that broke could not note its failure itself.
  if (dub.status === 'failed') await failures.note(wish, generation);
  const joined = { translation, uploaded, dubRunId: dub.runId, outcome: outcomeOf(dub, dub.runId), ceiling };
  if (!joined.outcome || 'problem' in joined.outcome) return joined;
  await kept.hold(dub.runId, id);
  const now = await failures.generation(wish);
  return now > generation ? joinDub(parts, translation, { uploaded, generation: now, ceiling }) : joined;
}

/** The dub of a wish that is under way, whoever began it: this one, or the one that is joined where its result is gone. */
export async function dubBegun(
  parts: WishParts,
  translation: Translation,
  generation: number,
): Promise<string | undefined> {
  const met = await dubsOfWish(parts, translation, generation);
  return met.find(({ status }) => status === 'active')?.runId;
}

/** The same, ended ones too. */
export async function dubsOfWish(
  { dubs, failures }: WishParts,
  { video, options }: Translation,
  generation: number,
): Promise<FoundRun<DubInput>[]> {
  const wish = wishKey(video, options);
  const generations = new Set([generation, await failures.generation(wish)]);
  const found = [...generations].map((one) => dubs.find({ key: dubKey(wish, one) }));
  return (await Promise.all(found)).flat();
}

const dubKey = (wish: string, generation: number): string => `${wish}:${generation}`;

/** Whoever stopped it before it had joined did not see for which dub it would wait. */
export async function stoppedMeanwhile(parts: RequestParts, dub: Joined): Promise<Joined> {
  const { dubRunId, translation } = dub;
  const outcome = dubRunId === '' ? undefined : await heedStop(parts, translation.id, dubRunId);
  if (!outcome) return dub;
  await parts.kept.release(dubRunId, translation.id);
  return { ...dub, outcome };
}

/** What the dub made; undefined when others stopped it as this translation joined. */
export async function dubbed(
  parts: RequestParts,
  { translation, dubRunId, outcome }: Joined,
  steps: Steps,
): Promise<DubResult | undefined> {
  const { dubs, stops, dubPatience: { waitMs, waits } = usualDubPatience } = parts;
  const { id, options } = translation;
  const { language } = options;
  // A time, not a number of waits: others may have a say in how often one is woken.
  let left = waitMs * waits;
  const look = async (until: number) => {
    const end = (await heedStop(parts, id, dubRunId)) ?? outcomeOf(await dubs.state(dubRunId), dubRunId);
    return end ? { end } : { left: until - Date.now() };
  };
  let end = outcome;
  const until = end ? 0 : await steps.run(`wait for ${language} until`, async () => Date.now() + left);
  while (!end && left > 0) {
    const heard = await steps.wait<DubOutcome | Wake>(
      `wait for ${language}`,
      dubEnded(dubRunId, id),
      Math.min(waitMs, left),
    );
    if (heard && !('look' in heard)) end = heard;
    else {
      const seen = await steps.run(`look at ${language}`, () => look(until));
      if ('end' in seen) end = seen.end;
      else left = seen.left;
    }
  }
  if (!end) throw new Problem('took-too-long');
  if ('result' in end) return end.result;
  if (end.problem.code === 'stopped') {
    const by = await steps.run(`who stopped ${language}`, async () => {
      if (await stops.isModerators(id)) return 'moderator';
      return (await stops.wish(id)) !== undefined;
    });
    if (!by) return undefined;
    if (by === 'moderator') throw new Problem('stopped-by-moderator');
  }
  throw Problem.from(end.problem);
}
