import PQueue from 'p-queue';

/** Encoding takes all cores there are: two at once would both come late. */
const turns = new PQueue({ concurrency: 1 });

/** How many may wait: each of them holds a place among the runs in hand, and others want theirs. */
const mostWaiting = 3;

/** Those before took too long, or are too many. */
export class TurnTooLate extends Error {
  override readonly name = 'TurnTooLate';

  constructor() {
    super('others were still waiting to be encoded');
  }
}

/**
 * Runs `work` when nothing else runs here. Rejects with {@link TurnTooLate} when its turn does not come `withinMs`, at
 * once when {@link mostWaiting} wait already, and with the reason of `signal` when that aborts before; once `work` has begun, heeding the signal is up to it, and the
 * next turn begins when it has really ended.
 */
export async function takeTurn<T>(
  { withinMs, signal }: { withinMs: number; signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  if (turns.size >= mostWaiting) throw new TurnTooLate();
  const waiting = new AbortController();
  const leave = () => waiting.abort(signal?.aborted ? signal.reason : new TurnTooLate());
  const timer = setTimeout(leave, withinMs);
  signal?.addEventListener('abort', leave, { once: true });
  const begin = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  };
  try {
    // A queue's own signal would let the next one begin while this one is still being stopped.
    return await turns.add(
      () => {
        begin();
        return work();
      },
      { signal: waiting.signal },
    );
  } finally {
    begin();
  }
}
