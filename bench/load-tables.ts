import type { Program } from './bots.ts';
import { percentile, printTable, ratio, seconds, whole } from './figures.ts';
import type { Report, Translation } from './report.ts';

/** What one bot made of the work that `name` says. */
export type Result = Report & { readonly name: string; readonly program: Program };

/** The app and its peer, on the same work. */
export type Pair = readonly [app: Result, plain: Result];

const columns = ['app', 'plain bot', 'plain : app'];

/** Prints what came of it, how long people waited, and how many calls that took. */
export function printLoad(pairs: readonly Pair[], title: string): void {
  printTable(title, columns.slice(0, 2), pairs.flatMap(outcomeRows));
  printTable('Acknowledgement, ms', columns, pairs.flatMap(acknowledgementRows));
  printTable('From the end of the job, s', columns, pairs.flatMap(latencyRows));
  printTable('Calls to Scenario for each video that arrived', columns, pairs.flatMap(callRows));
  for (const { program, name, violations } of pairs.flat()) {
    if (violations.length > 0)
      console.log(`${program}, ${name}: Discord objects to ${violations.join('; ')}`);
  }
}

function outcomeRows([app, plain]: Pair): string[][] {
  const row = (name: string, figure: (of: Result) => string) => [
    `${app.name}: ${name}`,
    figure(app),
    figure(plain),
  ];
  return [
    row('asked for', ({ translations }) => String(translations.length)),
    row('acknowledged in time', (of) => String(count(of, 'ackMs'))),
    row('paid for', (of) => String(count(of, 'submittedAt'))),
    row('arrived', (of) => String(count(of, 'seenAt'))),
    row('last one submitted after, s', (of) => seconds(percentile(since(of, 'askedAt', 'submittedAt'), 1))),
    row('calls refused with 429', ({ refused }) => String(refused)),
  ];
}

function acknowledgementRows(pair: Pair): string[][] {
  return [0.5, 0.99].map((share) => {
    const [ours, theirs] = pair.map(({ translations }) =>
      percentile(
        translations.map(({ ackMs }) => ackMs),
        share,
      ),
    );
    return [`${pair[0].name}: p${share * 100}`, whole(ours), whole(theirs), ratio(theirs, ours)];
  });
}

function latencyRows(pair: Pair): string[][] {
  const moments = { fetchedAt: 'delivery begins', seenAt: 'seen' } as const;
  return (['fetchedAt', 'seenAt'] as const).flatMap((moment) =>
    [0.5, 0.95].map((share) => {
      const [ours, theirs] = pair.map((one) => percentile(since(one, 'endedAt', moment), share));
      const name = `${pair[0].name}: ${moments[moment]}, p${share * 100}`;
      return [name, seconds(ours), seconds(theirs), ratio(theirs, ours)];
    }),
  );
}

function callRows(pair: Pair): string[][] {
  const kinds = [...new Set(pair.flatMap(({ calls }) => Object.keys(calls)))].sort();
  const [ours, theirs] = pair.map((one) => callsEach(one));
  return [
    [`${pair[0].name}: all`, fixed(ours), fixed(theirs), ratio(theirs, ours)],
    ...kinds.map((kind) => [`    ${kind}`, ...pair.map((one) => fixed(callsEach(one, kind))), '']),
  ];
}

function count({ translations }: Result, what: keyof Translation): number {
  return translations.filter((one) => one[what] !== undefined).length;
}

function since({ translations }: Result, from: 'askedAt' | 'endedAt', to: keyof Translation): number[] {
  return translations.flatMap(({ [from]: start, [to]: end }) => (start && end ? end - start : []));
}

/** Calls of a kind, or all, shared among the videos that arrived: those for others were in vain. */
function callsEach(result: Result, kind?: string): number | undefined {
  const { calls } = result;
  const all = kind === undefined ? Object.values(calls).reduce((sum, n) => sum + n, 0) : (calls[kind] ?? 0);
  const arrived = count(result, 'seenAt');
  return arrived > 0 ? all / arrived : undefined;
}

const fixed = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2));
