import { parseArgs } from 'node:util';

export const usage = `npm run soak -- [options]

  --minutes <n>      how long people go on asking (30); under 5 all is still warming up
  --per-minute <n>   translations they ask for in a minute (20)
  --seed <n>         decides who asks for what and what goes wrong (drawn and printed unless given)
  --every <s>        seconds between two samples (30)`;

export type Arguments = {
  readonly minutes: number;
  readonly perMinute: number;
  readonly seed: number;
  readonly everyMs: number;
};

/** @throws TypeError for what is no option or no number. */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '30' },
      'per-minute': { type: 'string', default: '20' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      every: { type: 'string', default: '30' },
    },
  });
  return {
    minutes: positive(values.minutes),
    perMinute: positive(values['per-minute']),
    seed: positive(values.seed),
    everyMs: positive(values.every) * 1000,
  };
}

function positive(given: string): number {
  const value = Number(given);
  if (!(value > 0)) throw new TypeError(`${given} is not a number above nought`);
  return value;
}
