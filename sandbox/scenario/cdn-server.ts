import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AssetRecord } from './assets.ts';
import { byteRange } from './byte-range.ts';
import { holdsCdnUrl } from './cdn-url.ts';
import { exchange } from './exchange.ts';
import type { Faults } from './faults.ts';
import { type Reply, xmlError } from './reply.ts';
import type { RecordedTransfer, Writable } from './requests.ts';
import type { Signer } from './signing.ts';

/** The route name that faults use. */
export const ASSET_ROUTE = 'CDN GET /assets/:file';

export interface CdnServerOptions {
  readonly now: () => number;
  readonly signer: Signer;
  readonly faults: Faults;
  readonly record: (transfer: RecordedTransfer) => void;
  readonly find: (assetId: string) => AssetRecord | undefined;
  /** A second link that a download is redirected to; undefined to serve at once. */
  readonly redirect: ((asset: AssetRecord) => string) | undefined;
}

/** Stands in for Scenario's CloudFront distribution: signed `/assets/*` and public `/thumbnails/*`, with ranges. */
export function cdnServer(options: CdnServerOptions): RequestListener {
  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://sandbox');
    const transfer: Writable<RecordedTransfer> = {
      server: 'CDN',
      method: req.method ?? 'GET',
      path: url.pathname,
      range: req.headers.range ?? null,
      at: options.now(),
      status: null,
      bytes: 0,
    };
    options.record(transfer);
    const fault = options.faults.take(ASSET_ROUTE, {
      method: transfer.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: req.headers,
    });
    await exchange(
      res,
      fault,
      async () => answer(req, url),
      (begun) => Object.assign(transfer, begun),
    );
  }

  function answer(req: IncomingMessage, url: URL): Reply {
    if (req.method !== 'GET' && req.method !== 'HEAD') return denied();
    const [, folder, file = ''] = url.pathname.split('/');
    const asset = options.find(file.replace(/\.\w+$/, ''));
    const open = folder === 'thumbnails' && asset?.kind === 'image';
    const signed =
      (folder === 'assets' || folder === 'assets-transform') &&
      holdsCdnUrl(url, {
        now: options.now(),
        signer: options.signer,
      });
    // A missing object is as forbidden as a bad signature: the bucket behind the CDN can't be listed.
    if (!asset || !(open || signed)) return denied();
    if (folder === 'assets' && options.redirect) {
      return { status: 302, headers: { location: options.redirect(asset) } };
    }
    return slice(req, asset);
  }

  return (req, res) => {
    serve(req, res).catch(() => res.destroy());
  };
}

function denied(): Reply {
  return xmlError(403, 'AccessDenied', 'Access Denied');
}

function slice(req: IncomingMessage, asset: AssetRecord): Reply {
  const headers = {
    'content-type': asset.mimeType,
    'accept-ranges': 'bytes',
    etag: asset.etag,
    'last-modified': new Date(asset.createdAt).toUTCString(),
  };
  if (req.headers['if-none-match'] === asset.etag) return { status: 304, headers };
  const condition = req.headers['if-range'];
  const stale = condition !== undefined && condition !== asset.etag && condition !== headers['last-modified'];
  const range = stale ? null : byteRange(req.headers.range, asset.size);
  if (range === 'unsatisfiable') {
    return {
      ...xmlError(416, 'InvalidRange', 'The requested range is not satisfiable'),
      headers: { 'content-range': `bytes */${asset.size}`, 'content-type': 'application/xml' },
    };
  }
  if (!range) return { status: 200, headers, file: { path: asset.path, start: 0, length: asset.size } };
  const length = range.end - range.start + 1;
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${range.start}-${range.end}/${asset.size}` },
    file: { path: asset.path, start: range.start, length },
  };
}
