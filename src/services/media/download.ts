import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import { webAddress } from './addresses.ts';
import { DiskError, onDisk } from './disk-error.ts';
import { guardedGet } from './guarded-get.ts';
import { PartialFile, TooLarge } from './partial-file.ts';
import type { TransferTime } from './transfer-time.ts';

export type Downloaded = { readonly bytes: number; readonly contentType: string | undefined };

const tries = 6;

/**
 * Streams the file at `url` to `file`, flat in memory.
 *
 * A download that is cut goes on where it ended as long as the server can tell that the file is still the same, else it
 * begins anew; six tries in all. When the link is refused, `refreshUrl` is asked once for a freshly signed one.
 * Between tries it pauses for `firstPauseMs`, then twice as long each time.
 * What is sent may be four times as large as expected, or `leastMaxBytes` if that is more, a gigabyte unless told.
 * Resolves only with the whole file: its length is the one the server stated, or `expectedBytes` where it states none.
 *
 * Problem `result-missing` when the server refuses for good, {@link DiskError} when `file` cannot be written. Any other
 * failure is a plain error and may be tried again; what it left in `file` is the caller's to remove.
 */
export async function downloadTo(options: {
  readonly url: string;
  readonly file: string;
  readonly expectedBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly refreshUrl?: (() => Promise<string>) | undefined;
  readonly firstPauseMs?: number | undefined;
  readonly leastMaxBytes?: number | undefined;
  /** How long a try may take by what it has brought; as any transfer unless told. */
  readonly mayTakeMs?: TransferTime | undefined;
}): Promise<Downloaded> {
  const { file, expectedBytes, signal, firstPauseMs = 250 } = options;
  let { url, refreshUrl } = options;
  await using handle = await onDisk(() => open(file, 'w', 0o600));
  const { leastMaxBytes, mayTakeMs } = options;
  const partial = new PartialFile(handle, { expectedBytes, leastMaxBytes, mayTakeMs });

  for (let attempt = 1; ; attempt++) {
    try {
      const reply = await guardedGet({ url, check: webAddress, signal, headers: partial.headers() });
      await partial.take(reply);
      return { bytes: partial.bytes, contentType: contentType(reply.headers['content-type']) };
    } catch (error) {
      signal?.throwIfAborted();
      const refused = error instanceof Problem;
      if (refused && refreshUrl) {
        url = await refreshUrl();
        refreshUrl = undefined;
        continue;
      }
      const isFinal = refused || error instanceof TooLarge || error instanceof DiskError;
      if (isFinal || attempt >= tries) throw error;
    }
    await pause(firstPauseMs * 2 ** (attempt - 1), undefined, signal ? { signal } : {});
  }
}

function contentType(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}
