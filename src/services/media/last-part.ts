import type { Input, InputTrack } from 'mediabunny';
import type { ReadPiece } from './pieces.ts';

/** How much of the end of a file is searched, in steps: a cluster or fragment of a real recording has a few megabytes. */
const tails = [1, 4, 8].map((megabytes) => megabytes * 1024 * 1024);

/** What mediabunny 1.61 knows and does not give out. What it has come by, it finds again: it need not walk there from the start. */
type Demuxer = {
  readonly isFragmented?: boolean;
  readonly segments?: readonly Segment[];
  readMetadata(): Promise<void>;
  readFragment?(start: number): Promise<unknown>;
  readCluster?(start: number, segment: Segment): Promise<unknown>;
};
type Segment = { readonly cuePoints: readonly unknown[] };
type Inner = {
  readonly fragmentLookupTable?: readonly unknown[];
  readonly fragmentPositionCache?: readonly unknown[];
  readonly clusterPositionCache?: readonly unknown[];
};

/**
 * Leads mediabunny to the last cluster or fragment of a recording without an index, which it would else look for from the
 * beginning, through the whole file. Nothing else changes: what is not found is looked for as before.
 */
export async function showLastPart(
  input: Input,
  tracks: readonly InputTrack[],
  file: { readonly size: number; readonly read: ReadPiece },
): Promise<void> {
  const demuxer = await (input as unknown as { _getDemuxer(): Promise<Demuxer> })._getDemuxer();
  const inner = tracks.map((track) => innerTrack(track));
  if (demuxer.isFragmented && inner.every((track) => track?.fragmentLookupTable?.length === 0)) {
    for (const start of await lastFragments(file)) {
      await demuxer.readFragment?.(start);
      if (inner.every((track) => (track?.fragmentPositionCache?.length ?? 0) > 0)) return;
    }
  }
  const segment = demuxer.segments?.length === 1 ? demuxer.segments[0] : undefined;
  if (segment?.cuePoints.length === 0) {
    for (const start of await lastPlaces(file, clustersIn)) {
      await demuxer.readCluster?.(start, segment);
      if (inner.every((track) => (track?.clusterPositionCache?.length ?? 0) > 0)) return;
    }
  }
}

function innerTrack(track: InputTrack): Inner | undefined {
  return (track as unknown as { _backing?: { internalTrack?: Inner } })._backing?.internalTrack;
}

/** Where the last fragments of an MP4 begin, the last one first: as many as lie in the same piece of its end. */
export function lastFragments(file: { readonly size: number; readonly read: ReadPiece }): Promise<number[]> {
  return lastPlaces(file, fragmentsIn);
}

type Find = (tail: Buffer) => number[];

async function lastPlaces(
  file: { readonly size: number; readonly read: ReadPiece },
  find: Find,
): Promise<number[]> {
  for (const bytes of tails) {
    const start = Math.max(0, file.size - bytes);
    const { buffer, byteOffset, length } = await file.read(start, file.size);
    const tail = Buffer.from(buffer, byteOffset, length);
    const places = find(tail).map((at) => start + at);
    if (places.length > 0 || start === 0) return places;
  }
  return [];
}

/** Those that state when they begin. */
function fragmentsIn(tail: Buffer): number[] {
  return placesOf(tail, Buffer.from('moof'))
    .map((at) => at - 4)
    .filter((at) => {
      if (at < 0 || tail.toString('latin1', at + 12, at + 16) !== 'mfhd') return false;
      const box = tail.subarray(at, at + tail.readUInt32BE(at));
      return box.includes('tfdt');
    });
}

const clusterId = Buffer.from([0x1f, 0x43, 0xb6, 0x75]);

/** Those that go on as clusters do: a size, then a time, which a checksum or free space may come before. */
function clustersIn(tail: Buffer): number[] {
  return placesOf(tail, clusterId).filter((at) => {
    const width = Math.clz32(tail[at + 4] ?? 0) - 23;
    return [0xe7, 0xbf, 0xec].includes(tail[at + 4 + width] ?? 0);
  });
}

/** Where `mark` stands in `tail`, from its end. */
function placesOf(tail: Buffer, mark: Buffer): number[] {
  const places: number[] = [];
  for (let at = tail.lastIndexOf(mark); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(mark, at - 1))
    places.push(at);
  return places;
}
