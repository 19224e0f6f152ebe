import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats, writeVideo } from './fixtures.ts';
import { type MediaServer, startMediaServer } from './media-server.ts';

const megabyte = 1024 * 1024;
const runner = fileURLToPath(new URL('./memory-run.ts', import.meta.url));
let server: MediaServer;
let folder: string;

beforeAll(async () => {
  server = await startMediaServer();
  folder = await mkdtemp(join(tmpdir(), 'memory-test-'));
  for (const [name, bytes] of Object.entries({ small: megabyte, large: 240 * megabyte })) {
    const file = join(folder, name);
    await writeVideo(file, { format: formats.mov(), bytes });
    server.route(`/${name}`, { file });
  }
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** By how many megabytes a process grows at most while it does `task` with a video of 240 MB. */
async function growth(task: 'inspect' | 'download' | 'remux'): Promise<number> {
  const out = join(folder, 'out');
  const urls = ['small', 'large'].map((each) => `http://${server.host}/${each}`);
  const { stdout } = await promisify(execFile)(process.execPath, [runner, task, ...urls, out]);
  if (task !== 'inspect') expect((await stat(out)).size).toBeGreaterThan(235 * megabyte);
  return Number(stdout) / megabyte;
}

// Buffers that wait for the collector account for most of it.
describe('a video of 240 MB', () => {
  it('takes less than 40 MB to inspect', async () => {
    expect(await growth('inspect')).toBeLessThan(40);
  });

  it('takes less than 120 MB to download', async () => {
    expect(await growth('download')).toBeLessThan(120);
  });

  it('takes less than 200 MB to remux', async () => {
    expect(await growth('remux')).toBeLessThan(200);
  });
});
