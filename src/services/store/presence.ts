import { randomUUID } from 'node:crypto';
import type Keyv from 'keyv';
import type { Log } from '../../logger.ts';

/** How often a process says that it is there, and after how long of silence it counts as gone. In ms. */
const beatMs = 5_000;
const lifeMs = 15_000;

/**
 * Which processes work on this database now, so that what a dead one looked after finds somebody else. It is no lock: for
 * a moment two may look after the same thing, so it is used only where that does no harm.
 */
export class Presence {
  /** This process, anew at each start. */
  readonly me: string = randomUUID();
  readonly #beats: Keyv<number>;
  readonly #log: Log;
  #alive: readonly string[] = [this.me];
  #timer: NodeJS.Timeout | undefined;

  constructor(beats: Keyv<number>, log: Log) {
    this.#beats = beats;
    this.#log = log;
  }

  /** Shows up from now on. A process that never does is the only one, as on a SQLite file. */
  async start(): Promise<void> {
    await this.#beat();
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.#beat().catch((error: unknown) =>
        this.#log.warn({ err: error }, 'no sign of life could be given'),
      );
    }, beatMs);
  }

  /** Whether it falls to this process: it is its own, or its owner is gone and this is the first of those left. */
  looksAfter(owner: string): boolean {
    return owner === this.me || (!this.#alive.includes(owner) && this.#alive[0] === this.me);
  }

  async stop(): Promise<void> {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    await this.#beats.delete(this.me);
  }

  async #beat(): Promise<void> {
    await this.#beats.set(this.me, Date.now(), lifeMs);
    const alive: string[] = [];
    for await (const [id] of this.#beats.iterator()) alive.push(id as string);
    this.#alive = alive.toSorted();
  }
}
