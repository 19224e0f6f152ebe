import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findJobForAsset, UnclearJob } from '../../../src/services/scenario/find-job.ts';
import { httpClient } from '../../../src/services/scenario/http-client.ts';
import type { Scenario } from '../../../src/services/scenario/port.ts';
import { credentials } from './clients.ts';
import { type JobListing, startJobListing } from './job-listing.ts';

const minute = 60_000;

describe('the job of a submit whose answer was lost', () => {
  let listing: JobListing;
  let scenario: Scenario;
  beforeEach(async () => {
    listing = await startJobListing();
    scenario = httpClient({ baseUrl: listing.baseUrl, ...credentials });
  });
  afterEach(() => listing.close());

  const ours = { metadata: { input: { video: 'asset_ours', outputLanguage: 'Spanish' } } };
  const find = (since = Date.now() - 5 * minute) =>
    findJobForAsset(scenario, { assetId: 'asset_ours', since });

  test('is the one whose input names the asset', async () => {
    listing.add('job_ours', { ageMs: 2 * minute, ...ours });
    listing.add('job_other', { ageMs: minute, metadata: { input: { video: 'asset_ours2' } } });
    expect((await find())?.jobId).toBe('job_ours');
  });

  test('is found however it went', async () => {
    listing.add('job_ours', { ...ours, status: 'failure' });
    expect((await find())?.status).toBe('failure');
  });

  test.each([
    { files: [{ id: 'asset_ours' }], outputLanguage: 'Spanish' },
    { inputs: { video: { assetId: 'asset_ours' } } },
    { video: 'https://cdn.test/assets/asset_ours?sig=1' },
  ])('is found by the asset wherever that stands in an input of the model: %j', async (input) => {
    listing.add('job_ours', { metadata: { input } });
    expect((await find())?.jobId).toBe('job_ours');
  });

  test.each([
    ['embed', { assetId: 'asset_ours' }],
    ['inference', { video: 'asset_ours' }],
    ['custom', { image: 'asset_ours', prompt: 'x' }],
    ['custom', { prompt: 'asset_ours' }],
  ])('is no %s job that was made to run on the asset as %j', async (jobType, input) => {
    listing.add('job_ours', { ageMs: minute, ...ours });
    listing.add('job_side', { jobType, metadata: { input } });
    expect((await find())?.jobId).toBe('job_ours');
    listing.remove('job_ours');
    await expect(find()).rejects.toMatchObject({ code: 'UntoldInput' });
  });

  test('is the one that tells its language, where another has the same video', async () => {
    listing.add('job_ours', { ageMs: minute, ...ours });
    listing.add('job_side', { metadata: { input: { video: 'asset_ours' } } });
    expect((await find())?.jobId).toBe('job_ours');
  });

  test('is found behind one that cannot be read', async () => {
    listing.add('job_ours', { ageMs: minute, ...ours });
    listing.add('job_gone', { metadata: {} });
    listing.instead.push({ json: { jobs: [{ jobId: 'job_gone' }, { jobId: 'job_ours' }] } });
    listing.remove('job_gone');
    expect((await find())?.jobId).toBe('job_ours');
    listing.instead.push({ json: { jobs: [{ jobId: 'job_gone' }] } });
    await expect(find()).rejects.toMatchObject({ code: 'UntoldInput' });
  });

  describe('from an asset that others are made from too', () => {
    const among = { language: 'Spanish', languages: ['Spanish', 'German'] };
    const findShared = () =>
      findJobForAsset(scenario, { assetId: 'asset_ours', among, since: Date.now() - 5 * minute });
    const told = (input: object) => ({ metadata: { input: { video: 'asset_ours', ...input } } });

    test('is the one in the language that was asked for', async () => {
      listing.add('job_german', told({ outputLanguage: 'German' }));
      listing.add('job_spanish', { ageMs: minute, ...told({ outputLanguage: 'Spanish' }) });
      expect((await findShared())?.jobId).toBe('job_spanish');
    });

    test('is none in a language that was asked for beside it', async () => {
      listing.add('job_german', told({ outputLanguage: 'German' }));
      expect(await findShared()).toBeUndefined();
    });

    test.each([{ outputLanguage: 'spanish ' }, { outputLanguage: 'Spanish', speakerNum: '2' }])(
      'is one all the same that says %j',
      async (input) => {
        listing.add('job_ours', told(input));
        expect((await findShared())?.jobId).toBe('job_ours');
      },
    );

    test('is looked up when a listing leaves out the language, which else tells nobody whose it is', async () => {
      listing.add('job_ours', told({ outputLanguage: 'Spanish' }));
      const listed = { jobId: 'job_ours', ...told({}) };
      listing.instead.push({ json: { jobs: [listed] } });
      expect((await findShared())?.jobId).toBe('job_ours');
      listing.change('job_ours', told({}));
      await expect(findShared()).rejects.toThrow(UnclearJob);
    });

    test('cannot be told when one is in a language that nobody asked for', async () => {
      listing.add('job_german', told({ outputLanguage: 'German' }));
      listing.add('job_unclear', told({ outputLanguage: 'es-ES' }));
      await expect(findShared()).rejects.toThrow(UnclearJob);
    });
  });

  test('is found pages deep', async () => {
    listing.add('job_ours', { ageMs: 4 * minute, ...ours });
    for (let i = 0; i < 450; i++) listing.add(`job_${i}`, { ageMs: minute });
    expect((await find())?.jobId).toBe('job_ours');
    expect(listing.calls()).toEqual(['/jobs', '/jobs 200', '/jobs 400']);
  });

  test('is found when this clock runs ahead of Scenario’s', async () => {
    listing.add('job_ours', { ageMs: 6 * minute, ...ours });
    expect((await find(Date.now() - 5 * minute))?.jobId).toBe('job_ours');
  });

  test('is ours although it seems older than the submit: the two clocks may differ', async () => {
    listing.add('job_ours', { ageMs: 60 * minute, ...ours });
    expect((await find())?.jobId).toBe('job_ours');
  });

  test('is never the import of the asset itself', async () => {
    listing.add('job_import', { jobType: 'upload', ...ours });
    expect(await find()).toBeUndefined();
  });

  test('reading stops at jobs from long before the submit', async () => {
    for (let i = 0; i < 900; i++) listing.add(`old_${i}`, { ageMs: 72 * 60 * minute });
    listing.add('job_new', { ageMs: minute });
    expect(await find()).toBeUndefined();
    expect(listing.calls()).toEqual(['/jobs']);
  });

  test('reading goes to the end when the order is not what it should be', async () => {
    for (let i = 0; i < 250; i++) listing.add(`old_${i}`, { ageMs: (400 - i) * minute });
    listing.add('job_ours', ours);
    listing.listOldestFirst();
    expect((await find())?.jobId).toBe('job_ours');
  });

  test('a listing that leaves out the input has the job asked for by itself', async () => {
    listing.add('job_ours', { jobType: 'custom', ...ours });
    listing.instead.push({
      json: {
        jobs: [
          { jobId: 'job_ours', jobType: 'custom', status: 'queued', createdAt: new Date().toISOString() },
        ],
      },
    });
    expect((await find())?.metadata).toEqual(ours.metadata);
    expect(listing.calls()).toEqual(['/jobs', '/jobs/job_ours']);
  });

  const told = (jobId: string, video: string) => ({
    jobId,
    jobType: 'custom',
    createdAt: new Date().toISOString(),
    metadata: { input: { video } },
  });
  const page = (jobs: unknown[], nextPaginationToken?: unknown) =>
    listing.instead.push({ json: { jobs, nextPaginationToken } });

  test('is found although it does not say when it was created, behind old ones', async () => {
    const old = { ...told('job_old', 'asset_x'), createdAt: '2020-01-01T00:00:00.000Z' };
    const { createdAt: _, ...undated } = told('job_ours', 'asset_ours');
    page(
      [told('job_new', 'asset_y'), { ...undated, jobId: 'job_undated', metadata: { input: {} } }, old],
      '1',
    );
    page([old, { ...undated, createdAt: 'soon' }]);
    expect((await find())?.jobId).toBe('job_ours');
  });

  test.each(['1970-01-01T00:00:00.000Z', '0'])(
    'is found on the page after one that ends with a job of the odd date %s',
    async (createdAt) => {
      page([told('job_new', 'asset_x'), { ...told('job_odd', 'asset_y'), createdAt }], '1');
      page([told('job_ours', 'asset_ours')]);
      expect((await find())?.jobId).toBe('job_ours');
    },
  );

  test('one odd date in the middle does not make the listing be read to its end', async () => {
    for (let i = 0; i < 900; i++) listing.add(`old_${i}`, { ageMs: (80 - i / 100) * 60 * minute });
    for (let i = 0; i < 20; i++) listing.add(`job_${i}`, { ageMs: (20 - i) * minute });
    listing.change('job_9', { createdAt: '1970-01-01T00:00:00.000Z' });
    expect(await find()).toBeUndefined();
    expect(listing.calls()).toEqual(['/jobs']);
  });

  test('is found beside what cannot be read', async () => {
    page([null, 'job', { status: 'queued' }, told('job_ours', 'asset_ours')]);
    expect((await find())?.jobId).toBe('job_ours');
  });

  test.each<[string, () => void]>([
    ['holds a job that cannot be read', () => page([{ status: 'queued', metadata: { input: {} } }])],
    [
      'comes back to where it was',
      () => {
        page([told('job_1', 'asset_x')], 'a');
        page([told('job_2', 'asset_x')], 'b');
        page([told('job_3', 'asset_x')], 'a');
      },
    ],
    ['says in no known way how it goes on', () => page([told('job_1', 'asset_x')], { after: 'job_1' })],
    [
      'has no end',
      () => {
        for (let nth = 0; nth < 501; nth++) page([], `page ${nth}`);
      },
    ],
    [
      'names a job that does not tell what it is made from',
      () => {
        listing.add('job_mute', { metadata: {} });
      },
    ],
  ])('is not certainly missing from a listing that %s', async (_what, answer) => {
    answer();
    await expect(find()).rejects.toMatchObject({ kind: 'unknown-outcome' });
  });

  test('a listing that breaks on the way is an error, never an absence', async () => {
    for (let i = 0; i < 250; i++) listing.add(`job_${i}`);
    listing.instead.push({ json: { jobs: [], nextPaginationToken: '200' } }, 'reset');
    await expect(find()).rejects.toMatchObject({ kind: 'unknown-outcome' });
  });
});
