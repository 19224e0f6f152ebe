import type { Log } from '../../logger.ts';
import type { Problem } from '../problem.ts';
import type { History, HistoryEntry } from '../store/history.ts';
import type { DubResult } from '../translation/dub.ts';
import type { Progress } from '../translation/progress.ts';
import type { TranslationRequest } from '../translation/request.ts';
import type { Courier } from './courier.ts';
import { deliver } from './deliver.ts';
import type { DeliveryParts } from './delivery.ts';
import type { Standing } from './notice.ts';
import type { StatusBoard } from './status-board.ts';
import type { Wording } from './wording.ts';

/** Everything that is said to a person about one request, from the first word to the last. */
export class Conversation {
  readonly #courier: Courier;
  readonly #board: StatusBoard;
  readonly #wording: Wording;
  readonly #delivery: DeliveryParts;
  readonly #history: History;
  readonly #log: Log;

  constructor(parts: DeliveryParts & { board: StatusBoard; history: History }) {
    this.#courier = parts.courier;
    this.#board = parts.board;
    this.#wording = parts.wording;
    this.#delivery = parts;
    this.#history = parts.history;
    this.#log = parts.log;
  }

  /** The first words. Undefined when the person can be told nothing anywhere. */
  async greet(request: TranslationRequest): Promise<Standing | undefined> {
    const words = this.#wording.status(request, { stage: 'checking' });
    const standing = await this.#courier.greet(request.reply, words);
    if (!standing) this.#log.warn({ request: request.id }, 'nobody can be told anything; nothing is done');
    else this.#board.started(request.reply.interactionId, words);
    return standing;
  }

  /** Says where the translation stands, now or a little later; it may be lost. */
  progress(request: TranslationRequest, standing: Standing, progress: Progress): void {
    this.#board.show(request.reply, standing, this.#wording.status(request, progress));
  }

  /** Brings the translated video. `leave` is called when nothing but the result is to be said any more. */
  async deliver(
    request: TranslationRequest,
    standing: Standing,
    result: DubResult,
    leave: () => Promise<void>,
  ): Promise<void> {
    this.progress(request, standing, { stage: 'fetching' });
    let isQuiet = false;
    const quiet = async () => {
      if (isQuiet) return;
      await leave();
      await this.#board.finish(request.reply.interactionId);
      isQuiet = true;
    };
    const shrinking = async () => {
      const progress = { stage: 'shrinking' } as const;
      if (isQuiet) await this.#say(request, standing, progress);
      else this.progress(request, standing, progress);
    };
    const sent = await deliver(this.#delivery, { request, standing, result, shrinking, quiet });
    await this.#note(request, { state: sent ? 'delivered' : 'kept', assetId: result.assetId });
    if (!sent) await this.#announceKept(request, standing);
  }

  /** A file may be refused where words are not: then they say that the result is kept. */
  async #announceKept(request: TranslationRequest, standing: Standing): Promise<void> {
    const notice = { ...this.#wording.kept(request), part: 'kept' } as const;
    const announced = await this.#courier.bring(request.reply, notice, standing);
    this.#log.info({ request: request.id, route: announced?.route ?? 'none' }, 'a result is kept');
  }

  /** Says what went wrong and what to do about it. */
  async tell(request: TranslationRequest, standing: Standing, problem: Problem): Promise<void> {
    await this.#board.finish(request.reply.interactionId);
    const sent = await this.#courier.bring(request.reply, this.#wording.failure(request, problem), standing);
    this.#log.info(
      { request: request.id, problem: problem.code, route: sent?.route ?? 'kept' },
      'request ended',
    );
    const words = this.#wording.problem(request.reply.locale, problem);
    await this.#note(request, { state: 'failed', problem: words });
  }

  /** Says once where the translation stands, when there are no more status edits; it may be lost. */
  async #say(request: TranslationRequest, standing: Standing, progress: Progress): Promise<void> {
    const words = this.#wording.status(request, progress);
    await this.#courier.update(request.reply, words, standing).catch((error: unknown) => {
      this.#log.debug({ err: error, request: request.id }, 'a status edit was lost');
    });
  }

  /** No more status edits for this reply. */
  finish(interactionId: string): Promise<void> {
    return this.#board.finish(interactionId);
  }

  async #note(
    { id, video, options, reply }: TranslationRequest,
    end: Pick<HistoryEntry, 'state' | 'assetId' | 'problem'>,
  ): Promise<void> {
    const entry = {
      requestId: id,
      file: video.name,
      language: options.language,
      endedAt: Date.now(),
      ...end,
    };
    await this.#history.note(reply.userId, entry);
  }
}
