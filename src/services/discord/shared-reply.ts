import { ComponentType } from 'discord.js';
import type { TextKey } from '../../locales/texts.ts';
import { type Problem, wasWished } from '../problem.ts';
import type { ReplyAddress, Translation } from '../translation/request.ts';
import type { WaitingRoom } from '../translation/waiting-room.ts';
import { asReadIn } from './as-direct.ts';
import { type Courier, NotTaken } from './courier.ts';
import { isOfOne, sharedRow } from './follow-up-buttons.ts';
import type { Components, Ending, Notice, RouteName, Standing } from './notice.ts';
import { reportOf } from './report.ts';
import { isInReach } from './routes.ts';
import type { StatusBoard } from './status-board.ts';
import type { Wording } from './wording.ts';

export type SharedReplyParts = {
  readonly courier: Courier;
  readonly wording: Wording;
  readonly board: StatusBoard;
  readonly room: WaitingRoom;
};

/** What the line says of a result that is elsewhere. */
const whereabouts: Readonly<Record<RouteName | 'kept', TextKey>> = {
  reply: 'report.done',
  edit: 'report.done',
  channel: 'report.sentChannel',
  direct: 'report.sentDirect',
  kept: 'report.kept',
};

/**
 * The way to a person for one of several languages: its end goes into the message that they share, in its own line and with
 * its file beside the others'. When that message can be edited no more, it becomes a message of its own.
 *
 * The ends of one request go in one after the other, for each edit lists all files that are to stay. A file whose arrival was
 * never confirmed is not among them, so that bringing it again replaces it.
 */
export class SharedReply {
  readonly #parts: SharedReplyParts;
  readonly #translation: Translation;

  constructor(parts: SharedReplyParts, translation: Translation) {
    this.#parts = parts;
    this.#translation = translation;
  }

  /** Brings a result, as {@link Courier.bring} does. */
  bring(address: ReplyAddress, notice: Notice, standing: Standing): Promise<Standing | undefined> {
    const [caption = '', ...more] = notice.content.split('\n');
    const result = [caption, inOneLine(more.join('\n'))].filter((part) => part !== '').join(' · ');
    const ending = {
      content: this.#say('report.done', { result }),
      components: this.#named(notice.components),
    };
    return this.#inTurn(async () => {
      const here = await this.#put(ending, standing, notice);
      if (here) return here;
      const elsewhere = await this.#anew(address, notice);
      await this.#note({ content: this.#say(whereabouts[elsewhere?.route ?? 'kept'], { result }) });
      return elsewhere;
    });
  }

  /** What the person hears while the result is brought. Each ending keeps the statuses away from itself. */
  readonly meanwhile = {
    quiet: async (): Promise<void> => undefined,
    shrinking: async (): Promise<void> => {
      const { reply, options } = this.#translation;
      this.#parts.room.progressOf(reply.interactionId, options.language, { stage: 'shrinking' });
    },
  };

  /** Says that the result could be brought nowhere: in the line, or with `notice` where that stands alone. */
  keep(notice: Notice, standing: Standing): Promise<Standing | undefined> {
    return this.#inTurn(
      async () =>
        (await this.#put({ content: this.#say('report.kept') }, standing)) ??
        this.#anew(this.#translation.reply, notice),
    );
  }

  /** Says why there is no result: in the line, or with `notice` where that has to stand alone. */
  tell(notice: Notice, problem: Problem, standing: Standing): Promise<Standing | undefined> {
    const told = this.#parts.wording.problem(this.#translation.reply.locale, problem);
    const key = wasWished(problem.code) ? 'report.plain' : 'report.failed';
    const ending = {
      content: this.#say(key, { problem: inOneLine(told) }),
      components: this.#named(notice.components),
    };
    return this.#inTurn(async () => {
      const here = await this.#put(ending, standing);
      if (here) return here;
      await this.#note(ending);
      return this.#anew(this.#translation.reply, notice);
    });
  }

  /** Says in the line that the result went to the person directly. */
  update(_address: ReplyAddress, _notice: Notice, standing: Standing): Promise<Standing | undefined> {
    return this.#inTurn(() => this.#put({ content: this.#say('report.sentDirect') }, standing));
  }

  #inTurn<T>(say: () => Promise<T>): Promise<T> {
    return this.#parts.board.stepAside(this.#translation.reply.interactionId, say);
  }

  /** Edits the shared message. Undefined when that is not possible any more. */
  async #put(
    ending: Ending,
    standing: Standing,
    { file }: Partial<Notice> = {},
  ): Promise<Standing | undefined> {
    const { courier, wording, board, room } = this.#parts;
    const { reply, options } = this.#translation;
    const waiting = await room.find(reply.interactionId);
    if (!waiting) return undefined;
    const lines = room.linesOf(waiting);
    const others = lines.filter(({ language }) => language !== options.language);
    if (others.every((other) => other.ending)) await room.finish(reply.interactionId);
    const keep = others.flatMap((other) => other.ending?.attachment ?? []);
    const told = lines.map((line) => (others.includes(line) ? line : { ...line, ending }));
    const isOver = told.every((line) => line.ending);
    const request = asReadIn(standing, waiting.request);
    const isPassing = !isInReach(reply, standing);
    const report = reportOf(wording, request, told, { outlook: waiting.outlook, isPassing });
    const components = [...report.components, ...sharedRow(wording, request, isOver)];
    const notice = { ...report, components, file, keep };
    const sent = await courier.update(reply, notice, standing).catch((error: unknown) => {
      // Where the shared message takes no words, another one may; a file is no better there.
      if (error instanceof NotTaken && !file) return undefined;
      throw error;
    });
    if (!sent) return undefined;
    await this.#note({ ...ending, attachment: file && sent.attachments?.find((id) => !keep.includes(id)) });
    board.started(reply.interactionId, notice);
    return sent;
  }

  #anew(address: ReplyAddress, notice: Notice): Promise<Standing | undefined> {
    return this.#parts.courier.anew(address, { ...notice, nth: this.#translation.nth });
  }

  #note(ending: Ending): Promise<void> {
    const { reply, options } = this.#translation;
    return this.#parts.room.end(reply.interactionId, options.language, ending);
  }

  #say(key: TextKey, values: Record<string, string> = {}): string {
    const { reply, options } = this.#translation;
    return this.#parts.wording.say(reply.locale, key, { language: options.language, ...values });
  }

  /** Buttons that stand beside those of other languages say which they belong to; what is the same for all stands once. */
  #named(rows: Components = []): Components {
    const { reply, options } = this.#translation;
    const named = (label = '') => this.#parts.wording.buttonOf(reply.locale, options.language, label);
    return rows.map((row) => ({
      ...row,
      components: row.components.flatMap((component) =>
        component.type === ComponentType.Button && 'custom_id' in component && isOfOne(component.custom_id)
          ? { ...component, label: named(component.label) }
          : [],
      ),
    }));
  }
}

/** Small print (`-#`) is only that at the beginning of a line. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n(-# )?/g, ' ').replace(/^-# /, '');
}
