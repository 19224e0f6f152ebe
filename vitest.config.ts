import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/logs/suite.ts', 'test/support/postgres-setup.ts'],
    setupFiles: ['test/support/logs/in-tests.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Much of a test is waiting, so three fit the smallest machine that the suite promises to pass on (2 cores).
    maxWorkers: 3,
  },
});
