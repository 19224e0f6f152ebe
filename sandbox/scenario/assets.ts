import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { newId } from './ids.ts';
import type { Probe } from './probe.ts';

export type AssetKind = '3d' | 'audio' | 'document' | 'image' | 'text' | 'video';

/** A file Scenario keeps: an upload, a result or its thumbnail. */
export interface AssetRecord {
  readonly id: string;
  readonly kind: AssetKind;
  readonly mimeType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly etag: string;
  readonly createdAt: number;
  readonly source: 'upload' | 'generation';
  readonly metadata: Readonly<Record<string, unknown>>;
  /** null for what isn't audio or video. */
  readonly media: Probe | null;
  /** Shown as the asset's own thumbnail. */
  readonly thumbnailId?: string | undefined;
  /** False for files that ship with the sandbox: they outlive the asset. */
  readonly ownsFile: boolean;
}

export interface Assets {
  readonly byId: ReadonlyMap<string, AssetRecord>;
  add(asset: Omit<AssetRecord, 'id' | 'etag' | 'createdAt'>): AssetRecord;
  /** Forgets an asset and deletes its file; unknown ids are passed over. */
  remove(id: string): Promise<void>;
}

export function createAssets(now: () => number): Assets {
  const byId = new Map<string, AssetRecord>();
  return {
    byId,
    add(asset) {
      const id = newId('asset');
      const etag = `"${createHash('md5').update(`${id}:${asset.size}`).digest('hex')}"`;
      const record = { ...asset, id, etag, createdAt: now() };
      byId.set(id, record);
      return record;
    },
    async remove(id) {
      const asset = byId.get(id);
      byId.delete(id);
      if (asset?.ownsFile) await rm(asset.path, { force: true });
    },
  };
}
