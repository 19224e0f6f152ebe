import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from './ids.ts';
import type { Upload } from './uploads.ts';

export interface PartStore {
  /** A fresh file for a part, or null when no such upload is open. */
  open(uploadId: string): string | null;
  /** Keeps a part that arrived whole; sent again, it replaces the earlier one. */
  keep(part: { uploadId: string; number: number; path: string; size: number }): Promise<void>;
}

export function createPartStore(options: {
  uploads: ReadonlyMap<string, Upload>;
  folder: string;
}): PartStore {
  return {
    open(uploadId) {
      const upload = options.uploads.get(uploadId);
      return upload?.status === 'pending' ? join(options.folder, `${newId('asset')}.part`) : null;
    },
    async keep({ uploadId, number, path, size }) {
      const parts = options.uploads.get(uploadId)?.parts;
      const earlier = parts?.get(number);
      parts?.set(number, { path, size });
      if (earlier) await rm(earlier.path, { force: true });
    },
  };
}
