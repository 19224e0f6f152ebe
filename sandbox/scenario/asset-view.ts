import type { AssetRecord } from './assets.ts';

/** The project and person every record belongs to; an API key implies both. */
export const OWNER = { authorId: 'user_sandbox', ownerId: 'proj_sandbox' } as const;

export interface AssetLinks {
  /** A signed link, fresh at every call. */
  signed(asset: AssetRecord): string;
  /** The public link of a thumbnail. */
  thumbnail(assetId: string): string;
}

/** An asset as the API shows it. */
export function assetView(
  asset: AssetRecord,
  links: AssetLinks,
  { statesSizes }: { statesSizes: boolean },
): Record<string, unknown> {
  const url = links.signed(asset);
  const date = new Date(asset.createdAt).toISOString();
  return {
    id: asset.id,
    ...OWNER,
    createdAt: date,
    updatedAt: date,
    url,
    mimeType: asset.mimeType,
    kind: asset.kind,
    status: 'success',
    privacy: 'private',
    source: asset.source,
    tags: [],
    collectionIds: [],
    editCapabilities: [],
    metadata: asset.metadata,
    properties: properties(asset, statesSizes),
    ...(asset.kind === 'video' ? { originalFileUrl: url } : {}),
    ...(asset.thumbnailId
      ? { thumbnail: { assetId: asset.thumbnailId, url: links.thumbnail(asset.thumbnailId) } }
      : {}),
  };
}

function properties({ size, media }: AssetRecord, statesSizes: boolean): Record<string, unknown> {
  const stated = statesSizes ? { size } : {};
  if (!media) return stated;
  return {
    ...stated,
    duration: media.duration,
    ...(statesSizes && { bitrate: Math.round((size * 8) / Math.max(media.duration, 0.001)) }),
    ...(media.video
      ? {
          width: media.video.width,
          height: media.video.height,
          frameRate: media.video.frameRate,
          nbFrames: Math.round(media.duration * media.video.frameRate),
          codecName: media.video.codec === 'avc' ? 'h264' : media.video.codec,
        }
      : {}),
    ...(media.audio ? { channels: media.audio.channels, sampleRate: media.audio.sampleRate } : {}),
  };
}
