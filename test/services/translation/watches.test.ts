import { expect, onTestFinished, test } from 'vitest';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { JobWatcher } from '../../../src/services/scenario/job-watcher.ts';
import { Presence } from '../../../src/services/store/presence.ts';
import { Watches } from '../../../src/services/translation/watches.ts';
import { type Workshop, workshop } from './harness.ts';

const watch = (id: string, runId: string) => ({ id, kind: 'job' as const, runId, since: 1_000 });

/** A process that watches, on the shop's store. Its watcher never starts: nothing is asked. */
function processOn({ store, log }: Workshop) {
  const scenario = httpClient({ baseUrl: 'http://127.0.0.1:9/v1', apiKey: 'key', apiSecret: 'secret' });
  const watcher = new JobWatcher({
    scenario,
    log,
    intervalMs: 1_000,
    callsPerMinute: () => 60,
    onChange: () => undefined,
  });
  const presence = new Presence(store.open('processes'), log);
  const strays: string[] = [];
  const note = async (id: string) => void strays.push(id);
  const watches = new Watches({ stored: store.open('watches'), watcher, presence, strays: { note } });
  return { presence, watcher, watches, strays };
}

test('what is watched is found again by the next process, and what is not is not', async () => {
  const shop = await workshop();
  const first = processOn(shop);
  await first.watches.add(watch('job_1', 'run-1'));
  await first.watches.add(watch('job_2', 'run-2'));
  await first.watches.remove('job_1');
  expect(first.watcher.size).toBe(1);
  expect(first.watches.runOf('job_1')).toBeUndefined();

  const second = processOn(shop);
  await second.watches.refresh();
  expect(second.watcher.size).toBe(1);
  expect(second.watches.runOf('job_2')).toBe('run-2');
});

test('a run that has ended leaves nothing watched, and its uploads may be somewhere', async () => {
  const shop = await workshop();
  const { watches, watcher, strays } = processOn(shop);
  for (const [id, runId] of [
    ['upload_1', 'run-1'],
    ['upload_2', 'run-1'],
    ['job_3', 'run-2'],
  ] as const) {
    await watches.add({ ...watch(id, runId), kind: id.startsWith('upload') ? 'upload' : 'job' });
  }
  await watches.remove('upload_1');
  await watches.removeOf('run-1');
  await watches.giveUp('job_4');
  expect(strays).toEqual(['upload_2']);
  expect(watcher.size).toBe(1);
  const next = processOn(shop);
  await next.watches.refresh();
  expect(next.watches.runOf('job_3')).toBe('run-2');
  expect(next.watcher.size).toBe(1);
});

test('an upload that another process saw end is not given up by one that has not heard of it', async () => {
  const shop = await workshop();
  const [one, other] = [processOn(shop), processOn(shop)];
  for (const id of ['upload_1', 'upload_2']) {
    await one.watches.add({ ...watch(id, 'run-1'), kind: 'upload' });
  }
  await other.watches.refresh();
  await one.watches.remove('upload_1');
  await other.watches.removeOf('run-1');
  expect(other.strays).toEqual(['upload_2']);
  expect(other.watcher.size).toBe(0);
});

test('of several processes each watches what it began, and of a dead one’s the first of those left', async () => {
  const shop = await workshop();
  const three = [processOn(shop), processOn(shop), processOn(shop)];
  for (const { presence } of three) await presence.start();
  onTestFinished(async () => {
    for (const { presence } of three) await presence.stop();
  });
  // All have shown up; now each learns of the others.
  for (const { presence } of three) await presence.start();
  for (const [index, { watches }] of three.entries()) {
    await watches.add(watch(`job_${index}`, `run-${index}`));
    await watches.add(watch(`upload_${index}`, `run-${index}`));
  }
  const watched = async () => {
    for (const { watches } of three) await watches.refresh();
    return three.map(({ watcher }) => watcher.size);
  };
  expect(await watched()).toEqual([2, 2, 2]);

  const [gone, ...left] = three.toSorted((a, b) => (a.presence.me < b.presence.me ? -1 : 1));
  await gone?.presence.stop();
  for (const { presence } of left) await presence.start();
  await watched();
  expect(left.map(({ watcher }) => watcher.size)).toEqual([4, 2]);
  // Whoever ends a run can clear up after it, whichever process began it.
  await left[1]?.watches.removeOf('run-0');
  await left[1]?.watches.removeOf('run-1');
  await left[1]?.watches.removeOf('run-2');
  expect((await watched()).every((size) => size === 0)).toBe(true);
});
