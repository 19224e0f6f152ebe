/** One call to the API as it came in, in the order of arrival. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the `/v1` base and the query. */
  readonly path: string;
  /** The route it matched, such as `'GET /jobs/:id'`; null for none. */
  readonly route: string | null;
  readonly query: Readonly<Record<string, string>>;
  /** All but `authorization`. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  /** Milliseconds of the sandbox's clock. */
  readonly at: number;
  /** null while unanswered, and for good when the client got no answer. */
  readonly status: number | null;
}

/** One transfer with the storage that takes upload parts, or with the CDN that serves assets. */
export interface RecordedTransfer {
  readonly server: 'S3' | 'CDN';
  readonly method: string;
  /** Without the query, which carries the signature. */
  readonly path: string;
  readonly range: string | null;
  readonly at: number;
  readonly status: number | null;
  /** Bytes of the part received, or of the body that was begun. */
  readonly bytes: number;
}

/** The same record, while it is being filled in. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
