import { describe, expect, test } from 'vitest';
import { limitBelow, uploadLimit } from '../../../src/services/discord/upload-limit.ts';
import { requestOf } from '../translation/harness.ts';

const megabyte = 1024 * 1024;

describe('the largest file that a reply takes', () => {
  test.each([
    [8, 8],
    [20, 20],
    [100, 100],
    [190, 190],
    [500, 190],
  ])('where Discord says %i MB is %i MB', (stated, limit) => {
    const { reply, ...request } = requestOf('1');
    const address = { ...reply, uploadLimit: stated * megabyte };
    expect(uploadLimit({ ...request, reply: address })).toBe(limit * megabyte);
  });
});

describe('the limit to try next', () => {
  test.each([
    [150, 20],
    [20.1, 20],
    [20, 10],
    [10.1, 10],
    [10, undefined],
    [1, undefined],
  ])('after %d MB were refused is %d MB', (refused, next) => {
    expect(limitBelow(refused * megabyte)).toBe(next && next * megabyte);
  });
});
