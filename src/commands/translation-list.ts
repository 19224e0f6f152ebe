import {
  type APIButtonComponentWithCustomId,
  type APIInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TimestampStyles,
  time,
} from 'discord.js';
import type { TextKey, Texts } from '../locales/texts.ts';
import { lengthIn } from '../services/discord/length.ts';
import { longestContent } from '../services/discord/notice.ts';
import { resultButton } from '../services/discord/result-links.ts';
import { stopButton } from '../services/discord/stop-answer.ts';
import { safeName, Wording } from '../services/discord/wording.ts';
import { Problem, type ProblemCode } from '../services/problem.ts';
import type { Left } from '../services/quota/quota.ts';
import type { OverviewEntry } from '../services/translation/overview.ts';

/** The list's own buttons: their custom ids up to the colon. */
export const pageButton = 'list';
export const forgetButton = 'forget';

/** As many as a row of buttons holds. */
const onPage = 5;

/** Names and problems are cut here: the list is for finding results. In characters. */
const longestProblem = 100;

export type ListOptions = {
  readonly locale: string;
  readonly userId: string;
  readonly entries: readonly OverviewEntry[];
  /** From 0; one that there is not becomes the nearest. */
  readonly page: number;
  readonly left: Left;
};

type Row = { type: ComponentType.ActionRow; components: APIButtonComponentWithCustomId[] };

/** One page of a person's translations, with a button for each thing that can be done about one. */
export function translationList(
  texts: Texts,
  { locale, userId, entries, page: wanted, left }: ListOptions,
): Pick<APIInteractionResponseCallbackData, 'content' | 'components'> {
  const budget = budgetLines(texts, locale, left);
  if (entries.length === 0) {
    return { content: [texts(locale, 'history.none'), ...budget].join('\n'), components: [] };
  }
  const pages = Math.ceil(entries.length / onPage);
  const page = Math.min(Math.max(wanted, 0), pages - 1);
  const first = page * onPage;
  const shown = entries.slice(first, first + onPage);
  const title =
    pages === 1
      ? texts(locale, 'history.heading')
      : texts(locale, 'history.headingPaged', { page: page + 1, pages });
  const lines = (longest: number) =>
    shown.map((entry, index) => line(texts, locale, { entry, number: first + index + 1, longest }));
  const button = (key: TextKey, customId: string, values: { number?: number } = {}) =>
    ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: customId,
      label: texts(locale, key, values),
    }) satisfies APIButtonComponentWithCustomId;
  const getting = shown.flatMap(({ requestId, assetId }, index) =>
    assetId === undefined
      ? []
      : [button('history.get', `${resultButton}:${requestId}`, { number: first + index + 1 })],
  );
  const ending = shown.map(({ requestId, state }, index) => {
    const number = first + index + 1;
    return state === 'under-way'
      ? button('history.stop', `${stopButton}:${requestId}`, { number })
      : button('history.forget', `${forgetButton}:${userId}.${requestId}`, { number });
  });
  const turning = [
    { ...button('history.previous', pageId(userId, page - 1)), disabled: page === 0 },
    { ...button('history.next', pageId(userId, page + 1)), disabled: page === pages - 1 },
  ];
  return {
    content: fitting((longest) => [title, ...lines(longest), ...budget].join('\n')),
    components: [getting, ending, pages > 1 ? turning : []]
      .filter((row) => row.length > 0)
      .map((components): Row => ({ type: ComponentType.ActionRow, components })),
  };
}

const pageId = (userId: string, page: number): string => `${pageButton}:${userId}.${page}`;

/** The first of the texts that fits into a message: with whole names, or with shorter ones. */
function fitting(compose: (longest: number) => string): string {
  const texts = [longestProblem, 30, 8].map(compose);
  return texts.find((text) => text.length <= longestContent) ?? texts.at(-1)!.slice(0, longestContent);
}

function line(
  texts: Texts,
  locale: string,
  { entry, number, longest }: { entry: OverviewEntry; number: number; longest: number },
): string {
  const { file, language, at, state } = entry;
  const when = time(Math.floor(at / 1000), TimestampStyles.RelativeTime);
  const name = safeName(cut(file, longest));
  const problem = brief(told(texts, locale, entry.problem), longest);
  const values = { number, file: name, language, when, problem };
  return texts(locale, state === 'under-way' ? 'history.underWay' : `history.${state}`, values);
}

/** Limits whose texts say what is left now, which is no longer so when they are read in the list. */
const limits: ReadonlySet<ProblemCode> = new Set([
  'quota-jobs',
  'quota-unpaid',
  'quota-person',
  'quota-server',
  'quota-credits',
]);

/** Why there is no result, in the words of whoever reads it. */
function told(texts: Texts, locale: string, problem: OverviewEntry['problem'] = ''): string {
  if (typeof problem === 'string') return problem;
  if (limits.has(problem.code)) return texts(locale, 'history.limited');
  return new Wording(texts).problem(locale, Problem.from(problem));
}

/** What is left of what the operator allows; nothing where nothing is limited. */
function budgetLines(texts: Texts, locale: string, { seconds, serverSeconds, jobs }: Left): string[] {
  const lines: string[] = [];
  const small = (text: string) => lines.push(`-# ${text}`);
  if (seconds) {
    const { left, renewsAt } = seconds;
    small(texts(locale, 'history.leftToday', { length: lengthIn(locale, left), renewsAt }));
  }
  if (serverSeconds) {
    const { left, renewsAt } = serverSeconds;
    small(texts(locale, 'history.leftServer', { length: lengthIn(locale, left), renewsAt }));
  }
  if (jobs) small(texts(locale, 'history.leftJobs', { left: jobs.left, limit: jobs.limit }));
  return lines;
}

/** Where a sentence ends, in all scripts; not at the full stop of a length, "11 Sek. Übersetzungszeit". */
const sentenceEnd = /(?<=[.!?।])(?<!\d\s\p{L}+\.)\s|(?<=[。！？])/u;

/** The first sentence, if it is short enough. */
function brief(text: string, longest: number): string {
  const [sentence = ''] = text.split(sentenceEnd);
  return cut(sentence, longest);
}

function cut(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  // Half of a timestamp would be shown as it is written.
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .replace(/<[^>]*$/, '')}…`;
}
