import { basename } from 'node:path';
import { badRequest, notFound } from './errors.ts';
import { asObject } from './json-body.ts';
import { signPartUrl } from './part-url.ts';
import { checkParts } from './parts.ts';
import { json } from './reply.ts';
import type { Routes } from './router.ts';
import type { Signer } from './signing.ts';
import type { UploadDesk } from './upload-desk.ts';
import { uploadRequest } from './upload-request.ts';
import { createUpload, type PartLink, type Upload, uploadView } from './uploads.ts';

export interface UploadRouteOptions {
  readonly now: () => number;
  readonly uploads: Map<string, Upload>;
  readonly desk: UploadDesk;
  readonly signer: Signer;
  /** Where parts are PUT. */
  readonly partOrigin: string;
  /** Lifetime of a part URL. */
  readonly partUrlSeconds: number;
}

export function uploadRoutes(options: UploadRouteOptions): Routes {
  const { uploads, desk } = options;

  function existing(id: string | undefined): Upload {
    const upload = uploads.get(id ?? '');
    if (!upload) throw notFound(`Upload ${id}`);
    return upload;
  }

  function partLinks(upload: Upload): PartLink[] {
    const at = options.now();
    const seconds = options.partUrlSeconds;
    const { id: uploadId, fileName } = upload;
    const origin = options.partOrigin;
    return Array.from({ length: upload.partsCount ?? 0 }, (_, i) => ({
      number: i + 1,
      url: signPartUrl({ origin, uploadId, fileName, number: i + 1, at, seconds }, options.signer),
      expires: new Date(at + seconds * 1000).toISOString(),
    }));
  }

  return {
    'POST /uploads': ({ body }) => {
      const request = uploadRequest(body);
      if (request.source === 'url') {
        const { kind, source, url } = request;
        const originalFileName = decodeURIComponent(basename(url.pathname)) || 'file';
        const { fileName = originalFileName } = request;
        const upload = createUpload(options.now(), {
          kind,
          source,
          fileName,
          originalFileName,
          url: url.href,
        });
        uploads.set(upload.id, upload);
        desk.importUrl(upload);
        return json(200, { upload: uploadView(upload) });
      }
      const { parts: partsCount, ...fields } = request;
      const upload = createUpload(options.now(), { ...fields, partsCount });
      uploads.set(upload.id, upload);
      return json(200, { upload: uploadView(upload, partLinks(upload)) });
    },

    'POST /uploads/:id/action': ({ params, body }) => {
      const upload = existing(params.id);
      if (asObject(body).action !== 'complete') throw badRequest("action must be 'complete'");
      if (upload.source !== 'multipart') throw badRequest('Only a multipart upload can be completed');
      // Completing twice is not documented; the second time only reports.
      if (upload.status === 'pending') {
        checkParts(upload);
        desk.importParts(upload);
      }
      return json(200, { upload: uploadView(upload) });
    },

    'GET /uploads/:id': ({ params }) => json(200, { upload: uploadView(existing(params.id)) }),
  };
}
