import type { Dice } from '../../sandbox/dice.ts';
import { evilVideos } from '../support/evil-videos.ts';
import type { FuzzSample } from './samples.ts';

export type Damaged = { readonly what: string; readonly bytes: Buffer };

/** Of so many files one is a crafted one. */
const craftedEvery = 200;

/** A file that somebody might send: mostly a video with a few bytes or fields of its table of contents changed. */
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
  if (way < 0.4) return structurally(kind, bytes, dice);
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

const boxes =
  'moof traf trun tfhd tfdt mfhd mfra tfra mfro stsd stts stsz stsc stco elst mdhd mvhd tkhd trex mvex esds avcC hdlr mdat moov trak ctts stss'.split(
    ' ',
  );

/** Of an MKV: cluster, simple block, block group, cues and what they hold, tracks, segment, header, lengths, lacing. */
const elements =
  '1f43b675 a3 a0 1c53bb6b bb e7 1654ae6b ae 18538067 114d9b74 1549a966 2ad7b1 4489 23e383 e1 e0 b5 63a2'.split(
    ' ',
  );

const packetBytes = 188;

/** Changes fields where the container's own structure has them, or repeats parts of it as a whole. */
function structurally(kind: string, bytes: Buffer, dice: Dice): Damaged {
  const at = (end: number) => Math.floor(dice.roll() * end);
  const changed = Buffer.from(bytes);
  if (kind === 'mp4' || kind === 'mov') {
    const fragment = bytes.indexOf('moof', 0, 'latin1') - 4;
    if (fragment > 0 && dice.chance(0.2)) {
      const repeated = bytes.subarray(fragment, fragment + bytes.readUInt32BE(fragment));
      return {
        what: `${kind} with a fragment repeated`,
        bytes: Buffer.concat([bytes, ...Array(2_000).fill(repeated)]),
      };
    }
    for (let n = 0; n <= at(3); n++) {
      const place = somewhere(bytes, Buffer.from(dice.pick(boxes)), at);
      const field = place === undefined ? -1 : place - 4 + 4 * at(8);
      if (field < 0 || field + 4 > bytes.length) continue;
      changed.writeUInt32BE(dice.pick([0, 1, 2 ** 16, 2 ** 24, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]), field);
    }
    return { what: `${kind} with fields changed`, bytes: changed };
  }
  if (kind === 'ts') return damagedPackets(changed, dice, at);
  if (dice.chance(0.15)) {
    const clusters = bytes.subarray(bytes.indexOf(Buffer.from('1f43b675', 'hex')));
    return {
      what: `${kind} with clusters repeated`,
      bytes: Buffer.concat([bytes, ...Array(30).fill(clusters)]),
    };
  }
  const isSize = dice.chance(0.5);
  for (let n = 0; n <= at(4); n++) {
    const id = Buffer.from(dice.pick(elements), 'hex');
    const place = somewhere(bytes, id, at);
    if (place === undefined) continue;
    const field = place + id.length;
    if (isSize) changed[Math.min(bytes.length - 1, field)] = dice.pick([0xff, 0x80, 1, 0, 0x40, 0x81]);
    else changed.fill(dice.pick([0xff, 0, 1]), field, field + 1 + at(8));
  }
  return { what: `${kind} with elements changed`, bytes: changed };
}

function damagedPackets(changed: Buffer, dice: Dice, at: (end: number) => number): Damaged {
  const way = at(6);
  if (way === 0) return { what: 'ts repeated', bytes: Buffer.concat(Array(40).fill(changed)) };
  if (way === 1) {
    const empty = Buffer.alloc(packetBytes, 0xff);
    empty.set([0x47, 0x1f, 0xff, 0x10]);
    const [start, rest] = [changed.subarray(0, 10 * packetBytes), changed.subarray(10 * packetBytes)];
    return { what: 'ts of null packets', bytes: Buffer.concat([start, ...Array(40_000).fill(empty), rest]) };
  }
  if (way === 2) {
    for (let packet = 0; packet < changed.length; packet += packetBytes) changed[packet + 1]! &= ~0x40;
    return { what: 'ts without starts', bytes: changed };
  }
  for (let n = 0; n <= at(40); n++) {
    const header = at(changed.length / packetBytes) * packetBytes + at(20);
    changed[header] = dice.pick([0, 0x47, 0xff, 0x40, 0x1f, 1]);
  }
  return { what: 'ts with headers changed', bytes: changed };
}

/** One of the places of `part`. */
function somewhere(bytes: Buffer, part: Buffer, at: (end: number) => number): number | undefined {
  const places: number[] = [];
  for (let place = bytes.indexOf(part); place !== -1 && places.length < 200; ) {
    places.push(place);
    place = bytes.indexOf(part, place + 1);
  }
  return places[at(places.length)];
}
