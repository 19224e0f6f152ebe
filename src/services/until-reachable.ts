import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../logger.ts';

/** Pauses between tries, in ms: the first, and the longest, each twice as long as the one before. */
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

/** What fails so may work in a while. Codes of the system, of undici, and of Postgres and its driver. */
const passingCodes = new Set([
  ...['EAI_AGAIN', 'ENOTFOUND', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'EADDRNOTAVAIL'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_SOCKET'],
  ...['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED'],
  // Starts up or shuts down; has too many connections; cannot be reached from its pooler.
  ...['57P01', '57P02', '57P03', '53300', '08000', '08001', '08006'],
]);

/** Says, by its code, why the other side cannot be reached now; undefined for what waiting does not mend. */
export function passingTrouble(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    const { code, syscall } = at as NodeJS.ErrnoException;
    // What is to be served here is no matter of the network.
    if (syscall === 'listen') return undefined;
    if (code !== undefined && passingCodes.has(code)) return code;
    if (at.name === 'AbortError' || at.name === 'TimeoutError') return 'ETIMEDOUT';
    // The first address of several; the others failed as well.
    if (at instanceof AggregateError && code === undefined) return passingTrouble(at.errors[0]);
  }
  return undefined;
}

/** Why there is to be another try, and after how long, in ms, if the other side said that. */
export type Trouble = { readonly reason: string; readonly afterMs?: number | undefined };

/**
 * Tries until it works: at a start the network, or the other side, may not be there yet. Says so in the log each time.
 * What `troubleOf` does not know is thrown.
 */
export async function untilReachable<T>(
  what: string,
  attempt: () => Promise<T>,
  {
    log,
    signal,
    troubleOf = (error) => {
      const reason = passingTrouble(error);
      return reason === undefined ? undefined : { reason };
    },
  }: {
    log: Log;
    signal?: AbortSignal | undefined;
    troubleOf?: (error: unknown) => Trouble | undefined;
  },
): Promise<T> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await attempt();
    } catch (error) {
      const trouble = troubleOf(error);
      if (!trouble) throw error;
      const { reason, afterMs = pauseMs } = trouble;
      const seconds = Math.ceil(afterMs / 1000);
      log.warn({ reason, seconds }, `${what} cannot be used yet (${reason}); trying again in ${seconds} s`);
      await wait(afterMs, undefined, { ...(signal && { signal }) });
    }
  }
}
