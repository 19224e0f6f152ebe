import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Mostly waits, for minutes: begun last, it would go on alone when all others have ended. */
const patient = '/test/transcripts/';

class PatientFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (moduleId.includes(patient) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/logs/suite.ts', 'test/support/postgres-setup.ts'],
    setupFiles: ['test/support/logs/in-tests.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Much of a test is waiting, so four fit the smallest machine that the suite promises to pass on (2 cores).
    maxWorkers: 4,
    sequence: { sequencer: PatientFirst },
  },
});
