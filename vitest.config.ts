import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that start many processes of the app. Together they would keep each other, and everybody, from answering in time: so
 * one is begun first, for it takes minutes, and one last, beside ever fewer others.
 */
const [first, last] = ['/test/transcripts/', '/test/chaos/chaos.test.ts'];

class ManyProcessesApart extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      Number(moduleId.includes(last)) - Number(moduleId.includes(first));
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/logs/suite.ts', 'test/support/postgres-setup.ts'],
    setupFiles: ['test/support/logs/in-tests.ts'],
    // Many times what is usual: a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Much of a test is waiting, so three fit the smallest machine that the suite promises to pass on (2 cores).
    maxWorkers: 3,
    sequence: { sequencer: ManyProcessesApart },
  },
});
