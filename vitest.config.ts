import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that start many processes of the app, and then mostly wait. Begun last they would go on alone when all others have
 * ended, and begun together they would keep each other, and everybody, from answering in time.
 */
const patient = ['/test/transcripts/', '/test/chaos/chaos.test.ts'];

/** Spreads the patient files over the first half of the run. */
class PatientApart extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { true: waiting = [], false: others = [] } = Object.groupBy(
      await super.sort(files),
      ({ moduleId }) => `${patient.some((part) => moduleId.includes(part))}` as const,
    );
    const apart = Math.floor(files.length / 2 / patient.length);
    return waiting.reduce((sorted, file, index) => sorted.toSpliced(index * apart, 0, file), others);
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
    sequence: { sequencer: PatientApart },
  },
});
