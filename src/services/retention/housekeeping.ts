import { setImmediate as letOthersWork } from 'node:timers/promises';
import type { Log } from '../../logger.ts';
import { ScenarioError } from '../scenario/errors.ts';
import type { Scenario } from '../scenario/port.ts';
import { hasEnded } from '../scenario/result.ts';
import type { KeptAssets, KeptDub, Look } from './kept-assets.ts';

export type HousekeepingParts = {
  readonly kept: KeptAssets;
  readonly scenario: Scenario;
  /** Whether a request waits for the dub's end. */
  readonly isAwaited: (dubRunId: string) => Promise<boolean>;
  readonly isActive: (dubRunId: string) => Promise<boolean>;
  /** Sees to it that nobody is given the dub's result any more. */
  readonly retire: (dub: KeptDub) => Promise<void>;
  /** Forgets the runs' own notes. Resolves to how many there were. */
  readonly erase: (dubRunIds: readonly string[]) => Promise<number>;
  readonly log: Log;
};

/** Looks at once, and ids that one call takes. */
const mostLooks = 500;
const mostIds = 100;

/** How soon a dub is looked at again that has said its last word but whose run has not ended yet, in ms. */
const soon = 2_000;

/** When a job that was given up is looked at again, in ms. */
const late = 60 * 60_000;

/** What a look found: what may go and what stays. */
type Found = { readonly look: Look; readonly going: readonly string[]; readonly left: KeptDub | undefined };

/**
 * Deletes at Scenario what nobody needs any more: what was uploaded once its dub is over, results once nobody holds them.
 * What cannot be deleted now is tried again next time. Resolves to whether anything was erased here.
 */
export async function housekeep(parts: HousekeepingParts): Promise<boolean> {
  const found: Found[] = [];
  for (const look of await parts.kept.due(mostLooks)) {
    const seen = await lookAt(parts, look);
    if (seen) found.push(seen);
    // A store on a file lets nobody else work by itself.
    await letOthersWork();
  }
  const forgotten = found.flatMap(({ look, left }) => (look.erase && !left ? look.dubRunId : []));
  const erased = forgotten.length > 0 ? await parts.erase(forgotten) : 0;
  const gone = await deleteAll(
    parts,
    found.flatMap(({ going }) => going),
  );
  for (const { look, going, left } of found) {
    if (going.every((id) => gone.has(id))) await parts.kept.looked(look, left);
    await letOthersWork();
  }
  return erased > 0;
}

async function lookAt(parts: HousekeepingParts, look: Look): Promise<Found | undefined> {
  const { dubRunId } = look;
  const known = await parts.kept.of(dubRunId);
  // A request that has said so needs its upload no more, though it may go on for a day to wait for a late result.
  const isOver = known?.wish === undefined && known?.endedAt !== undefined;
  if (!isOver && (await parts.isActive(dubRunId))) {
    // Its end asks for a look of its own, unless that is the one.
    await parts.kept.postpone(look, soon);
    return undefined;
  }
  const isHeld = async () => (await parts.isAwaited(dubRunId)) || (await parts.kept.isHeld(dubRunId));
  if (!known) {
    // It made nothing that lies there; but whoever waits for it still has to read how it ended.
    if (look.erase && (await isHeld())) return parts.kept.postpone(look, soon).then(() => undefined);
    return { look, going: [], left: undefined };
  }
  const grace = parts.kept.graceLeft(known);
  if (grace > 0) {
    await parts.kept.postpone(look, grace);
    return undefined;
  }
  const dub = known.lateJob === undefined ? known : await withLateResult(parts, known, known.lateJob);
  if (!dub) {
    if (look.erase && !(await isHeld())) await parts.erase([dubRunId]);
    await parts.kept.postpone(look, late);
    return undefined;
  }
  const sources = () => parts.kept.spentSources(dubRunId, dub);
  if (!(await isHeld())) {
    // In this order: who joins from now on is given another dub, and who joined before is seen to hold it.
    await parts.retire(dub);
    if (!(await isHeld())) return { look, going: [...(await sources()), ...dub.results], left: undefined };
  }
  return { look, going: await sources(), left: { ...dub, sources: [] } };
}

/** What a job made that was given up; undefined while it still runs, or cannot be asked about. */
async function withLateResult(
  { scenario, log }: HousekeepingParts,
  dub: KeptDub,
  jobId: string,
): Promise<KeptDub | undefined> {
  try {
    const { job } = await scenario.jobs.retrieve(jobId, { priority: 'cleanup' });
    if (!hasEnded(job)) return undefined;
    return { ...dub, lateJob: undefined, results: [...(job.metadata?.assetIds ?? [])] };
  } catch (error) {
    if (error instanceof ScenarioError && error.kind === 'not-found') return { ...dub, lateJob: undefined };
    log.warn({ err: error, job: jobId }, 'a job that was given up could not be looked at');
    return undefined;
  }
}

/** Resolves to the ids that are no longer there. */
async function deleteAll(parts: HousekeepingParts, assetIds: readonly string[]): Promise<Set<string>> {
  const gone = new Set<string>();
  const all = [...new Set(assetIds)];
  for (let start = 0; start < all.length; start += mostIds) {
    const batch = all.slice(start, start + mostIds);
    for (const id of await deleteBatch(parts, batch)) gone.add(id);
  }
  return gone;
}

async function deleteBatch(parts: HousekeepingParts, assetIds: string[]): Promise<string[]> {
  const { scenario, log } = parts;
  try {
    await scenario.assets.deleteMultiple({ assetIds });
    return assetIds;
  } catch (error) {
    const kind = error instanceof ScenarioError ? error.kind : undefined;
    if (kind === 'not-found' && assetIds.length === 1) return assetIds;
    // One that is missing must not keep the others.
    if ((kind === 'not-found' || kind === 'invalid') && assetIds.length > 1) {
      const half = Math.ceil(assetIds.length / 2);
      const first = await deleteBatch(parts, assetIds.slice(0, half));
      return [...first, ...(await deleteBatch(parts, assetIds.slice(half)))];
    }
    log.warn({ err: error, assets: assetIds.length }, 'assets at Scenario could not be deleted yet');
    return [];
  }
}
