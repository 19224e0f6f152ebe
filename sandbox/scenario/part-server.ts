import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exchange } from './exchange.ts';
import type { Faults } from './faults.ts';
import type { PartStore } from './part-store.ts';
import { checkPartUrl } from './part-url.ts';
import { type Reply, xmlError } from './reply.ts';
import type { RecordedTransfer, Writable } from './requests.ts';
import type { Signer } from './signing.ts';

/** The route name that faults use. */
export const PART_ROUTE = 'S3 PUT /:key';

/** One PUT of S3 takes at most 5 GB. */
const MAX_PART_BYTES = 5 * 1024 ** 3;

export interface PartServerOptions {
  readonly now: () => number;
  readonly signer: Signer;
  readonly faults: Faults;
  readonly record: (transfer: RecordedTransfer) => void;
  readonly open: PartStore['open'];
  readonly keep: PartStore['keep'];
}

/** Stands in for S3: takes the parts of multipart uploads at presigned URLs. */
export function partServer(options: PartServerOptions): RequestListener {
  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://sandbox');
    const transfer: Writable<RecordedTransfer> = {
      server: 'S3',
      method: req.method ?? 'GET',
      path: url.pathname,
      range: null,
      at: options.now(),
      status: null,
      bytes: 0,
    };
    options.record(transfer);
    const fault = options.faults.take(PART_ROUTE, {
      method: transfer.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: req.headers,
    });
    await exchange(
      res,
      fault,
      async () => refusal(req, url) ?? (await receive(req, url, transfer)),
      ({ status }) => {
        transfer.status = status;
      },
    );
  }

  function refusal(req: IncomingMessage, url: URL): Reply | undefined {
    if (req.method !== 'PUT') return xmlError(405, 'MethodNotAllowed', 'The method is not allowed here.');
    if (req.headers.authorization) {
      return xmlError(
        400,
        'InvalidArgument',
        'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
      );
    }
    const verdict = checkPartUrl(url, { now: options.now(), signer: options.signer });
    if (verdict === 'forged') {
      return xmlError(403, 'SignatureDoesNotMatch', 'The request signature does not match.');
    }
    if (verdict === 'expired') return xmlError(403, 'AccessDenied', 'Request has expired');
    if (req.headers['transfer-encoding']) {
      return xmlError(
        501,
        'NotImplemented',
        'A header you provided implies functionality that is not implemented',
      );
    }
    const length = req.headers['content-length'];
    if (length === undefined) return xmlError(411, 'MissingContentLength', 'Content-Length is required.');
    if (Number(length) > MAX_PART_BYTES) {
      return xmlError(400, 'EntityTooLarge', 'The part exceeds the maximum allowed size');
    }
    return undefined;
  }

  async function receive(
    req: IncomingMessage,
    url: URL,
    transfer: Writable<RecordedTransfer>,
  ): Promise<Reply> {
    const uploadId = url.searchParams.get('uploadId') ?? '';
    const path = options.open(uploadId);
    if (!path) return xmlError(404, 'NoSuchUpload', 'The specified upload does not exist.');
    const md5 = createHash('md5');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, callback) {
        md5.update(chunk);
        size += chunk.byteLength;
        callback(null, chunk);
      },
    });
    try {
      await pipeline(req, measure, createWriteStream(path));
    } catch {
      return xmlError(400, 'IncompleteBody', 'Fewer bytes came than Content-Length announced.');
    }
    transfer.bytes = size;
    await options.keep({ uploadId, number: Number(url.searchParams.get('partNumber')), path, size });
    return { status: 200, headers: { etag: `"${md5.digest('hex')}"` } };
  }

  return (req, res) => {
    serve(req, res).catch(() => res.destroy());
  };
}
