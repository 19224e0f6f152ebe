import { expect, it } from 'vitest';
import { fuzz } from './run.ts';

it('damaged files end, each with words that people know, and hold up nobody else', {
  timeout: 120_000,
}, async () => {
  const report = await fuzz({ files: 200, seed: 1 });
  expect(report.failures).toEqual([]);
  expect(report.slowest.ms).toBeLessThan(30_000);
  // With a wide margin for what else runs here; `npm run fuzz` holds it to half a second.
  expect(report.othersMs).toBeLessThan(5_000);
  expect(report.peakMegabytes).toBeLessThan(500);
});
