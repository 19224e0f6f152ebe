import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemVariables } from '../../../sandbox/demo/app-environment.ts';
import { startAppProcess } from '../../../sandbox/demo/app-process.ts';
import { tempDir } from '../../support/temp.ts';

test('an app that ends early is reported with its last words', async () => {
  const cwd = await tempDir();
  const app = startAppProcess({ env: systemVariables(cwd), cwd, logFile: join(cwd, 'app.log') });
  await expect(app.died).rejects.toThrow(/ended by itself \(exit code 78\)[\s\S]*DISCORD_TOKEN/);
  await app.stop();
});

test("the operator's own settings don't reach the app", () => {
  process.env.DISCORD_GUILD_ID = 'x';
  expect(Object.keys(systemVariables('/t')).filter((name) => /DISCORD|SCENARIO/.test(name))).toEqual([]);
  delete process.env.DISCORD_GUILD_ID;
});
