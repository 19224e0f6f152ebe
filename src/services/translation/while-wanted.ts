import { NotSent } from './not-sent.ts';

/** How often it is looked whether what waits for its turn is still wanted, in ms. */
const lookEvery = 1_000;

/** Keeps watch over a call that waits for its turn: nobody may want it any more when that comes. */
export type Watch = {
  /**
   * Aborted while the call waits, once nobody wants it, or it has waited too long. Never once it is being sent: what it has
   * done would be unknown.
   */
  readonly signal: AbortSignal;
  /**
   * Right before it is sent.
   *
   * @throws {NotSent} when nobody wants it any more, or when that cannot be read.
   */
  beforeSending(): Promise<void>;
  close(): void;
};

/** `longestMs`: how long it may wait for its turn. */
export function whileWanted(isUnwanted: () => Promise<boolean>, longestMs: number): Watch {
  const waiting = new AbortController();
  const limit = setTimeout(() => waiting.abort(), longestMs);
  let isWaiting = true;
  const timer = setInterval(() => {
    // What cannot be read now is read again before it is sent.
    isUnwanted().then(
      (unwanted) => unwanted && isWaiting && waiting.abort(),
      () => undefined,
    );
  }, lookEvery);
  const close = () => {
    isWaiting = false;
    clearInterval(timer);
    clearTimeout(limit);
  };
  return {
    signal: waiting.signal,
    beforeSending: async () => {
      close();
      const unwanted = await isUnwanted().catch((cause: unknown) => {
        throw new NotSent('the store does not tell whether it is still wanted', { cause });
      });
      if (unwanted) throw new NotSent('nobody wants it any more');
    },
    close,
  };
}
