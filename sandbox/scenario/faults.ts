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
  /** Everything is done, then the connection is reset: what makes a paid call dangerous. `first` as above. */
  | { readonly kind: 'lose-response'; readonly first?: (() => void) | undefined }
  /** The body is cut after so many bytes. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  | { readonly kind: 'drip'; readonly bytesPerSecond: number };

/** What a fault may look at to decide whether it strikes. */
export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The JSON body; undefined on the storage and CDN servers. */
  readonly body?: unknown;
}

export interface Fault {
  /** `'POST /generate/custom/:model'`, `'S3 PUT /:key'`, `'CDN GET /assets/:file'`, or `'*'` for every route of the API. */
  readonly route: string;
  /** How often it strikes, 1 unless told; `Infinity` for always. */
  readonly times?: number | undefined;
  readonly when?: ((request: FaultTarget) => boolean) | undefined;
  readonly do: FaultAction;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The oldest fault for this request, used up by the call. */
  take(route: string, request: FaultTarget): FaultAction | undefined;
}

export function createFaults(): Faults {
  let pending: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void pending.push({ fault, left: fault.times ?? 1 }),
    clear: () => {
      pending = [];
    },
    take(route, request) {
      const everyApiRoute = !route.startsWith('S3 ') && !route.startsWith('CDN ');
      const found = pending.find(
        ({ fault }) =>
          (fault.route === route || (everyApiRoute && fault.route === '*')) &&
          (fault.when?.(request) ?? true),
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) pending = pending.filter((entry) => entry !== found);
      return found.fault.do;
    },
  };
}
