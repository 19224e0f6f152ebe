import { expect, test } from 'vitest';
import { Problem } from '../../../src/services/problem.ts';
import { type LateParts, lateResult } from '../../../src/services/translation/late.ts';
import type { Steps } from '../../../src/services/translation/steps.ts';

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
