/** Somebody ended the program before it was done. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * Aborts when the program is asked to end: Ctrl-C, `kill`, a closed terminal. Asking again changes nothing, for npm
 * hands on what its terminal has sent to everyone already.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort(new Interrupted('Stopped.')));
  }
  return controller.signal;
}

/** What `work` gives, unless one of `ends` rejects or the signal aborts before. */
export async function unlessStopped<T>(
  work: Promise<T>,
  { signal, ends }: { signal: AbortSignal; ends: readonly Promise<never>[] },
): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted, ...ends]);
}
