import { readFileSync } from 'node:fs';

const most = 12;

/** What the app warned of last: enough to begin looking for a cause. */
export function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const grave = lines.filter((line) => !/^\{"level":"(trace|debug|info)"/.test(line));
  return ['the app said last:', ...grave.slice(-most).map((line) => `    ${line.slice(0, 240)}`)].join('\n');
}
