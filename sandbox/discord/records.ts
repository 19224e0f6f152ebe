import type { SpooledFile } from './multipart.ts';

/** One call to the REST API, as it came in. */
export interface RecordedRequest {
  readonly at: number;
  readonly method: string;
  /** The template it matched, such as `/webhooks/:application/:token/messages/@original`; `?` when none did. */
  route: string;
  /** Decoded, below `/api/v10`, without query. Holds interaction tokens: don't print it. */
  readonly path: string;
  readonly query: string;
  /** 0 until an answer went out; stays 0 when the connection was cut. */
  status: number;
  /** The JSON body, or `payload_json`. */
  body: unknown;
  /** What came with it, without the bytes. */
  files: readonly Pick<SpooledFile, 'field' | 'name' | 'contentType' | 'size' | 'sha256'>[];
  /** Discord's own error code in the answer, if it was a refusal. */
  code: number | undefined;
}

/** Something no correct client sends. A suite is right to fail on any. */
export interface Violation {
  readonly at: number;
  /**
   * `schema`: the official schema refuses the body. `unknown-field`: a field Discord doesn't have. `rule`: documented in
   * words only. `route`: no such route, method or version.
   */
  readonly kind: 'schema' | 'unknown-field' | 'rule' | 'route';
  /** Method and route template, without any secret. */
  readonly route: string;
  /** Where and what. */
  readonly message: string;
}
