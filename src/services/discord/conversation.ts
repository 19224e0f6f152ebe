import type { Log } from '../../logger.ts';
import { type Problem, wasDiscarded } from '../problem.ts';
import type { History, HistoryEntry } from '../store/history.ts';
import type { DubResult } from '../translation/dub.ts';
import type { Origins } from '../translation/origins.ts';
import type { Outlook } from '../translation/outlook.ts';
import type { Line, Progress } from '../translation/progress.ts';
import { type Translation, type TranslationRequest, translationsOf } from '../translation/request.ts';
import type { WaitingRoom } from '../translation/waiting-room.ts';
import { asReadIn, withDirect } from './as-direct.ts';
import type { Courier } from './courier.ts';
import { deliver } from './deliver.ts';
import type { Delivery, DeliveryParts, Gate } from './delivery.ts';
import { originIdOf, retryRow, sharedRow, stopRow } from './follow-up-buttons.ts';
import type { Notice, Standing } from './notice.ts';
import { reportOf } from './report.ts';
import { isInReach } from './routes.ts';
import { SharedReply } from './shared-reply.ts';
import type { StatusBoard } from './status-board.ts';
import type { Wording } from './wording.ts';

/** What is known besides of a request under way, and whether its status can be changed only as long as the reply lives. */
type Around = { readonly outlook?: Outlook | undefined; readonly isPassing: boolean };

/** Everything that is said to a person about one request, from the first word to the last. */
export class Conversation {
  readonly #courier: Courier;
  readonly #board: StatusBoard;
  readonly #wording: Wording;
  readonly #delivery: DeliveryParts;
  readonly #history: History;
  readonly #origins: Origins;
  readonly #log: Log;

  constructor(
    parts: DeliveryParts & {
      readonly courier: Courier;
      readonly board: StatusBoard;
      readonly history: History;
      readonly origins: Origins;
    },
  ) {
    this.#courier = parts.courier;
    this.#board = parts.board;
    this.#wording = parts.wording;
    this.#delivery = parts;
    this.#history = parts.history;
    this.#origins = parts.origins;
    this.#log = parts.log;
  }

  /** The first words. Undefined when the person can be told nothing anywhere. */
  async greet(request: TranslationRequest): Promise<Standing | undefined> {
    const words = withDirect(request, (request) => this.#status(request, { stage: 'checking' }));
    const standing = await this.#courier.greet(request.reply, words);
    if (!standing) this.#log.warn({ request: request.id }, 'nobody can be told anything; nothing is done');
    else this.#board.started(request.reply.interactionId, words);
    return standing;
  }

  /** Says where each language stands, now or a little later; it may be lost. */
  progress(
    request: TranslationRequest,
    standing: Standing,
    lines: readonly Line[],
    outlook?: Outlook | undefined,
  ): void {
    const [only] = lines;
    const read = asReadIn(standing, request);
    const around = { outlook, isPassing: !isInReach(request.reply, standing) };
    const words =
      only && lines.length === 1
        ? this.#status(read, only.progress, around)
        : this.#report(read, lines, around);
    this.#board.show(request.reply, standing, words);
  }

  /** Brings one translated video. Resolves to the message that did, or said that it is kept. */
  async deliver(
    asked: Translation,
    standing: Standing,
    result: DubResult,
    { room, gate }: { room: WaitingRoom; gate: Gate },
  ): Promise<Standing | undefined> {
    const translation = asReadIn(standing, asked);
    await this.#origins.keep(translation.id, translation);
    const shared = this.#sharing(translation, room);
    const sent = await this.#bring({ request: translation, standing, result }, { shared, room, gate });
    if (!sent) return this.keep(asked, standing, result, { room, gate });
    await this.#note(translation, { state: 'delivered', assetId: result.assetId });
    return sent;
  }

  /** Keeps a result that could be brought nowhere, and says so: a file may be refused where words are not. */
  async keep(
    asked: Translation,
    standing: Standing,
    result: DubResult,
    { room, gate }: { room: WaitingRoom; gate: Gate },
  ): Promise<Standing | undefined> {
    const translation = asReadIn(standing, asked);
    await this.#leavingNothing(translation, () => gate.sending());
    await this.#delivery.links.keep(translation, result);
    await this.#note(translation, { state: 'kept', assetId: result.assetId });
    const shared = this.#sharing(translation, room);
    if (!shared) await this.#quiet(translation, room);
    const kept = withDirect(translation, (translation) => this.#wording.kept(translation));
    const notice = { ...kept, part: 'kept' } as const;
    const announced = shared
      ? await shared.keep(notice, standing)
      : await this.#courier.bring(translation.reply, notice, standing);
    this.#log.info({ request: translation.id, route: announced?.route ?? 'none' }, 'a result is kept');
    return announced;
  }

  async #bring(
    parts: Pick<Delivery, 'request' | 'standing' | 'result'>,
    { shared, room, gate }: { shared: SharedReply | undefined; room: WaitingRoom; gate: Gate },
  ): Promise<Standing | undefined> {
    const { request, standing } = parts;
    return this.#leavingNothing(request, async () => {
      await gate.wanted();
      this.#courier.ready(request.reply);
      // The message that several share sees to it itself that no status comes in between.
      const meanwhile = shared?.meanwhile ?? this.#meanwhile(request, standing, room);
      const quiet = async () => {
        await gate.sending();
        await meanwhile.quiet();
      };
      const courier = shared ?? this.#courier;
      return deliver({ ...this.#delivery, courier }, { ...parts, ...meanwhile, quiet });
    });
  }

  /** Leaves nothing to get of a result that was thrown away meanwhile. */
  async #leavingNothing<T>({ id }: Translation, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (wasDiscarded(error)) await this.#delivery.links.remove(id);
      throw error;
    }
  }

  /** Says what went wrong with a request, or with one of its languages, and what to do about it. */
  async tell(
    asked: TranslationRequest | Translation,
    standing: Standing,
    problem: Problem,
    room: WaitingRoom,
  ): Promise<Standing | undefined> {
    const request = asReadIn(standing, asked);
    const { id, reply } = request;
    await this.#origins.keep(originIdOf(request), request);
    const notice = withDirect(request, (request) => ({
      ...this.#wording.failure(request, problem),
      components: retryRow(this.#wording, request, problem),
    }));
    const shared = this.#sharing(request, room);
    if (!shared) await this.#quiet(request, room);
    const sent = shared
      ? await shared.tell(notice, problem, standing)
      : await this.#courier.bring(reply, notice, standing);
    const { reference } = problem.details;
    this.#log.info(
      { request: id, problem: problem.code, reference, route: sent?.route ?? 'kept' },
      'request ended',
    );
    await this.note(request, problem);
    return sent;
  }

  /** Notes what went wrong, so that it can be looked up. */
  async note(request: TranslationRequest | Translation, problem: Problem): Promise<void> {
    for (const translation of 'nth' in request ? [request as Translation] : translationsOf(request)) {
      await this.#note(translation, { state: 'failed', problem: problem.toJSON() });
    }
  }

  /** A status; while there is something to stop, with the button for it. */
  #status(request: TranslationRequest, progress: Progress, around?: Around): Notice {
    const words = this.#wording.status(request, progress, around);
    const isBeingBrought = progress.stage === 'fetching' || progress.stage === 'shrinking';
    return { ...words, components: isBeingBrought ? [] : stopRow(this.#wording, request) };
  }

  #report(request: TranslationRequest, lines: readonly Line[], around: Around): Notice {
    const report = reportOf(this.#wording, request, lines, around);
    const isOver = lines.every(({ ending }) => ending);
    return { ...report, components: [...report.components, ...sharedRow(this.#wording, request, isOver)] };
  }

  /** Says once where the translation stands, when there are no more status edits; it may be lost. */
  async #say(request: TranslationRequest, standing: Standing, progress: Progress): Promise<void> {
    const words = this.#status(asReadIn(standing, request), progress);
    await this.#courier.update(request.reply, words, standing).catch((error: unknown) => {
      this.#log.debug({ err: error, request: request.id }, 'a status edit was lost');
    });
  }

  /** No more status edits for this reply. */
  finish(interactionId: string): Promise<void> {
    return this.#board.finish(interactionId);
  }

  /** What a person who waits for one language alone hears while its result is brought. */
  #meanwhile(
    request: Translation,
    standing: Standing,
    room: WaitingRoom,
  ): Pick<Delivery, 'shrinking' | 'quiet'> {
    const { language } = request.options;
    const at = (stage: Progress['stage']) => [{ language, progress: { stage } }];
    this.progress(request, standing, at('fetching'));
    let isQuiet = false;
    return {
      quiet: async () => {
        if (!isQuiet) await this.#quiet(request, room);
        isQuiet = true;
      },
      shrinking: async () => {
        if (isQuiet) await this.#say(request, standing, { stage: 'shrinking' });
        else this.progress(request, standing, at('shrinking'));
      },
    };
  }

  /** No status comes after what is said next. */
  async #quiet({ reply }: TranslationRequest, room: WaitingRoom): Promise<void> {
    await room.finish(reply.interactionId);
    await this.#board.finish(reply.interactionId);
  }

  /** The way into the message that several languages share; undefined for all of a request, or its only one. */
  #sharing(request: TranslationRequest | Translation, room: WaitingRoom): SharedReply | undefined {
    if (!('nth' in request)) return undefined;
    const parts = { courier: this.#courier, wording: this.#wording, board: this.#board, room };
    return new SharedReply(parts, request);
  }

  async #note(
    { id, video, options, reply }: Translation,
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
