import type { Interaction } from './interaction.ts';
import type { MessageVersion } from './message.ts';
import type { Modal } from './modal.ts';
import type { Choice } from './options.ts';
import type { Channel, Person } from './world.ts';

/** One thing that became visible, told the moment it does. */
export type Sight = {
  /** When, on the sandbox's clock. */
  at: number;
  place: Channel;
  /** The only person who sees it, or undefined when everyone in the place does. */
  onlyTo: Person | undefined;
  /** The interaction it belongs to, if any. */
  interaction: Interaction | undefined;
} & (
  | { kind: 'did'; person: Person; what: string }
  | { kind: 'thinking' | 'message' | 'edit' | 'delete'; message: MessageVersion }
  | { kind: 'modal'; modal: Modal }
  | { kind: 'choices'; choices: readonly Choice[] }
  | { kind: 'failed'; what: string }
);

/** Tells everyone who watches what people see, and lets a test wait for a state with a bound. */
export class Watch {
  readonly #observers = new Set<(sight: Sight) => void>();

  /** Calls back for everything seen from now on; the returned function ends it. */
  observe(observer: (sight: Sight) => void): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  tell(sight: Sight): void {
    for (const observer of [...this.#observers]) observer(sight);
  }

  /**
   * Resolves with the first value `check` gives that isn't undefined; `check` may throw to give up early. It is asked
   * after everything that happens and every 20 ms, for a clock may be moved without anything happening.
   */
  async until<T>(check: () => T | undefined, bound: { timeoutMs: number; what: () => string }): Promise<T> {
    const present = check();
    if (present !== undefined) return present;
    return new Promise<T>((resolve, reject) => {
      const look = () => {
        try {
          const value = check();
          if (value !== undefined) end(() => resolve(value));
        } catch (error) {
          end(() => reject(error));
        }
      };
      const end = (settle: () => void) => {
        stop();
        clearInterval(interval);
        clearTimeout(timeout);
        settle();
      };
      const stop = this.observe(() => queueMicrotask(look));
      const interval = setInterval(look, 20);
      const timeout = setTimeout(
        () => end(() => reject(new Error(`Waited ${bound.timeoutMs} ms for ${bound.what()}`))),
        bound.timeoutMs,
      );
    });
  }
}
