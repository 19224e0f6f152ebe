import { type AssetLinks, assetView } from './asset-view.ts';
import type { AssetRecord, Assets } from './assets.ts';
import { badRequest, notFound } from './errors.ts';
import { asObject, idList } from './json-body.ts';
import { json } from './reply.ts';
import type { Routes } from './router.ts';

const IMAGE_FORMATS = ['gif', 'heif', 'jpeg', 'jpg', 'png', 'svg', 'webp', 'avif', 'tif', 'tiff'];

export function assetRoutes(options: { assets: Assets; links: AssetLinks; statesSizes: boolean }): Routes {
  const { assets, links, statesSizes } = options;
  const view = (asset: AssetRecord) => assetView(asset, links, { statesSizes });

  function existing(id: string | undefined): AssetRecord {
    const asset = assets.byId.get(id ?? '');
    if (!asset) throw notFound(`Asset ${id}`);
    return asset;
  }

  return {
    'GET /assets/:id': ({ params }) => json(200, { asset: view(existing(params.id)) }),

    'POST /assets/get-bulk': ({ body }) => {
      const found = idList(body, 'assetIds', 200).flatMap((id) => assets.byId.get(id) ?? []);
      return json(200, { assets: found.map(view) });
    },

    'POST /assets/:id/download': ({ params, body }) => {
      const asset = existing(params.id);
      const { targetFormat } = asObject(body ?? {});
      const offered: unknown[] = asset.kind === 'image' ? IMAGE_FORMATS : [];
      if (targetFormat !== undefined && !offered.includes(targetFormat)) {
        throw badRequest('Invalid target format');
      }
      return json(200, { url: links.signed(asset) });
    },

    'DELETE /assets': async ({ body }) => {
      for (const id of idList(body, 'assetIds', 100)) await assets.remove(id);
      return json(200, {});
    },
  };
}
