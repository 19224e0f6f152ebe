import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { cwd, failure, freshWorkingFolder, load, problemsOf, required } from './fixture.ts';

freshWorkingFolder();

describe('secrets from files', () => {
  const secretFile = async (content: string) => {
    const path = join(cwd, 'secret');
    await writeFile(path, content);
    return path;
  };

  test.each(['\n', '\r\n', ''])('are read without the line end %j', async (end) => {
    const file = await secretFile(`from-a-file${end}`);
    const config = loadConfig({ env: { ...required, DISCORD_TOKEN: '', DISCORD_TOKEN_FILE: file }, cwd });
    expect(config.discord.token).toBe('from-a-file');
  });

  test('serve for every secret, by a path from the working folder too', async () => {
    await secretFile('postgres://u:p@db/x\n');
    await writeFile(join(cwd, 'key'), 'the-key');
    await writeFile(join(cwd, 'key-secret'), 'the-secret');
    const config = loadConfig({
      env: {
        DISCORD_TOKEN: 'token',
        SCENARIO_SDK_API_KEY_FILE: 'key',
        SCENARIO_SDK_API_SECRET_FILE: './key-secret',
        DATABASE_URL_FILE: 'secret',
      },
      cwd,
    });
    expect(config.scenario).toMatchObject({ apiKey: 'the-key', apiSecret: 'the-secret' });
    expect(config.database).toEqual({ kind: 'postgres', url: 'postgres://u:p@db/x' });
  });

  test('may begin with the mark of editors on Windows', async () => {
    const file = await secretFile('\uFEFFfrom-a-file\r\n');
    const config = loadConfig({ env: { ...required, DISCORD_TOKEN: '', DISCORD_TOKEN_FILE: file }, cwd });
    expect(config.discord.token).toBe('from-a-file');
  });

  test('and values beside them are a contradiction', async () => {
    const file = await secretFile('x');
    expect(problemsOf({ DISCORD_TOKEN_FILE: file })).toEqual([
      'DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set: keep one of them',
    ]);
  });

  test('that cannot be read, or are empty, are one problem each', async () => {
    const file = await secretFile('\n');
    const env = { ...required, SCENARIO_SDK_API_KEY: '', DISCORD_TOKEN: '' };
    expect(
      failure({ ...env, SCENARIO_SDK_API_KEY_FILE: 'nowhere', DISCORD_TOKEN_FILE: file }).problems,
    ).toEqual([
      'DISCORD_TOKEN_FILE points to an empty file: put the value of DISCORD_TOKEN into it',
      'SCENARIO_SDK_API_KEY_FILE points to a file that cannot be read (ENOENT): correct the path or its permissions',
    ]);
  });

  test('are checked like values', async () => {
    const file = await secretFile('two words');
    const env = { ...required, DISCORD_TOKEN: '', DISCORD_TOKEN_FILE: file };
    expect(failure(env).problems).toEqual([
      'DISCORD_TOKEN contains a space or a line break: copy it again, alone',
    ]);
  });
});

describe('.env', () => {
  test('is read from the working folder', async () => {
    await writeFile(join(cwd, '.env'), 'LOG_LEVEL=warn # loud enough\nTEMP_DIR="my folder"\n');
    expect(load()).toMatchObject({ logLevel: 'warn', tempDir: join(cwd, 'my folder') });
  });

  test('gives way to the process’s own variables', async () => {
    await writeFile(join(cwd, '.env'), 'LOG_LEVEL=warn\nMAX_TRANSFERS=2\n');
    expect(load({ LOG_LEVEL: 'error', MAX_TRANSFERS: '' })).toMatchObject({
      logLevel: 'error',
      maxTransfers: 2,
    });
  });

  test('gives way to the other form of the same setting, too', async () => {
    await writeFile(join(cwd, '.env'), 'DISCORD_TOKEN_FILE=nowhere\nSCENARIO_SDK_API_KEY=from-dot-env\n');
    await writeFile(join(cwd, 'key'), 'from-a-file');
    const env = { ...required, SCENARIO_SDK_API_KEY: '', SCENARIO_SDK_API_KEY_FILE: 'key' };
    const config = loadConfig({ env, cwd });
    expect(config.discord.token).toBe(required.DISCORD_TOKEN);
    expect(config.scenario.apiKey).toBe('from-a-file');
  });

  test.each([
    ['as editors on Windows save it', '\uFEFFLOG_LEVEL=warn\r\nTEMP_DIR=/x\r\n'],
    ['with what a shell would need', 'export LOG_LEVEL="warn"\n  export TEMP_DIR=\'/x\' # y\n'],
  ])('is understood %s', async (_, content) => {
    await writeFile(join(cwd, '.env'), content);
    expect(load()).toMatchObject({ logLevel: 'warn', tempDir: '/x' });
  });

  test.each([
    ['with its mark', Buffer.from('\uFEFFLOG_LEVEL=warn\r\n', 'utf16le')],
    ['without it', Buffer.from('LOG_LEVEL=warn\r\n', 'utf16le')],
    ['the other way round', Buffer.from('\uFEFFLOG_LEVEL=warn\r\n', 'utf16le').swap16()],
  ])('saved as UTF-16, %s, is named, as a secret file is', async (_, content) => {
    await writeFile(join(cwd, '.env'), content);
    await writeFile(join(cwd, 'token'), content);
    const { problems } = failure({ ...required, DISCORD_TOKEN: '', DISCORD_TOKEN_FILE: 'token' });
    expect(problems).toEqual([
      expect.stringMatching(/^\.env is saved as UTF-16: save it as UTF-8/),
      expect.stringMatching(/^DISCORD_TOKEN_FILE points to a file that is saved as UTF-16: save it as UTF-8/),
    ]);
  });

  test('that cannot be read is a problem', async () => {
    await rm(cwd, { recursive: true });
    await writeFile(cwd, 'a file where the folder should be');
    expect(problemsOf({})[0]).toBe('.env cannot be read (ENOTDIR): correct its permissions or remove it');
  });
});
