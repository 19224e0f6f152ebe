import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { probe } from '../../sandbox/scenario/probe.ts';
import { tempDir } from '../support/temp.ts';
import { program } from './program.ts';

describe('npm run demo', () => {
  test('two people get a translated video each, and nothing stays behind', { timeout: 90_000 }, async () => {
    const [temporary, out] = [await tempDir(), await tempDir()];
    const demo = program('demo.ts', ['--out', out], temporary);

    expect(await demo.exit, demo.output()).toBe(0);
    const transcript = demo.output();
    expect(transcript).toContain('no accounts, nothing is sent anywhere, nothing costs money');
    expect(transcript).toContain('Ada         runs /translate video:sample.mp4 language:Spanish');
    expect(transcript.match(/Translator {2}is thinking…/g)).toHaveLength(2);
    expect(transcript).toContain("Ada         picks Apps → Translate video on Ben's message");
    expect(transcript).toContain('opens a dialogue: Translate video');
    expect(transcript.match(/\(edited\)/g)?.length).toBeGreaterThanOrEqual(4);
    expect(transcript).toMatch(/📎 sample\.Spanish\.mp4 · \d+ kB · 0:11/);
    expect(transcript).toMatch(/📎 sample\.Japanese\.mp4 · \d+ kB · 0:10/);
    expect(transcript).toContain('2 requests, 2 paid jobs');
    expect(transcript).not.toContain('✗');

    expect((await readdir(out)).sort()).toEqual(['sample.Japanese.mp4', 'sample.Spanish.mp4']);
    for (const name of await readdir(out)) {
      expect(await probe(join(out, name))).toMatchObject({
        mimeType: 'video/mp4',
        video: { codec: 'avc' },
        audio: { codec: 'aac' },
      });
    }
    expect(demo.anyoneLeft()).toBe(false);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('Ctrl-C stops it all', async () => {
    const [temporary, out] = [await tempDir(), await tempDir()];
    const demo = program('demo.ts', ['--out', out], temporary);
    await demo.prints(/is thinking…/);
    demo.signalAll('SIGINT');
    expect(await demo.exit).toBe(130);
    expect(demo.output()).toMatch(/Stopped\.\n$/);
    expect(demo.anyoneLeft()).toBe(false);
    expect(await readdir(temporary)).toEqual([]);
  });

  test.each([
    ['there is no such file', ['nowhere.mp4'], /^\nThere is no file \S+nowhere\.mp4\.\n$/],
    ['it is no video', [import.meta.filename], /^\n\S+ is not a video that can be read\./],
    ['it is a folder', [import.meta.dirname], /^\n\S+ is not a file\.\n$/],
    ['two are given', ['a.mp4', 'b.mp4'], /^\nThe demo takes one video\.\nUse: npm run demo/],
  ])('says so before anything starts when %s', async (_, args, sentence) => {
    const temporary = await tempDir();
    const demo = program('demo.ts', args, temporary);
    expect(await demo.exit).toBe(1);
    expect(demo.output()).toMatch(sentence);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('a video that the app refuses ends it with the reason', { timeout: 60_000 }, async () => {
    const silent = join(import.meta.dirname, '../../sandbox/media/silent.mp4');
    const temporary = await tempDir();
    const demo = program('demo.ts', [silent, '--out', await tempDir()], temporary);
    expect(await demo.exit).toBe(1);
    expect(demo.output()).toContain('has no sound');
    expect(demo.output()).toMatch(/words instead of a video, see above\.\nThe app's log: \S+app\.log\n$/);
    expect(demo.anyoneLeft()).toBe(false);
  });
});
