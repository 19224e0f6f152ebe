import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../support/temp.ts';
import { program } from './program.ts';

describe('npm run sandbox', () => {
  test('runs the app and does what a person types, until they quit', { timeout: 60_000 }, async () => {
    const [temporary, out] = [await tempDir(), await tempDir()];
    const sandbox = program('main.ts', ['--job-seconds', '1', '--out', out], temporary);
    await sandbox.prints(/The app is running; its log: \S+sandbox\.log/);
    sandbox.stdin.write('translate sample.mov portuguese (brazil) --private\n');
    await sandbox.prints(/📎 sample\.Portuguese-Brazil\.mp4 · \d+ kB · 0:10\n[\s\S]*only Ada sees this/);
    sandbox.stdin.write('menu nowhere.mp4 French\nmenu "sample.webm" Klingon\n');
    await sandbox.prints(/There is no file \S+nowhere\.mp4/);
    await sandbox.prints(/Ada +types Klingon, and submits\n.*Klingon/);
    sandbox.stdin.write('quit\n');
    expect(await sandbox.exit).toBe(0);
    expect(sandbox.anyoneLeft()).toBe(false);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('without the app it tells what points a bot at it', async () => {
    const temporary = await tempDir();
    const sandbox = program('main.ts', ['--no-app'], temporary);
    await sandbox.prints(/help, quit/);
    const names = [...sandbox.output().matchAll(/^([A-Z_]+)=\S+ \\$/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'DISCORD_CDN_HOSTS',
      'SCENARIO_SDK_API_KEY',
      'SCENARIO_SDK_API_SECRET',
      'SCENARIO_BASE_URL',
      'DATABASE_URL',
    ]);
    sandbox.stdin.write('translate sample.mp4 French\n');
    await sandbox.prints(/No command "translate" is registered/);
    sandbox.signalAll('SIGTERM');
    expect(await sandbox.exit).toBe(0);
    expect(await readdir(temporary)).toEqual([]);
  });
});
