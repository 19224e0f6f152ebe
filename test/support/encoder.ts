import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { tempDir } from './temp.ts';

/** What the program does: its work (once the file `gate` exists, if one is named), or what no encoder should. */
export type EncoderOrder = {
  readonly manner: 'works' | 'fails' | 'hangs' | 'hoards';
  readonly gate?: string | undefined;
  /** File that gets a line for each call. */
  readonly diary: string;
};

/** `rate`: bits a second of picture and sound together, as it was asked for them. */
export type EncoderCall = { readonly pid: number; readonly rate: number };

export type TestEncoder = {
  /** For `FFMPEG_PATH`. */
  readonly path: string;
  calls(): Promise<EncoderCall[]>;
  /** Resolves when it has been called so many times. */
  called(times: number): Promise<EncoderCall[]>;
  /** Lets one that was held do its work. */
  release(): Promise<void>;
};

const program = fileURLToPath(new URL('./encoder-program.ts', import.meta.url));

/** An encoder of the test's own, a program like any other. `held`: it waits to be released before it does its work. */
export async function testEncoder(
  manner: EncoderOrder['manner'] = 'works',
  { held = false }: { held?: boolean } = {},
): Promise<TestEncoder> {
  const dir = await tempDir();
  const [path, gate, diary] = ['ffmpeg', 'gate', 'diary'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  const order: EncoderOrder = { manner, diary, ...(held && { gate }) };
  const words = [process.execPath, program, JSON.stringify(order)].map((word) => `'${word}'`);
  await writeFile(path, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`);
  await chmod(path, 0o755);
  const calls = async () => {
    const lines = (await readFile(diary, 'utf8').catch(() => '')).split('\n');
    return lines.filter((line) => line !== '').map((line): EncoderCall => JSON.parse(line));
  };
  return {
    path,
    calls,
    called: async (times) => {
      await expect.poll(async () => (await calls()).length, { timeout: 20_000 }).toBe(times);
      return calls();
    },
    release: () => writeFile(gate, ''),
  };
}
