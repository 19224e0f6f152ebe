import type { ServerResponse } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** How the body of an answer travels when it doesn't simply travel. */
export interface Pace {
  /** The connection is cut after this many bytes of the body. */
  readonly truncateAt?: number | undefined;
  readonly bytesPerSecond?: number | undefined;
}

/** The two faults that let an answer begin. */
export type PaceFault =
  /** The body is cut after so many bytes. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  | { readonly kind: 'drip'; readonly bytesPerSecond: number };

/** The pace that a fault makes an answer travel at; the usual one when it is a fault of another kind. */
export function paceOf(fault: PaceFault | { readonly kind: string } | undefined): Pace {
  if (fault?.kind === 'truncate' && 'bytes' in fault) return { truncateAt: fault.bytes };
  if (fault?.kind === 'drip' && 'bytesPerSecond' in fault) return { bytesPerSecond: fault.bytesPerSecond };
  return {};
}

/** Sends a body after the head was written. Resolves when it is out, or was cut as told; rejects when the client goes. */
export async function travel(body: Readable, res: ServerResponse, pace: Pace = {}): Promise<void> {
  if (pace.truncateAt !== undefined) await sendSome(res, body, pace.truncateAt);
  else if (pace.bytesPerSecond) await pipeline(body, dripper(pace.bytesPerSecond), res);
  else await pipeline(body, res);
}

async function sendSome(res: ServerResponse, body: Readable, bytes: number): Promise<void> {
  let left = bytes;
  res.flushHeaders();
  for await (const chunk of body) {
    const piece = (chunk as Buffer).subarray(0, left);
    left -= piece.byteLength;
    // Flushed before the cut, so that the client surely has what was promised to it.
    await new Promise<void>((done) => res.write(piece, () => done()));
    if (left <= 0) break;
  }
  res.destroy();
}

function dripper(bytesPerSecond: number): Transform {
  const step = Math.max(1, Math.ceil(bytesPerSecond / 20));
  return new Transform({
    async transform(chunk: Buffer, _encoding, callback) {
      for (let at = 0; at < chunk.byteLength; at += step) {
        this.push(chunk.subarray(at, at + step));
        await delay(50);
      }
      callback();
    },
  });
}
