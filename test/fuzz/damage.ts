import type { Dice } from '../../sandbox/dice.ts';
import { evilVideos } from '../support/evil-videos.ts';
import type { FuzzSample } from './samples.ts';

export type Damaged = { readonly what: string; readonly bytes: Buffer };

/** Of so many files one is a crafted one. */
const craftedEvery = 200;

/** A file that somebody might send: mostly a video with one to three bytes of its table of contents changed. */
export function damaged(samples: readonly FuzzSample[], whole: Buffer, dice: Dice): Damaged {
  if (dice.chance(1 / craftedEvery)) {
    const kind = dice.pick(Object.keys(evilVideos) as (keyof typeof evilVideos)[]);
    return { what: kind, bytes: evilVideos[kind](whole) };
  }
  const { kind, bytes } = dice.pick(samples);
  const at = (from: number, to: number) => from + Math.floor(dice.roll() * (to - from));
  const way = dice.roll();
  if (way < 0.06) return { what: `${kind} cut off`, bytes: bytes.subarray(0, at(1, bytes.length)) };
  const stray = at(1, 64);
  const filling = Buffer.alloc(stray, dice.pick([0, 0xff, at(0, 256)]));
  if (way < 0.1) return { what: `${kind} with stray bytes`, bytes: Buffer.concat([bytes, filling]) };
  if (way < 0.14) {
    return {
      what: `${kind} with other bytes at its end`,
      bytes: Buffer.concat([bytes.subarray(0, -stray), filling]),
    };
  }
  const changed = Buffer.from(bytes);
  const [start, end] = dice.pick(tables(kind, bytes));
  const changes = at(1, 4);
  for (let n = 0; n < changes; n++) changed[at(start, end)] = dice.pick([0, 1, 0x7f, 0x80, 0xff, at(0, 256)]);
  return { what: `${kind} with ${changes} bytes changed`, bytes: changed };
}

/** Where a container says what it holds. */
function tables(kind: string, bytes: Buffer): [from: number, to: number][] {
  const whole: [number, number] = [0, bytes.length];
  if (kind === 'mp4' || kind === 'mov') {
    const moov = bytes.indexOf('moov', 0, 'latin1') - 4;
    const end = moov + bytes.readUInt32BE(moov);
    return [[moov, end]];
  }
  if (kind === 'ts') return [[0, 2_000], whole];
  return [
    [0, 700],
    [Math.max(0, bytes.length - 200), bytes.length],
  ];
}
