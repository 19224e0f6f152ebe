import type { DubOutcome } from './dub.ts';
import type { Engine } from './engine.ts';
import { settledPayment } from './settled-payment.ts';
import type { Stops } from './stops.ts';

export const stoppedOutcome: DubOutcome = { problem: { code: 'stopped', details: {} } };

/**
 * How a translation that has joined a dub ends by what its person wants of it; undefined when it goes on.
 *
 * What has been paid for is thrown away only by a second word. Whoever stops it hears the same from `stopRequest`, which
 * looks at the same two things; should that be cut off by a crash, the wish is taken back here, or it would be looked at
 * for ever.
 */
export async function heedStop(
  { stops, engine }: { stops: Stops; engine: Pick<Engine, 'tries'> },
  id: string,
  dubRunId: string,
): Promise<DubOutcome | undefined> {
  if ((await stops.wish(id)) === undefined) return undefined;
  await stops.leave(id, dubRunId);
  if ((await settledPayment(engine, dubRunId)) === 'none') return stoppedOutcome;
  if (await stops.isSettled(id)) return stoppedOutcome;
  if ((await stops.wish(id)) === 'discard') {
    return { problem: { code: await stops.codeOf(id, 'discarded'), details: {} } };
  }
  await stops.takeBack(id, dubRunId);
  return undefined;
}
