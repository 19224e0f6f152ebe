import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type PQueue from 'p-queue';
import { onDisk } from './disk-error.ts';

/** Where all runs of this app keep theirs, within the folder they are given: nothing else there is ever touched. */
const ownFolder = 'video-transfers';

/** A run on another machine counts as dead when its folder has not changed for this long. No transfer takes a day. */
const abandonedAfterMs = 24 * 60 * 60 * 1000;

/** Results that are ready go before videos that are yet to be translated. */
const resultPriority = 1;

/** When this process began, in ms: together with its number it tells this run from an earlier one of the same number. */
const startedAt = Math.floor(performance.timeOrigin);

/** Files that live as long as one piece of work. */
export type TempFiles = {
  /** The path of a file that does not exist yet. `extension`: without a dot, `mp4`. */
  newPath(extension: string): Promise<string>;
  /** Runs a transfer when it is its turn, before those of {@link TempFolder.withFile}. Don't call it within one: at the limit both would wait for each other. */
  inTurn<T>(transfer: () => Promise<T>): Promise<T>;
};

/**
 * Temporary files of this run: each lives as long as the work on it, and only so many at once.
 *
 * `<dir>/video-transfers/<host>-<pid>-<start>/<uuid>.mp4`, folders 0700. A folder a run, so that several processes can
 * share `dir` and each can tell what a dead one left behind.
 */
export class TempFolder {
  readonly #root: string;
  readonly #run: string;
  readonly #queue: PQueue;

  private constructor(root: string, transfers: PQueue) {
    this.#root = root;
    this.#run = join(root, `${safeHost()}-${process.pid}-${startedAt}`);
    this.#queue = transfers;
  }

  /**
   * Creates the folder. Throws when `dir` can't be written, or when somebody else put something in its place.
   * `transfers` bounds how many files are in work at once; further ones wait their turn.
   */
  static async open(options: { readonly dir: string; readonly transfers: PQueue }): Promise<TempFolder> {
    const root = join(options.dir, ownFolder);
    await mkdir(root, { recursive: true, mode: 0o700 });
    const facts = await lstat(root);
    if (!facts.isDirectory() || (process.getuid && facts.uid !== process.getuid())) {
      throw new Error(`${root} is not a folder of this user: choose another TEMP_DIR or remove it`);
    }
    await chmod(root, 0o700);
    return new TempFolder(root, options.transfers);
  }

  /**
   * Runs `work` in its turn with the path of a file that does not exist yet, and removes whatever is there afterwards,
   * however `work` ends. Don't call it within `work`: at the limit both would wait for each other.
   *
   * `extension`: without a dot, `mp4`. `signal` gives up waiting for a turn; heeding it afterwards is up to `work`.
   */
  withFile<T>(
    options: { readonly extension: string; readonly signal?: AbortSignal | undefined },
    work: (path: string) => Promise<T>,
  ): Promise<T> {
    const { extension, signal } = options;
    checkExtension(extension);
    return this.#inTurn({ signal }, () =>
      this.withFiles(async ({ newPath }) => work(await newPath(extension))),
    );
  }

  /**
   * Runs `work` at once with a way to get paths of files that do not exist yet, and removes whatever is there afterwards.
   * What `work` transfers takes its turn by `inTurn`, so that others get theirs while it does something else.
   */
  async withFiles<T>(work: (files: TempFiles) => Promise<T>): Promise<T> {
    const paths: string[] = [];
    const newPath = async (extension: string) => {
      checkExtension(extension);
      // Each time: a cleaner of the machine may have removed an idle folder.
      await onDisk(() => mkdir(this.#run, { recursive: true, mode: 0o700 }));
      const path = join(this.#run, `${randomUUID()}.${extension}`);
      paths.push(path);
      return path;
    };
    try {
      return await work({
        newPath,
        inTurn: (transfer) => this.#inTurn({ priority: resultPriority }, transfer),
      });
    } finally {
      // What cannot be removed goes with the folder, at the next start at the latest.
      for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
    }
  }

  #inTurn<T>(
    { signal, priority = 0 }: { signal?: AbortSignal | undefined; priority?: number },
    work: () => Promise<T>,
  ): Promise<T> {
    return this.#queue.add(
      async () => {
        signal?.throwIfAborted();
        return work();
      },
      { priority, ...(signal && { signal }) },
    );
  }

  /** Removes what dead runs left behind; call it at start. Resolves with how many runs that were. */
  async sweep(): Promise<number> {
    let removed = 0;
    for (const name of await readdir(this.#root)) {
      if (!(await isDeadRun(this.#root, name))) continue;
      await rm(join(this.#root, name), { recursive: true, force: true });
      removed++;
    }
    return removed;
  }

  /** Removes the folder of this run, at the end of the process, with whatever still lies in it. */
  async close(): Promise<void> {
    // A transfer that is being given up may still be writing.
    await rm(this.#run, { recursive: true, force: true, maxRetries: 5 });
  }
}

function checkExtension(extension: string): void {
  if (!/^[a-z\d]{1,8}$/.test(extension)) throw new RangeError('not an extension of a file');
}

async function isDeadRun(root: string, name: string): Promise<boolean> {
  const [, host, pid, start] = /^(.+)-(\d+)-(\d+)$/.exec(name) ?? [];
  if (!host) return false;
  if (host === safeHost()) {
    // In containers the number is the same for every run.
    if (Number(pid) === process.pid) return Number(start) !== startedAt;
    if (!isAlive(Number(pid))) return true;
  }
  const facts = await stat(join(root, name)).catch(() => undefined);
  return facts !== undefined && Date.now() - facts.mtimeMs > abandonedAfterMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function safeHost(): string {
  return hostname().replace(/[^\w.-]/g, '_') || 'unnamed';
}
