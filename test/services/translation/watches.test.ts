import { expect, test } from 'vitest';
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
  return { watcher, watches: new Watches({ stored: store.open('watches'), watcher, presence }) };
}

test('what is watched is found again by the next process, and what is not is not', async () => {
  const shop = await workshop();
  const first = processOn(shop);
  await first.watches.add(watch('job_1', 'run-1'));
  await first.watches.add(watch('job_2', 'run-2'));
  await first.watches.remove('job_1');
  expect(first.watcher.size).toBe(1);
  expect(first.watches.shownRun('job_1')).toBeUndefined();

  const second = processOn(shop);
  await second.watches.refresh();
  expect(second.watcher.size).toBe(1);
  expect(second.watches.shownRun('job_2')).toBe('run-2');
});

test('a run that has ended leaves nothing watched', async () => {
  const shop = await workshop();
  const { watches, watcher } = processOn(shop);
  for (const [id, runId] of [
    ['upload_1', 'run-1'],
    ['upload_2', 'run-1'],
    ['job_3', 'run-2'],
  ] as const) {
    await watches.add(watch(id, runId));
  }
  await watches.removeOf('run-1');
  expect(watcher.size).toBe(1);
  const next = processOn(shop);
  await next.watches.refresh();
  expect(next.watches.shownRun('job_3')).toBe('run-2');
  expect(next.watcher.size).toBe(1);
});
