/** What a `content-range` header says (RFC 9110 §14.4); `end` is exclusive, `total` undefined when the server wrote `*`. */
export type ContentRange = {
  readonly start: number;
  readonly end: number;
  readonly total: number | undefined;
};

/** Reads `bytes 0-99/200`; undefined for anything else. */
export function parseContentRange(header: unknown): ContentRange | undefined {
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(String(header)) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return { start: Number(first), end: Number(last) + 1, total: total === '*' ? undefined : Number(total) };
}

/** Reads `content-length`; undefined when absent. */
export function parseLength(header: unknown): number | undefined {
  return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined;
}
