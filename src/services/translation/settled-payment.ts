import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from './engine.ts';
import { payment } from './submit.ts';

/** How long it is waited for a paid call in hand before it counts as made, and how often it is looked for. In ms. */
const patience = 8_000;
const lookEvery = 100;

/** Where the dub's payment stands; one in hand is waited for, and counts as made when that takes too long. */
export async function settledPayment(
  engine: Pick<Engine, 'tries'>,
  dubRunId: string,
): Promise<'none' | 'made'> {
  const until = Date.now() + patience;
  for (;;) {
    const state = payment(await engine.tries(dubRunId));
    if (state !== 'in hand') return state;
    if (Date.now() > until) return 'made';
    await sleep(lookEvery);
  }
}
