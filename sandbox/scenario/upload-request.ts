import { badRequest } from './errors.ts';
import { asObject } from './json-body.ts';
import { UPLOAD_KINDS, type UploadKind } from './uploads.ts';

/** S3's smallest part, but for the last one. */
export const MIN_PART_BYTES = 5 * 1024 * 1024;
const MAX_PARTS = 10_000;
const MAX_FILE_BYTES = 5 * 1024 ** 4;

export type UploadRequest =
  | {
      readonly source: 'url';
      readonly url: URL;
      readonly kind: UploadKind;
      /** What the client calls the file; the URL's own name stands for one that is not told. */
      readonly fileName?: string | undefined;
    }
  | {
      readonly source: 'multipart';
      readonly fileName: string;
      readonly fileSize: number;
      readonly contentType: string;
      readonly parts: number;
      readonly kind: UploadKind;
    };

/** Checks the body of POST /uploads: a `url` to import, or the description of a multipart upload. @throws ApiError 400 */
export function uploadRequest(raw: unknown): UploadRequest {
  const body = asObject(raw);
  const kind = UPLOAD_KINDS.find((known) => known === body.kind);
  if (!kind) throw badRequest(`kind must be one of ${UPLOAD_KINDS.join(', ')}`);
  const { fileName, contentType } = body;
  if (body.url !== undefined) {
    if (fileName !== undefined && typeof fileName !== 'string') throw badRequest('fileName must be a string');
    return { source: 'url', url: httpUrl(body.url), kind, fileName: fileName || undefined };
  }
  if (typeof fileName !== 'string' || fileName === '') throw badRequest('fileName is required');
  if (typeof contentType !== 'string' || contentType === '') throw badRequest('contentType is required');
  const fileSize = integer(body.fileSize, 'fileSize', MAX_FILE_BYTES);
  const parts = integer(body.parts, 'parts', MAX_PARTS);
  if (parts > 1 && fileSize <= (parts - 1) * MIN_PART_BYTES) {
    throw badRequest('Every part but the last must be at least 5 MB');
  }
  return { source: 'multipart', fileName, fileSize, contentType, parts, kind };
}

function httpUrl(value: unknown): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw badRequest('url must be an HTTP or HTTPS URL');
}

function integer(value: unknown, name: string, max: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max) return value;
  throw badRequest(`${name} must be a whole number between 1 and ${max}`);
}
