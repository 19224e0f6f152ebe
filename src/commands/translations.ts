import {
  type APIButtonComponentWithCustomId,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  TimestampStyles,
  time,
} from 'discord.js';
import type { Texts } from '../locales/texts.ts';
import { respond } from '../services/discord/first-response.ts';
import type { DiscordRest } from '../services/discord/rest.ts';
import { safeName } from '../services/discord/wording.ts';
import type { History, HistoryEntry } from '../services/store/history.ts';
import type { SlashCommand } from './command.ts';
import { everywhere } from './translate.ts';

export type TranslationsParts = {
  readonly rest: DiscordRest;
  readonly texts: Texts;
  readonly history: History;
};

/** As many as have a button each in the two rows under the list. */
const mostShown = 10;
const buttonsInRow = 5;

/** `/translations`: the person's own, newest first, each result to be fetched again; seen by nobody else. */
export function translations({ rest, texts, history }: TranslationsParts): SlashCommand {
  return {
    kind: 'slash',
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'translations',
      description: texts('en-US', 'command.translations.description'),
      ...everywhere,
    },
    run: async (interaction) => {
      const { locale, user } = interaction;
      const entries = (await history.list(user.id)).slice(0, mostShown);
      const lines = entries.map((entry, index) => line(texts, locale, { entry, number: index + 1 }));
      await respond(rest.acknowledgements, interaction, {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: {
          content: [texts(locale, entries.length > 0 ? 'history.title' : 'history.none'), ...lines].join(
            '\n',
          ),
          flags: MessageFlags.Ephemeral,
          allowed_mentions: { parse: [] },
          components: rows(buttons(texts, locale, entries)),
        },
      });
    },
  };
}

function line(
  texts: Texts,
  locale: string,
  { entry, number }: { entry: HistoryEntry; number: number },
): string {
  const { file, language, endedAt, state } = entry;
  const when = time(Math.floor(endedAt / 1000), TimestampStyles.RelativeTime);
  const values = { number, file: safeName(file), language, when, problem: entry.problem ?? '' };
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
            custom_id: `link:${requestId}`,
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
