import { asking } from './asking.ts';
import { budget } from './budget.ts';
import { buttons } from './buttons.ts';
import { large } from './large.ts';
import { limits } from './limits.ts';
import { queue } from './queue.ts';
import { refusals, troubles } from './refusals.ts';
import type { House } from './story.ts';
import { WAITED, waiting } from './waiting.ts';
import { ways } from './ways.ts';
import { wrongInput } from './wrong-input.ts';

/** Every journey, by what its run of the app needs. */
export const houses: readonly House[] = [
  { env: {}, scenario: {}, stories: [...asking, ...buttons, ...ways, ...wrongInput] },
  {
    env: {
      CONFIRM_ABOVE_CREDITS: '100',
      LIMIT_SECONDS_PER_USER_PER_DAY: '35',
      LIMIT_SECONDS_PER_SERVER_PER_DAY: '40',
    },
    scenario: { resultBytes: 21 * 1024 * 1024 },
    stories: limits,
  },
  { env: {}, scenario: { concurrentJobs: 1 }, stories: queue },
  { env: {}, scenario: { resultBytes: 30 * 1024 * 1024 }, encoder: true, stories: [...large, ...troubles] },
  { env: { LIMIT_CREDITS_PER_MONTH: '120' }, scenario: {}, stories: budget },
  { env: { LIMIT_JOBS_PER_USER: '1' }, scenario: {}, stories: refusals },
  { env: { CONFIRM_ABOVE_CREDITS: '100' }, scenario: {}, later: WAITED, stories: waiting },
];
