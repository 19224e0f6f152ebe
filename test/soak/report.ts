import { styleText } from 'node:util';
import type { Verdict } from './flatness.ts';
import type { Sample } from './samples.ts';

const [kB, MB] = [1024, 1024 * 1024];
const divisors = { MB, kB, '': 1 };

const columns: readonly (readonly [title: string, of: (sample: Sample) => string])[] = [
  ['minute', ({ at }) => (at / 60_000).toFixed(1)],
  ['RSS, MB', ({ rss }) => (rss / MB).toFixed(0)],
  ['heap, MB', ({ heap }) => (heap / MB).toFixed(1)],
  ['handles', ({ handles }) => String(handles ?? '—')],
  ['temp files', ({ tempFiles }) => String(tempFiles)],
  ['temp, kB', ({ tempBytes }) => (tempBytes / kB).toFixed(0)],
  ['database, kB', ({ database }) => (database / kB).toFixed(0)],
  ['ended', ({ ended }) => String(ended)],
];

const row = (cells: readonly string[]) =>
  cells.map((cell, index) => cell.padStart((columns[index]?.[0].length ?? 0) + 2)).join('');

export function printHead(): void {
  console.log(row(columns.map(([title]) => title)));
}

export function printSample(sample: Sample): void {
  console.log(row(columns.map(([, of]) => of(sample))));
}

/** What did not grow and what did; memory and the like as the medians of the middle and of the last third. */
export function printVerdicts(verdicts: readonly Verdict[]): void {
  const widest = Math.max(...verdicts.map(({ what }) => what.length));
  console.log(`\n${''.padEnd(widest + 6)}  middle third   last third      allowed`);
  for (const { what, unit, middle, last, allowed, isFlat } of verdicts) {
    const cell = (value: number) =>
      `${(value / divisors[unit]).toFixed(unit === '' ? 0 : 1)} ${unit}`.padStart(13);
    const verdict = isFlat ? styleText('green', 'flat ') : styleText('red', 'GROWS');
    console.log(`${verdict} ${what.padEnd(widest)}  ${cell(middle)}${cell(last)}${cell(allowed)}`);
  }
}

/** A line of the end: what was to be shown, whether it was, and what is known of it. */
export function printCheck(holds: boolean, what: string): void {
  console.log(`${holds ? styleText('green', 'holds') : styleText('red', 'BREACH')} ${what}`);
}
