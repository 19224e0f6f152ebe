import { availableMemory } from 'node:process';
import { type Program, withBot } from './bots.ts';
import { megabytes, printTable, ratio } from './figures.ts';
import { largeVideo, type Video } from './videos.ts';

type Case = {
  readonly name: string;
  readonly video: Video;
  /** Bytes of each result. */
  readonly resultBytes: number;
  readonly count: number;
  readonly refuseImports?: boolean;
  /** Why the plain bot has no figure. */
  readonly withoutPlain?: string;
};

/** Peak in bytes, and how many videos the person saw. */
type Measured = { readonly peak: number; readonly arrived: number };

const [small, large, huge] = [5_000_000, 100_000_000, 500_000_000];

/** What the plain bot may need for ten videos of 100 MB, in bytes. */
const manyNeed = 8_000_000_000;

/** The most memory a bot ever has while videos go in and out, beginning with what it takes to be there at all. */
export async function memoryBench({ many, long }: { many: boolean; long: boolean }): Promise<void> {
  const rows: string[][] = [];
  for (const one of await cases({ many, long })) {
    const app = await measure('app', one);
    const plain = one.withoutPlain ? undefined : await measure('plain', one);
    const theirs = one.withoutPlain ?? (plain && withLosses(plain, one));
    rows.push([one.name, withLosses(app, one), theirs ?? '', ratio(plain?.peak, app.peak)]);
  }
  printTable('Peak memory, MB', ['app', 'plain bot', 'plain : app'], rows);
}

/** A bot that loses a video needs less memory for it, so what arrived stands beside what it took. */
function withLosses({ peak, arrived }: Measured, { count }: Case): string {
  return arrived < count ? `${arrived} of ${count} arrived: ${megabytes(peak)}` : megabytes(peak);
}

async function cases({ many, long }: { many: boolean; long: boolean }): Promise<Case[]> {
  const video = await largeVideo('mp4', large);
  const tenfold = availableMemory() < manyNeed ? { withoutPlain: 'no room' } : {};
  const list: Case[] = [
    { name: 'no video yet', video, resultBytes: large, count: 0 },
    { name: '1 × 100 MB, imported from its URL', video, resultBytes: large, count: 1 },
    { name: '1 × 100 MB, sent in parts', video, resultBytes: large, count: 1, refuseImports: true },
    {
      name: '1 × 100 MB of MOV, remuxed',
      video: await largeVideo('mov', large),
      resultBytes: large,
      count: 1,
      withoutPlain: 'refused',
    },
  ];
  if (many) {
    list.push(
      { name: '10 × 100 MB, imported from their URL', video, resultBytes: large, count: 10, ...tenfold },
      {
        name: '10 × 100 MB, sent in parts',
        video,
        resultBytes: large,
        count: 10,
        refuseImports: true,
        ...tenfold,
      },
    );
  }
  if (long) {
    const parts = { count: 1, refuseImports: true, withoutPlain: 'not run' };
    list.push(
      {
        name: '1 × 5 MB, sent in parts',
        video: await largeVideo('mp4', small),
        resultBytes: small,
        ...parts,
      },
      // Discord takes nothing above 190 MB from a bot, so the result is smaller.
      {
        name: '1 × 500 MB in parts, 180 MB out',
        video: await largeVideo('mp4', huge),
        resultBytes: 180_000_000,
        ...parts,
      },
    );
  }
  return list;
}

async function measure(
  program: Program,
  { video, count, resultBytes, refuseImports = false }: Case,
): Promise<Measured> {
  const options = { jobSeconds: 3, requestsPerMinute: 2_000, resultBytes, refuseImports };
  return withBot(program, options, async ({ stand, peak }) => {
    await stand.order({ ...video, count, everyMs: 0 });
    await stand.settled({ withinMs: 180_000 });
    const { translations } = await stand.report();
    const arrived = translations.filter(({ seenAt }) => seenAt !== undefined).length;
    return { peak: await peak(), arrived };
  });
}
