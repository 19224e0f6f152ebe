import { createHash } from 'node:crypto';
import type Keyv from 'keyv';
import type { Store } from '../store/open-store.ts';
import { awaited, type Waiting } from './waiting.ts';

/** How long what a person wanted stopped is remembered, in ms; a request lives half a day at most. */
const lifeMs = 2 * 24 * 60 * 60_000;

/** What a person wants of a translation under way: that it stops, or that even what was paid for is thrown away. */
export type StopWish = 'stop' | 'discard';

/**
 * 'stopped': the person has been told that nothing is spent for them, which stands whatever others have paid for since. With
 * who wished it, where that was not the person.
 */
type StoredWish = `${StopWish | 'stopped'}${'' | ' by moderator'}`;

/** Who stops a translation. */
export type Stopper = 'person' | 'moderator';

/** How far the delivery of a result is: it is about to look for a wish to throw it away, or has decided. */
export type Bringing = 'deciding' | 'sending' | 'discarded';

/**
 * What people wanted stopped, kept where a restart, or another process, finds it.
 *
 * Whoever stops writes here first and then looks whether the paid call has begun; whoever pays stores first that it
 * begins and then looks here. So one of them always sees the other, and nobody is told that nothing was spent while
 * something is.
 */
export class Stops {
  readonly #store: Store;
  readonly #wishes: Keyv<StoredWish>;
  readonly #bringing: Keyv<Bringing>;
  readonly #waiting: Keyv<Waiting>;

  constructor(store: Store) {
    this.#store = store;
    this.#wishes = store.open('stops', lifeMs);
    this.#bringing = store.open('bringing', lifeMs);
    this.#waiting = store.open('waiting');
  }

  /** What its person, or a moderator, wants of the translation; undefined: that it goes on. */
  async wish(translationId: string): Promise<StopWish | undefined> {
    const wish = await this.#wishes.get(translationId);
    return wish && (wish.startsWith('discard') ? 'discard' : 'stop');
  }

  /** Whether the wish is a moderator's. */
  async isModerators(translationId: string): Promise<boolean> {
    return (await this.#wishes.get(translationId))?.endsWith(' by moderator') ?? false;
  }

  /** How a translation ends by the wish that there is. */
  async codeOf<Code extends 'stopped' | 'discarded'>(
    translationId: string,
    code: Code,
  ): Promise<Code | `${Code}-by-moderator`> {
    return (await this.isModerators(translationId)) ? `${code}-by-moderator` : code;
  }

  /** Stores a wish, unless the same or a stronger one is stored, or it has come true. */
  async ask(translationId: string, wish: StopWish, by: Stopper = 'person'): Promise<void> {
    const known = await this.wish(translationId);
    if (known === 'discard' || known === wish || (await this.isSettled(translationId))) return;
    await this.#set(translationId, wish, by);
  }

  /** Whether the person has been told that nothing is spent for them. */
  async isSettled(translationId: string): Promise<boolean> {
    return (await this.#wishes.get(translationId))?.startsWith('stopped') ?? false;
  }

  /** Before its person is told that nothing is spent for them. `dubRunId`: what the translation had joined, if anything. */
  async settle(translationId: string, by: Stopper, dubRunId?: string): Promise<void> {
    const known = await this.#wishes.get(translationId);
    const asked = known?.endsWith(' by moderator') ? 'moderator' : 'person';
    await this.#set(translationId, 'stopped', known === undefined ? by : asked);
    if (dubRunId !== undefined) await this.leave(translationId, dubRunId);
  }

  async #set(translationId: string, wish: StopWish | 'stopped', by: Stopper): Promise<void> {
    await this.#wishes.set(translationId, by === 'moderator' ? `${wish} by moderator` : wish);
  }

  /** How far the delivery of its result is; undefined before it is sent. */
  async bringing(translationId: string): Promise<Bringing | undefined> {
    return this.#bringing.get(translationId);
  }

  async bring(translationId: string, bringing: Bringing): Promise<void> {
    await this.#bringing.set(translationId, bringing);
  }

  /** The request is over, and nothing more is brought of it. */
  async brought(translationId: string): Promise<void> {
    await this.#bringing.delete(translationId);
  }

  /** The translation has turned its back on a dub it waited for. */
  async leave(translationId: string, dubRunId: string): Promise<void> {
    await this.#leavers(dubRunId).set(nameless(translationId), true);
  }

  /** The translation goes on after all. In this order: cut off in between, the wish is looked at again. */
  async takeBack(translationId: string, dubRunId: string): Promise<void> {
    await this.#leavers(dubRunId).delete(nameless(translationId));
    await this.#wishes.delete(translationId);
  }

  /** The translation is over: nothing of it is to be stopped any more. */
  async forget(translationId: string): Promise<void> {
    await this.#wishes.delete(translationId);
  }

  /** The dub is over. */
  async forgetDub(dubRunId: string): Promise<void> {
    await this.#leavers(dubRunId).clear();
  }

  /**
   * Whether a dub that has not been paid for yet is to be left unpaid: somebody left it, and nobody waits for it. A dub
   * that nobody left goes on, since whoever began it may be about to wait.
   */
  async isUnwanted(dubRunId: string): Promise<boolean> {
    const leavers = await this.#leaversOf(dubRunId);
    return leavers.size > 0 && !(await this.#isAwaited(dubRunId, leavers));
  }

  /** Whether anybody waits for the dub who does not want it stopped. */
  async isAwaited(dubRunId: string): Promise<boolean> {
    return this.#isAwaited(dubRunId, await this.#leaversOf(dubRunId));
  }

  /** The same, but for requests of this person. */
  async isAwaitedByOthers(dubRunId: string, userId: string): Promise<boolean> {
    return this.#isAwaited(dubRunId, await this.#leaversOf(dubRunId), userId);
  }

  async #leaversOf(dubRunId: string): Promise<Set<string>> {
    const leavers = new Set<string>();
    for await (const [leaver] of this.#leavers(dubRunId).iterator()) leavers.add(leaver as string);
    return leavers;
  }

  async #isAwaited(dubRunId: string, leavers: ReadonlySet<string>, exceptFor?: string): Promise<boolean> {
    for await (const [, waiting] of this.#waiting.iterator()) {
      if ((waiting as Waiting).request.reply.userId === exceptFor) continue;
      const those = awaited(waiting as Waiting).filter((one) => one.dubRunId === dubRunId);
      // An earlier version noted the id itself.
      if (those.some(({ id }) => !leavers.has(nameless(id)) && !leavers.has(id))) return true;
    }
    return false;
  }

  /** The translations whose persons want them stopped. */
  async *all(): AsyncGenerator<string> {
    for await (const [translationId] of this.#wishes.iterator()) yield translationId as string;
  }

  /** By {@link nameless}: one may be noted after its person has had everything deleted, and must count for all that. */
  #leavers(dubRunId: string): Keyv<true> {
    return this.#store.open<true>(`left/${dubRunId}`, lifeMs);
  }
}

function nameless(translationId: string): string {
  return createHash('sha256').update(translationId).digest('base64url');
}
