import { escapeMarkdown, TimestampStyles, time } from 'discord.js';
import type { TextKey, Texts, TextValues } from '../../locales/texts.ts';
import { type Problem, type ProblemDetails, wasWished } from '../problem.ts';
import type { Outlook } from '../translation/outlook.ts';
import type { Progress } from '../translation/progress.ts';
import type { AgeRestriction, TranslationRequest } from '../translation/request.ts';
import { isHiddenIn } from './age-restriction.ts';
import { clock, lengthIn } from './length.ts';
import { longestContent, type Words } from './notice.ts';

/** How many other varieties of a language are named. */
const mostOthers = 3;

/** Discord's limit for the label of a button, in characters. */
const longestLabel = 80;

/** How many characters of a file's name are shown. */
const longestName = 80;

/** The words of a request's messages, in the locale of its reply. */
export class Wording {
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** `isPassing`: the message can be changed only as long as its reply lives. */
  status(
    request: TranslationRequest,
    progress: Progress,
    { outlook, isPassing = false }: { outlook?: Outlook | undefined; isPassing?: boolean } = {},
  ): Words {
    const { locale } = request.reply;
    const count = progress.stage === 'translating' ? outlook?.usualMinutes : undefined;
    const stage =
      count === undefined
        ? this.#texts(locale, `status.${progress.stage}`, { position: progress.position ?? 1 })
        : this.#texts(locale, 'status.translatingUsually', { count });
    const facts = outlook && this.outlook(locale, outlook);
    const bar = this.bar(locale, progress);
    const isWaiting = progress.stage === 'translating' || progress.stage === 'queued';
    const direct = isPassing && isWaiting ? this.#texts(locale, 'status.orDirect') : undefined;
    return words(request, (named) => {
      const line = [this.#line(named, stage), facts].filter((part) => part !== undefined).join(' · ');
      const shown = [line, bar, direct].filter((part) => part !== undefined);
      return this.withReadings(shown.join('\n'), request);
    });
  }

  /** A status between two stages. */
  stage(request: TranslationRequest, key: 'status.confirming' | 'status.starting'): Words {
    const stage = this.#texts(request.reply.locale, key);
    return words(request, (named) => this.withReadings(this.#line(named, stage), request));
  }

  #line(request: TranslationRequest, stage: string): string {
    const { locale, createdAt } = request.reply;
    const since = time(Math.floor(createdAt / 1000), TimestampStyles.RelativeTime);
    return this.#texts(locale, 'status.line', { ...subject(request), stage, since });
  }

  /** What a message says, and below it the readings that it still has room for: they may be many, and long. */
  withReadings(said: string, request: TranslationRequest): string {
    return this.#readings(request).reduce((all, reading) => {
      const more = `${all}\n${reading}`;
      return more.length > longestContent ? all : more;
    }, said);
  }

  /** How the person's words for languages were understood, where there was a doubt: a line each. */
  #readings({ readings = [], reply: { locale } }: TranslationRequest): string[] {
    return readings.map(({ language, others, guessed }) => {
      if (others.length === 0) return this.#texts(locale, 'status.guessed', { language });
      const key = guessed ? 'status.guessedVarieties' : 'status.otherVarieties';
      return this.#texts(locale, key, { language, others: others.slice(0, mostOthers) });
    });
  }

  /** How long the video is, and what its translation costs. */
  outlook(locale: string, { seconds, credits }: Outlook): string {
    const length = lengthIn(locale, seconds);
    if (!credits) return this.#texts(locale, 'outlook.length', { length });
    return this.#texts(locale, 'outlook.priced', { length, count: credits });
  }

  /** Asks the person whether to start, in their own language. `until`: ms since 1970. */
  question(request: TranslationRequest, { seconds, credits }: Outlook, until: number): Words {
    const { reply } = request;
    const locale = reply.ownLocale ?? reply.locale;
    const end = time(Math.floor(until / 1000), TimestampStyles.RelativeTime);
    const length = lengthIn(locale, seconds);
    const asking = { ...request, reply: { ...reply, locale } };
    return words(asking, (named) => {
      const values = { ...subject(named), ...severalOf(named.languages.length), length, end };
      const question =
        credits === undefined
          ? this.#texts(locale, 'price.questionUnpriced', values)
          : this.#texts(locale, 'price.question', { ...values, count: credits });
      return this.withReadings(question, asking);
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
    const key = wasWished(problem.code) ? 'failure.plain' : 'failure.line';
    return words(request, (named) => this.#texts(locale, key, { ...subject(named), problem: told }));
  }

  problem(locale: string, problem: Problem): string {
    const { operatorId, ...given } = problem.details;
    const { reason, ...details } = shown(locale, given);
    const quoted = reason ? this.#texts(locale, 'reason.quoted', { reason }) : '';
    return this.#texts(locale, `problem.${problem.code}`, {
      ...details,
      reason: quoted,
      operator: operatorId === undefined ? '' : ` (<@${operatorId}>)`,
    });
  }

  caption(request: TranslationRequest, seconds: number): string {
    return this.#texts(request.reply.locale, 'result.caption', {
      ...subject(request),
      length: clock(seconds),
    });
  }

  /** Says why a result is hidden that its source did not hide; undefined when it is shown as openly as that. */
  hidden(
    locale: string,
    place: AgeRestriction | undefined,
    from: AgeRestriction | undefined,
  ): string | undefined {
    if (!isHiddenIn(place, from)) return undefined;
    return this.#texts(locale, from === 'channel' ? 'result.ageChannel' : 'result.ageThread');
  }

  /** Says, where the person was waiting, that the result went elsewhere. */
  sentDirect(request: TranslationRequest): Words {
    return words(request, (named) => this.#texts(request.reply.locale, 'result.sentDirect', subject(named)));
  }

  /** Says, where the person was waiting, that the result could be brought nowhere. */
  kept(request: TranslationRequest): Words {
    return words(request, (named) => this.#texts(request.reply.locale, 'result.kept', subject(named)));
  }

  /** The label of a button that is for one of several languages. What it does stands last, and whole. */
  buttonOf(locale: string, language: string, label: string): string {
    const whole = this.#texts(locale, 'result.buttonOf', { language, label });
    if (whole.length <= longestLabel) return whole;
    const ofWhat = whole.slice(0, longestLabel - label.length - 2).replace(/[\uD800-\uDBFF]$/, '');
    return `${ofWhat}… ${label}`;
  }

  say(locale: string, key: TextKey, values?: TextValues): string {
    return this.#texts(locale, key, values);
  }
}

/** A file's name as text: links, markdown and mentions in it mean nothing, and a long one is cut. May be empty. */
export function safeName(name: string): string {
  const plain = shortName(name).replaceAll(/[\p{Cc}\p{Cf}@<>`]/gu, ' ');
  return literal(plain.trim());
}

/** A file's name as it is, but no longer than people care to read. */
export function shortName(name: string): string {
  const characters = [...name];
  if (characters.length <= longestName) return name;
  return `${characters.slice(0, longestName - 1).join('')}…`;
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
function shown(locale: string, details: ProblemDetails): TextValues {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(details)) {
    words[name] = typeof value === 'string' ? safeText(value) : value;
  }
  const { seconds, maxSeconds, languages } = details;
  if (typeof seconds === 'number') words.length = lengthIn(locale, seconds);
  if (typeof maxSeconds === 'number') words.maxLength = lengthIn(locale, maxSeconds);
  return { ...words, ...severalOf(Number(languages)) };
}

/** For more than one language i18next then prefers the text of that name, `quota-jobs_several`, where there is one. */
function severalOf(languages: number): { context?: 'several' } {
  return languages > 1 ? { context: 'several' } : {};
}

/** Words that came from elsewhere: links, mentions and markdown in them mean nothing. */
function safeText(text: string): string {
  const plain = [...text.replaceAll(/[\p{Cc}\p{Cf}@<>`]/gu, ' ')].slice(0, 300).join('');
  return literal(plain);
}

/** An address with a backslash in it is no link. It gets that last, for escapeMarkdown would escape it. */
function literal(plain: string): string {
  const parted = plain.replaceAll('://', ':\u0000//');
  return escapeMarkdown(parted, { maskedLink: true }).replaceAll('\u0000', '\\');
}

function barOf(fraction: number): string {
  const full = Math.floor(fraction * 10);
  return '▰'.repeat(full) + '▱'.repeat(10 - full);
}
