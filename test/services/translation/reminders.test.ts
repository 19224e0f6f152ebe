import { expect, test } from 'vitest';
import { Reminders } from '../../../src/services/translation/reminders.ts';

const seconds = 1_000;

test('somebody is reminded at once, then ever more rarely, and at least every quarter of an hour', () => {
  const reminders = new Reminders();
  const due: number[] = [];
  for (let at = 0; at < 3 * 3_600; at += 5) if (reminders.isDue('a', at * seconds)) due.push(at);
  expect(due.slice(0, 5)).toEqual([0, 5, 15, 35, 75]);
  expect(due.length).toBeLessThan(25);
  const pauses = due.slice(1).map((at, index) => at - (due[index] ?? 0));
  expect(Math.max(...pauses)).toBe(900);
});

test('each has their own time, and who is gone begins anew', () => {
  const reminders = new Reminders();
  expect([reminders.isDue('a', 0), reminders.isDue('b', 1 * seconds)]).toEqual([true, true]);
  expect([reminders.isDue('a', 2 * seconds), reminders.isDue('b', 2 * seconds)]).toEqual([false, false]);
  reminders.keepOnly(new Set(['b']));
  expect([reminders.isDue('a', 2 * seconds), reminders.isDue('b', 2 * seconds)]).toEqual([true, false]);
});
