const maxDepth = 6;
const maxItems = 50;
const maxTextLength = 4_000;

/**
 * A copy of a value that is fit for a log line: errors with message, stack and cause, bytes as their length, long texts
 * and lists cut, cycles ended. Errors of discord.js, for one, carry the whole body of the request.
 */
export function presentable(value: unknown, ancestors: readonly object[] = []): unknown {
  if (typeof value === 'string') return shortened(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value;
  if (value instanceof URL) return shortened(value.href);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
  if (value instanceof Blob) return `[${value.size} bytes]`;
  if (ancestors.includes(value)) return '[circular]';
  if (ancestors.length >= maxDepth) return '[too deep]';
  const path = [...ancestors, value];
  if (Array.isArray(value)) return value.slice(0, maxItems).map((item) => presentable(item, path));
  if (value instanceof Map) return presentable(Object.fromEntries(value), ancestors);
  if (value instanceof Set) return presentable([...value], ancestors);
  return presentableEntries(value, path);
}

function presentableEntries(value: object, path: readonly object[]): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  try {
    const entries = Object.entries(value instanceof Error ? errorFacts(value) : value);
    for (const [key, item] of entries.slice(0, maxItems)) shown[key] = presentable(item, path);
  } catch {
    // A getter threw. Writing a log line must not be what fails a translation.
    shown.incomplete = true;
  }
  return shown;
}

/** Message, stack, cause and errors aren't enumerable, hence named here. */
function errorFacts(error: Error): object {
  const { message, stack, cause } = error;
  const errors = error instanceof AggregateError ? error.errors : undefined;
  return { type: error.name, message, stack, ...(error as object), cause, errors };
}

function shortened(text: string): string {
  return text.length > maxTextLength ? `${text.slice(0, maxTextLength)}… (${text.length} characters)` : text;
}
