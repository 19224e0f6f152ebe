import { newId } from './ids.ts';
import type { Job } from './jobs.ts';

export const UPLOAD_KINDS = ['3d', 'asset', 'audio', 'avatar', 'image', 'model', 'text', 'video'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

export interface Upload {
  readonly id: string;
  readonly kind: UploadKind;
  readonly source: 'multipart' | 'url';
  readonly fileName: string;
  /**
   * Which of the names it keeps is documented of no upload; of an import the worst for whom the video is: the one in the URL,
   * whatever the client called the file.
   */
  readonly originalFileName: string;
  readonly createdAt: number;
  readonly contentType?: string | undefined;
  /** Bytes announced. */
  readonly fileSize?: number | undefined;
  readonly partsCount?: number | undefined;
  readonly url?: string | undefined;
  /** Parts that arrived, by number. */
  readonly parts: Map<number, { path: string; size: number }>;
  status: 'pending' | 'validating' | 'validated' | 'imported' | 'failed';
  updatedAt: number;
  /** The upload as it shows in the jobs list. */
  job?: Job | undefined;
  entityId?: string | undefined;
  errorMessage?: string | undefined;
}

export function createUpload(
  now: number,
  fields: Pick<Upload, 'kind' | 'source' | 'fileName'> &
    Partial<Pick<Upload, 'originalFileName' | 'contentType' | 'fileSize' | 'partsCount' | 'url'>>,
): Upload {
  return {
    originalFileName: fields.fileName,
    ...fields,
    id: newId('upload'),
    createdAt: now,
    updatedAt: now,
    status: 'pending',
    parts: new Map(),
  };
}

export interface PartLink {
  readonly number: number;
  readonly url: string;
  readonly expires: string;
}

/** An upload as the API shows it; the part links only come with the answer that made them. */
export function uploadView(upload: Upload, parts?: readonly PartLink[]): Record<string, unknown> {
  return {
    id: upload.id,
    authorId: 'user_sandbox',
    ownerId: 'proj_sandbox',
    createdAt: new Date(upload.createdAt).toISOString(),
    updatedAt: new Date(upload.updatedAt).toISOString(),
    fileName: upload.fileName,
    originalFileName: upload.originalFileName,
    kind: upload.kind,
    source: upload.source,
    status: upload.status,
    contentType: upload.contentType,
    fileSize: upload.fileSize,
    partsCount: upload.partsCount,
    url: upload.url,
    jobId: upload.job?.jobId,
    entityId: upload.entityId,
    errorMessage: upload.errorMessage,
    parts,
  };
}
