import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../logger.ts';
import { Problem } from '../problem.ts';
import { ScenarioError } from '../scenario/errors.ts';
import type { Asset, Scenario } from '../scenario/port.ts';
import { calling } from './calling.ts';

/** A length above a day is told as that, in seconds. */
const longestShown = 24 * 60 * 60 + 1;

/** Scenario may still be reading a video that it has just imported: it is asked again after these pauses, in ms. */
const usualPausesMs = [500, 1_000, 2_000, 4_000];

/**
 * Length of an uploaded video as Scenario states it, in seconds: what it charges by. Undefined when it states none even
 * after a while. Asked for together with others (`assets.getBulk`), so that it costs few calls under load.
 */
export async function statedLength(
  {
    scenario,
    log,
    lengthPausesMs = usualPausesMs,
  }: { scenario: Scenario; log: Log; lengthPausesMs?: readonly number[] | undefined },
  assetId: string,
): Promise<number | undefined> {
  for (const pauseMs of [0, ...lengthPausesMs]) {
    if (pauseMs > 0) await sleep(pauseMs);
    const { assets } = await calling(log, () =>
      scenario.assets.getBulk({ assetIds: [assetId] }).catch(nothingYet),
    );
    const duration = assets.find(({ id }) => id === assetId)?.properties?.duration;
    if (typeof duration === 'number' && duration > 0 && Number.isFinite(duration)) return duration;
  }
  return undefined;
}

/** What has just been imported may not be known everywhere yet. */
function nothingYet(error: unknown): { assets: Asset[] } {
  if (error instanceof ScenarioError && error.kind === 'not-found') return { assets: [] };
  throw error;
}

export type LengthLimits = {
  /** The longest that the operator and the model allow, in seconds. A video may run a frame over the operator's limit. */
  readonly maxSeconds: number;
  /** The longest that the model takes, in seconds: it refuses, and does not trim, what is a frame longer. */
  readonly modelMaxSeconds: number;
};

/** Problem `video-too-long` {seconds, maxSeconds}. */
export function checkLength(seconds: number, { maxSeconds, modelMaxSeconds }: LengthLimits): void {
  if (seconds <= maxSeconds + 0.5 && seconds <= modelMaxSeconds) return;
  const shown = Math.min(Math.ceil(seconds), longestShown);
  throw new Problem('video-too-long', { seconds: shown, maxSeconds: Math.floor(maxSeconds) });
}
