import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { acknowledgementBench } from './acknowledgement.ts';
import { burstBench } from './burst.ts';
import { languagesBench } from './languages.ts';
import { loadBench } from './load.ts';
import { memoryBench } from './memory.ts';
import { startBench } from './start.ts';
import { steadyBench } from './steady.ts';

/**
 * `npm run bench [-- --quick | --long] [languages] [start] [acknowledgement] [memory] [load] [steady] [burst]`: the app beside a peer, on
 * this machine, now. It prints figures and judges none: see the README beside it.
 */
const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, long: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { quick, long } = values;

const parts: Record<string, () => Promise<void>> = {
  languages: () => languagesBench({ rounds: quick ? 1 : 2 }),
  start: () => startBench({ starts: quick ? 3 : 7 }),
  acknowledgement: () => acknowledgementBench(quick ? { jobs: 50, probes: 100 } : { jobs: 200, probes: 200 }),
  memory: () => memoryBench({ many: !quick, long }),
  load: () =>
    loadBench(
      quick
        ? { jobs: [1, 10, 30], jobSeconds: 15, withinMs: 75_000 }
        : { jobs: [1, 10, 100], jobSeconds: 60, withinMs: 300_000 },
    ),
  steady: () =>
    steadyBench(
      quick
        ? { perMinute: 36, minutes: 1, jobSeconds: 15, withinMs: 60_000 }
        : { perMinute: 36, minutes: 4, jobSeconds: 60, withinMs: 240_000 },
    ),
  burst: () =>
    burstBench(
      quick
        ? { requests: 100, jobSeconds: 20, withinMs: 300_000 }
        : { requests: 600, jobSeconds: 60, withinMs: 25 * 60_000 },
    ),
};

// The burst takes as long as all others together: it is for those who name it.
const usual = Object.keys(parts).filter((name) => name !== 'burst');
const chosen = positionals.length > 0 ? positionals : usual;
const unknown = chosen.find((name) => !parts[name]);
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(64);
}

const beganAt = Date.now();
const gigabytes = (totalmem() / 1e9).toFixed(0);
console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}, ` +
    `${gigabytes} GB, load ${loadavg()[0]?.toFixed(1)} at the start`,
);
for (const name of chosen) await parts[name]?.();
console.log(`\n${Math.round((Date.now() - beganAt) / 1000)} s in all`);
process.exit();
