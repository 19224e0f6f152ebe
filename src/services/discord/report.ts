import { ComponentType, TimestampStyles, time } from 'discord.js';
import type { Outlook } from '../translation/outlook.ts';
import type { Line } from '../translation/progress.ts';
import type { TranslationRequest } from '../translation/request.ts';
import { type Components, longestContent, type Words } from './notice.ts';
import { safeName, type Wording } from './wording.ts';

/**
 * What the message says that the languages of one request share: a line for each, with how it goes or how it ended, and the
 * buttons that belong to the endings. `isPassing`: the message can be changed only as long as its reply lives.
 */
export function reportOf(
  wording: Wording,
  request: TranslationRequest,
  lines: readonly Line[],
  { outlook, isPassing = false }: { outlook?: Outlook | undefined; isPassing?: boolean } = {},
): Words & { readonly components: Components } {
  const { locale, createdAt } = request.reply;
  const title = (file: string) => wording.say(locale, 'report.title', { file: safeName(file) });
  const since = time(Math.floor(createdAt / 1000), TimestampStyles.RelativeTime);
  const isOver = lines.every(({ ending }) => ending);
  const direct = isPassing ? [wording.say(locale, 'status.orDirect')] : [];
  const foot = isOver ? [] : [...footOf(wording, locale, since, outlook), ...direct];
  const content = (file: string) => {
    const around = [title(file), ...foot].join('\n').length + lines.length;
    const told = lines.map((line) => lineOf(wording, locale, line));
    const said = [title(file), ...fitting(told, longestContent - around), ...foot].join('\n');
    return isOver ? said : wording.withReadings(said, request);
  };
  return { content: content(request.video.name), unquoted: content(''), components: buttonsOf(lines) };
}

function footOf(wording: Wording, locale: string, since: string, outlook: Outlook | undefined): string[] {
  const count = outlook?.usualMinutes;
  const waiting =
    count === undefined
      ? wording.say(locale, 'report.since', { since })
      : wording.say(locale, 'report.sinceUsually', { since, count });
  return outlook ? [waiting, `-# ${wording.outlook(locale, outlook)}`] : [waiting];
}

function lineOf(wording: Wording, locale: string, { language, progress, ending }: Line): string {
  if (ending) return ending.content;
  const { stage, position = 1 } = progress;
  const line = wording.say(locale, `report.${stage}`, { language, position });
  return [line, wording.bar(locale, progress)].filter((part) => part !== undefined).join(' · ');
}

/** Cuts the longest texts until all fit into `room` characters together. */
function fitting(texts: readonly string[], room: number): string[] {
  let left = room;
  let waiting = texts.length;
  const fitted = [...texts];
  for (const [index, text] of [...texts.entries()].toSorted(([, a], [, b]) => a.length - b.length)) {
    const share = Math.floor(left / waiting--);
    fitted[index] = shortened(text, share);
    left -= Math.min(text.length, share);
  }
  return fitted;
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character outside the basic plane is two: half of one is none.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** All buttons in one row, which takes five: as many as a request has languages. */
function buttonsOf(lines: readonly Line[]): Components {
  const components = lines.flatMap(({ ending }) => ending?.components ?? []).flatMap((row) => row.components);
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}
