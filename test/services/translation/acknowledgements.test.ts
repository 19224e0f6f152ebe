import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Acknowledgements } from '../../../src/services/translation/acknowledgements.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether a promise has settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return settled;
}

test('nothing that is not expected is waited for: after a restart nothing is', async () => {
  expect(await isSettled(new Acknowledgements().settled('1'))).toBe(true);
});

test.each(['resolve', 'reject'] as const)(
  'an acknowledgement that %ss lets its request go on',
  async (how) => {
    const acknowledgements = new Acknowledgements();
    const given = Promise.withResolvers<void>();
    acknowledgements.expect('1', given.promise);
    const settled = acknowledgements.settled('1');
    expect(await isSettled(settled)).toBe(false);
    expect(await isSettled(acknowledgements.settled('2'))).toBe(true);
    given[how]();
    expect(await isSettled(settled)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  },
);

test('an acknowledgement that never comes holds its request for six seconds', async () => {
  const acknowledgements = new Acknowledgements();
  acknowledgements.expect('1', new Promise(() => undefined));
  const settled = acknowledgements.settled('1');
  await vi.advanceTimersByTimeAsync(5_999);
  expect(await isSettled(settled)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isSettled(settled)).toBe(true);
});
