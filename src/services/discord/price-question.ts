import { ButtonStyle, ComponentType } from 'discord.js';
import type { Log } from '../../logger.ts';
import type { Outlook } from '../translation/outlook.ts';
import type { Decision } from '../translation/questions.ts';
import type { TranslationRequest } from '../translation/request.ts';
import { asReadIn } from './as-direct.ts';
import { type Courier, isTheirsAlone } from './courier.ts';
import { stopRow } from './follow-up-buttons.ts';
import type { Components, Notice, Standing } from './notice.ts';
import type { StatusBoard } from './status-board.ts';
import type { Wording } from './wording.ts';

/** The buttons of a question: their custom ids up to the colon; the request's id and, after a slash, its person's follow. */
export const confirmButton = 'confirm';
export const declineButton = 'decline';

/** What the person reads in place of a question that stands apart from the status, once it is closed. */
export const closings = {
  yes: 'price.started',
  no: 'price.notStarted',
  stopped: 'price.over',
  late: 'price.late',
} as const;

/**
 * The question whether a dear translation is to be started. Nobody but its person sees it: it stands in their reply when that
 * is theirs alone, else apart from it, and the public status says no more than that they are waited for.
 */
export class PriceQuestion {
  readonly #courier: Courier;
  readonly #board: StatusBoard;
  readonly #wording: Wording;
  readonly #log: Log;

  constructor(parts: { courier: Courier; board: StatusBoard; wording: Wording; log: Log }) {
    this.#courier = parts.courier;
    this.#board = parts.board;
    this.#wording = parts.wording;
    this.#log = parts.log;
  }

  /** Returns the message that asks; undefined when the person can be asked nowhere. `until`: ms since 1970. */
  async ask(
    request: TranslationRequest,
    standing: Standing,
    { outlook, until }: { outlook: Outlook; until: number },
  ): Promise<Standing | undefined> {
    const { reply } = request;
    // No status that is on its way may take the question's place.
    await this.#board.finish(reply.interactionId);
    if (!isTheirsAlone(reply, standing)) await this.#show(request, standing, 'confirming');
    const words = this.#wording.question(request, outlook, until);
    const asked = await this.#courier.ask(reply, { ...words, components: this.#buttons(request) }, standing);
    this.#log.info({ request: request.id, route: asked?.route ?? 'none' }, 'a price is to be confirmed');
    return asked;
  }

  /** Takes the buttons away. Losing it loses nothing: whoever presses them later is told how it ended. */
  async close(
    request: TranslationRequest,
    standing: Standing,
    { asked, decision }: { asked: Standing; decision: Decision },
  ): Promise<void> {
    this.#log.info({ request: request.id, decision }, 'a price was to be confirmed');
    if (asked.messageId !== standing.messageId) {
      const { ownLocale, locale } = request.reply;
      const content = this.#wording.say(ownLocale ?? locale, closings[decision]);
      await this.#lossy(request, () => this.#courier.amend(request.reply, { content }, asked));
    }
    // Why nothing was started is told by whoever ends the request.
    if (decision === 'yes') await this.#show(request, standing, 'starting');
  }

  async #show(
    request: TranslationRequest,
    standing: Standing,
    stage: 'confirming' | 'starting',
  ): Promise<void> {
    const read = asReadIn(standing, request);
    const words = this.#wording.stage(read, `status.${stage}`);
    const notice: Notice = { ...words, components: stopRow(this.#wording, read) };
    this.#board.started(request.reply.interactionId, notice);
    await this.#lossy(request, () => this.#courier.update(request.reply, notice, standing));
  }

  async #lossy({ id }: TranslationRequest, say: () => Promise<unknown>): Promise<void> {
    await say().catch((error: unknown) => {
      this.#log.debug({ err: error, request: id }, 'a status edit was lost');
    });
  }

  #buttons({ id, reply }: TranslationRequest): Components {
    const locale = reply.ownLocale ?? reply.locale;
    const button = (name: string, style: ButtonStyle.Success | ButtonStyle.Secondary, label: string) => ({
      type: ComponentType.Button as const,
      style,
      custom_id: `${name}:${id}/${reply.userId}`,
      label,
    });
    return [
      {
        type: ComponentType.ActionRow,
        components: [
          button(confirmButton, ButtonStyle.Success, this.#wording.say(locale, 'price.yes')),
          button(declineButton, ButtonStyle.Secondary, this.#wording.say(locale, 'price.no')),
        ],
      },
    ];
  }
}
