import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../logger.ts';
import type { Presence } from '../store/presence.ts';
import type { Eraser } from './eraser.ts';

/** How often it is looked for what can go, in ms. */
const usualIntervalMs = 60_000;

/** A sweep that waits for Scenario is not waited for any longer at the end, in ms: the next start sweeps again. */
const graceMs = 500;

/** What no living process owns falls to the first of them, so that only one of several sweeps. */
const nobodys = 'sweeping';

/** Sweeps now and then, one sweep at a time. What fails is tried again the next time. */
export function startSweeping(parts: {
  eraser: Eraser;
  presence: Presence;
  intervalMs?: number | undefined;
  log: Log;
}): { stop(): Promise<void> } {
  const { eraser, presence, intervalMs = usualIntervalMs, log } = parts;
  let sweeping: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (sweeping || !presence.looksAfter(nobodys)) return;
    sweeping = eraser
      .sweep()
      .catch((error: unknown) =>
        log.warn({ err: error }, 'what is no longer to be kept could not be deleted yet'),
      )
      .finally(() => {
        sweeping = undefined;
      });
  }, intervalMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.race([sweeping, sleep(graceMs, undefined, { ref: false })]);
    },
  };
}
