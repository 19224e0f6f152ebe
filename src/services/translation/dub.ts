import { Problem, type StoredProblem } from '../problem.ts';
import type { DubStages } from './dub-stages.ts';
import type { SourceVideo, TranslationOptions } from './request.ts';
import type { Steps } from './steps.ts';

/** One video into one language: what is paid for, whoever and however many asked for it. */
export type DubInput = {
  readonly video: SourceVideo;
  /** The video at Scenario, uploaded by the request that began this dub, and for that request alone. */
  readonly assetId: string;
  /** Length of the video, as Scenario states it. */
  readonly seconds: number;
  readonly options: TranslationOptions;
  /** How many dubs of the same wish have failed before. */
  readonly generation: number;
  /** The most that it may cost, in credits; absent: whatever it costs. */
  readonly ceiling?: number | undefined;
  /** The languages of all dubs that are made from the same upload, its own too; absent when it is alone. */
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
 * The paid half of a translation: quote, submit, wait, fetch. It ends with an outcome, never with an error,
 * and tells it to every request that waits for it.
 */
export function dubbing(stages: DubStages) {
  return async (input: DubInput, steps: Steps): Promise<DubOutcome> => {
    const outcome = await dub(input, steps, stages).catch((error: unknown): DubOutcome => {
      if (!(error instanceof Problem)) throw error;
      return { problem: about(input, error.toJSON()) };
    });
    await steps.run('announce', () => stages.announce(input, steps.runId, outcome), stages.patience);
    return outcome;
  };
}

/** A job that is given up may yet end; what it made is then to be told from what another made. */
function about({ assetId }: DubInput, { code, details }: StoredProblem): StoredProblem {
  return { code, details: details.jobId === undefined ? details : { ...details, assetId } };
}

async function dub(input: DubInput, steps: Steps, stages: DubStages): Promise<DubOutcome> {
  const price = await steps.run('quote', () => stages.quote(input, steps.runId));
  await steps.run('reserve', () => stages.reserve(steps.runId, price));
  const jobId = await stages.submit(input, steps);
  const ended = await stages.ended(jobId, steps);
  const known = { input, price, dubRunId: steps.runId };
  const result = await steps.run('fetch', () => stages.fetch(ended, known), stages.patience);
  return { result };
}
