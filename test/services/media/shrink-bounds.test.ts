import { fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/services/media/check-file.ts';
import { type ShrinkBounds, shrinkTo } from '../../../src/services/media/shrink.ts';
import type { Encoder } from '../../../src/services/media/shrink-encoder.ts';
import { sample } from './fixtures.ts';
import { gone, hangs, standIn, until } from './shrink-stand-in.ts';

// What the app promises whatever an encoder does, shown with programs that do it.
let folder: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shrink-test-'));
  output = join(folder, 'small.mp4');
});

afterEach(() => rm(folder, { recursive: true }));

const input = sample('sample.mp4');

async function shrink(
  encoder: Encoder | undefined,
  options: { bounds?: Partial<ShrinkBounds>; signal?: AbortSignal; maxBytes?: number; output?: string } = {},
) {
  return shrinkTo({ input, output, maxBytes: 300_000, facts: await checkFile(input), encoder, ...options });
}

/** The files the work left behind, beside the stand-in's own. */
async function left(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('small'));
}

const readPid = (name: string) =>
  until(async () => Number(await readFile(join(folder, name), 'utf8').catch(() => '')) || undefined);

/** Writes half a file and its process number, and goes on for ever. */
const lingers = `fs.writeFileSync(output, 'half'); fs.writeFileSync(output + '.pid', String(process.pid)); ${hangs}`;

describe('an encoder that fails', () => {
  it('is told apart by its own last words', async () => {
    const encoder = await standIn(folder, `console.error('no such codec'); process.exit(1);`);
    expect(await shrink(encoder)).toEqual({ unavailable: true, reason: 'no such codec' });
  });

  it.each([
    ['crashes', `fs.writeFileSync(output, 'half'); process.kill(process.pid, 'SIGSEGV'); ${hangs}`],
    ['outlives the process it was started by', `process.kill(process.ppid, 'SIGKILL'); ${hangs}`],
    ['makes something that is no video', `fs.writeFileSync(output, 'no video');`],
    ['makes nothing', ''],
  ])('and %s leaves no file', async (_, body) => {
    expect(await shrink(await standIn(folder, body))).toMatchObject({ unavailable: true });
    expect(await left()).toEqual([]);
  });

  it('and leaves out the end of the video is not trusted', async () => {
    const encoder = await standIn(folder, `fs.copyFileSync(${JSON.stringify(input)}, output);`);
    const facts = await checkFile(input);
    const longer = { ...facts, seconds: facts.seconds + 1 };
    const answer = await shrinkTo({ input, output, maxBytes: 400_000, facts: longer, encoder });
    expect(answer).toEqual({ unavailable: true, reason: 'it made 11.0 of 12.0 s' });
    expect(await left()).toEqual([]);
  });

  it('and is not there at all is known', async () => {
    const answer = await shrink({ kind: 'ffmpeg', path: join(folder, 'nowhere') });
    expect(answer).toMatchObject({ unavailable: true, reason: expect.stringContaining('ENOENT') });
    expect(await shrink(undefined)).toMatchObject({ unavailable: true });
  });
});

describe('an encoder past its bounds', () => {
  const cases: [string, string, Partial<ShrinkBounds>, RegExp][] = [
    [
      'that takes too long',
      `setInterval(() => fs.appendFileSync(output, 'x'), 20);`,
      { timeMs: 700 },
      /longer/,
    ],
    ['that hangs', lingers, { stillMs: 700 }, /wrote nothing/],
    [
      'that takes too much memory',
      `globalThis.hoard = Buffer.alloc(4e8, 1); ${lingers}`,
      { memoryBytes: 3e8 },
      /MB of memory/,
    ],
  ];

  it.each(cases)('%s is ended, with its file', async (_, body, bounds, reason) => {
    const answer = await shrink(await standIn(folder, body), { bounds });
    expect(answer).toMatchObject({ unavailable: true, reason: expect.stringMatching(reason) });
    const pids = (await left()).filter((name) => name.endsWith('.pid'));
    for (const name of pids) await until(async () => gone(await readPid(name)));
    expect(await left()).toEqual(pids);
  });

  it('is ended when the work is called off', async () => {
    const calledOff = new AbortController();
    const answer = shrink(await standIn(folder, lingers), { signal: calledOff.signal });
    const pid = await readPid('small.mp4.pid');
    calledOff.abort(new Error('called off'));
    await expect(answer).rejects.toThrow('called off');
    await until(() => gone(pid));
    expect(await left()).toEqual(['small.mp4.pid']);
  });

  it('ends with the app, even when that is killed', async () => {
    const encoder = await standIn(folder, lingers);
    const app = fork(fileURLToPath(new URL('./shrink-run.ts', import.meta.url)), [
      JSON.stringify({ input, output, maxBytes: 300_000, encoder }),
    ]);
    const pid = await readPid('small.mp4.pid');
    app.kill('SIGKILL');
    await once(app, 'exit');
    await until(() => gone(pid));
  });
});

describe('an encoder at work', () => {
  it('comes last, and knows nothing of tokens and keys', async () => {
    const told = `{ priority: os.getPriority(), names: Object.keys(process.env) }`;
    const encoder = await standIn(folder, `fs.writeFileSync(output + '.told', JSON.stringify(${told}));`);
    process.env.SCENARIO_SDK_API_SECRET ??= 'a secret';
    await shrink(encoder);
    const { priority, names } = JSON.parse(await readFile(`${output}.told`, 'utf8'));
    expect(priority).toBe(19);
    expect(names).not.toContain('SCENARIO_SDK_API_SECRET');
  });

  it('is alone: the next one begins when it has ended', async () => {
    const diary = JSON.stringify(join(folder, 'diary'));
    const encoder = await standIn(
      folder,
      `fs.appendFileSync(${diary}, '('); setTimeout(() => fs.appendFileSync(${diary}, ')'), 200);`,
    );
    await Promise.all(
      ['small1', 'small2', 'small3'].map((name) => shrink(encoder, { output: join(folder, name) })),
    );
    expect(await readFile(join(folder, 'diary'), 'utf8')).toBe('()()()');
  });

  it('is not waited for beyond patience, nor once the work is called off', async () => {
    const first = new AbortController();
    const busy = shrink(await standIn(folder, lingers), { signal: first.signal });
    await readPid('small.mp4.pid');
    const late = await shrink(await standIn(folder, hangs), { bounds: { turnMs: 50 } });
    expect(late).toEqual({ unavailable: true, reason: 'others were still waiting to be encoded' });
    const called = shrink(await standIn(folder, hangs), { signal: AbortSignal.timeout(50) });
    await expect(called).rejects.toThrow('timeout');
    first.abort(new Error('done'));
    await expect(busy).rejects.toThrow('done');
  });

  it('is asked once more, for less, when the file came out too large', async () => {
    const { bytes } = await checkFile(input);
    const asked = JSON.stringify(join(folder, 'asked'));
    const encoder = await standIn(
      folder,
      `const first = !fs.existsSync(${asked});
      fs.appendFileSync(${asked}, args[args.indexOf('-b:v') + 1] + ' ');
      fs.copyFileSync(${JSON.stringify(input)}, output);
      // A box that players pass over: its length and its name.
      if (first) fs.appendFileSync(output, Buffer.concat([Buffer.from('\\0\\0\\x27\\x10free'), Buffer.alloc(9992)]));`,
    );
    expect(await shrink(encoder, { maxBytes: bytes })).toMatchObject({ bytes, width: 640 });
    const [before, after] = (await readFile(join(folder, 'asked'), 'utf8')).split(' ').map(Number);
    expect(after).toBeLessThan(before!);
  });

  it('gives up on a video that does not become small enough', async () => {
    const encoder = await standIn(folder, `fs.copyFileSync(${JSON.stringify(input)}, output);`);
    expect(await shrink(encoder)).toEqual({ tooLossy: true });
    expect(await left()).toEqual([]);
  });
});

it('a video is not shrunk in place', async () => {
  const own = join(folder, 'own.mp4');
  await copyFile(input, own);
  const facts = await checkFile(own);
  const work = shrinkTo({
    input: own,
    output: join(folder, '.', 'own.mp4'),
    maxBytes: 300_000,
    facts,
    encoder: undefined,
  });
  await expect(work).rejects.toThrow(RangeError);
  expect((await checkFile(own)).bytes).toBe(facts.bytes);
});
