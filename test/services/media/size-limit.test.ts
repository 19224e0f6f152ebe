import { expect, test } from 'vitest';
import { statedBytes } from '../../../src/services/media/size-limit.ts';

test.each([undefined, null, 'x', '5', -5, 1.5, Number.NaN, Number.POSITIVE_INFINITY, {}])(
  '%j is not the size of a file',
  (size) => {
    expect(statedBytes(size)).toBeUndefined();
  },
);

test.each([0, 1, 30e9])('%j is', (size) => {
  expect(statedBytes(size)).toBe(size);
});
