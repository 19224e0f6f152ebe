import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../sandbox/demo/markdown.ts';

const now = Date.UTC(2026, 4, 4, 12);
const render = (content: string) =>
  renderMarkdown(content, {
    now,
    nameOf: (id) => (id === '42' ? 'Ada' : undefined),
    style: (format, text) => `{${format}:${text}}`,
  });

describe("Discord's markdown on a terminal", () => {
  test.each([
    ['**talk.mp4** → **Spanish**', '{bold:talk.mp4} → {bold:Spanish}'],
    ['-# small print', '{dim:small print}'],
    ['## A heading', '{bold:A heading}'],
    ['*so* and _so_, snake_case_name', '{italic:so} and {italic:so}, snake_case_name'],
    ['a `code` word', 'a code word'],
    ['\\*\\*not bold\\*\\* and a\\_b\\_c', '**not bold** and a_b_c'],
    ['**my\\_talk.mp4**', '{bold:my_talk.mp4}'],
    ['[here](https://example.org/a)', 'here (https://example.org/a)'],
    ['at <https://example.org/a>', 'at https://example.org/a'],
    ['for <@42> and <@7>', 'for @Ada and @<@7>'],
  ])('%s', (content, seen) => {
    expect(render(content)).toEqual([seen]);
  });

  test.each([
    [0, 'now'],
    [-5, '5 seconds ago'],
    [-125, '2 minutes ago'],
    [3 * 3600, 'in 3 hours'],
  ])('a time %i seconds from now is told in words', (seconds, words) => {
    expect(render(`<t:${now / 1000 + seconds}:R>`)).toEqual([words]);
  });

  test('lines stay lines', () => {
    expect(render('one\n-# two')).toEqual(['one', '{dim:two}']);
  });
});
