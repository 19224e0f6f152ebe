import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../../../src/logger.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import { JobWatcher, type JobWatcherOptions } from '../../../src/services/scenario/job-watcher.ts';
import type { Observation } from '../../../src/services/scenario/poll-round.ts';
import { credentials } from './clients.ts';
import { type JobListing, startJobListing } from './job-listing.ts';

const minute = 60_000;

describe('the job watcher', () => {
  let listing: JobListing;
  let watcher: JobWatcher;
  let lines: string[];
  let seen: Observation[];

  const make = (options: Partial<JobWatcherOptions> = {}) =>
    new JobWatcher({
      scenario: httpClient({ baseUrl: listing.baseUrl, ...credentials }),
      log: createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
      intervalMs: 2_000,
      callsPerMinute: () => 50,
      onChange: (observation) => void seen.push(observation),
      ...options,
    });

  beforeEach(async () => {
    listing = await startJobListing();
    lines = [];
    seen = [];
    watcher = make();
  });
  afterEach(async () => {
    await watcher.stop();
    await listing.close();
  });

  const watchAll = (count: number) => {
    for (let i = 0; i < count; i++) {
      listing.add(`job_${i}`);
      watcher.watch(`job_${i}`, 'job');
    }
  };
  /** What one round reported, as `id status`. */
  async function round() {
    seen.length = 0;
    await watcher.tick();
    return seen.map(({ id, job, upload, gone }) => `${id} ${gone ? 'gone' : (job ?? upload)?.status}`).sort();
  }

  test('asks nothing while nothing is watched', async () => {
    await watcher.tick();
    expect(listing.calls()).toEqual([]);
  });

  test('sees 200 jobs with one call', async () => {
    watchAll(200);
    expect(await round()).toHaveLength(200);
    expect(listing.calls()).toEqual(['/jobs']);
  });

  test('gives up a call that is not answered, and sees everything in the next round', async () => {
    watcher = make({ callMs: 100 });
    watchAll(2);
    listing.instead.push('hang');
    expect(await round()).toEqual([]);
    expect(lines.join('')).toContain('TimeoutError');
    expect(await round()).toHaveLength(2);
  });

  test('asks for a single job by its id', async () => {
    watchAll(1);
    expect(await round()).toEqual(['job_0 in-progress']);
    expect(listing.calls()).toEqual(['/jobs/job_0']);
  });

  test('reads further pages only until every watched job was seen', async () => {
    for (let i = 0; i < 500; i++) listing.add(`earlier_${i}`, { ageMs: 10 * minute });
    watchAll(3);
    for (let i = 0; i < 300; i++) listing.add(`foreign_${i}`);
    expect(await round()).toHaveLength(3);
    expect(listing.calls()).toEqual(['/jobs', '/jobs 200']);
  });

  test('does not read pages from before the oldest watched job', async () => {
    for (let i = 0; i < 600; i++) listing.add(`old_${i}`, { ageMs: 3 * 60 * minute });
    watchAll(2);
    watcher.watch('job_hidden', 'job');
    await round();
    expect(listing.calls()).toEqual(['/jobs']);
  });

  test('passes on progress, a failure and an unknown status as they are', async () => {
    watchAll(3);
    listing.change('job_0', { progress: 0.4 });
    listing.change('job_1', { status: 'failure', metadata: { error: 'no speech' } });
    listing.change('job_2', { status: 'reticulating' });
    expect(await round()).toEqual(['job_0 in-progress', 'job_1 failure', 'job_2 reticulating']);
    expect(seen.find(({ id }) => id === 'job_0')?.job?.progress).toBe(0.4);
  });

  test('tells an end again in every round until it is unwatched, without asking again', async () => {
    watchAll(2);
    listing.change('job_0', { status: 'success' });
    listing.change('job_1', { status: 'canceled' });
    await round();
    listing.calls();
    expect(await round()).toEqual(['job_0 success', 'job_1 canceled']);
    watcher.unwatch('job_0');
    expect(await round()).toEqual(['job_1 canceled']);
    expect(listing.calls()).toEqual([]);
  });

  test('a job unwatched during the round is not told any more', async () => {
    watchAll(2);
    const running = round();
    watcher.unwatch('job_0');
    expect(await running).toEqual(['job_1 in-progress']);
  });

  test('never runs two rounds at once', async () => {
    watchAll(2);
    await Promise.all([watcher.tick(), watcher.tick(), watcher.tick()]);
    expect(listing.calls()).toEqual(['/jobs']);
  });

  test('a job that the listing keeps leaving out is asked for by its id', async () => {
    watchAll(3);
    listing.unlisted.add('job_1');
    expect(await round()).toHaveLength(2);
    expect(await round()).toHaveLength(2);
    listing.calls();
    expect(await round()).toHaveLength(3);
    expect(listing.calls()).toEqual(['/jobs', '/jobs/job_1']);
  });

  test('a job that does not exist is gone, but not at the first sign', async () => {
    watcher = make({ goneMs: 0 });
    watchAll(2);
    watcher.watch('job_never', 'job');
    expect(await round()).toHaveLength(2);
    expect(await round()).toHaveLength(2);
    expect(await round()).toEqual(['job_0 in-progress', 'job_1 in-progress', 'job_never gone']);
    expect(await round()).toContain('job_never gone');
  });

  test('a job that has been paid for is not given up because it is missing for a moment', async () => {
    watcher.watch('job_late', 'job');
    for (let i = 0; i < 5; i++) expect(await round()).toEqual([]);
    listing.add('job_late');
    expect(await round()).toEqual(['job_late in-progress']);
  });

  test('a single job that does not exist is gone after several rounds', async () => {
    watcher = make({ goneMs: 0 });
    watcher.watch('job_never', 'job');
    expect(await round()).toEqual([]);
    expect(await round()).toEqual([]);
    expect(await round()).toEqual(['job_never gone']);
  });

  describe('uploads', () => {
    test('with a job are seen in the common listing, under their own id', async () => {
      watchAll(1);
      listing.add('job_import', {
        jobType: 'upload',
        status: 'success',
        metadata: { output: { entityId: 'asset_1' } },
      });
      watcher.watch('upload_1', 'upload', { jobId: 'job_import' });
      expect(await round()).toEqual(['job_0 in-progress', 'upload_1 success']);
      expect(listing.calls()).toEqual(['/jobs']);
    });

    test('without a job are asked for one by one, until they name one', async () => {
      listing.uploads.set('upload_1', { id: 'upload_1', status: 'validating' });
      watcher.watch('upload_1', 'upload');
      expect(await round()).toEqual(['upload_1 validating']);
      listing.uploads.set('upload_1', { id: 'upload_1', status: 'validating', jobId: 'job_import' });
      listing.add('job_import', { jobType: 'upload' });
      await round();
      expect(listing.calls()).toEqual(['/uploads/upload_1', '/uploads/upload_1']);
      expect(await round()).toEqual(['upload_1 in-progress']);
      expect(listing.calls()).toEqual(['/jobs/job_import']);
    });

    test('whose job ended without naming the asset are asked for themselves', async () => {
      listing.add('job_import', { jobType: 'upload', status: 'success', metadata: {} });
      listing.uploads.set('upload_1', { id: 'upload_1', status: 'imported', entityId: 'asset_1' });
      watcher.watch('upload_1', 'upload', { jobId: 'job_import' });
      await round();
      expect(seen).toMatchObject([{ id: 'upload_1', kind: 'upload', upload: { entityId: 'asset_1' } }]);
    });
  });

  describe('trouble', () => {
    test('a failed round is logged with what to do, and delays the next', async () => {
      watchAll(2);
      listing.instead.push({ status: 503, json: {} }, 'reset');
      expect(await round()).toEqual([]);
      expect(watcher.delay).toBe(4_000);
      await round();
      expect(watcher.delay).toBe(8_000);
      expect(JSON.parse(lines[0]!)).toMatchObject({
        level: 'warn',
        hint: expect.stringContaining('Scenario'),
      });
      expect(await round()).toHaveLength(2);
      expect(watcher.delay).toBe(2_000);
    });

    test('a rate 429 is obeyed', async () => {
      watchAll(2);
      listing.instead.push({ status: 429, json: {}, headers: { 'retry-after': '33' } });
      await round();
      expect(watcher.delay).toBe(33_000);
    });

    test('a refusal of one does not hide the others, and is no proof that it is gone', async () => {
      listing.uploads.set('upload_1', { id: 'upload_1', status: 'validating' });
      watcher.watch('upload_0', 'upload');
      watcher.watch('upload_1', 'upload');
      for (let i = 0; i < 4; i++) {
        listing.instead.push({ status: 403, json: { message: 'Forbidden' } });
        expect(await round()).toEqual(['upload_1 validating']);
      }
      expect(lines).toHaveLength(4);
    });

    test('an answer about another is told to nobody, and does not hide the others', async () => {
      listing.uploads.set('upload_1', { id: 'upload_other', status: 'imported', entityId: 'asset_private' });
      listing.uploads.set('upload_2', { id: 'upload_2', status: 'imported', entityId: 'asset_2' });
      watcher.watch('upload_1', 'upload');
      watcher.watch('upload_2', 'upload');
      expect(await round()).toEqual(['upload_2 imported']);
      expect(lines.join('')).toContain('ForeignReply');
    });

    test('a listing that comes back to where it was ends there', async () => {
      watchAll(2);
      const page = { json: { jobs: [], nextPaginationToken: 'again' } };
      listing.instead.push(page, page, page);
      expect(await round()).toEqual([]);
      expect(listing.calls()).toEqual(['/jobs', '/jobs again']);
    });

    test('when Scenario asks for patience, the round ends there', async () => {
      watcher.watch('upload_0', 'upload');
      watcher.watch('upload_1', 'upload');
      listing.instead.push({ status: 429, json: {} });
      await round();
      expect(listing.calls()).toEqual(['/uploads/upload_0']);
    });

    test('a listener that fails is logged and does not hide the others', async () => {
      const told: string[] = [];
      watcher = make({
        onChange: ({ id }) => {
          told.push(id);
          throw new Error('store closed');
        },
      });
      watchAll(2);
      await watcher.tick();
      expect(told.sort()).toEqual(['job_0', 'job_1']);
      expect(lines).toHaveLength(2);
    });
  });

  test('grows slower with the number of pages, to stay within its share of the budget', async () => {
    watchAll(1000);
    await round();
    expect(seen).toHaveLength(1000);
    expect(watcher.delay).toBe((5 * 60_000) / 50);
  });

  test('runs by itself once started, and stops', async () => {
    const twice = Promise.withResolvers<void>();
    let told = 0;
    watcher = make({
      intervalMs: 5,
      callsPerMinute: () => 60_000,
      onChange: () => {
        if (++told === 2) twice.resolve();
      },
    });
    watcher.start();
    watchAll(1);
    await twice.promise;
    await watcher.stop();
    const asked = listing.asked.length;
    await new Promise((resolve) => setImmediate(resolve));
    expect(listing.asked.length).toBe(asked);
    expect(watcher.size).toBe(1);
  });

  test('stopping ends a call that hangs', async () => {
    watchAll(1);
    listing.instead.push('hang');
    watcher.start();
    const running = watcher.tick();
    await watcher.stop();
    await running;
    expect(lines).toEqual([]);
  });
});
