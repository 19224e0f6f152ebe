import { readFileSync } from 'node:fs';

const most = 12;
const mostOfAll = 4;

/** What the app warned of last, and what it said last at all: enough to begin looking for a cause. */
export function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const grave = lines.filter((line) => !/^\{"level":"(trace|debug|info)"/.test(line));
  const shown = [...grave.slice(-most), '…', ...lines.slice(-mostOfAll)];
  return ['the app said last:', ...shown.map((line) => `    ${line.slice(0, 240)}`)].join('\n');
}
