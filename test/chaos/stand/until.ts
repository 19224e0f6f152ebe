import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `reached` says so; false when it has not within `ms` milliseconds. */
export async function until(reached: () => boolean | Promise<boolean>, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (!(await reached())) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
}
