import { createHash } from 'node:crypto';
import type PQueue from 'p-queue';
import { DiskError, logDiskError } from '../media/disk-error.ts';
import { fileSource } from '../media/file-source.ts';
import type { VideoFacts } from '../media/inspect.ts';
import { mediaProcesses } from '../media/media-process.ts';
import { PersonTurns } from '../media/person-turns.ts';
import type { TempFolder } from '../media/temp-files.ts';
import { Problem } from '../problem.ts';
import type { StrayUploads } from '../retention/stray-uploads.ts';
import { ScenarioError } from '../scenario/errors.ts';
import type { Upload } from '../scenario/port.ts';
import { importFromUrl, type UploadPartsOptions, uploadParts } from '../scenario/upload-video.ts';
import { calling } from './calling.ts';
import { type EndedParts, type Patience, uploadEnded } from './ended.ts';
import { reachSource } from './reach-source.ts';
import type { SourceVideo } from './request.ts';
import { type RetryPolicy, readingRetries, type Steps, Unsettled } from './steps.ts';
import { whileWanted } from './while-wanted.ts';

export type UploadParts = EndedParts & {
  readonly tempFolder: TempFolder;
  /** Bounds how many videos go through us at once. */
  readonly transfers: PQueue;
  /** Told when a run begins to bring its video in. */
  readonly onUpload: (runId: string) => void;
  /** Whether nobody wants the video any more that the run brings; nobody can say so when left out. */
  readonly isStopped?: (() => Promise<boolean>) | undefined;
  readonly cdnHosts: readonly string[];
  /** Whether Scenario may fetch videos from Discord itself; if not, all go through us. */
  readonly imports: boolean;
  readonly strays: Pick<StrayUploads, 'noteLost'>;
  /** How long Scenario may take to make an asset of what it has been sent; long enough for the largest unless told. */
  readonly uploadPatience?: Patience | undefined;
};

/** What is brought. */
export type UploadInput = {
  readonly video: SourceVideo;
  readonly facts: VideoFacts;
  /** Whose it is. */
  readonly person?: string | undefined;
};

/** What a run needs to know of an upload it waits for. `again`: an earlier try may have begun one, too. */
type Begun = { readonly uploadId: string; readonly again?: boolean | undefined };

/**
 * Brings the video to Scenario and returns its asset's id. Scenario fetches MP4 and WebM from Discord itself, unless it is not
 * to; if it does not get it that way, the video goes through us in parts. Other containers become MP4 first.
 *
 * What people call their file is not passed on: Scenario's record of an upload cannot be deleted.
 */
export async function upload(parts: UploadParts, input: UploadInput, steps: Steps): Promise<string> {
  const { runId } = steps;
  const named = { ...input, fileName: nameless(runId, input) };
  let repeated = false;
  const bring: Bring = async (name, send, retries) => {
    const begun = await steps.run(
      name,
      async (earlierTry) => {
        const again = (await earlierTry()) !== undefined;
        if (await parts.isStopped?.()) throw new Problem('stopped');
        parts.onUpload(runId);
        return { ...(await send()), again };
      },
      retries,
    );
    repeated ||= begun.again === true;
    return uploadEnded(parts, begun.uploadId, steps, parts);
  };
  // What a try began whose answer was lost may become a video of which nobody knows.
  const noteLost = (adopted?: string) => {
    const lost = { fileName: named.fileName, since: steps.createdAt.getTime(), adopted };
    return steps.run('note lost uploads', () => parts.strays.noteLost(lost));
  };
  try {
    const assetId = await bringSomehow(parts, named, bring, runId);
    if (repeated) await noteLost(assetId);
    return assetId;
  } catch (error) {
    const isLost = error instanceof Problem && (repeated || error.code === 'service-unavailable');
    if (isLost) await noteLost();
    throw error;
  }
}

type Bring = (name: string, send: () => Promise<Begun>, retries?: RetryPolicy) => Promise<string>;

type Named = UploadInput & { readonly fileName: string };

async function bringSomehow(parts: UploadParts, input: Named, bring: Bring, runId: string): Promise<string> {
  if (input.facts.needsRemux) {
    return bring('remux and upload', () => sendRemuxed(parts, input, runId), readingRetries);
  }
  try {
    return await bring('import', async () => {
      // Within the step: the setting may be another one when the run comes by again, and what has been brought, and
      // perhaps paid for, is not to be brought anew.
      if (!parts.imports) throw new Problem('upload-failed');
      return begin(parts, runId, () => byUrl(parts, input));
    });
  } catch (error) {
    if (!(error instanceof Problem) || !['upload-failed', 'refused-input'].includes(error.code)) throw error;
  }
  return bring('upload in parts', () => sendInParts(parts, input, runId));
}

function byUrl({ scenario }: UploadParts, { video, fileName }: Named): Promise<Upload> {
  return importFromUrl(scenario, { url: video.url, fileName });
}

async function sendInParts(parts: UploadParts, { video, facts, fileName }: Named, runId: string) {
  const source = await reachSource(video, parts.cdnHosts);
  const file = { fileName, contentType: facts.mimeType, source };
  return begin(parts, runId, () => parts.transfers.add(() => sendWhileWanted(parts, file)));
}

/** Of each person one video is remuxed and sent at a time: the others must not hold the places of all transfers. */
const remuxTurns = new PersonTurns(Infinity);

async function sendRemuxed(
  parts: UploadParts,
  { video, facts, fileName, person }: Named,
  runId: string,
): Promise<Begun> {
  // Its failing is told from that of this machine's disk.
  await reachSource(video, parts.cdnHosts);
  const remote = { url: video.url, allowedHosts: parts.cdnHosts };
  const sent = remuxTurns.run(person, () =>
    parts.tempFolder.withFile({ extension: 'mp4' }, async (file) => {
      await mediaProcesses.remux({ video: remote, file }, facts.bytes, person);
      const remuxed = await fileSource(file);
      const made = { fileName, contentType: 'video/mp4', source: remuxed };
      return begin(parts, runId, () => sendWhileWanted(parts, made));
    }),
  );
  return sent.catch((error: unknown) => {
    if (!(error instanceof DiskError)) throw error;
    logDiskError(parts.log, error, { run: runId });
    throw new Problem('disk-full', {}, { cause: error });
  });
}

/** What the video is called at Scenario: by the run that brings it, so that it can be found again, and by nothing of its own. */
function nameless(runId: string, { facts }: UploadInput): string {
  const run = createHash('sha256').update(runId).digest('hex').slice(0, 16);
  return `video-${run}.${facts.mimeType === 'video/webm' ? 'webm' : 'mp4'}`;
}

/** No upload takes so long, in ms. */
const longestSendMs = 6 * 60 * 60_000;

/** Ends at once when nobody wants the video any more. Problem 'stopped'. */
async function sendWhileWanted(parts: UploadParts, file: UploadPartsOptions): Promise<Upload> {
  const watch = whileWanted(async () => (await parts.isStopped?.()) ?? false, longestSendMs);
  try {
    return await send(parts, { ...file, signal: watch.signal });
  } catch (error) {
    throw watch.signal.aborted ? new Problem('stopped') : error;
  } finally {
    watch.close();
  }
}

/** A part that the store refuses has outlived its permission, so the step begins a new upload. */
async function send({ scenario }: UploadParts, file: UploadPartsOptions): Promise<Upload> {
  try {
    return await uploadParts(scenario, file);
  } catch (error) {
    const refusedPart =
      error instanceof ScenarioError && error.operation === 'uploads.part' && !error.isTransient;
    throw refusedPart ? new Unsettled(new Problem('upload-failed'), { cause: error }) : error;
  }
}

/** Begins an upload and has it watched. One begun twice after a crash costs nothing; the first is simply left. */
async function begin(
  { log, watches }: UploadParts,
  runId: string,
  call: () => Promise<Upload>,
): Promise<Begun> {
  const since = Date.now();
  const { id, jobId } = await calling(log, call);
  await watches.add({ id, kind: 'upload', jobId, runId, since });
  return { uploadId: id };
}
