import { escapeMarkdown, TimestampStyles, time } from 'discord.js';
import type { TextKey, Texts, TextValues } from '../../locales/texts.ts';
import type { Problem, ProblemDetails } from '../problem.ts';
import type { Progress } from '../translation/progress.ts';
import type { TranslationRequest } from '../translation/request.ts';
import type { Words } from './notice.ts';

/** How many other varieties of a language are named. */
const mostOthers = 3;

/** How many characters of a file's name are shown. */
const longestName = 80;

/** The words of a request's messages, in the locale of its reply. */
export class Wording {
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  status(request: TranslationRequest, progress: Progress): Words {
    return words(request, (named) => this.#status(named, progress));
  }

  #status(request: TranslationRequest, progress: Progress): string {
    const { locale, createdAt } = request.reply;
    const since = time(Math.floor(createdAt / 1000), TimestampStyles.RelativeTime);
    const stage = this.#texts(locale, `status.${progress.stage}`, { position: progress.position ?? 1 });
    const line = this.#texts(locale, 'status.line', { ...subject(request), stage, since });
    const bar = this.bar(locale, progress);
    return [line, ...(bar === undefined ? [] : [bar]), ...this.readings(request)].join('\n');
  }

  /** How the person's words for languages were understood, where there was a doubt: a line each. */
  readings({ readings = [], reply: { locale } }: TranslationRequest): string[] {
    return readings.map(({ language, others }) => {
      if (others.length === 0) return this.#texts(locale, 'status.guessed', { language });
      return this.#texts(locale, 'status.otherVarieties', { language, others: others.slice(0, mostOthers) });
    });
  }

  /** How far the translation is, if the service said so. */
  bar(locale: string, { fraction }: Progress): string | undefined {
    if (fraction === undefined || fraction <= 0 || fraction >= 1) return undefined;
    return this.#texts(locale, 'status.progress', {
      bar: barOf(fraction),
      percent: Math.floor(fraction * 100),
    });
  }

  failure(request: TranslationRequest, problem: Problem): Words {
    const { locale } = request.reply;
    const told = this.problem(locale, problem);
    return words(request, (named) =>
      this.#texts(locale, 'failure.line', { ...subject(named), problem: told }),
    );
  }

  problem(locale: string, problem: Problem): string {
    return this.#texts(locale, `problem.${problem.code}`, shown(problem.details));
  }

  caption(request: TranslationRequest, seconds: number): string {
    return this.#texts(request.reply.locale, 'result.caption', {
      ...subject(request),
      length: clock(seconds),
    });
  }

  /** Says, where the person was waiting, that the result went elsewhere. */
  sentDirect(request: TranslationRequest): Words {
    return words(request, (named) => this.#texts(request.reply.locale, 'result.sentDirect', subject(named)));
  }

  /** Says, where the person was waiting, that the result could be brought nowhere. */
  kept(request: TranslationRequest): Words {
    return words(request, (named) => this.#texts(request.reply.locale, 'result.kept', subject(named)));
  }

  say(locale: string, key: TextKey, values?: TextValues): string {
    return this.#texts(locale, key, values);
  }
}

/** A file's name as text: markdown and mentions in it mean nothing, and a long one is cut. May be empty. */
export function safeName(name: string): string {
  const plain = shortName(name).replaceAll(/[\p{Cc}\p{Cf}@<>`]/gu, ' ');
  return escapeMarkdown(plain.trim(), { maskedLink: true });
}

/** A file's name as it is, but no longer than people care to read. */
export function shortName(name: string): string {
  const characters = [...name];
  if (characters.length <= longestName) return name;
  return `${characters.slice(0, longestName - 1).join('')}…`;
}

/** Seconds as people write lengths: `0:12`, `1:02:03`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const tail = `${h > 0 ? String(m).padStart(2, '0') : m}:${String(s).padStart(2, '0')}`;
  return h > 0 ? `${h}:${tail}` : tail;
}

/** What is said of a request, and the same without the name that the person gave the file. */
function words(request: TranslationRequest, say: (request: TranslationRequest) => string): Words {
  const unnamed = { ...request, video: { ...request.video, name: '' } };
  return { content: say(request), unquoted: say(unnamed) };
}

function subject({ video, languages }: TranslationRequest): TextValues {
  return { file: safeName(video.name), language: languages };
}

/** Lengths among a problem's details are stored in seconds and shown as people write them. */
function shown(details: ProblemDetails): TextValues {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(details)) {
    words[name] = typeof value === 'string' ? safeText(value) : value;
  }
  // i18next then prefers the text of that name, `quota-jobs_several`, where there is one.
  if (Number(details.languages) > 1) words.context = 'several';
  if (typeof details.seconds === 'number') words.length = clock(details.seconds);
  if (typeof details.maxSeconds === 'number') words.maxLength = clock(details.maxSeconds);
  return words;
}

/** Words that came from elsewhere: links, mentions and markdown in them mean nothing. */
function safeText(text: string): string {
  const plain = [...text.replaceAll(/[\p{Cc}\p{Cf}@<>`]/gu, ' ')].slice(0, 300).join('');
  return escapeMarkdown(plain, { maskedLink: true });
}

function barOf(fraction: number): string {
  const full = Math.floor(fraction * 10);
  return '▰'.repeat(full) + '▱'.repeat(10 - full);
}
