import { expect, test } from 'vitest';
import { ScenarioError } from '../../../src/services/scenario/errors.ts';
import { statedLength } from '../../../src/services/translation/video-length.ts';
import { quietLog } from '../../support/quiet-log.ts';

test('a video that Scenario does not know yet has no length yet', async () => {
  const known = { assets: [{ id: 'asset_1', properties: { duration: 11 } }] };
  const answers = [
    () => Promise.reject(new ScenarioError({ operation: 'assets.getBulk', kind: 'not-found' })),
    async () => known,
  ];
  const scenario = { assets: { getBulk: () => answers.shift()?.() } };
  const parts = { scenario, log: quietLog().log, lengthPausesMs: [1] };
  expect(await statedLength(parts as never, 'asset_1')).toBe(11);
});
