import type { ShrinkBounds } from '../services/media/shrink.ts';
import type { Patience } from '../services/translation/ended.ts';
import type { RetryPolicy } from '../services/translation/steps.ts';

/** What may be tuned where time is short: tests and demonstrations. Times in ms. */
export type Timing = {
  readonly statusIntervalMs?: number | undefined;
  /** How many videos may be between their upload and their paid job at once. */
  readonly uploadsAtOnce?: number | undefined;
  readonly pollIntervalMs?: number | undefined;
  readonly settleMs?: number | undefined;
  readonly answerMs?: number | undefined;
  readonly fundsPauseMs?: number | undefined;
  readonly lengthPausesMs?: readonly number[] | undefined;
  readonly uploadPatience?: Patience | undefined;
  readonly jobPatience?: Patience | undefined;
  readonly latePatience?: Patience | undefined;
  readonly tellPatience?: RetryPolicy | undefined;
  readonly confirmMs?: number | undefined;
  readonly callAfterMs?: number | undefined;
  readonly encoding?: Partial<ShrinkBounds> | undefined;
  readonly sweepIntervalMs?: number | undefined;
  readonly sourceGraceMs?: number | undefined;
  readonly goneMs?: number | undefined;
  readonly unknownRefusalMs?: number | undefined;
  readonly replyLifeMs?: number | undefined;
};
