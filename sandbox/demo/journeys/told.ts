import type { MessageVersion } from '../../discord/message.ts';
import type { Person } from '../../discord/world.ts';
import { messageLines } from '../sight-lines.ts';
import { plainStyle, withoutVolatile } from './plain.ts';

const BOT = 'Translator';
const NAME_COLUMN = BOT.length + 2;

/** The written story: who does what and who reads what, in the order in which the story goes through it. */
export class Told {
  readonly lines: string[] = [];
  readonly #nameOf: (id: string) => string | undefined;

  constructor(nameOf: (id: string) => string | undefined) {
    this.#nameOf = nameOf;
  }

  say(who: string, lines: readonly string[]): void {
    lines.forEach((line, index) => {
      this.lines.push(`${index === 0 ? who.padEnd(NAME_COLUMN) : ' '.repeat(NAME_COLUMN)}${line}`.trimEnd());
    });
  }

  /** What the bot says. `remark`: where, how, and who sees it. */
  async hear(message: MessageVersion, remark: string): Promise<void> {
    const lines = await messageLines(withoutVolatile(message), {
      now: message.at,
      nameOf: this.#nameOf,
      style: plainStyle,
    });
    this.say(BOT, [...lines, ...(remark === '' ? [] : [`(${remark})`])]);
  }

  /** What a modal or a list of choices shows. */
  show(lines: readonly string[]): void {
    this.say(BOT, lines);
  }
}

export const onlySeenBy = (person: Person | undefined): string =>
  person === undefined ? '' : `only ${person.name} sees this`;
