import { Draws, type Odds, seedOf } from '../odds.ts';
import type { PaceFault } from '../pace.ts';

// biome-ignore lint/suspicious/noExplicitAny: whoever makes an answer odd knows what it usually is.
export type Json = any;

/** What goes wrong instead of, or on top of, the normal answer. */
export type FaultAction =
  /** Answered without doing anything. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Record<string, string>;
    }
  /** The connection is reset before anything is done; `first` is called just before: kill the client there. */
  | { readonly kind: 'reset'; readonly first?: (() => void) | undefined }
  /** Nothing is done and nothing is ever answered. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'delay'; readonly ms: number }
  /**
   * The service works on it for `ms`; after `gatewayMs` the gateway in front of it answers 504, or resets the connection with
   * `cuts`, while the work goes on.
   */
  | {
      readonly kind: 'slow-work';
      readonly ms: number;
      readonly gatewayMs: number;
      readonly cuts?: boolean | undefined;
    }
  /** Everything is done, then the connection is reset: what makes a paid call dangerous. `first` as above. */
  | { readonly kind: 'lose-response'; readonly first?: (() => void) | undefined }
  /** Everything is done, and answered otherwise: with what `body` makes of the JSON that would have been the answer. */
  | { readonly kind: 'answer'; readonly body: (usual: Json) => unknown }
  | PaceFault;

/** What a fault may look at to decide whether it strikes. */
export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The JSON body; undefined on the storage and CDN servers. */
  readonly body?: unknown;
}

export interface Fault extends Odds<FaultAction> {
  /** `'POST /generate/custom/:model'`, `'S3 PUT /:key'`, `'CDN GET /assets/:file'`, or `'*'` for every route of the API. */
  readonly route: string;
  readonly when?: ((request: FaultTarget) => boolean) | undefined;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The oldest fault for this request, used up by the call. */
  take(route: string, request: FaultTarget): FaultAction | undefined;
}

/** @param seed of everything that is left to chance */
export function createFaults(seed: number): Faults {
  let active: { fault: Fault; draws: Draws<FaultAction> }[] = [];
  let added = 0;
  return {
    add(fault) {
      active.push({ fault, draws: new Draws(fault, seedOf(seed, added++)) });
    },
    clear: () => {
      active = [];
    },
    take(route, request) {
      const everyApiRoute = !route.startsWith('S3 ') && !route.startsWith('CDN ');
      for (const { fault, draws } of active) {
        const isMeant =
          !draws.isUsedUp &&
          (fault.route === route || (everyApiRoute && fault.route === '*')) &&
          (fault.when?.(request) ?? true);
        const action = isMeant ? draws.next() : undefined;
        if (action) return action;
      }
      return undefined;
    },
  };
}
