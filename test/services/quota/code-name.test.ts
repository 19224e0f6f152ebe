import { expect, test } from 'vitest';
import { codeNames } from '../../../src/services/quota/code-name.ts';

test('an id has one code name, which is another under another secret and does not show the id', () => {
  const [one, same, other] = [codeNames('secret'), codeNames('secret'), codeNames('other')];
  const id = '948731432140800001';
  expect(one(id)).toBe(same(id));
  expect(one(id)).not.toBe(other(id));
  expect(one(id)).not.toBe(one('948731432140800002'));
  expect(one(id)).toMatch(/^[\w-]{22}$/);
});
