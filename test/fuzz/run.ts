import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { createDice } from '../../sandbox/dice.ts';
import { MediaProcesses } from '../../src/services/media/media-process.ts';
import { residentBytes } from '../../src/services/media/resident-bytes.ts';
import { damaged } from './damage.ts';
import { fuzzSamples, wholeMp4 } from './samples.ts';

export type FuzzReport = {
  readonly files: number;
  /** How many ended with which code, `video` for those that can be translated. */
  readonly ends: Record<string, number>;
  readonly slowest: { readonly what: string; readonly ms: number };
  /** How long a healthy file of somebody else took at most, and how often that was tried. */
  readonly othersMs: number;
  readonly others: number;
  /** The same of a healthy MOV of yet another person that is remuxed. */
  readonly remuxMs: number;
  readonly remuxes: number;
  /** How long the main process was kept from anything else at most. */
  readonly eventLoopMs: number;
  /** Of the main process and its children together. */
  readonly peakMegabytes: number;
  readonly failures: readonly string[];
};

/** How many files are in work at once. */
const inFlight = 4;

const limits = { maxSeconds: 480, maxBytes: 512 * 1024 * 1024 };

/** Has so many damaged files read and remuxed as the app does, and watches what others notice of it. */
export async function fuzz({
  files,
  seed,
  onProgress,
}: {
  files: number;
  seed: number;
  onProgress?: (done: number) => void;
}): Promise<FuzzReport> {
  const dice = createDice(seed);
  const [samples, whole] = [await fuzzSamples(), await wholeMp4()];
  const served = new Map<string, Buffer>([
    ['/healthy', samples[0]?.bytes ?? whole],
    ['/mov', samples.find(({ kind }) => kind === 'mov')?.bytes ?? whole],
  ]);
  const server = await serve(served);
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const pool = new MediaProcesses();
  await pool.warm();
  const remote = (path: string) => ({ url: `http://${server.host}${path}`, allowedHosts: [server.host] });

  const ends: Record<string, number> = {};
  const failures: string[] = [];
  let slowest = { what: '', ms: 0 };
  let next = 0;
  let over = false;

  const read = async (): Promise<void> => {
    while (next < files) {
      const nth = next++;
      const { what, bytes } = damaged(samples, whole, dice);
      const path = `/${nth}`;
      served.set(path, bytes);
      const start = performance.now();
      const end = await endOf(async () => {
        const facts = await pool.inspect({ video: remote(path), limits }, `person ${nth}`);
        if (!facts.needsRemux) return;
        const file = join(folder, `${nth}.mp4`);
        await pool
          .remux({ video: remote(path), file }, facts.bytes, `person ${nth}`)
          .finally(() => rm(file, { force: true }));
      });
      const ms = performance.now() - start;
      served.delete(path);
      ends[end] = (ends[end] ?? 0) + 1;
      if (!known.has(end)) failures.push(`file ${nth} (${what}): ${end}`);
      if (ms > slowest.ms) slowest = { what: `file ${nth} (${what})`, ms };
      onProgress?.(nth + 1);
    }
  };

  let others = 0;
  let othersMs = 0;
  const askAsOther = async (): Promise<void> => {
    while (!over) {
      const start = performance.now();
      const end = await endOf(() => pool.inspect({ video: remote('/healthy'), limits }, 'somebody else'));
      if (end !== 'video') failures.push(`a healthy file: ${end}`);
      const ms = performance.now() - start;
      othersMs = Math.max(othersMs, ms);
      others++;
      await pause(Math.max(0, 250 - ms));
    }
  };

  let remuxes = 0;
  let remuxMs = 0;
  const remuxAsOther = async (): Promise<void> => {
    const file = join(folder, 'other.mp4');
    while (!over) {
      const start = performance.now();
      const bytes = served.get('/mov')?.length ?? 0;
      const end = await endOf(() => pool.remux({ video: remote('/mov'), file }, bytes, 'a third'));
      if (end !== 'video') failures.push(`a healthy MOV: ${end}`);
      remuxMs = Math.max(remuxMs, performance.now() - start);
      remuxes++;
      await pause(1_000);
    }
  };

  let peak = 0;
  const watch = async (): Promise<void> => {
    while (!over) {
      const sizes = await Promise.all([process.pid, ...pool.pids].map(ownBytes));
      const sum = sizes.reduce((all, size) => all + size, 0);
      // The files that lie here to be served are none of the app's.
      const held = [...served.values()].reduce((all, { length }) => all + length, 0);
      peak = Math.max(peak, sum - held);
      await pause(100);
    }
  };

  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  try {
    const meanwhile = Promise.all([askAsOther(), remuxAsOther(), watch()]);
    await Promise.all(Array.from({ length: inFlight }, read));
    over = true;
    await meanwhile;
  } finally {
    over = true;
    delay.disable();
    pool.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
  const eventLoopMs = delay.max / 1e6;
  const peakMegabytes = peak / 1e6;
  return { files, ends, slowest, othersMs, others, remuxMs, remuxes, eventLoopMs, peakMegabytes, failures };
}

const known = new Set([
  'video',
  'unreadable-video',
  'not-a-video',
  'no-audio',
  'video-empty',
  'video-too-long',
  'unsupported-format',
  'unsupported-codec',
  'unsupported-edits',
]);

async function endOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'video';
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return code ?? message;
  }
}

/** What a process holds, in bytes; what it shares with others, such as Node itself, is counted once among them. */
async function ownBytes(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(text) ?? [];
  return kilobytes ? Number(kilobytes) * 1024 : residentBytes(pid);
}

/** Serves files from memory, by ranges. */
async function serve(files: ReadonlyMap<string, Buffer>): Promise<{ host: string; close: () => void }> {
  const server = createServer((request, response) => {
    const bytes = files.get(request.url ?? '');
    if (!bytes) return void response.writeHead(404).end();
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const start = Number(from);
    const end = Math.min(Number(to) + 1, bytes.length);
    if (!(start < end)) {
      return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    }
    response.writeHead(206, {
      'content-length': end - start,
      'content-range': `bytes ${start}-${end - 1}/${bytes.length}`,
    });
    response.end(bytes.subarray(start, end));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
