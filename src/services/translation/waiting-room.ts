import type Keyv from 'keyv';
import type { Log } from '../../logger.ts';
import type { Ending, Standing } from '../discord/notice.ts';
import type { DubOutcome } from './dub.ts';
import type { Engine, RunState } from './engine.ts';
import type { Line, Progress } from './progress.ts';
import { Reminders } from './reminders.ts';
import { requestIdOf, type Translation } from './request.ts';
import { Turns } from './turns.ts';
import { awaited, type Waiting } from './waiting.ts';
import { WaitingList } from './waiting-list.ts';

/** How often dubs that should have told their end are asked for it, in ms. */
const roundMs = 5_000;

/** Sent in place of a dub's outcome: whoever waits for it is to look how it stands with their wish and the dub. */
export type Wake = { readonly look: true };

/** What one translation that waits for a dub hears: nothing that others do with the same dub costs it a step. */
export const dubEnded = (dubRunId: string, translationId: string): string =>
  `dub:${dubRunId}:${translationId}`;

/**
 * Who waits for which dubs, kept where a restart finds it.
 *
 * A dub tells its end itself; since a signal to a run that does not wait yet is lost, the room repeats it until the
 * run has left.
 */
export class WaitingRoom {
  readonly #stored: Keyv<Waiting>;
  readonly #engine: Engine;
  readonly #stateOf: (dubRunId: string) => Promise<RunState<DubOutcome> | undefined>;
  readonly #show: (waiting: Waiting, lines: readonly Line[]) => void;
  readonly #toStop: () => AsyncIterable<string>;
  readonly #log: Log;
  readonly #waiting = new WaitingList();
  /** Where each dub stood last, for those who join it under way. */
  readonly #last = new Map<string, Progress>();
  /** Where a request's own work on a result stands. */
  readonly #own = new Map<string, Progress>();
  readonly #turns = new Turns();
  /** Whoever wants to stop a translation may not have been heard. */
  readonly #reminders = new Reminders();
  #timer: NodeJS.Timeout | undefined;
  #rounding: Promise<void> | undefined;

  constructor(parts: {
    stored: Keyv<Waiting>;
    engine: Engine;
    stateOf: (dubRunId: string) => Promise<RunState<DubOutcome> | undefined>;
    show: (waiting: Waiting, lines: readonly Line[]) => void;
    /** Ends with the translations whose persons want them stopped. */
    toStop?: (() => AsyncIterable<string>) | undefined;
    log: Log;
  }) {
    this.#stored = parts.stored;
    this.#engine = parts.engine;
    this.#stateOf = parts.stateOf;
    this.#show = parts.show;
    this.#toStop = parts.toStop ?? async function* () {};
    this.#log = parts.log;
  }

  async enter(waiting: Waiting): Promise<void> {
    await this.#keep(waiting);
    const isUnderWay = waiting.parts.some(({ dubRunId }) => this.#last.has(dubRunId));
    if (isUnderWay) this.#show(waiting, this.linesOf(waiting));
  }

  /** The request as it is stored, whichever process wrote it last. */
  async find(requestId: string): Promise<Waiting | undefined> {
    return this.#stored.get(requestId);
  }

  /** Where each language of a request stands. */
  linesOf({ request, parts }: Waiting): Line[] {
    return parts.map(({ language, dubRunId, ending }) => ({
      language,
      ending,
      progress: this.#own.get(ownKey(request.id, language)) ??
        this.#last.get(dubRunId) ?? { stage: 'checking' },
    }));
  }

  /** Notes what was told of the end of one language. */
  async end(requestId: string, language: string, ending: Ending): Promise<void> {
    const ended = await this.#change(requestId, (waiting) => {
      const parts = waiting?.parts.map((part) => (part.language === language ? { ...part, ending } : part));
      return waiting && parts && { ...waiting, parts };
    });
    if (ended) this.#forget(ended);
  }

  /** The last word is about to be said: no status is shown any more. */
  async finish(requestId: string): Promise<void> {
    await this.#change(requestId, (waiting) => waiting && { ...waiting, finished: true });
  }

  async leave(requestId: string): Promise<void> {
    const waiting = this.#waiting.get(requestId);
    this.#waiting.delete(requestId);
    await this.#stored.delete(requestId);
    if (waiting) this.#forget(waiting);
  }

  /** The dub that a translation waits for, whichever process it waits in. */
  async dubOf(translationId: string): Promise<string | undefined> {
    const waiting = await this.find(requestIdOf(translationId));
    return waiting && awaited(waiting).find(({ id }) => id === translationId)?.dubRunId;
  }

  /** The translation waits for another dub. */
  async rejoin(translation: Translation, standing: Standing, dubRunId: string): Promise<void> {
    const { language } = translation.options;
    await this.#change(requestIdOf(translation.id), (known) => {
      const waiting = known ?? { request: translation, standing, parts: [], finished: false };
      const others = waiting.parts.filter((part) => part.language !== language);
      const parts = waiting.request.languages.flatMap(
        (one) =>
          (one === language ? { language, dubRunId } : others.find((part) => part.language === one)) ?? [],
      );
      return { ...waiting, parts };
    });
  }

  /** Shows everyone who waits for the dub where it stands. */
  progress(dubRunId: string, progress: Progress): void {
    this.#last.set(dubRunId, progress);
    for (const waiting of this.#waiting.waitingFor(dubRunId)) this.#show(waiting, this.linesOf(waiting));
  }

  /** Shows where the work on a result stands that is done for this request alone. */
  progressOf(requestId: string, language: string, progress: Progress): void {
    const waiting = this.#waiting.get(requestId);
    if (!waiting || waiting.finished) return;
    this.#own.set(ownKey(requestId, language), progress);
    this.#show(waiting, this.linesOf(waiting));
  }

  /** Lets the requests that wait for the dub go on. */
  async announce(dubRunId: string, outcome: DubOutcome): Promise<void> {
    if (!this.#waiting.isAwaited(dubRunId)) this.#last.delete(dubRunId);
    else if ('result' in outcome) this.#last.set(dubRunId, { stage: 'fetching' });
    const those = this.#waiting.waitingFor(dubRunId).flatMap(awaited);
    for (const { id } of those.filter((one) => one.dubRunId === dubRunId)) {
      await this.#engine.signal(dubEnded(dubRunId, id), outcome);
    }
  }

  /** Knows whom the store knows: those of earlier and of other processes too. */
  async refresh(): Promise<void> {
    const known = new Set(this.#waiting.requests());
    for await (const [id, waiting] of this.#stored.iterator()) {
      known.delete(id as string);
      this.#waiting.set(id as string, waiting as Waiting);
    }
    for (const id of known) this.#waiting.delete(id);
    for (const dub of this.#last.keys()) if (!this.#waiting.isAwaited(dub)) this.#last.delete(dub);
  }

  /** Repeats lost announcements from now on. */
  open(): void {
    this.#timer = setInterval(() => {
      this.#rounding ??= this.#round().finally(() => {
        this.#rounding = undefined;
      });
    }, roundMs);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#rounding;
  }

  /** How many requests wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Each change is made to what the one before it has stored: languages of one request end side by side. */
  #change(
    requestId: string,
    change: (waiting: Waiting | undefined) => Waiting | undefined,
  ): Promise<Waiting | undefined> {
    return this.#turns.take(requestId, async () => {
      const changed = change(await this.find(requestId));
      if (changed) await this.#keep(changed);
      return changed;
    });
  }

  async #keep(waiting: Waiting): Promise<void> {
    const { id } = waiting.request;
    await this.#stored.set(id, waiting);
    this.#waiting.set(id, waiting);
  }

  /** Where a dub stood is of no use once nobody waits for it. */
  #forget({ request, parts }: Waiting): void {
    for (const { language, dubRunId, ending } of parts) {
      if (ending) this.#own.delete(ownKey(request.id, language));
      if (!this.#waiting.isAwaited(dubRunId)) this.#last.delete(dubRunId);
    }
  }

  async #round(): Promise<void> {
    for (const dubRunId of this.#waiting.dubs()) {
      try {
        const outcome = outcomeOf(await this.#stateOf(dubRunId), dubRunId);
        if (outcome) await this.announce(dubRunId, outcome);
      } catch (error) {
        this.#log.warn({ err: error, dub: dubRunId }, 'a waiting request could not be told of its end');
      }
    }
    try {
      const awaiting = new Set<string>();
      for await (const translationId of this.#toStop()) {
        const dubRunId = await this.dubOf(translationId);
        if (!dubRunId) continue;
        awaiting.add(translationId);
        if (this.#reminders.isDue(translationId))
          await this.#engine.signal(dubEnded(dubRunId, translationId), { look: true });
      }
      this.#reminders.keepOnly(awaiting);
    } catch (error) {
      this.#log.warn({ err: error }, 'what people want stopped could not be read');
    }
  }
}

const ownKey = (requestId: string, language: string): string => `${requestId} ${language}`;

/**
 * What a dub's run came to; undefined while it goes on. A run that broke, or is gone, is an outcome too: the beginning of its id
 * leads the operator to it.
 */
export function outcomeOf(state: RunState<DubOutcome> | undefined, dubRunId: string): DubOutcome | undefined {
  if (state?.status === 'active') return undefined;
  return state?.output ?? { problem: { code: 'unexpected', details: { reference: dubRunId.slice(0, 8) } } };
}
