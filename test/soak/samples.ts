import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../chaos/stand/until.ts';
import type { Reading } from './app/probe.ts';
import type { SoakStand } from './stand.ts';

/** What the app held at one moment; sizes in bytes. */
export type Sample = Reading & {
  /** ms since the soak began */
  readonly at: number;
  readonly tempFiles: number;
  readonly tempBytes: number;
  /** The SQLite file with its write-ahead log. */
  readonly database: number;
  /** Translations that had ended by then. */
  readonly ended: number;
};

/** How long the app may take to look at itself, in ms. */
const readingMs = 20_000;

/** @throws when the app does not answer. */
export async function takeSample(stand: SoakStand, startedAt: number): Promise<Sample> {
  const reading = await askProbe(stand.probeFile);
  const temp = await filesIn(stand.tempDir);
  const { databaseFile, wishes, views } = stand;
  const database = await Promise.all(['', '-wal'].map((suffix) => sizeOf(databaseFile + suffix)));
  return {
    ...reading,
    at: Date.now() - startedAt,
    tempFiles: temp.length,
    tempBytes: sum(temp),
    database: sum(database),
    ended: wishes.filter(({ interaction }) => views.ending(interaction)).length,
  };
}

async function askProbe(file: string): Promise<Reading> {
  const before = await readings(file);
  const latest = before.at(-1);
  if (!latest) throw new Error('the app has not started');
  process.kill(latest.pid, 'SIGUSR2');
  let now = before;
  const answered = await until(async () => {
    now = await readings(file);
    return now.length > before.length;
  }, readingMs);
  const reading = now.at(-1);
  if (!answered || !reading) throw new Error('the app does not tell what it holds');
  return reading;
}

async function readings(file: string): Promise<Reading[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  // What comes after the last line's end is still being written.
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Reading);
}

async function filesIn(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => sizeOf(join(parentPath, name))));
}

/** A file that went meanwhile has none. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
