import { styleText } from 'node:util';
import type { KillResult } from './matrix/one-kill.ts';
import type { Verdict } from './mutation/mutate.ts';

/** Milliseconds as people read them. */
export function seconds(ms: number | undefined): string {
  return ms === undefined ? '—' : `${(ms / 1000).toFixed(1)} s`;
}

/** Median and maximum, or a dash. */
export function spread(times: readonly number[]): string {
  if (times.length === 0) return 'recovery —';
  const sorted = times.toSorted((a, b) => a - b);
  return `recovery median ${seconds(sorted[Math.floor(sorted.length / 2)])}, max ${seconds(sorted.at(-1))}`;
}

/** One line of the table, as soon as it is known; a breach with all that is known of it. */
export function printKill(
  { database, story, point, recoveryMs, missed, breaches }: KillResult,
  { done, all }: { done: number; all: number },
): void {
  const verdict = breaches.length > 0 ? 'BREACH' : missed ? 'not reached' : 'ok';
  const colour = breaches.length > 0 ? 'red' : missed ? 'yellow' : 'green';
  const cells = [
    `${done}/${all}`.padStart(7),
    styleText(colour, verdict.padEnd(11)),
    seconds(recoveryMs).padStart(7),
    database.padEnd(8),
    story.padEnd(12),
    point,
  ];
  console.log(cells.join('  '));
  for (const breach of breaches) console.log(`    ${breach}`);
}

/** The sum of one database's matrix. Returns whether nothing was broken. */
export function printMatrix(database: string, results: readonly KillResult[]): boolean {
  const broken = results.filter(({ breaches }) => breaches.length > 0);
  const missed = results.filter((result) => result.missed);
  const times = results.flatMap(({ recoveryMs }) => recoveryMs ?? []);
  console.log(
    `${database}: ${results.length} kill points, ${missed.length} not reached, ${broken.length} breaches, ${spread(times)}\n`,
  );
  return broken.length === 0 && results.length > 0;
}

/** A law that was broken, and by what that was noticed. */
export function printVerdict({ breaks, caughtBy }: Verdict): void {
  if (breaks === undefined) console.log(`the untouched source: ${caughtBy ?? 'nothing to be caught'}`);
  else console.log(`${caughtBy ? 'caught' : 'NOT CAUGHT'}  without: ${breaks}\n    ${caughtBy ?? ''}`);
}
