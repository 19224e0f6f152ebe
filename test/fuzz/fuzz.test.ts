import { expect, it } from 'vitest';
import { fuzz } from './run.ts';

// How long each takes, and others wait, is for `npm run fuzz` to tell, on a machine with nothing else to do.
it('damaged files end, each with words that people know', { timeout: 300_000 }, async () => {
  const report = await fuzz({ files: 200, seed: 1 });
  expect(report.failures).toEqual([]);
  expect(report.others).toBeGreaterThan(0);
  expect(report.peakMegabytes).toBeLessThan(500);
});
