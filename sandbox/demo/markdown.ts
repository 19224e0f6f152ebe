import { styleText } from 'node:util';

/** How a run of text is set off; `styleText` leaves it plain where the terminal or its user wants no colours. */
export type Style = (format: 'bold' | 'italic' | 'dim' | 'underline', text: string) => string;

export interface RenderOptions {
  /** The moment from which `<t:…:R>` is told, in ms since 1970. */
  readonly now: number;
  /** The name of a mentioned person. */
  readonly nameOf: (userId: string) => string | undefined;
  readonly style?: Style | undefined;
}

/** Where escaped characters hide while the markdown around them is read: a private corner of Unicode. */
const SHELTER = 0xe000;

/** A message's text as its reader sees it, as far as a terminal can: one string a line. */
export function renderMarkdown(content: string, { now, nameOf, style = styleText }: RenderOptions): string[] {
  const inline = (text: string): string =>
    text
      .replaceAll(/<@!?(\d+)>/g, (all, id: string) => `@${nameOf(id) ?? all}`)
      .replaceAll(/<t:(-?\d+)(?::(\w))?>/g, (_, seconds: string, form?: string) =>
        form === 'R' ? relativeTime(Number(seconds) * 1000, now) : absoluteTime(Number(seconds) * 1000),
      )
      .replaceAll(/\[([^\]]+)\]\(<?(https?:[^)\s>]+)>?\)/g, '$1 ($2)')
      .replaceAll(/<(https?:[^\s>]+)>/g, '$1')
      .replaceAll(/\*\*(.+?)\*\*/g, (_, inner: string) => style('bold', inner))
      .replaceAll(/__(.+?)__/g, (_, inner: string) => style('underline', inner))
      .replaceAll(/\*(.+?)\*|(?<!\w)_(.+?)_(?!\w)/g, (_, stars?: string, lines?: string) =>
        style('italic', stars ?? lines ?? ''),
      )
      .replaceAll(/`([^`]+)`/g, '$1');
  return sheltered(content)
    .split('\n')
    .map((line) => {
      if (line.startsWith('-# ')) return style('dim', inline(line.slice(3)));
      const heading = /^#{1,3} (.+)/.exec(line)?.[1];
      return heading === undefined ? inline(line) : style('bold', inline(heading));
    })
    .map(unsheltered);
}

const sheltered = (text: string) =>
  text.replaceAll(/\\([!-/:-@[-`{-~])/g, (_, char: string) =>
    String.fromCharCode(SHELTER + char.charCodeAt(0)),
  );

const unsheltered = (text: string) =>
  text.replaceAll(/[\uE000-\uE07F]/g, (char) => String.fromCharCode(char.charCodeAt(0) - SHELTER));

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

function relativeTime(at: number, now: number): string {
  const difference = at - now;
  const [unit, length] = UNITS.find(([, ms]) => Math.abs(difference) >= ms) ?? UNITS[3];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(
    Math.trunc(difference / length) || 0,
    unit,
  );
}

const absoluteTime = (at: number) => new Date(at).toLocaleString('en-GB');
