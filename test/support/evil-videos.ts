import { box, withBoxes, words } from './boxes.ts';

const most = 0xffff_ffff;

/** Files that once stopped the app, made of any MP4 that plays. */
export const evilVideos = {
  /** A table of a million times four billion entries: who counts them one by one never ends. */
  'counts without end': (mp4) =>
    withBoxes(mp4, (type) => {
      if (type === 'stts') return Buffer.concat([box('stts', words(0, 1, 1, 800_000)), endlessOffsets()]);
      return type === 'ctts' ? Buffer.alloc(0) : undefined;
    }),
  /** Four billion samples in one entry: who makes something of each runs out of memory. */
  'claims four billion samples': (mp4) =>
    withBoxes(mp4, (type) => {
      if (type === 'stts') {
        return Buffer.concat([box('stts', words(0, 1, most, 1)), box('ctts', words(0, 1, 1, 0))]);
      }
      return type === 'ctts' ? Buffer.alloc(0) : undefined;
    }),
  'has four billion samples of no bits': (mp4) =>
    withBoxes(mp4, (type) => (type === 'stsz' ? box('stz2', words(0, 0, most)) : undefined)),
  'has samples of no bits in many entries': (mp4) =>
    withBoxes(mp4, (type) =>
      type === 'stts' ? box('stts', words(0, 3, most, 1, most, 2, most, 1)) : undefined,
    ),
  /** The first of its tracks lasts for 10^12 s. */
  'lasts for ages': (mp4) => {
    const done = new Set<string>();
    return withBoxes(mp4, (type, content) => {
      if (done.has(type)) return undefined;
      done.add(type);
      if (type === 'mdhd') {
        return box('mdhd', Buffer.concat([content.subarray(0, 12), words(1), content.subarray(16)]));
      }
      return type === 'stts' ? box('stts', words(0, 1, samplesIn(content), most)) : undefined;
    });
  },
} as const satisfies Record<string, (mp4: Buffer) => Buffer>;

/** How many samples a table of times is for. */
function samplesIn(stts: Buffer): number {
  let samples = 0;
  for (let at = 8; at < stts.length; at += 8) samples += stts.readUInt32BE(at);
  return samples;
}

function endlessOffsets(): Buffer {
  const entries = 100_000;
  const table = Buffer.alloc(8 + entries * 8);
  table.writeUInt32BE(entries, 4);
  for (let entry = 0; entry < entries; entry++) table.writeUInt32BE(most, 8 + entry * 8);
  return box('ctts', table);
}
