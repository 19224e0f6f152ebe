import { styleText } from 'node:util';
import type { Sight } from '../discord/watch.ts';
import { dialogueLines, messageLines } from './sight-lines.ts';
import { wrap } from './wrap.ts';

/** The bot's name on the sandbox's Discord. */
const BOT = 'Translator';
const NAME_COLUMN = BOT.length + 2;
const TIME_COLUMN = 10;

export interface TranscriptOptions {
  /** Takes one finished line. */
  readonly print: (line: string) => void;
  /** From when time is counted, in ms since 1970. */
  readonly startedAt: number;
  readonly nameOf: (userId: string) => string | undefined;
  /** Columns of the terminal. */
  readonly width?: number | undefined;
}

/** Writes down who says and sees what, as it happens and in that order. */
export class Transcript {
  readonly #options: TranscriptOptions;
  /** Looking into a file takes a moment; what comes after it waits. */
  #queue: Promise<void> = Promise.resolve();

  constructor(options: TranscriptOptions) {
    this.#options = options;
  }

  /** A line from somebody, now. */
  say(who: string, text: string): void {
    this.#add(Date.now(), who, async () => [text]);
  }

  /** An empty line. */
  pause(): void {
    this.#enqueue(async () => this.#options.print(''));
  }

  /** What people see. What a person does isn't written down here, for whoever makes them do it knows more of it. */
  see(sight: Sight): void {
    const { at, onlyTo } = sight;
    const { nameOf } = this.#options;
    const remarks = [
      ...(sight.kind === 'edit' && !sight.message.author ? ['edited'] : []),
      ...(onlyTo && sight.kind !== 'modal' ? [`only ${onlyTo.name} sees this`] : []),
    ];
    const aside = remarks.length > 0 ? [dim(`(${remarks.join(', ')})`)] : [];
    const add = (who: string, lines: () => string[] | Promise<string[]>) =>
      this.#add(at, who, async () => [...(await lines()), ...aside]);
    switch (sight.kind) {
      case 'thinking':
        add(BOT, () => ['is thinking…']);
        break;
      case 'message':
      case 'edit': {
        const { message } = sight;
        add(message.author?.name ?? BOT, () => messageLines(message, { now: at, nameOf }));
        break;
      }
      case 'modal':
        add(BOT, () => dialogueLines(sight.modal));
        break;
      case 'delete':
        add(sight.message.author?.name ?? BOT, () => [dim('(message deleted)')]);
        break;
      case 'failed':
        add('Discord', () => [sight.what]);
    }
  }

  /** Resolves when everything so far is written. */
  settled(): Promise<void> {
    return this.#queue;
  }

  #add(at: number, who: string, lines: () => Promise<string[]>): void {
    const { print, startedAt, width = 110 } = this.#options;
    const seconds = ((at - startedAt) / 1000).toFixed(1);
    this.#enqueue(async () => {
      const indent = TIME_COLUMN + NAME_COLUMN;
      const wrapped = (await lines()).flatMap((line) => wrap(line, Math.max(40, width - indent)));
      const name = styleText(who === BOT ? 'magenta' : 'cyan', who.padEnd(NAME_COLUMN));
      const head = dim(`${seconds.padStart(TIME_COLUMN - 4)} s  `) + name;
      wrapped.forEach((line, index) => {
        print(index === 0 ? head + line : ' '.repeat(indent) + line);
      });
    });
  }

  #enqueue(write: () => Promise<void>): void {
    this.#queue = this.#queue.then(write);
  }
}

const dim = (text: string) => styleText('dim', text);
