import {
  type APIButtonComponentWithCustomId,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  TimestampStyles,
  time,
} from 'discord.js';
import { described } from '../locales/descriptions.ts';
import type { Texts } from '../locales/texts.ts';
import { resultButton } from '../services/discord/result-links.ts';
import { safeName } from '../services/discord/wording.ts';
import type { History, HistoryEntry } from '../services/store/history.ts';
import { answering } from './answering.ts';
import type { SlashCommand } from './command.ts';
import type { RefusingParts } from './refusing.ts';
import { everywhere } from './translate.ts';

export type TranslationsParts = RefusingParts & {
  readonly texts: Texts;
  readonly history: History;
};

/** As many as have a button each in the two rows under the list. */
const mostShown = 10;
const buttonsInRow = 5;

/** Discord's limit for the content of a message, in characters. */
const longestContent = 2000;

/** A problem's sentence is cut here: the list is for finding results. In characters. */
const longestProblem = 100;

/** `/translations`: the person's own, newest first, each result to be fetched again; seen by nobody else. */
export function translations(parts: TranslationsParts): SlashCommand {
  const { texts, history } = parts;
  return {
    kind: 'slash',
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'translations',
      ...described('command.translations.description'),
      ...everywhere,
    },
    run: (interaction) =>
      answering(parts, interaction, async () => {
        const { locale, user } = interaction;
        const entries = (await history.list(user.id)).slice(0, mostShown);
        if (entries.length === 0) return { content: texts(locale, 'history.none') };
        const title = texts(locale, 'history.title');
        const lines = entries.map((entry, index) => line(texts, locale, { entry, number: index + 1 }));
        const shown = fitting([title, ...lines]).length - 1;
        return {
          content: [title, ...lines.slice(0, shown)].join('\n'),
          components: rows(buttons(texts, locale, entries.slice(0, shown))),
        };
      }),
  };
}

/** As many whole lines as fit into one message. */
function fitting(lines: string[]): string[] {
  let length = 0;
  return lines.filter((text) => {
    length += text.length + 1;
    return length <= longestContent;
  });
}

function line(
  texts: Texts,
  locale: string,
  { entry, number }: { entry: HistoryEntry; number: number },
): string {
  const { file, language, endedAt, state } = entry;
  const when = time(Math.floor(endedAt / 1000), TimestampStyles.RelativeTime);
  const values = { number, file: safeName(file), language, when, problem: brief(entry.problem ?? '') };
  return texts(locale, `history.${state}`, values);
}

function buttons(texts: Texts, locale: string, entries: HistoryEntry[]): APIButtonComponentWithCustomId[] {
  return entries.flatMap(({ requestId, assetId }, index) =>
    assetId === undefined
      ? []
      : [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            custom_id: `${resultButton}:${requestId}`,
            label: texts(locale, 'history.get', { number: index + 1 }),
          },
        ],
  );
}

function rows(all: APIButtonComponentWithCustomId[]) {
  const starts = all.map((_, index) => index).filter((index) => index % buttonsInRow === 0);
  return starts.map((start) => ({
    type: ComponentType.ActionRow as const,
    components: all.slice(start, start + buttonsInRow),
  }));
}

/** The first sentence, if it is short enough. */
function brief(text: string): string {
  const [sentence = ''] = text.split(/(?<=[.!?])\s/);
  return sentence.length > longestProblem ? `${sentence.slice(0, longestProblem - 1)}…` : sentence;
}
