import type { IncomingHttpHeaders } from 'node:http';
import { Draws, type Odds, seedOf } from '../odds.ts';
import type { PaceFault } from '../pace.ts';
import { routePattern } from './route-pattern.ts';

/**
 * What goes wrong: an answer of one's own (`early`: before the request is read, and the connection is reset), a delay before everything, no answer at all (the request is read and has no
 * effect), a cut connection before the request is read, the effect without its answer, or an answer that is cut or drips.
 * `first` is called just before the cut: a test kills the client there.
 */
export type Behaviour =
  | { kind: 'status'; status: number; json?: unknown; headers?: Record<string, string>; early?: boolean }
  | { kind: 'delay'; ms: number }
  | { kind: 'hang' }
  | { kind: 'reset'; first?: () => void }
  | { kind: 'lose-response'; first?: () => void }
  | PaceFault;

/** What a fault may look at to decide whether it strikes. The path is decoded, without query. */
export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Fault extends Odds<Behaviour> {
  /** Method and path without `/api/v10`, `:name` for any one segment, such as `PATCH /webhooks/:app/:token/messages/@original`. */
  route: string;
  /** Strikes only requests it accepts. */
  when?: (request: FaultTarget) => boolean;
}

export interface ActiveFault extends Fault {
  /** How many requests it has struck. */
  readonly hits: number;
  remove(): void;
}

/** Faults waiting for their requests, oldest first. They strike the REST API and the CDN alike. */
export class Faults {
  readonly #active: { fault: Fault; draws: Draws<Behaviour>; matches: (path: string) => boolean }[] = [];
  readonly #seed: number;
  #added = 0;

  /** @param seed of everything that is left to chance */
  constructor(seed: number) {
    this.#seed = seed;
  }

  add(fault: Fault): ActiveFault {
    const [method = '', path = ''] = fault.route.split(' ');
    const pattern = routePattern(path);
    const draws = new Draws(fault, seedOf(this.#seed, this.#added++));
    this.#active.push({
      fault: { ...fault, route: `${method} ${path}` },
      draws,
      matches: (given: string) => pattern.exec(given) !== null,
    });
    return {
      ...fault,
      get hits() {
        return draws.hits;
      },
      remove: () => draws.end(),
    };
  }

  clear(): void {
    this.#active.length = 0;
  }

  /** The behaviour for a request, used up by one. */
  take(request: FaultTarget): Behaviour | undefined {
    for (const { fault, draws, matches } of this.#active) {
      const isMeant =
        !draws.isUsedUp &&
        fault.route.startsWith(`${request.method} `) &&
        matches(request.path) &&
        (fault.when?.(request) ?? true);
      const behaviour = isMeant ? draws.next() : undefined;
      if (behaviour) return behaviour;
    }
    return undefined;
  }
}
