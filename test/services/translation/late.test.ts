import { expect, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import { type LateParts, lateResult } from '../../../src/services/translation/late.ts';
import type { Steps } from '../../../src/services/translation/steps.ts';
import { quietLog } from '../../support/quiet-log.ts';

test('a paid job that could not be looked at is looked at again the next time', async () => {
  const looks = [
    async () => Promise.reject(new Problem('unexpected')),
    async () => null,
    async () => ({ result: { assetId: 'asset_1', mimeType: 'video/mp4', seconds: 10 } }),
  ];
  const steps = { wait: async () => undefined, run: () => looks.shift()?.() } as unknown as Steps;
  const parts = { translationId: '1', latePatience: { waitMs: 1, waits: 5 } } as LateParts;
  const brought = await lateResult(parts, { jobId: 'job_1', seconds: 10 }, steps);
  expect(brought).toMatchObject({ assetId: 'asset_1' });
});

test.each([
  ['another video', { video: 'asset_other' }, undefined],
  ['its video', { video: 'asset_ours' }, { assetId: 'asset_made' }],
])('a late job of %s', async (_what, input, brought) => {
  const { log } = quietLog();
  const made = { id: 'asset_made', kind: 'video', url: 'https://cdn.test/made' };
  const job = { jobId: 'job_1', status: 'success', metadata: { assetIds: ['asset_made'], input } };
  const steps = { wait: async () => undefined, run: (_: string, look: () => unknown) => look() };
  const parts = {
    log,
    translationId: '1',
    latePatience: { waitMs: 1, waits: 2 },
    isWanted: async () => true,
    scenario: {
      jobs: { retrieve: async () => ({ job }) },
      assets: { getBulk: async () => ({ assets: [made] }) },
    },
  };
  const late = { jobId: 'job_1', assetId: 'asset_ours', seconds: 10 };
  const result = await lateResult(parts as never, late, steps as never);
  if (brought) expect(result).toMatchObject(brought);
  else expect(result).toBeUndefined();
});
