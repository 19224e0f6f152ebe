import { describe, expect, test } from 'vitest';
import { createTexts } from '../../../src/locales/texts.ts';
import { safeName, Wording } from '../../../src/services/discord/wording.ts';
import { discordLocales } from '../../../src/services/languages/locales.ts';
import { Problem } from '../../../src/services/problem.ts';
import type { LanguageReading } from '../../../src/services/translation/request.ts';
import { requestOf } from '../translation/harness.ts';

describe('words that came from elsewhere', () => {
  test.each([
    ['https://evil.example/a.mp4', 'https:\\//evil.example/a.mp4'],
    ['HTTP://evil.example', 'HTTP:\\//evil.example'],
    ['steam://run/1', 'steam:\\//run/1'],
    // In an address escapeMarkdown would leave these.
    ['https://x_y_z*', 'https:\\//x\\_y\\_z\\*'],
    ['[click](https://evil.example)', '\\[click](https:\\//evil.example)'],
    ['a_b.mp4', 'a\\_b.mp4'],
  ])('are no link and have no markdown as a file name: %s', (name, shown) => {
    expect(safeName(name)).toBe(shown);
  });

  test('are no link in the text of a problem either', () => {
    const problem = new Problem('unknown-language', { language: 'https://evil.example' });
    const said = new Wording(createTexts()).problem('en-US', problem);
    expect(said).toContain('“https:\\//evil.example”');
  });
});

describe('how a language was understood', () => {
  const said = (reading: LanguageReading, locale = 'en-US') => {
    const request = requestOf('1');
    const asked = { ...request, readings: [reading], reply: { ...request.reply, locale } };
    return new Wording(createTexts()).withReadings('', asked).trim();
  };
  const others = ['Portuguese (Brazil)', 'Portuguese (Portugal)'];

  test('is said of varieties, of a guess, and of a guess that has varieties', () => {
    expect(said({ language: 'Portuguese', others, guessed: false })).toBe(
      '-# I chose Portuguese. There is also Portuguese (Brazil) and Portuguese (Portugal): next time, pick from the list if you meant that.',
    );
    expect(said({ language: 'Portuguese', others: [], guessed: true })).toBe(
      '-# I took what you wrote for Portuguese. If you meant another language, pick it from the list next time.',
    );
    expect(said({ language: 'Portuguese', others, guessed: true })).toBe(
      '-# I took what you wrote for Portuguese. There is also Portuguese (Brazil) and Portuguese (Portugal): next time, pick from the list if you meant that.',
    );
  });

  test.each(discordLocales)('a guess is told from a choice in %s', (locale) => {
    const reading = { language: 'Portuguese', others };
    expect(said({ ...reading, guessed: true }, locale)).not.toBe(
      said({ ...reading, guessed: false }, locale),
    );
  });
});
