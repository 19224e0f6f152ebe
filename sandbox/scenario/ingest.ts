import { rm, stat } from 'node:fs/promises';
import type { AssetKind, Assets } from './assets.ts';
import { type Probe, probe } from './probe.ts';
import type { Upload } from './uploads.ts';

/** The video formats Scenario documents for uploads. */
const VIDEO_TYPES = ['video/mp4', 'video/webm'];
const EXTENSIONS: Record<string, string> = { 'video/mp4': 'mp4', 'video/webm': 'webm' };

export type Ingested =
  | { readonly assetId: string }
  | { readonly error: string }
  /** The documented dead end: status stays `validating` for good. */
  | 'stuck';

/**
 * Turns a file that arrived whole into an asset.
 *
 * `declared` is the content type from the request or from the server it was fetched from. A multipart upload whose
 * content isn't what was declared stays `validating` for good, as documented; an import by URL fails instead.
 */
export async function ingest(
  upload: Upload,
  { path, declared, assets }: { path: string; declared: string; assets: Assets },
): Promise<Ingested> {
  const verdict =
    upload.kind === 'video' ? await checkVideo(upload, path, declared) : { mimeType: declared, media: null };
  if (verdict === 'stuck' || 'error' in verdict) {
    await rm(path, { force: true });
    return verdict;
  }
  const asset = assets.add({
    kind: assetKind(upload),
    mimeType: verdict.mimeType,
    extension: EXTENSIONS[verdict.mimeType] ?? 'bin',
    path,
    size: (await stat(path)).size,
    source: 'upload',
    metadata: { type: `uploaded-${upload.kind}`, name: upload.fileName, kind: upload.kind },
    media: verdict.media,
    ownsFile: true,
  });
  return { assetId: asset.id };
}

async function checkVideo(
  upload: Upload,
  path: string,
  declared: string,
): Promise<{ mimeType: string; media: Probe } | { error: string } | 'stuck'> {
  const told = declared !== '' && declared !== 'application/octet-stream';
  if (told && !VIDEO_TYPES.includes(declared))
    return { error: `Unsupported content type ${declared} for a video` };
  const media = await probe(path);
  const readable = media?.video != null && media.duration > 0;
  if (upload.source === 'multipart') {
    return readable && media.mimeType === declared ? { mimeType: declared, media } : 'stuck';
  }
  if (!readable) return { error: 'The file is not a readable video' };
  if (!VIDEO_TYPES.includes(media.mimeType))
    return { error: `Unsupported content type ${media.mimeType} for a video` };
  return { mimeType: media.mimeType, media };
}

function assetKind({ kind, contentType }: Upload): AssetKind {
  if (kind === 'asset' || kind === 'avatar' || kind === 'model') {
    const family = contentType?.split('/')[0];
    return family === 'image' || family === 'audio' || family === 'video' ? family : 'document';
  }
  return kind;
}
