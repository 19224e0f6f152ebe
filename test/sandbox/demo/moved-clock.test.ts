import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { tempDir } from '../../support/temp.ts';

const clock = fileURLToPath(new URL('../../../sandbox/demo/moved-clock.ts', import.meta.url));

const program = `process.on('message', () => {
  const made = new Date();
  process.send([Date.now(), made.getTime(), made instanceof Date, new Date(5).getTime(), new Date(2020, 1).getMonth()]);
});
setInterval(() => undefined, 1_000);
process.send('ready');`;

test('a message moves a program’s clock on, and nothing else of its dates', async () => {
  const file = join(await tempDir(), 'program.mjs');
  await writeFile(file, program);
  const child = fork(file, { execArgv: ['--import', clock] });
  onTestFinished(async () => {
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
  });
  expect(await once(child, 'message')).toEqual(['ready', undefined]);
  for (const ahead of [600_000, 1_200_000]) {
    const before = Date.now();
    const told = once(child, 'message');
    child.send(600_000);
    const [[now, made, ...others]] = await told;
    for (const moment of [now, made]) {
      expect(moment).toBeGreaterThanOrEqual(before + ahead);
      expect(moment).toBeLessThanOrEqual(Date.now() + ahead);
    }
    expect(others).toEqual([true, 5, 1]);
  }
});
