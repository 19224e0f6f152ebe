import { expect, test } from 'vitest';
import { replies } from '../../../src/services/scenario/replies.ts';

test('a field that cannot be read of an object of the SDK is one that is not told', () => {
  const broken = (fields: object, ...names: string[]) => {
    for (const name of names)
      Object.defineProperty(fields, name, {
        get: () => {
          throw new Error('not loaded');
        },
      });
    return fields;
  };
  const metadata = broken({ assetIds: ['asset_1'] }, 'input', 'error');
  const job = broken({ jobId: 'job_1', metadata }, 'billing');
  const read = { jobId: 'job_1', metadata: { assetIds: ['asset_1'] } };
  expect(replies.job('jobs.retrieve', { job }, 'job_1')).toEqual({ job: read });
  expect(replies.jobs('jobs.list', { jobs: [job] })).toEqual({ jobs: [read] });
});
