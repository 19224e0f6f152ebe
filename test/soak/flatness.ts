import type { Sample } from './samples.ts';

const [kB, MB] = [1024, 1024 * 1024];

/** One thing that may not grow: how it stood in the middle third of the run and in the last one, and what is allowed. */
export type Verdict = {
  readonly what: string;
  readonly middle: number;
  readonly last: number;
  /** The most that `last` may be. */
  readonly allowed: number;
  readonly unit: 'MB' | 'kB' | '';
  readonly isFlat: boolean;
};

type Measure = {
  readonly what: string;
  readonly unit: Verdict['unit'];
  readonly of: (sample: Sample) => number | undefined;
  /** How much more the last third's median may be: this share of the middle third's, or this much if that is more. */
  readonly share: number;
  readonly least: number;
};

/**
 * Caches fill and pages of memory are kept within the first third; after that nothing may grow but by what lies between
 * two moments of a busy process.
 */
const measures: readonly Measure[] = [
  { what: 'memory (RSS)', unit: 'MB', of: ({ rss }) => rss, share: 0.1, least: 32 * MB },
  { what: 'heap after collection', unit: 'MB', of: ({ heap }) => heap, share: 0.05, least: 2 * MB },
  { what: 'file handles', unit: '', of: ({ handles }) => handles, share: 0.1, least: 5 },
  { what: 'temporary files', unit: '', of: ({ tempFiles }) => tempFiles, share: 0, least: 2 },
  { what: 'temporary bytes', unit: 'kB', of: ({ tempBytes }) => tempBytes, share: 0, least: MB },
];

/** What a translation may leave in the database until it is pruned: its two runs with their steps, its history. */
const bytesPerTranslation = 40 * kB;

/** Whether nothing grows. Needs samples in each third of the run. */
export function judge(samples: readonly Sample[]): Verdict[] {
  const [, middle, last] = thirds(samples);
  const verdicts = measures.flatMap(({ what, unit, of, share, least }): Verdict[] => {
    const [before, after] = [
      median(middle.flatMap((one) => of(one) ?? [])),
      median(last.flatMap((one) => of(one) ?? [])),
    ];
    if (before === undefined || after === undefined) return [];
    const allowed = before + Math.max(before * share, least);
    return [{ what, unit, middle: before, last: after, allowed, isFlat: after <= allowed }];
  });
  return [...verdicts, databaseVerdict([...middle, ...last])];
}

/** The database grows by what is remembered, so it is judged by the translation. */
function databaseVerdict(samples: readonly Sample[]): Verdict {
  const [first, last] = [samples[0], samples.at(-1)];
  const ended = (last?.ended ?? 0) - (first?.ended ?? 0);
  const grown = ((last?.database ?? 0) - (first?.database ?? 0)) / Math.max(1, ended);
  return {
    what: 'database, a translation',
    unit: 'kB',
    middle: 0,
    last: grown,
    allowed: bytesPerTranslation,
    isFlat: ended > 0 && grown <= bytesPerTranslation,
  };
}

function thirds(samples: readonly Sample[]): [Sample[], Sample[], Sample[]] {
  const end = samples.at(-1)?.at ?? 0;
  const parts: [Sample[], Sample[], Sample[]] = [[], [], []];
  for (const sample of samples) parts[Math.min(2, Math.floor((3 * sample.at) / end))]?.push(sample);
  if (parts.some((part) => part.length === 0)) throw new Error('there are too few samples to judge by');
  return parts;
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
