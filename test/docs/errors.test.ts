import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { enUS } from '../../src/locales/en-US.ts';
import { problemCosts } from '../../src/services/problem.ts';
import { flat } from '../locales/flat.ts';

type Row = { code: string; key: string; when: string; cost: string; remedy: string };

const page = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map(rowOf);
const problems = rows.filter(({ code }) => code !== '–');
const texts = flat(enUS);

/** A row's cells; code and text key without their quotation marks. */
function rowOf(line: string): Row {
  const [code = '', key = '', when = '', cost = '', remedy = '', ...more] = line
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.trim());
  expect(more, line).toEqual([]);
  return { code: code.replaceAll('`', ''), key: key.replaceAll('`', ''), when, cost, remedy };
}

describe('docs/errors.md', () => {
  test('has one row for each problem, in the order of the code', () => {
    expect(problems.map(({ code }) => code)).toEqual(Object.keys(problemCosts));
  });

  test('names texts that there are, each once', () => {
    for (const { code, key } of problems) expect(key).toBe(`problem.${code}`);
    const keys = rows.map(({ key }) => key);
    expect(keys.filter((key) => !texts.has(key))).toEqual([]);
    expect(keys).toHaveLength(new Set(keys).size);
  });

  test('says of every error when it happens, and who mends it', () => {
    for (const { key, when, remedy } of rows) {
      expect(when, key).not.toBe('');
      expect(remedy, key).toMatch(/^(Person|Operator|Nobody)( at first)?: /);
    }
  });

  test('says what each cost as the code reckons it', () => {
    expect(Object.fromEntries(problems.map(({ code, cost }) => [code, cost]))).toEqual(problemCosts);
  });

  test('has everybody who is refused, and all that comes otherwise than was asked for', () => {
    const told = new Set(rows.map(({ key }) => key));
    const refusals = [...texts.keys()].filter((key) =>
      /[.](foreign|linkForeign|unknown|gone|linkGone|already\w*|paid\w*|noting|tooBig|tooLossy|sentDirect)$/.test(
        key,
      ),
    );
    expect(refusals.filter((key) => !told.has(key))).toEqual([]);
  });
});

describe('the text of a problem', () => {
  const words = (code: string) => [...texts].filter(([key]) => key.split('_')[0] === `problem.${code}`);

  test.each(Object.entries(problemCosts))('"%s" that cost %s says nothing else', (code, cost) => {
    expect(words(code)).not.toEqual([]);
    for (const [, text] of words(code)) {
      if (/Nothing was spent/.test(text)) expect(cost).toBe('nothing');
      if (/paid/.test(text)) expect(cost).toBe('may have been paid');
    }
  });
});
