import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Config, ConfigError, loadConfig } from '../../src/config.ts';

/** The settings without which the app doesn't start. */
export const required = {
  DISCORD_TOKEN: 'discord-token-value',
  SCENARIO_SDK_API_KEY: 'scenario-key-value',
  SCENARIO_SDK_API_SECRET: 'scenario-secret-value',
};

/** The working folder of the current test, empty at its start. */
export let cwd: string;

export function freshWorkingFolder(): void {
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'translator-config-'));
  });
  afterEach(() => rm(cwd, { recursive: true, force: true }));
}

/** The configuration with these settings beside the required ones. */
export function load(env: Record<string, string> = {}): Config {
  return loadConfig({ env: { ...required, ...env }, cwd });
}

/** Why these settings, and no others, are refused. */
export function failure(env: Record<string, string | undefined>): ConfigError {
  try {
    loadConfig({ env, cwd });
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The configuration was accepted');
}

/** Why these settings beside the required ones are refused. */
export function problemsOf(env: Record<string, string>): readonly string[] {
  return failure({ ...required, ...env }).problems;
}
