// Fills sdk/ with Scenario's official SDK when the registry has it. Never fails the install: without the SDK
// the app speaks the same HTTP itself (see SCENARIO_CLIENT in .env.example).
import { spawnSync } from 'node:child_process';

spawnSync(
  'npm',
  ['install', '--prefix', 'sdk', '--no-save', '--no-package-lock', '--ignore-scripts', '--loglevel=silent'],
  { stdio: 'ignore', timeout: 120_000, shell: process.platform === 'win32' },
);
