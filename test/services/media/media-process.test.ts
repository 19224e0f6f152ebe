import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MkvOutputFormat } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  MediaProcess,
  MediaProcesses,
  NotRead,
  UnreadableInBounds,
} from '../../../src/services/media/media-process.ts';
import { evilVideos } from '../../support/evil-videos.ts';
import { sample, writeTinyPackets, writeVideo } from './fixtures.ts';
import { type MediaServer, startMediaServer } from './media-server.ts';
import { gone } from './shrink-stand-in.ts';

let server: MediaServer;
let folder: string;
let pool: MediaProcesses;

beforeAll(async () => {
  server = await startMediaServer();
  folder = await mkdtemp(join(tmpdir(), 'media-process-test-'));
  pool = new MediaProcesses();
});

afterAll(async () => {
  pool.close();
  await server.close();
  await rm(folder, { recursive: true });
});

const limits = { maxSeconds: 600, maxBytes: 500 * 1024 * 1024 };

function remote(path: string) {
  const url = server.route(`/${path.split('/').at(-1)}`, { file: path });
  return { url, allowedHosts: [server.host] };
}

function inspect(path: string, person?: string) {
  return pool.inspect({ video: remote(path), limits }, person);
}

async function evil(kind: keyof typeof evilVideos): Promise<string> {
  const path = join(folder, `${kind.replaceAll(' ', '-')}.mp4`);
  await writeFile(path, evilVideos[kind](await readFile(sample('sample.mp4'))));
  return path;
}

describe('a file that is read in a process of its own', () => {
  it('is remuxed to no disk that is full, which is told as that', async () => {
    const remuxed = pool.remux({ video: remote(sample('sample.mov')), file: '/dev/full' }, 1e6);
    await expect(remuxed).rejects.toMatchObject({ name: 'DiskError', code: 'ENOSPC' });
  });

  it('is known, remuxed and checked as ever', async () => {
    const facts = await inspect(sample('sample.mov'));
    expect(facts).toMatchObject({ container: 'mov', needsRemux: true });
    const file = join(folder, 'remuxed.mp4');
    const { bytes } = await pool.remux({ video: remote(sample('sample.mov')), file }, facts.bytes);
    expect(await pool.check(file)).toMatchObject({ container: 'mp4', bytes, seconds: facts.seconds });
  });

  it('is refused in the same words', async () => {
    const long = { video: remote(sample('sample.mp4')), limits: { ...limits, maxSeconds: 2 } };
    await expect(pool.inspect(long)).rejects.toMatchObject({
      code: 'video-too-long',
      details: { maxSeconds: 2 },
    });
    const foreign = { video: { url: 'https://example.com/a.mp4', allowedHosts: [server.host] }, limits };
    await expect(pool.inspect(foreign)).rejects.toMatchObject({ code: 'foreign-host' });
    await expect(pool.check(sample('thumbnail.jpg'))).rejects.toMatchObject({ code: 'result-missing' });
  });

  it('is no broken one when its host fails, and its address is not told', async () => {
    const url = server.route('/failing', (_request, response) => response.writeHead(503).end());
    const video = { url, allowedHosts: [server.host] };
    const failing = pool.inspect({ video, limits });
    await expect(failing).rejects.toThrow(`${server.host} answered 503`);
    await expect(failing).rejects.not.toMatchObject({ code: expect.anything() });
  });
});

describe('a file that its reader does not survive', () => {
  it.each([
    'counts without end',
    'claims four billion samples',
    'has four billion samples of no bits',
    'has samples of no bits in many entries',
  ] as const)('%s', async (kind) => {
    await expect(inspect(await evil(kind))).rejects.toMatchObject({ code: 'unreadable-video' });
  });

  it('ends with zeroed or stray bytes', async () => {
    const path = join(folder, 'stray.mkv');
    await writeVideo(path, { format: new MkvOutputFormat() });
    const whole = await readFile(path);
    await writeFile(path, Buffer.concat([whole, Buffer.alloc(8)]));
    const stray = await inspect(path).catch(({ code }) => code);
    await writeFile(path, Buffer.concat([whole.subarray(0, -8), Buffer.alloc(8)]));
    const zeroed = await inspect(path).catch(({ code }) => code);
    // Whatever is made of it: it ends.
    for (const end of [stray, zeroed]) expect(end === 'unreadable-video' || end.seconds > 10).toBe(true);
  });

  it('is not said to be missing when it is a result', async () => {
    await expect(pool.check(await evil('counts without end'))).rejects.toBeInstanceOf(UnreadableInBounds);
  });

  it('is refused by its length, if that is all that is wrong', async () => {
    await expect(inspect(await evil('lasts for ages'))).rejects.toMatchObject({ code: 'video-too-long' });
  });

  it('keeps nobody else waiting, however many there are of one person', async () => {
    const path = await evil('counts without end');
    await pool.warm();
    const ends = Array.from({ length: 2 }, () => inspect(path, 'one').catch(({ code }) => code));
    for (let n = 0; n < 5; n++) {
      const start = performance.now();
      await inspect(sample('sample.mp4'), 'other');
      // How long exactly is for `npm run fuzz` to tell; waiting for both files to be given up would take much longer.
      expect(performance.now() - start).toBeLessThan(3_000);
    }
    expect(new Set(await Promise.all(ends))).toEqual(new Set(['unreadable-video']));
  });
});

it('a process that reads without end is gone with the app, however that ended', async () => {
  const runner = fileURLToPath(new URL('./orphan-run.ts', import.meta.url));
  const app = spawn(process.execPath, [runner, await evil('counts without end')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(app.stdout, 'data');
  const pid = Number(line);
  // It has begun to turn in its loop.
  await vi.waitUntil(async () => (await cpuTicks(pid)) > 100, { timeout: 10_000 });
  app.kill('SIGKILL');
  await vi.waitUntil(() => gone(pid), { timeout: 10_000 });
});

/** A video whose host sends the `sent` bytes at its beginning alone; `asked` resolves when it was asked for more. */
async function silent(sent = 1) {
  const bytes = await readFile(sample('sample.mp4'));
  const asked = Promise.withResolvers<void>();
  const url = server.route(`/silent-${Math.random()}`, (request, response) => {
    const [, from, to] = /(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(from), Math.min(Number(to) + 1, bytes.length)];
    if (end > sent) return asked.resolve();
    const range = `bytes ${start}-${end - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-length': end - start, 'content-range': range });
    response.end(bytes.subarray(start, end));
  });
  return { video: { url, allowedHosts: [server.host] }, asked: asked.promise };
}

/** A pool of the test's own. */
function newPool(options?: ConstructorParameters<typeof MediaProcesses>[0]): MediaProcesses {
  const own = new MediaProcesses(options);
  onTestFinished(() => own.close());
  return own;
}

describe('a file that takes its time', () => {
  it('gives its place up to others, and is refused in the end', async () => {
    const own = newPool({ quickPlaces: 1, quickMs: 500, slowMs: 1_500 });
    const slow = await silent(200_000);
    const end = own.inspect({ video: slow.video, limits }, 'one').catch(({ code }) => code);
    await slow.asked;
    const other = own.inspect({ video: remote(sample('sample.mp4')), limits }, 'other');
    expect(await Promise.race([end, other])).toMatchObject({ container: 'mp4' });
    expect(await end).toBe('unreadable-video');
  });

  it('is not blamed for a host that sends nothing of it', async () => {
    const { video } = await silent();
    const failing = newPool({ quickMs: 300, slowMs: 300 }).inspect({ video, limits });
    await expect(failing).rejects.toThrow('too long to be fetched');
    await expect(failing).rejects.not.toMatchObject({ code: expect.anything() });
  });
});

describe('a process that reads', () => {
  it('blames nobody when it is killed from outside', async () => {
    const own = newPool();
    const { video, asked } = await silent();
    const failing = own.inspect({ video, limits }).catch((error) => error);
    await asked;
    for (const pid of own.pids) process.kill(pid, 'SIGKILL');
    expect(await failing).toBeInstanceOf(NotRead);
    expect(await own.inspect({ video: remote(sample('sample.mp4')), limits })).toMatchObject({
      container: 'mp4',
    });
  });

  it('blames nobody when it cannot be started', async () => {
    const { execPath } = process;
    onTestFinished(() => {
      process.execPath = execPath;
    });
    process.execPath = '/nowhere/node';
    const own = newPool();
    const video = remote(sample('sample.mov'));
    await expect(own.inspect({ video, limits })).rejects.toBeInstanceOf(NotRead);
    const file = join(folder, 'never.mp4');
    await expect(own.remux({ video, file }, 1e6)).rejects.toBeInstanceOf(NotRead);
    process.execPath = execPath;
    expect(await own.inspect({ video, limits })).toMatchObject({ container: 'mov' });
  });

  it('is not waited for without end when it does not start', async () => {
    const child = new MediaProcess(32, { readyMs: 300 });
    process.kill(child.pid ?? 0, 'SIGSTOP');
    const bounds = { cpuMs: 1e6, blockedCpuMs: 1e6, memoryMb: 1e3 };
    const outcome = await child.run({ job: { kind: 'check', path: '' }, bounds, timeMs: 1e6 });
    expect(outcome).toEqual({ ended: 'outside' });
  });

  it('is closed with all that waits for it, and none is started afterwards', async () => {
    const own = newPool({ quickPlaces: 1 });
    const { video, asked } = await silent();
    const ends = ['one', 'two'].map((person) =>
      own.inspect({ video, limits }, person).catch((error) => error),
    );
    await asked;
    own.close();
    for (const end of ends) expect(await end).toBeInstanceOf(NotRead);
    await expect(own.inspect({ video, limits })).rejects.toBeInstanceOf(NotRead);
    await expect(own.remux({ video, file: '' }, 1)).rejects.toBeInstanceOf(NotRead);
    await vi.waitUntil(() => own.pids.length === 0);
  });
});

describe('an MKV of packets of one byte', () => {
  it('is refused before its tables fill the memory', async () => {
    const path = join(folder, 'tiny.mkv');
    await writeTinyPackets(path, 450_000);
    const file = join(folder, 'tiny.mp4');
    await expect(pool.remux({ video: remote(path), file }, 1e7)).rejects.toMatchObject({
      code: 'unreadable-video',
    });
  });
});

it('the app itself loads no reader of videos', async () => {
  const seen = new Set<string>();
  const look = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = await readFile(file, 'utf8');
    for (const [, only, name = ''] of text.matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)';/gms)) {
      if (only) continue;
      expect(name, file).not.toBe('mediabunny');
      if (name.startsWith('.')) await look(resolve(dirname(file), name));
    }
  };
  await look(fileURLToPath(new URL('../../../src/app.ts', import.meta.url)));
  expect(seen.size).toBeGreaterThan(100);
});

/** Time of the processor that a process has used, in hundredths of a second. */
async function cpuTicks(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(' ');
  return Number(fields[13]) + Number(fields[14]);
}
