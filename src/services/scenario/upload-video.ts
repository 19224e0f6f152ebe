import { type TransferTime, transferMs } from '../media/transfer-time.ts';
import { Problem } from '../problem.ts';
import { plainReason } from './plain-reason.ts';
import type { CallOptions, Job, Scenario, Upload } from './port.ts';
import { putPart } from './put-part.ts';
import type { VideoSource } from './video-source.ts';

export interface UploadPartsOptions {
  readonly fileName: string;
  /** Scenario checks it against the bytes once the file has arrived; a wrong one leaves the upload `validating`. */
  readonly contentType: string;
  readonly source: VideoSource;
  /** Bytes, 16 MiB when left out. Every part but the last must have at least 5 MB. */
  readonly partSize?: number | undefined;
  /** Parts on their way at once, 3 when left out. */
  readonly concurrency?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long so many bytes may take; as any transfer unless told. */
  readonly mayTakeMs?: TransferTime | undefined;
}

const usualPartSize = 16 * 1024 * 1024;

/** Has Scenario fetch the video itself (MP4 and WebM): no byte passes through this machine. */
export async function importFromUrl(
  scenario: Scenario,
  { url, fileName }: { url: string; fileName: string },
  options?: CallOptions,
): Promise<Upload> {
  const { upload } = await scenario.uploads.create({ kind: 'video', fileName, url }, options);
  return upload;
}

/**
 * Sends the video in parts, each streamed from the source straight to its presigned URL. Returns the upload that
 * Scenario now validates. An interrupted or expired upload cannot be taken up again: begin anew, uploads are free.
 */
export async function uploadParts(scenario: Scenario, options: UploadPartsOptions): Promise<Upload> {
  const { fileName, contentType, source, partSize = usualPartSize, concurrency = 3, signal } = options;
  const { size } = source;
  const { mayTakeMs = transferMs } = options;
  const count = Math.max(1, Math.ceil(size / partSize));
  const { upload } = await scenario.uploads.create(
    { kind: 'video', fileName, fileSize: size, contentType, parts: count },
    { signal },
  );
  const parts = upload.parts ?? [];
  if (parts.length !== count) throw new Problem('upload-failed');

  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const queue = [...parts].sort((a, b) => a.number - b.number).entries();
  const senders = Array.from({ length: Math.min(concurrency, count) }, async () => {
    for (const [index, { url }] of queue) {
      const start = index * partSize;
      const end = Math.min(start + partSize, size);
      // Parts that are on their way at once share the line.
      const withinMs = mayTakeMs((end - start) * Math.min(concurrency, count));
      await putPart({ url, contentType, start, end, source, withinMs, signal: either });
    }
  });
  try {
    await Promise.all(senders);
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(senders);
    throw error;
  }
  return (await scenario.uploads.triggerAction(upload.id, { action: 'complete' }, { signal })).upload;
}

/** Where an upload stands, read from itself or from its job in a listing. */
export function uploadState(seen: Upload | Job): 'working' | { assetId: string } | Problem {
  return 'id' in seen ? ownState(seen) : jobState(seen);
}

function ownState({ status, entityId, errorMessage }: Upload): ReturnType<typeof uploadState> {
  if (status === 'failed') return failed(errorMessage);
  return entityId ? { assetId: entityId } : 'working';
}

/** A job that succeeded without naming its asset counts as working: the upload itself tells a moment later. */
function jobState({ status, metadata }: Job): ReturnType<typeof uploadState> {
  if (status === 'failure' || status === 'canceled') return failed(metadata?.error ?? metadata?.hint);
  // The other assets that a job names may be thumbnails.
  const assetId = metadata?.output?.entityId;
  return status === 'success' && typeof assetId === 'string' ? { assetId } : 'working';
}

const failed = (reason: string | undefined) =>
  new Problem('upload-failed', reason ? { reason: plainReason(reason) } : {});
