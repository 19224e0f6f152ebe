import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { paceOf } from '../pace.ts';
import type { FaultAction } from './faults.ts';
import { json, type Reply, send } from './reply.ts';

/** What is noted of an answer as it begins, so that whoever has got it finds it noted. */
export type Begun = (reply: { readonly status: number; readonly bytes: number }) => void;

/** Answers one request, or fails to in the way the fault says: then nothing is begun. */
export async function exchange(
  res: ServerResponse,
  fault: FaultAction | undefined,
  handle: () => Promise<Reply>,
  begun: Begun,
): Promise<void> {
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset') return cut(res, fault);
  if (fault?.kind === 'slow-work') {
    // Not kept in the process by it: who waits for the work looks for what it makes.
    void delay(fault.ms, undefined, { ref: false }).then(handle);
    await delay(fault.gatewayMs);
    if (fault.cuts) return cut(res, { kind: 'reset' });
    return answer(res, json(504, { message: 'Endpoint request timed out' }), fault, begun);
  }
  if (fault?.kind === 'delay') await delay(fault.ms);
  const usual =
    fault?.kind === 'status' ? json(fault.status, fault.body ?? {}, fault.headers) : await handle();
  const reply =
    fault?.kind === 'answer' && typeof usual.body === 'string'
      ? json(usual.status, fault.body(JSON.parse(usual.body)), usual.headers)
      : usual;
  if (fault?.kind === 'lose-response') return cut(res, fault);
  await answer(res, reply, fault, begun);
}

async function answer(
  res: ServerResponse,
  reply: Reply,
  fault: FaultAction | undefined,
  begun: Begun,
): Promise<void> {
  begun({ status: reply.status, bytes: reply.file?.length ?? Buffer.byteLength(reply.body ?? '') });
  await send(res, reply, paceOf(fault));
}

function cut(res: ServerResponse, { first }: FaultAction & { kind: 'reset' | 'lose-response' }): void {
  first?.();
  res.socket?.resetAndDestroy();
}
