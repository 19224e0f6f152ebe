import type { InputTrack } from 'mediabunny';

/** Which part of a track players show, in seconds of its own time; packets lie outside when somebody has cut them away. */
export type Shown = {
  readonly from: number;
  readonly to: number;
  /** More than one part, or another speed: what mediabunny 1.61 does not follow. */
  readonly isComplex: boolean;
};

const everything: Shown = { from: -Infinity, to: Infinity, isComplex: false };

type Edit = { readonly ticks: number; readonly mediaTime: number; readonly rate: number };

/** What an MP4 or MOV says of which part of `track` is shown: phones trim that way. Other containers have no such thing. */
export function shownPart(track: InputTrack): Shown {
  const inner = innerTrack(track);
  if (!inner?.demuxer?.moovSlice) return everything;
  const { demuxer } = inner;
  const edits = editsOf(inner.id, demuxer.moovSlice);
  const first = edits.findIndex(isShown);
  if (first === -1) return edits.length === 0 ? everything : { ...everything, isComplex: true };
  const last = edits.findLastIndex(isShown);
  const parts = edits.slice(first, last + 1);
  const seconds = (ticks: number) => ticks / demuxer.movieTimescale;
  const from = seconds(sum(edits.slice(0, first)));
  // The table of contents of a file in fragments does not know how long it will be.
  const length = demuxer.isFragmented ? 0 : seconds(sum(parts));
  const step = inner.timescale / demuxer.movieTimescale;
  return {
    from,
    to: length > 0 ? from + length : Infinity,
    isComplex: !parts.every((part, n) => part.rate === 1 && followsOn(parts[n - 1], part, step)),
  };
}

function isShown({ mediaTime }: Edit): boolean {
  return mediaTime >= 0;
}

/** Whether a part begins where the one before it ended, in the track's time: together they are one. `step`: units of that a tick. */
function followsOn(before: Edit | undefined, { mediaTime }: Edit, step: number): boolean {
  return (
    !before || (isShown(before) && Math.abs(before.mediaTime + before.ticks * step - mediaTime) <= step + 1)
  );
}

function sum(edits: readonly Edit[]): number {
  return edits.reduce((total, { ticks }) => total + ticks, 0);
}

type Slice = {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
};

/** What mediabunny 1.61 has read and does not give out. */
type InnerTrack = {
  readonly id: number;
  readonly timescale: number;
  readonly demuxer?: {
    readonly moovSlice: Slice;
    readonly movieTimescale: number;
    readonly isFragmented: boolean;
  };
};

function innerTrack(track: InputTrack): InnerTrack | undefined {
  return (track as unknown as { _backing?: { internalTrack?: InnerTrack } })._backing?.internalTrack;
}

/** All entries of all edit lists of the track called `id`. */
function editsOf(id: number, { bytes, offset, start, end }: Slice): Edit[] {
  const moov = Buffer.from(bytes.buffer, bytes.byteOffset + start - offset, end - start);
  const track = boxesIn(moov).find(({ name, content }) => name === 'trak' && trackId(content) === id);
  const lists = boxesIn(track?.content)
    .filter(({ name }) => name === 'edts')
    .flatMap(({ content }) => boxesIn(content))
    .filter(({ name }) => name === 'elst');
  return lists.flatMap(({ content }) => entriesOf(content));
}

function trackId(track: Buffer): number | undefined {
  const header = boxesIn(track).find(({ name }) => name === 'tkhd')?.content;
  return header?.readUInt32BE(header[0] === 1 ? 20 : 12);
}

function entriesOf(list: Buffer): Edit[] {
  const isLong = list[0] === 1;
  const width = isLong ? 20 : 12;
  const count = Math.min(list.readUInt32BE(4), Math.floor((list.length - 8) / width));
  return Array.from({ length: count }, (_, n) => {
    const at = 8 + n * width;
    const ticks = isLong ? Number(list.readBigUInt64BE(at)) : list.readUInt32BE(at);
    const mediaTime = isLong ? Number(list.readBigInt64BE(at + 8)) : list.readInt32BE(at + 4);
    return { ticks, mediaTime, rate: list.readInt32BE(at + width - 4) / 65536 };
  });
}

function boxesIn(content: Buffer = Buffer.alloc(0)): { name: string; content: Buffer }[] {
  const boxes: { name: string; content: Buffer }[] = [];
  for (let at = 0; at + 8 <= content.length; ) {
    const size = content.readUInt32BE(at);
    if (size < 8) break;
    boxes.push({
      name: content.toString('latin1', at + 4, at + 8),
      content: content.subarray(at + 8, at + size),
    });
    at += size;
  }
  return boxes;
}
