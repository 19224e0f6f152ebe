import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { paceOf } from '../pace.ts';
import type { FaultAction } from './faults.ts';
import { json, type Reply, send } from './reply.ts';

/**
 * Answers one request, or fails to in the way the fault says. Resolves with the status sent and the body's length,
 * or with null when the client got no answer.
 */
export async function exchange(
  res: ServerResponse,
  fault: FaultAction | undefined,
  handle: () => Promise<Reply>,
): Promise<{ status: number; bytes: number } | null> {
  if (fault?.kind === 'hang') return null;
  if (fault?.kind === 'reset') return cut(res, fault);
  if (fault?.kind === 'delay') await delay(fault.ms);
  const reply =
    fault?.kind === 'status' ? json(fault.status, fault.body ?? {}, fault.headers) : await handle();
  if (fault?.kind === 'lose-response') return cut(res, fault);
  await send(res, reply, paceOf(fault));
  return { status: reply.status, bytes: reply.file?.length ?? Buffer.byteLength(reply.body ?? '') };
}

function cut(res: ServerResponse, { first }: FaultAction & { kind: 'reset' | 'lose-response' }): null {
  first?.();
  res.socket?.resetAndDestroy();
  return null;
}
