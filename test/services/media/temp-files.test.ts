import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import PQueue from 'p-queue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TempFolder } from '../../../src/services/media/temp-files.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'temp-files-test-'));
});

afterEach(() => rm(dir, { recursive: true }));

const open = (limit = 2) => TempFolder.open({ dir, transfers: new PQueue({ concurrency: limit }) });

describe('a temporary file', () => {
  it('lives as long as the work on it', async () => {
    const temp = await open();
    const path = await temp.withFile({ extension: 'mp4' }, async (path) => {
      expect(existsSync(path)).toBe(false);
      await writeFile(path, 'video');
      return path;
    });
    expect(existsSync(path)).toBe(false);
  });

  it('goes when the work fails', async () => {
    const temp = await open();
    let path = '';
    const work = temp.withFile({ extension: 'mp4' }, async (given) => {
      path = given;
      await writeFile(path, 'video');
      throw new Error('no space');
    });
    await expect(work).rejects.toThrow('no space');
    expect(path).not.toBe('');
    expect(existsSync(path)).toBe(false);
  });

  it('need not be there in the end', async () => {
    const temp = await open();
    expect(
      await temp.withFile({ extension: 'mp4' }, async (path) => rm(path, { force: true }).then(() => 7)),
    ).toBe(7);
  });

  it('has a name nobody can guess, in a folder nobody else can open', async () => {
    const temp = await open();
    const paths = await Promise.all(
      [1, 2].map(() =>
        temp.withFile({ extension: 'mp4' }, async (path) => {
          expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
          expect((await stat(dirname(dirname(path)))).mode & 0o777).toBe(0o700);
          return path;
        }),
      ),
    );
    expect(paths[0]).toMatch(/\/[\da-f-]{36}\.mp4$/);
    expect(paths[0]).not.toBe(paths[1]);
  });

  it('takes nothing but a plain extension into its name', async () => {
    const temp = await open();
    for (const extension of ['../x', '', 'a/b', 'mp4\0']) {
      expect(() => temp.withFile({ extension }, async () => {})).toThrow(RangeError);
    }
  });

  it('is possible again after somebody cleaned the folder', async () => {
    const temp = await open();
    await rm(join(dir, 'video-transfers'), { recursive: true });
    await temp.withFile({ extension: 'mp4' }, (path) => writeFile(path, 'video'));
  });
});

describe('several files for one piece of work', () => {
  it('live as long as that, and go however it ends', async () => {
    const temp = await open();
    const paths: string[] = [];
    const work = temp.withFiles(async ({ newPath }) => {
      for (const extension of ['mp4', 'webm']) {
        const path = await newPath(extension);
        expect(existsSync(path)).toBe(false);
        await writeFile(path, 'video');
        paths.push(path);
      }
      await expect(newPath('../x')).rejects.toThrow(RangeError);
      expect(paths.map((path) => existsSync(path))).toEqual([true, true]);
      throw new Error('no space');
    });
    await expect(work).rejects.toThrow('no space');
    expect(paths.map((path) => existsSync(path))).toEqual([false, false]);
  });

  it('hold nobody up but while they are transferred', async () => {
    const temp = await open(1);
    const gate = Promise.withResolvers<void>();
    const slow = temp.withFiles(async ({ newPath, inTurn }) => {
      await inTurn(async () => writeFile(await newPath('mp4'), 'video'));
      await gate.promise;
      return inTurn(async () => 'slow');
    });
    expect(await temp.withFile({ extension: 'mp4' }, async () => 'quick')).toBe('quick');
    gate.resolve();
    expect(await slow).toBe('slow');
  });

  it('wait for their turn like any other', async () => {
    const temp = await open(1);
    const gate = Promise.withResolvers<void>();
    let began = false;
    const first = temp.withFile({ extension: 'mp4' }, () => gate.promise);
    const second = temp.withFiles(({ inTurn }) =>
      inTurn(async () => {
        began = true;
      }),
    );
    // Whatever is at hand is done before a timer goes off.
    await new Promise(setImmediate);
    expect(began).toBe(false);
    gate.resolve();
    await Promise.all([first, second]);
    expect(began).toBe(true);
  });
});

describe('the limit', () => {
  it('lets further work wait for its turn', async () => {
    const temp = await open(2);
    const both = Promise.withResolvers<void>();
    let running = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++running);
      if (running === 2) both.resolve();
      await both.promise;
      running--;
    };
    await Promise.all([1, 2, 3, 4, 5].map(() => temp.withFile({ extension: 'mp4' }, work)));
    expect(most).toBe(2);
  });

  it('is not held by whoever gave up waiting', async () => {
    const temp = await open(1);
    const gate = Promise.withResolvers<void>();
    const first = temp.withFile({ extension: 'mp4' }, () => gate.promise);
    const giveUp = new AbortController();
    let began = false;
    const second = temp.withFile({ extension: 'mp4', signal: giveUp.signal }, async () => {
      began = true;
    });
    const third = temp.withFile({ extension: 'mp4' }, async () => 'third');
    giveUp.abort();
    await expect(second).rejects.toThrow('aborted');
    gate.resolve();
    expect(await third).toBe('third');
    await first;
    expect(began).toBe(false);
  });
});

describe('sweeping', () => {
  const dead = 2 ** 22 + 1; // beyond Linux's largest process number

  it('removes what dead runs left, and nothing else', async () => {
    const temp = await open();
    const root = join(dir, 'video-transfers');
    const leftovers = [`${hostname()}-${dead}-1`, `${hostname()}-${process.pid}-1`, `gone-1-1`];
    const others = [`${hostname()}-${process.ppid}-1`, 'busy-1-1', 'notes.txt'];
    for (const name of [...leftovers, ...others]) {
      await mkdir(join(root, name));
      await writeFile(join(root, name, 'a.mp4'), 'video');
    }
    await utimes(join(root, 'gone-1-1'), 1, 1);
    await writeFile(join(dir, 'a.mp4'), 'somebody else’s');

    await temp.withFile({ extension: 'mp4' }, async (path) => {
      await writeFile(path, 'video');
      expect(await temp.sweep()).toBe(3);
      expect(existsSync(path)).toBe(true);
    });
    expect((await readdir(root)).toSorted()).toEqual(expect.arrayContaining(others));
    expect(await readdir(root)).toHaveLength(others.length + 1);
    expect(existsSync(join(dir, 'a.mp4'))).toBe(true);
  });

  it('leaves another folder of the same process alone', async () => {
    const first = await open();
    const second = await open();
    await first.withFile({ extension: 'mp4' }, async (path) => {
      await writeFile(path, 'video');
      expect(await second.sweep()).toBe(0);
      expect(existsSync(path)).toBe(true);
    });
  });

  it('of its own at the end leaves nothing', async () => {
    const temp = await open();
    await temp.withFile({ extension: 'mp4' }, (path) => writeFile(path, 'video'));
    await temp.close();
    expect(await readdir(join(dir, 'video-transfers'))).toEqual([]);
  });
});

describe('opening', () => {
  it('makes the folder private again', async () => {
    await mkdir(join(dir, 'video-transfers'), { mode: 0o755 });
    await open();
    expect((await stat(join(dir, 'video-transfers'))).mode & 0o777).toBe(0o700);
  });

  it('refuses a link somebody laid in its place', async () => {
    await mkdir(join(dir, 'elsewhere'));
    await symlink(join(dir, 'elsewhere'), join(dir, 'video-transfers'));
    await expect(open()).rejects.toThrow('TEMP_DIR');
  });
});
