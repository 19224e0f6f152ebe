import { describe, expect, test } from 'vitest';
import { createTexts } from '../../../src/locales/texts.ts';
import { safeName, Wording } from '../../../src/services/discord/wording.ts';
import { Problem } from '../../../src/services/problem.ts';

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
