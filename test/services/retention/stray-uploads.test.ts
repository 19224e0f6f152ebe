import { expect, test } from 'vitest';
import { type Stray, StrayUploads } from '../../../src/services/retention/stray-uploads.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { attachmentHost, call, jobEnd, scenario as startScenario } from '../../sandbox/scenario/harness.ts';
import { workshop } from '../translation/harness.ts';

/** An upload that is held back at Scenario, and those who look after it. */
async function rooms() {
  const sandbox = await startScenario();
  const { store, log, lines } = await workshop();
  const stored = store.open<Stray>('strays');
  const strays = new StrayUploads({ stored, scenario: httpClient(sandbox), log });
  sandbox.holdUploads();
  const url = `${await attachmentHost()}/sample.mp4`;
  const { id, jobId } = (await call(sandbox, 'POST /uploads', { url, kind: 'video' })).body.upload;
  return {
    sandbox,
    stored,
    strays,
    id: id as string,
    lines,
    looks: () => sandbox.requests.filter(({ route }) => route === 'GET /uploads/:id').length,
    arrive: async () => {
      const ended = jobEnd(sandbox, jobId);
      sandbox.releaseUploads();
      await ended;
    },
  };
}

test('what an upload that was given up becomes after all is deleted, once', async () => {
  const { sandbox, strays, stored, id, arrive, looks } = await rooms();
  await strays.note(id);
  await strays.sweep();
  expect(await stored.has(id)).toBe(true);
  await arrive();
  expect(sandbox.assets.size).toBe(1);
  await expect.poll(() => strays.sweep().then(() => sandbox.assets.size), { timeout: 10_000 }).toBe(0);
  const seen = looks();
  await strays.sweep();
  expect([await stored.has(id), looks()]).toEqual([false, seen]);
});

test('it is looked at more and more rarely, and not for ever', async () => {
  const { strays, stored, id, looks } = await rooms();
  await strays.note(id);
  for (let n = 0; n < 5; n++) await strays.sweep();
  expect(looks()).toBe(1);
  const hour = 60 * 60_000;
  const now = Date.now();
  await stored.set(id, { notedAt: now - 10 * hour, lookAt: now });
  await strays.sweep();
  expect((await stored.get(id))?.lookAt).toBeGreaterThan(now + 0.9 * hour);
  await stored.set(id, { notedAt: now - 27 * hour, lookAt: now });
  await strays.sweep();
  expect(await stored.has(id)).toBe(false);
});

test('while Scenario cannot be asked it is tried again, and what Scenario does not know is over', async () => {
  const { sandbox, strays, stored, id, arrive, lines } = await rooms();
  await arrive();
  sandbox.faults.add({ route: 'DELETE /assets', do: { kind: 'status', status: 503 } });
  await strays.note(id);
  await strays.note('upload_unknown');
  await strays.sweep();
  expect([await stored.has(id), await stored.has('upload_unknown')]).toEqual([true, false]);
  expect(lines.join()).toContain('could not be deleted yet');
  await expect.poll(() => strays.sweep().then(() => sandbox.assets.size), { timeout: 10_000 }).toBe(0);
});

test('uploads of a name are found by their jobs, and the one that was learnt of is left', async () => {
  const { sandbox, strays, stored, id, arrive } = await rooms();
  await arrive();
  const url = `${await attachmentHost()}/sample.mp4`;
  const made = async (fileName: string) => {
    sandbox.holdUploads();
    const { body } = await call(sandbox, 'POST /uploads', { url, kind: 'video', fileName });
    const ended = jobEnd(sandbox, body.upload.jobId);
    sandbox.releaseUploads();
    await ended;
    return sandbox.uploads.get(body.upload.id)?.entityId ?? '';
  };
  const [ours, twin, others] = [await made('ours.mp4'), await made('ours.mp4'), await made('others.mp4')];
  const since = Date.now() - 60_000;
  await strays.noteLost({ fileName: 'ours.mp4', since, adopted: ours });
  await strays.noteLost({ fileName: 'absent.mp4', since, adopted: 'asset_absent' });
  await strays.sweep();
  const first = sandbox.uploads.get(id)?.entityId ?? '';
  expect([first, ours, twin, others].map((one) => sandbox.assets.has(one))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(await stored.has('ours.mp4')).toBe(false);
  const absent = await stored.get('absent.mp4');
  expect(absent?.lookAt).toBeGreaterThan(Date.now() + 50_000);
  if (absent) await stored.set('absent.mp4', { ...absent, notedAt: 0, lookAt: 0 });
  await strays.sweep();
  expect(await stored.has('absent.mp4')).toBe(false);
});
