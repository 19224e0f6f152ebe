import { expect, test } from 'vitest';
import { translationList } from '../../src/commands/translation-list.ts';
import { createTexts } from '../../src/locales/texts.ts';
import type { OverviewEntry } from '../../src/services/translation/overview.ts';

const texts = createTexts();
const userId = '99999999999999999999';

const entry = (index: number, more: Partial<OverviewEntry> = {}): OverviewEntry => ({
  requestId: String(10n ** 19n + BigInt(index)),
  file: `video ${index}.mp4`,
  language: 'Spanish',
  state: 'delivered',
  assetId: `asset_${index}`,
  at: 1_800_000_000_000 - index * 1000,
  ...more,
});

const shown = (entries: readonly OverviewEntry[], page = 0, left = {}) =>
  translationList(texts, { locale: 'en-US', userId, entries, page, left });

type Row = { components: { custom_id: string; label: string; disabled?: boolean }[] };
const rows = ({ components }: ReturnType<typeof shown>) => components as unknown as Row[];
const labels = (list: ReturnType<typeof shown>) =>
  rows(list).map(({ components }) => components.map(({ label }) => label));

test('one page has no Previous and Next; each entry can be got and deleted, one under way stopped', () => {
  const list = shown([
    entry(1, { state: 'under-way', assetId: undefined }),
    entry(2),
    entry(3, { state: 'failed', assetId: undefined, problem: 'No. Because.' }),
  ]);
  expect(list.content?.split('\n')).toEqual([
    'Your translations, newest first:',
    '1. **video 1.mp4** → **Spanish** · under way, requested <t:1799999999:R>',
    '2. **video 2.mp4** → **Spanish** · <t:1799999998:R>',
    '3. **video 3.mp4** → **Spanish** · <t:1799999997:R> · No.',
  ]);
  expect(labels(list)).toEqual([['Get 2'], ['Stop 1', 'Delete 2', 'Delete 3']]);
});

test('further ones are on further pages, numbered on, with an end at either side', () => {
  const entries = Array.from({ length: 12 }, (_, index) => entry(index + 1));
  const [first, second, third] = [0, 1, 2].map((page) => shown(entries, page));
  expect(first?.content).toMatch(/^Your translations, newest first \(page 1 of 3\):\n1\. /);
  expect(second?.content).toMatch(/\n6\. .*\n7\. .*\n8\. .*\n9\. .*\n10\. /);
  expect(labels(third!)).toEqual([
    ['Get 11', 'Get 12'],
    ['Delete 11', 'Delete 12'],
    ['Previous', 'Next'],
  ]);
  const ends = [first, second, third].map((list) =>
    rows(list!)
      .at(-1)
      ?.components.map(({ disabled }) => disabled),
  );
  expect(ends).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  // What is no longer there, since some were deleted meanwhile, becomes the last page.
  expect(shown(entries.slice(0, 7), 2).content).toContain('(page 2 of 2)');
  expect(shown([], 2).content).toContain('no translations yet');
});

test.each([
  ['Stopped, as you wished. Nothing was spent.', 'Stopped, as you wished.'],
  [
    'Dieses Video braucht 33 Sek. Übersetzungszeit. Bitte warte.',
    'Dieses Video braucht 33 Sek. Übersetzungszeit.',
  ],
  ['ご希望どおり中止しました。クレジットは使われていません。', 'ご希望どおり中止しました。'],
  ['यह वीडियो खाली है। कृपया दूसरा चुनें।', 'यह वीडियो खाली है।'],
])('of why there is no result the first sentence is told: %s', (problem, told) => {
  const list = shown([entry(1, { state: 'failed', assetId: undefined, problem })]);
  expect(list.content).toMatch(new RegExp(` · ${RegExp.escape(told)}$`));
});

test('what is left is told where something is limited', () => {
  const left = {
    seconds: { left: 750, limit: 900, renewsAt: 1_800_000_000 },
    serverSeconds: { left: 0, limit: 900, renewsAt: 1_800_000_000 },
    jobs: { left: 1, limit: 2 },
  };
  expect(shown([entry(1)], 0, left).content).toContain(
    '\n-# Left for you today: 12 min, 30 sec of translation time. You get new time <t:1800000000:R>.' +
      '\n-# Left for this server today: 0 sec of translation time. It gets new time <t:1800000000:R>.' +
      '\n-# Translations you can start right now: 1 (at most 2 at once).',
  );
  expect(shown([], 0, left).content).toContain('12 min, 30 sec');
});

test('every page fits into a message, and every custom id into its limit', () => {
  const worst = Array.from({ length: 5 }, (_, index) =>
    entry(index, {
      file: '*'.repeat(300),
      language: 'Chinese (Taiwanese Mandarin, Traditional)',
      state: 'failed',
      problem: '*'.repeat(500),
    }),
  );
  const left = { seconds: { left: 750, limit: 900, renewsAt: 1_800_000_000 }, jobs: { left: 1, limit: 2 } };
  const list = shown(worst, 0, left);
  expect(list.content?.length).toBeLessThanOrEqual(2_000);
  expect(list.content).toContain('5. **');
  for (const { components } of rows(shown([...worst, entry(9)]))) {
    expect(components.length).toBeLessThanOrEqual(5);
    for (const { custom_id } of components) expect(custom_id.length).toBeLessThanOrEqual(100);
  }
});

test('a problem that is too long is not cut in the middle of a moment', () => {
  const problem = `${'नया समय '.repeat(11)} <t:1800000000:R>।`;
  const list = shown([entry(1, { state: 'failed', assetId: undefined, problem })]);
  expect(list.content).toMatch(/समय {2}…$/u);
});

test('why there is no result is told in the words of the reader; what is noted in words stays as it is', () => {
  const entries = [
    entry(1, { state: 'failed', problem: { code: 'no-audio', details: {} } }),
    entry(2, { state: 'failed', problem: 'Nothing was spent. Please try again.' }),
  ];
  const { content } = translationList(texts, { locale: 'de', userId, entries, page: 0, left: {} });
  const [, first, second] = content?.split('\n') ?? [];
  expect(first).toMatch(/ · Dieses Video hat keinen Ton, also gibt es nichts zu übersetzen\.$/);
  expect(second).toMatch(/ · Nothing was spent\.$/);
});

test.each(['quota-jobs', 'quota-person', 'quota-server', 'quota-credits'] as const)(
  'of a %s nothing is told that a later reader would take for today’s',
  (code) => {
    const details = { limit: 3, seconds: 11, maxSeconds: 2, renewsAt: 1_800_000_000 };
    const { content } = shown([entry(1, { state: 'failed', problem: { code, details } })]);
    expect(content).toMatch(/ · not started, because a limit had been reached$/);
  },
);
