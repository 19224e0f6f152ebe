import type { AssetLinks } from './asset-view.ts';
import type { AssetRecord } from './assets.ts';
import { rollingExpiry, signCdnUrl } from './cdn-url.ts';
import type { Signer } from './signing.ts';

export interface CdnLinks extends AssetLinks {
  /** Where a download is redirected to, when it is. */
  transformed(asset: AssetRecord): string;
  /** Names the CDN's origin, known only once it listens. */
  serveFrom(origin: string): void;
}

/** Makes the links of assets; they live by the CDN's rolling rule, or for `seconds` when set. */
export function createAssetLinks(options: {
  now: () => number;
  signer: Signer;
  seconds: number | undefined;
}): CdnLinks {
  let origin = '';
  const { now, signer, seconds } = options;
  const sign = (folder: string, asset: AssetRecord) =>
    signCdnUrl(
      {
        origin,
        path: `/${folder}/${asset.id}.${asset.extension}`,
        expires: seconds === undefined ? rollingExpiry(now()) : now() + seconds * 1000,
      },
      signer,
    );
  return {
    signed: (asset) => sign('assets', asset),
    transformed: (asset) => sign('assets-transform', asset),
    thumbnail: (assetId) => `${origin}/thumbnails/${assetId}.jpg`,
    serveFrom(served) {
      origin = served;
    },
  };
}
