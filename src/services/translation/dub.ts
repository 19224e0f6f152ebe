import type { VideoFacts } from '../media/inspect.ts';
import { Problem, type StoredProblem } from '../problem.ts';
import type { DubStages } from './dub-stages.ts';
import type { SourceVideo, TranslationOptions } from './request.ts';
import type { Steps } from './steps.ts';

/** One video into one language: what is paid for, whoever and however many asked for it. */
export type DubInput = {
  readonly video: SourceVideo;
  readonly facts: VideoFacts;
  readonly options: TranslationOptions;
  /** How many dubs of the same wish have failed before. */
  readonly generation: number;
  /** The most that it may cost, in credits; absent: whatever it costs. */
  readonly ceiling?: number | undefined;
  /** What the other dubs of its request that are made from the same upload share; absent when it is alone. */
  readonly sharing?: string | undefined;
  /** The languages of all these, its own too. */
  readonly together?: readonly string[] | undefined;
};

/** The translated video at Scenario. The id is kept, never its signed URL, which expires. */
export type DubResult = {
  readonly assetId: string;
  readonly mimeType: string;
  /** Bytes; absent when Scenario does not say. */
  readonly bytes?: number | undefined;
  readonly seconds: number;
  /** Pixels; absent when Scenario does not say. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** What it cost, in credits; absent when Scenario does not say. */
  readonly credits?: number | undefined;
  /** The run that made it; absent when that was an earlier version. */
  readonly dubRunId?: string | undefined;
};

export type DubOutcome = { readonly result: DubResult } | { readonly problem: StoredProblem };

/**
 * The paid half of a translation: upload, quote, submit, wait, fetch. It ends with an outcome, never with an error,
 * and tells it to every request that waits for it.
 */
export function dubbing(stages: DubStages) {
  return async (input: DubInput, steps: Steps): Promise<DubOutcome> => {
    const outcome = await dub(input, steps, stages).catch((error: unknown): DubOutcome => {
      if (error instanceof Problem) return { problem: error.toJSON() };
      throw error;
    });
    await steps.run('announce', () => stages.announce(input, steps.runId, outcome), stages.patience);
    return outcome;
  };
}

async function dub(input: DubInput, steps: Steps, stages: DubStages): Promise<DubOutcome> {
  const assetId = await stages.upload(input, steps);
  const price = await steps.run('quote', () => stages.quote(input, assetId, steps.runId));
  await steps.run('reserve', () => stages.reserve(steps.runId, price));
  const jobId = await stages.submit(input, assetId, steps);
  const ended = await stages.ended(jobId, steps);
  const known = { input, price, dubRunId: steps.runId };
  const result = await steps.run('fetch', () => stages.fetch(ended, known), stages.patience);
  return { result };
}
