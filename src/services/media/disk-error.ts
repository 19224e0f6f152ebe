import type { Log } from '../../logger.ts';

/** A temporary file could not be written: the disk is full, over its quota, read-only or somebody else's. */
export class DiskError extends Error {
  override readonly name = 'DiskError';
  /** The system's: `ENOSPC`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Does something with a temporary file. Whatever the system refuses there is a {@link DiskError}. */
export async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof DiskError || typeof code !== 'string') throw error;
    throw new DiskError(code, message);
  }
}

/** What encoders say of a disk that takes nothing more. */
export const diskWords =
  /no space left on device|disk quota exceeded|read-only file system|permission denied|file too large/i;

/** Tells the operator what to do about it. */
export function logDiskError(log: Log, err: unknown, details: object): void {
  log.error(
    { err, ...details },
    'TEMP_DIR cannot be written: free space there, see that this user may write into it, or set TEMP_DIR to another folder.',
  );
}
