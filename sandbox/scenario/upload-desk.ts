import { join } from 'node:path';
import type { Assets } from './assets.ts';
import { DownloadError, download } from './download.ts';
import type { Gate } from './gate.ts';
import { newId } from './ids.ts';
import { type Ingested, ingest } from './ingest.ts';
import type { Jobs } from './jobs.ts';
import { joinParts } from './parts.ts';
import type { Upload } from './uploads.ts';

export interface UploadDesk {
  /** Fetches the upload's URL and turns it into an asset, in the background. */
  importUrl(upload: Upload): void;
  /** Joins the parts and turns them into an asset, in the background. */
  importParts(upload: Upload): void;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
}

export interface UploadDeskOptions {
  readonly now: () => number;
  readonly assets: Assets;
  readonly jobs: Jobs;
  readonly folder: string;
  readonly importFrom: (url: URL) => boolean;
  /** Closed while a test holds uploads back. */
  readonly gate: Gate;
  readonly signal: AbortSignal;
}

/** Does what happens to an upload after its request was answered. */
export function createUploadDesk(options: UploadDeskOptions): UploadDesk {
  const { assets, jobs, now, signal } = options;
  const working = new Set<Promise<void>>();

  function step(upload: Upload, status: Upload['status']): void {
    upload.status = status;
    upload.updatedAt = now();
  }

  function finish(upload: Upload, outcome: Exclude<Ingested, 'stuck'>): void {
    if ('error' in outcome) {
      upload.errorMessage = outcome.error;
      step(upload, 'failed');
      if (upload.job) jobs.end(upload.job, { status: 'failure', metadata: { error: outcome.error } });
      return;
    }
    upload.entityId = outcome.assetId;
    step(upload, 'imported');
    if (upload.job) {
      jobs.end(upload.job, { status: 'success', metadata: { output: { entityId: outcome.assetId } } });
    }
  }

  async function take(upload: Upload, arrive: (path: string) => Promise<string>): Promise<void> {
    const path = join(options.folder, newId('asset'));
    try {
      await options.gate.opened();
      const declared = await arrive(path);
      step(upload, 'validating');
      const outcome = await ingest(upload, { path, declared, assets });
      if (outcome === 'stuck') return;
      if ('assetId' in outcome) step(upload, 'validated');
      finish(upload, outcome);
    } catch (error) {
      if (signal.aborted) return;
      const reason =
        error instanceof DownloadError ? error.message : 'Internal error while importing the file';
      finish(upload, { error: reason });
    }
  }

  function start(upload: Upload, arrive: (path: string) => Promise<string>): void {
    upload.job = jobs.addUpload({ uploadId: upload.id, kind: upload.kind });
    const work = take(upload, arrive).finally(() => working.delete(work));
    working.add(work);
  }

  return {
    importUrl(upload) {
      start(upload, (path) =>
        download(new URL(upload.url ?? ''), { path, allowed: options.importFrom, signal }),
      );
    },
    importParts(upload) {
      step(upload, 'validating');
      start(upload, async (path) => {
        await joinParts(upload, path);
        return upload.contentType ?? '';
      });
    },
    async settled() {
      await Promise.allSettled(working);
    },
  };
}
