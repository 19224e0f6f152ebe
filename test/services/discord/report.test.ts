import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createTexts } from '../../../src/locales/texts.ts';
import type { Components } from '../../../src/services/discord/notice.ts';
import { reportOf } from '../../../src/services/discord/report.ts';
import { Wording } from '../../../src/services/discord/wording.ts';
import type { Line } from '../../../src/services/translation/progress.ts';
import { requestOf } from '../translation/harness.ts';

const wording = new Wording(createTexts());
const request = { ...requestOf('1'), languages: ['Spanish', 'German', 'Welsh'] };
const report = (lines: Line[], name = 'talk.mp4') =>
  reportOf(wording, { ...request, video: { ...request.video, name } }, lines);
const going = (language: string, progress: Line['progress']): Line => ({ language, progress });
const ended = (language: string, content: string, components?: Components): Line => ({
  language,
  progress: { stage: 'fetching' },
  ending: { content, components },
});

describe('the message of several languages', () => {
  test('has a line for each, in their order, however they go', () => {
    const { content, components } = report([
      going('Spanish', { stage: 'queued', position: 3 }),
      ended('German', '✅ all of it'),
      going('Welsh', { stage: 'translating', fraction: 0.42 }),
    ]);
    expect(content.split('\n')).toEqual([
      '**talk.mp4**',
      '⏳ **Spanish** · number 3 in the queue',
      '✅ all of it',
      '⏳ **Welsh** · being translated · ▰▰▰▰▱▱▱▱▱▱ 42%',
      expect.stringMatching(/^-# Requested <t:\d+:R>\. /),
    ]);
    expect(components).toEqual([]);
  });

  test.each(['checking', 'uploading', 'queued', 'translating', 'fetching', 'shrinking'] as const)(
    'says in words that one is at %s',
    (stage) => {
      expect(report([going('Spanish', { stage })]).content).toMatch(/\n⏳ \*\*Spanish\*\* · [\w ,;]{10,}/);
    },
  );

  test('says no longer since when once all have ended', () => {
    expect(report([ended('Spanish', 'one'), ended('German', 'two')]).content).toBe('**talk.mp4**\none\ntwo');
  });

  test('fits into Discord’s limit: only the longest lines are cut', () => {
    const { content } = report([
      ended('Spanish', 'short'),
      ended('German', 'x'.repeat(1_500)),
      ended('Welsh', `${'y'.repeat(900)}😀${'😀'.repeat(500)}`),
    ]);
    const [, first, second, third] = content.split('\n');
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(content.length).toBeGreaterThan(1_950);
    expect(first).toBe('short');
    expect(second).toMatch(/^x{900,}…$/);
    expect(third?.isWellFormed()).toBe(true);
    expect(third).toMatch(/…$/);
  });

  test('has a variant without the person’s own words', () => {
    const { content, unquoted } = report([ended('Spanish', 'done')], 'a rude name.mp4');
    expect(content).toBe('**a rude name.mp4**\ndone');
    expect(unquoted).toBe('**video**\ndone');
  });

  test('has all buttons of its endings in one row', () => {
    const button = (label: string): Components => [
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: label, label }],
      },
    ];
    const { components } = report([
      ended('Spanish', 'one', button('a')),
      ended('German', 'two'),
      ended('Welsh', 'three', button('b')),
    ]);
    expect(components).toEqual([
      {
        type: ComponentType.ActionRow,
        components: [...button('a'), ...button('b')].flatMap((row) => row.components),
      },
    ]);
  });
});
