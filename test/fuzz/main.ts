/** `npm run fuzz -- [--files n] [--seed n]`: damaged files through the processes that read them. Exits with 1 if a bound is broken. */
import { parseArgs } from 'node:util';
import { fuzz } from './run.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [files, seed] = [Number(values.files), Number(values.seed)];
if (!(files > 0) || !Number.isInteger(seed)) throw new TypeError('--files and --seed take whole numbers');

console.log(`${files} files, seed ${seed}`);
const start = performance.now();
const report = await fuzz({
  files,
  seed,
  onProgress: (done) => {
    if (done % 1000 === 0) console.log(`${done} in ${Math.round((performance.now() - start) / 1000)} s`);
  },
});

const bounds = [
  { what: 'slowest file', is: report.slowest.ms, below: 30_000, unit: 'ms', note: report.slowest.what },
  {
    what: 'longest wait of others',
    is: report.othersMs,
    below: 500,
    unit: 'ms',
    note: `of ${report.others}`,
  },
  { what: 'peak memory in all', is: report.peakMegabytes, below: 400, unit: 'MB', note: '' },
];
console.log(`took ${Math.round((performance.now() - start) / 1000)} s`);
for (const [end, count] of Object.entries(report.ends)) console.log(`${String(count).padStart(7)} ${end}`);
for (const { what, is, below, unit, note } of bounds) {
  console.log(`${is < below ? 'ok  ' : 'OVER'} ${what}: ${Math.round(is)} ${unit} (below ${below}) ${note}`);
}
console.log(`     longest remux of others: ${Math.round(report.remuxMs)} ms of ${report.remuxes}`);
console.log(`     longest pause of the main process: ${Math.round(report.eventLoopMs)} ms`);
for (const failure of report.failures.slice(0, 20)) console.log(`FAILED ${failure}`);
const isFine = report.failures.length === 0 && bounds.every(({ is, below }) => is < below);
process.exit(isFine ? 0 : 1);
