import { expect, test } from 'vitest';
import type { Waiting } from '../../../src/services/translation/waiting.ts';
import { WaitingList } from '../../../src/services/translation/waiting-list.ts';
import { requestOf } from './harness.ts';

const waiting = (id: string, dubs: Record<string, string>, more: Partial<Waiting> = {}): Waiting => ({
  request: requestOf(id),
  standing: { channelId: '3', messageId: '4', route: 'reply' },
  parts: Object.entries(dubs).map(([language, dubRunId]) => ({ language, dubRunId })),
  finished: false,
  ...more,
});
const ids = (list: WaitingList, dubRunId: string) =>
  list.waitingFor(dubRunId).map(({ request }) => request.id);

test('those who wait are found by each of their dubs, until they leave', () => {
  const list = new WaitingList();
  list.set('a', waiting('a', { Spanish: 'dub-1', French: 'dub-2' }));
  list.set('b', waiting('b', { Spanish: 'dub-1' }));
  expect([ids(list, 'dub-1'), ids(list, 'dub-2'), ids(list, 'dub-3')]).toEqual([['a', 'b'], ['a'], []]);
  expect([list.size, list.dubs()]).toEqual([2, ['dub-1', 'dub-2']]);
  list.delete('a');
  list.delete('a');
  expect([ids(list, 'dub-1'), ids(list, 'dub-2')]).toEqual([['b'], []]);
  expect([list.isAwaited('dub-1'), list.isAwaited('dub-2')]).toEqual([true, false]);
  expect([...list.requests()]).toEqual(['b']);
});

test('whoever goes over to another dub no longer waits for the first', () => {
  const list = new WaitingList();
  list.set('a', waiting('a', { Spanish: 'dub-1' }));
  list.set('a', waiting('a', { Spanish: 'dub-2' }));
  expect([ids(list, 'dub-1'), ids(list, 'dub-2'), list.size]).toEqual([[], ['a'], 1]);
});

test('nobody waits for a dub whose end they were told of, or after their last word', () => {
  const list = new WaitingList();
  const [part] = waiting('a', { Spanish: 'dub-1' }).parts;
  list.set('a', waiting('a', {}, { parts: [{ ...part!, ending: { content: 'Done.' } }] }));
  list.set('b', waiting('b', { Spanish: 'dub-1' }, { finished: true }));
  expect(ids(list, 'dub-1')).toEqual([]);
  expect(list.get('b')?.finished).toBe(true);
});
