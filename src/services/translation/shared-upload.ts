import { Problem, type StoredProblem } from '../problem.ts';
import type { KeptAssets } from '../retention/kept-assets.ts';
import type { DubInput } from './dub.ts';
import type { Engine, RunState, Workflow } from './engine.ts';
import type { RetryPolicy, Steps } from './steps.ts';
import { type UploadInput, type UploadParts, upload } from './upload.ts';

export type UploadOutcome = { readonly assetId: string } | { readonly problem: StoredProblem };

/** The upload that the dubs of one request share. */
export type SharedUploads = Workflow<UploadInput, UploadOutcome>;

/** It is followed for hours, like the dubs that wait for it: the database may be down for a while. */
const patience: RetryPolicy = { attempts: 50, longestPause: '5m' };

/**
 * How long a dub waits for the upload's signal before it looks, in ms. One that was sent just before the dub waited is
 * lost, so the first looks come soon; together they outlast the longest upload by far.
 */
const firstWait = 2_000;
const longestWait = 60_000;
const mostWaits = 120;

/** The key of the upload's run, by what the dubs of its request share. */
export const uploadKey = (sharing: string): string => `upload:${sharing}`;

const uploadEnded = (runId: string): string => `upload:${runId}`;

/** Brings the video of a request to Scenario once for all its languages. Ends with an outcome, never with an error. */
export function uploading(parts: Omit<UploadParts, 'onUpload'> & { readonly engine: Engine }) {
  return async (input: UploadInput, steps: Steps): Promise<UploadOutcome> => {
    // Those who wait for it have been shown that it goes on.
    const unseen = { ...parts, onUpload: () => undefined };
    const outcome = await upload(unseen, input, steps).then(
      (assetId): UploadOutcome => ({ assetId }),
      (error: unknown): UploadOutcome => {
        if (error instanceof Problem) return { problem: error.toJSON() };
        throw error;
      },
    );
    await steps.run(
      'announce',
      async () => {
        await parts.watches.removeOf(steps.runId);
        await parts.engine.signal(uploadEnded(steps.runId), outcome);
      },
      patience,
    );
    return outcome;
  };
}

/**
 * The asset of a request's upload, which the first of its dubs begins. Each request uploads anew, so that no asset is ever
 * submitted twice in the same language: that is what a lost submit is found by.
 */
export async function sharedUpload(
  { uploads, onUpload }: { uploads: SharedUploads; onUpload: UploadParts['onUpload'] },
  { video, facts, sharing }: DubInput & { sharing: string },
  steps: Steps,
): Promise<string> {
  const begun = await steps.run('join the upload', () => {
    onUpload(steps.runId);
    return uploads.start({ video, facts }, uploadKey(sharing));
  });
  let end = outcomeOf(begun);
  for (let waits = 0; !end && waits < mostWaits; waits++) {
    const pause = Math.min(firstWait * 2 ** waits, longestWait);
    end = await steps.wait<UploadOutcome>('wait for the upload', uploadEnded(begun.runId), pause);
    end ??= await steps.run('look at the upload', async () => outcomeOf(await uploads.state(begun.runId)));
  }
  if (!end) throw new Problem('upload-failed');
  if ('problem' in end) throw Problem.from(end.problem);
  return end.assetId;
}

/**
 * Whether a dub under way is to be made from the same upload as this one, and has not noted that it uses it: a process that
 * died, or has much to do, may come to it later than this one ends.
 */
export async function isAboutToBeShared(
  { dubs, kept }: { dubs: Pick<Workflow<DubInput, unknown>, 'input' | 'find'>; kept: Pick<KeptAssets, 'of'> },
  dubRunId: string,
): Promise<boolean> {
  const sharing = (await dubs.input(dubRunId))?.sharing;
  if (sharing === undefined) return false;
  const dubsOfIt = await dubs.find({ path: ['sharing'], value: sharing });
  const others = dubsOfIt.filter(({ runId, status }) => runId !== dubRunId && status === 'active');
  const noted = await Promise.all(others.map(({ runId }) => kept.of(runId)));
  return noted.includes(undefined);
}

/** What the upload's run came to; undefined while it goes on. One that broke, or is gone, brought nothing. */
function outcomeOf(state: RunState<UploadOutcome> | undefined): UploadOutcome | undefined {
  if (state?.status === 'active') return undefined;
  return state?.output ?? { problem: new Problem('upload-failed').toJSON() };
}
