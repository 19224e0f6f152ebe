import { setTimeout as sleep } from 'node:timers/promises';
import type { Gate } from '../discord/delivery.ts';
import { Problem } from '../problem.ts';
import type { Bringing, Stops } from './stops.ts';
import type { WaitingRoom } from './waiting-room.ts';

type Parts = { readonly stops: Stops; readonly waitingRoom: Pick<WaitingRoom, 'dubOf'> };

/** How long a decision about to be made is waited for, and how often it is looked for. In ms. */
const patience = 8_000;
const lookEvery = 50;

/**
 * What a delivery asks before it fetches a result and again before it sends it. Problems: 'discarded',
 * 'discarded-by-moderator'.
 *
 * It stores first that it is about to decide and then looks for the wish; whoever throws away stores the wish first and then
 * looks here. So one of both sees the other. Once it is being sent, a wish counts no more, after a crash neither: what
 * may stand already gets no second ending. Nor does it where nobody is waited for as a part of a status: who stops that hears
 * that it is too late.
 */
export function deliveryGate({ stops, waitingRoom }: Parts, id: string): Gate {
  const isOpen = async () =>
    (await stops.bringing(id)) !== 'sending' && (await waitingRoom.dubOf(id)) !== undefined;
  const look = async () => {
    if ((await stops.wish(id)) !== 'discard') return;
    await stops.bring(id, 'discarded');
    throw new Problem(await stops.codeOf(id, 'discarded'));
  };
  return {
    wanted: async () => {
      if (await isOpen()) await look();
    },
    sending: async () => {
      if (!(await isOpen())) return;
      await stops.bring(id, 'deciding');
      await look();
      await stops.bring(id, 'sending');
    },
  };
}

/** Whether the result is being sent, or thrown away; undefined while neither is certain to come before a wish stored by now. */
export async function settledBringing(
  stops: Pick<Stops, 'bringing'>,
  id: string,
): Promise<Exclude<Bringing, 'deciding'> | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    const state = await stops.bringing(id);
    if (state !== 'deciding') return state;
    // A process died just then: whoever takes it up looks for the wish, but that is not to be promised.
    if (Date.now() > until) return 'sending';
    await sleep(lookEvery);
  }
}
