import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { variableNames } from '../../src/config/schema.ts';
import { freshWorkingFolder, load, required } from './fixture.ts';

freshWorkingFolder();

describe('.env.example', () => {
  const read = () => readFile(new URL('../../.env.example', import.meta.url), 'utf8');

  test('names exactly the variables the app reads', async () => {
    const names = [...(await read()).matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.toSorted()).toEqual([...variableNames].toSorted());
  });

  test('explains each in one line', async () => {
    const lines = (await read()).split('\n');
    for (const [at, line] of lines.entries())
      if (/^#?[A-Z_]+=/.test(line)) expect(lines[at - 1]).toMatch(/^# [A-Z].*\.$/);
  });

  test('shows the defaults in force', async () => {
    const shown = parseEnv((await read()).replace(/^#(?=[A-Z_]+=)/gm, ''));
    expect(load({ ...(shown as Record<string, string>), ...required })).toEqual(load());
  });
});
