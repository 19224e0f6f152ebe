import { describe, expect, test } from 'vitest';
import { translationList } from '../../src/commands/translation-list.ts';
import { createTexts } from '../../src/locales/texts.ts';
import type { Words } from '../../src/services/discord/notice.ts';
import { reportOf } from '../../src/services/discord/report.ts';
import { Wording } from '../../src/services/discord/wording.ts';
import { Catalogue } from '../../src/services/languages/catalogue.ts';
import { fallbackLanguages } from '../../src/services/languages/fallback-languages.ts';
import { completeLanguages } from '../../src/services/languages/language-list.ts';
import { discordLocales } from '../../src/services/languages/locales.ts';
import { Problem, type ProblemCode, problemCosts } from '../../src/services/problem.ts';
import type { Line, Progress } from '../../src/services/translation/progress.ts';
import { requestOf } from '../services/translation/harness.ts';

// Whole messages, as they are composed of texts and values: Discord refuses what is longer, and the person reads nothing.

const catalogue = new Catalogue(fallbackLanguages);
const texts = createTexts(catalogue);
const wording = new Wording(texts);
const longestContent = 2_000;
const outlook = { seconds: 59_999, credits: 1_234_567, usualMinutes: 999, asks: true };
const around = { outlook, isPassing: true };
const stages: readonly Progress['stage'][] = [
  'checking',
  'uploading',
  'queued',
  'translating',
  'fetching',
  'shrinking',
];

/** Each of its characters is escaped, and more of them than are shown. */
const longName = `${'_'.repeat(120)}.mp4`;
const reason = '*'.repeat(300);

/** The five languages with the longest names, all of them misunderstood as often as can be. */
function dearest(locale: string) {
  const languages = fallbackLanguages
    .toSorted((a, b) => catalogue.nameIn(b, locale).length - catalogue.nameIn(a, locale).length)
    .slice(0, 5);
  const readings = languages.map((language) => ({ language, others: languages.slice(1), guessed: true }));
  const request = requestOf('1');
  return {
    ...request,
    video: { ...request.video, name: longName },
    languages,
    readings,
    reply: { ...request.reply, locale, ownLocale: locale },
  };
}

const details = {
  reason,
  language: 'x'.repeat(100),
  suggestions: 'y'.repeat(300),
  reference: '0123abcd',
  seconds: 59_999,
  maxSeconds: 59_999,
  languages: 5,
  size: 1_234.5,
  limit: 1_234.5,
  named: 99,
  max: 10,
  renewsAt: 1_804_723_200,
};

describe.each(discordLocales)('%s', (locale) => {
  const request = dearest(locale);

  test('has room for every message with the longest values', () => {
    const codes = Object.keys(problemCosts) as ProblemCode[];
    const failures = codes.map((code) => wording.failure(request, new Problem(code, details)));
    const lines = (more: Partial<Line>) =>
      request.languages.map(
        (language): Line => ({ language, progress: { stage: 'shrinking', fraction: 0.5 }, ...more }),
      );
    const ending = { content: wording.problem(locale, new Problem('job-failed', details)) };
    const said: Record<string, Words> & { report: Words } = {
      question: wording.question(request, outlook, 0),
      unpriced: wording.question(request, { ...outlook, credits: undefined }, 0),
      confirming: wording.stage(request, 'status.confirming'),
      ...Object.fromEntries(
        stages.map((stage) => [
          stage,
          wording.status(request, { stage, position: 99_999, fraction: 0.5 }, around),
        ]),
      ),
      ...Object.fromEntries(failures.map((words, index) => [codes[index], words])),
      report: reportOf(wording, request, lines({}), around),
      mixed: reportOf(wording, request, [...lines({}).slice(0, 1), ...lines({ ending }).slice(1)], around),
      over: reportOf(wording, request, lines({ ending }), around),
      kept: wording.kept(request),
      sentDirect: wording.sentDirect(request),
    };
    const lengths = Object.entries(said).map(([name, { content }]) => ({ name, length: content.length }));
    expect(lengths.filter(({ length }) => length > longestContent)).toEqual([]);
    // What people are told in any case stands whole, whatever else there is to say.
    for (const language of request.languages) {
      expect(said.report.content).toContain(texts(locale, 'report.shrinking', { language }));
    }
  });

  test('sets apart a file’s name that runs from right to left, wherever it is said', () => {
    const name = 'محاضرة (1).mp4';
    const named = { ...request, video: { ...request.video, name } };
    const lines = named.languages.map((language): Line => ({ language, progress: { stage: 'checking' } }));
    const said = [
      wording.status(named, { stage: 'checking' }),
      wording.question(named, outlook, 0),
      wording.failure(named, new Problem('no-audio')),
      wording.kept(named),
      wording.sentDirect(named),
      reportOf(wording, named, lines, around),
    ];
    for (const { content } of said) {
      expect(content).toContain(`**\u2068${name}\u2069**`);
      expect(content.match(/\u2068/g)).toHaveLength(content.match(/\u2069/g)?.length ?? 0);
    }
  });

  test('has room for what a button does beside the language it is for', () => {
    for (const label of [
      texts(locale, 'button.retry'),
      texts(locale, 'result.link'),
      texts(locale, 'result.whole'),
    ]) {
      for (const language of fallbackLanguages) {
        const whole = wording.buttonOf(locale, language, label);
        expect(whole.length).toBeLessThanOrEqual(80);
        expect(whole.endsWith(label)).toBe(true);
      }
    }
  });

  test('has room for a whole list of translations', () => {
    const entry = { file: longName, language: request.languages[0] ?? '', at: 0, assetId: 'asset_1' };
    const problem = { code: 'video-too-long' as const, details };
    const entries = ['1', '2', '3', '4', '5', '6'].map((requestId) => ({
      ...entry,
      requestId,
      state: 'failed' as const,
      problem,
    }));
    const allowance = { left: 59_999, limit: 59_999, renewsAt: 1_804_723_200 };
    const left = { seconds: allowance, serverSeconds: allowance, jobs: allowance };
    const list = translationList(texts, { locale, userId: '12345678901234567890', entries, page: 0, left });
    expect(list.content?.length).toBeLessThanOrEqual(longestContent);
  });

  test('offers whole lists of languages that Discord takes', () => {
    const [first = '', ...others] = request.languages.map((name) => catalogue.nameIn(name, locale));
    const choices = [first, [first, ...others.slice(0, 3), ''].join(', ')].flatMap((typed) =>
      completeLanguages(catalogue, typed, { locale }),
    );
    expect(choices.filter(({ name, value }) => name.length > 100 || value.length > 100)).toEqual([]);
  });
});
