import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutants } from './mutation/mutants.ts';

test.each(mutants)('the law that $breaks stands in one place of the source', ({ file, original }) => {
  const source = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  expect(source.split(original)).toHaveLength(2);
});
