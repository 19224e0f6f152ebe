import { routePattern } from './route-pattern.ts';

/**
 * What goes wrong: an answer of one's own, a delay before everything, no answer at all (the request is read and has no
 * effect), a cut connection before the request is read, or the effect without its answer. `first` is called just before
 * the cut: a test kills the client there.
 */
export type Behaviour =
  | { kind: 'status'; status: number; json?: unknown; headers?: Record<string, string> }
  | { kind: 'delay'; ms: number }
  | { kind: 'hang' }
  | { kind: 'reset'; first?: () => void }
  | { kind: 'lose-response'; first?: () => void };

export interface Fault {
  /** Method and path without `/api/v10`, `:name` for any one segment, such as `PATCH /webhooks/:app/:token/messages/@original`. */
  route: string;
  /** How many requests it strikes; 1 by default. */
  times?: number;
  /** Strikes only requests it accepts. */
  when?: (request: { method: string; path: string }) => boolean;
  do: Behaviour;
}

export interface ActiveFault extends Fault {
  /** How many requests it has struck. */
  readonly hits: number;
  remove(): void;
}

/** Faults waiting for their requests, oldest first. They strike the REST API and the CDN alike. */
export class Faults {
  readonly #active: { fault: Fault; left: number; hits: number; matches: (path: string) => boolean }[] = [];

  add(fault: Fault): ActiveFault {
    const [method = '', path = ''] = fault.route.split(' ');
    const pattern = routePattern(path);
    const entry = {
      fault: { ...fault, route: `${method} ${path}` },
      left: fault.times ?? 1,
      hits: 0,
      matches: (given: string) => pattern.exec(given) !== null,
    };
    this.#active.push(entry);
    return {
      ...fault,
      get hits() {
        return entry.hits;
      },
      remove: () => {
        entry.left = 0;
      },
    };
  }

  clear(): void {
    this.#active.length = 0;
  }

  /** The behaviour for a request (path decoded, without query), used up by one. */
  take(request: { method: string; path: string }): Behaviour | undefined {
    const entry = this.#active.find(
      ({ fault, left, matches }) =>
        left > 0 &&
        fault.route.startsWith(`${request.method} `) &&
        matches(request.path) &&
        (fault.when?.(request) ?? true),
    );
    if (!entry) return undefined;
    entry.left--;
    entry.hits++;
    return entry.fault.do;
  }
}
