import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tempDir } from '../support/temp.ts';

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Runs the app in an empty folder with these settings alone, until it ends by itself. */
async function start(
  env: Record<string, string>,
): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const cwd = await tempDir();
  return new Promise((resolve) => {
    execFile(process.execPath, [program], { cwd, env, timeout: 20_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code, stdout, stderr }),
    );
  });
}

test('without settings the app names all that are missing at once, each with its remedy, and exits with 78', async () => {
  const { code, stdout, stderr } = await start({});
  expect(code).toBe(78);
  expect(stdout).toBe('');
  for (const name of ['DISCORD_TOKEN', 'SCENARIO_SDK_API_KEY', 'SCENARIO_SDK_API_SECRET']) {
    expect(stderr).toMatch(new RegExp(`^  - ${name} .{20,}`, 'm'));
  }
  expect(stderr).not.toContain('    at ');
});

test('wrong settings are all named at once, and no value of theirs is repeated', async () => {
  const { code, stderr } = await start({
    DISCORD_TOKEN: 'Bot s3cret-token',
    SCENARIO_SDK_API_KEY: 's3cret-key:s3cret-half',
    DATABASE_URL: 'mysql://admin:s3cret-password@db/translator',
    MAX_VIDEO_SECONDS: 'ten',
  });
  expect(code).toBe(78);
  const named = [
    'DISCORD_TOKEN',
    'SCENARIO_SDK_API_KEY',
    'SCENARIO_SDK_API_SECRET',
    'DATABASE_URL',
    'MAX_VIDEO_SECONDS',
  ];
  for (const name of named) expect(stderr).toContain(`  - ${name} `);
  expect(stderr).not.toContain('s3cret');
});
