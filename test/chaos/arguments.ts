import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export const usage = `npm run chaos -- [options]

  --sqlite, --postgres   the matrix on this database only
  --story <name>         the matrix of one story only
  --point <words>        only kill points, or laws to break, whose title holds these words
  --skip <part>          leave out: matrix, pair, random (may be repeated)
  --requests <n>         requests of the randomised run (300)
  --seed <n>             its seed (drawn and printed unless given)
  --every <ms>           average time between two of its requests (500)
  --concurrency <n>      stories at the same time
  --program <file>       the app's main file, to try another version
  --mutate               break one law at a time in a copy of the source instead, and see each caught`;

export type Arguments = {
  readonly databases: readonly ('sqlite' | 'postgres')[];
  readonly story: string | undefined;
  readonly point: string;
  readonly skip: readonly string[];
  readonly requests: number;
  readonly seed: number;
  readonly everyMs: number;
  readonly concurrency: number;
  readonly program: string | undefined;
  readonly mutate: boolean;
};

/** @throws TypeError for what is no option. */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sqlite: { type: 'boolean' },
      postgres: { type: 'boolean' },
      story: { type: 'string' },
      point: { type: 'string' },
      skip: { type: 'string', multiple: true },
      requests: { type: 'string' },
      seed: { type: 'string' },
      every: { type: 'string' },
      concurrency: { type: 'string' },
      program: { type: 'string' },
      mutate: { type: 'boolean' },
    },
  });
  const both = values.sqlite === values.postgres;
  return {
    databases: both ? ['sqlite', 'postgres'] : values.sqlite ? ['sqlite'] : ['postgres'],
    story: values.story,
    point: values.point ?? '',
    skip: values.skip ?? [],
    requests: wholeNumber(values.requests, 300),
    seed: wholeNumber(values.seed, Math.floor(Math.random() * 2 ** 31)),
    everyMs: wholeNumber(values.every, 500),
    // Much of a story is waiting: for polls, for a listing to be sure of.
    concurrency: wholeNumber(values.concurrency, Math.ceil(1.5 * availableParallelism())),
    program: values.program,
    mutate: values.mutate ?? false,
  };
}

function wholeNumber(given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  if (!/^\d+$/.test(given)) throw new TypeError(`${given} is not a whole number`);
  return Number(given);
}
