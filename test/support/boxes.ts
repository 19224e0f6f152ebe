/** Boxes that hold nothing but boxes. */
const holders = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'moof', 'traf', 'mvex']);

/** A box of an MP4 around `content`. */
export function box(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(content.length + 8);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, content]);
}

/** 32-bit numbers, one after the other. */
export function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => {
    bytes.writeUInt32BE(value >>> 0, at * 4);
  });
  return bytes;
}

/**
 * An MP4 with some boxes changed: `change` is shown the type and the content of each, and gives what is to stand in its
 * place, a whole box or several or none; undefined leaves it as it is. Where the frames lie is not corrected.
 */
export function withBoxes(
  file: Buffer,
  change: (type: string, content: Buffer) => Buffer | undefined,
): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at + 8 <= file.length; ) {
    const size = file.readUInt32BE(at) || file.length - at;
    const long = size === 1;
    const end = at + (long ? Number(file.readBigUInt64BE(at + 8)) : size);
    const type = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + (long ? 16 : 8), end);
    const inner = holders.has(type) ? withBoxes(content, change) : content;
    const changed = change(type, inner);
    parts.push(changed ?? (inner === content ? file.subarray(at, end) : box(type, inner)));
    at = end;
  }
  return Buffer.concat(parts);
}
