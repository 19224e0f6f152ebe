import type { FormIssue } from './api-error.ts';
import type { BodySchema, SchemaIssue } from './schemas.ts';

export interface BodyIssue extends FormIssue {
  /** `unknown-field`: the schema would pass over it, so it is most likely misspelt. */
  kind: 'schema' | 'unknown-field';
}

/**
 * Everything about a request body that the official schema refuses, and every field at any depth that the schema
 * doesn't know. Attachment ids may be numbers: the API takes them though the schema says string.
 */
export function bodyIssues(body: unknown, { schema, list = false, ...taken }: BodySchema): BodyIssue[] {
  if (list && !Array.isArray(body)) return [issue([], 'LIST_TYPE_CONVERT', 'Only iterables may be used')];
  const entries: [PropertyKey[], unknown][] = list
    ? (body as unknown[]).map((entry, index) => [[index], entry])
    : [[[], body]];
  return entries.flatMap(([path, entry]) => {
    const given = normalised(entry);
    const result = schema.safeParse(given);
    if (!result.success) return result.error.issues.flatMap((one) => deepest(one, path));
    const passedOver = ({ path: at, value }: UnknownField) => {
      const field = at.slice(path.length).join('.');
      return taken.alsoTaken?.includes(field) || (value === false && taken.ignoredWhenFalse?.includes(field));
    };
    return [...unknownFields(given, result.data, path)].filter((one) => !passedOver(one));
  });
}

const issue = (path: readonly PropertyKey[], code: string, message: string): BodyIssue => ({
  kind: 'schema',
  path,
  code,
  message,
});

/** In a union, what the alternative that came nearest complained of. */
function deepest(one: SchemaIssue, base: readonly PropertyKey[]): BodyIssue[] {
  const path = [...base, ...one.path];
  const alternatives = one.errors?.filter((issues) => !issues.some(isWrongKind)) ?? [];
  const nearest = alternatives.sort((a, b) => a.length - b.length)[0];
  if (nearest) return nearest.flatMap((inner) => deepest(inner, path));
  return [issue(path, one.code.toUpperCase(), one.message)];
}

/** An alternative meant for another `type` of component or option. */
const isWrongKind = (one: SchemaIssue) => one.path.length === 1 && one.path[0] === 'type';

/** What Discord takes in more than one form, in the form the schema knows. */
function normalised(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), function (this: unknown, key, value) {
    if (key === 'attachments' && Array.isArray(value)) {
      return value.map((one) => (typeof one?.id === 'number' ? { ...one, id: String(one.id) } : one));
    }
    // Documented as a string of bits; the schema says number.
    if (key === 'default_member_permissions' && typeof value === 'string') return Number(value);
    return value;
  });
}

interface UnknownField extends BodyIssue {
  value: unknown;
}

function* unknownFields(
  given: unknown,
  known: unknown,
  path: readonly PropertyKey[],
): Generator<UnknownField> {
  if (typeof given !== 'object' || given === null) return;
  for (const [key, value] of Object.entries(given)) {
    const here = [...path, Array.isArray(given) ? Number(key) : key];
    const counterpart = (known as Record<string, unknown> | null)?.[key];
    if (counterpart === undefined) {
      yield {
        kind: 'unknown-field',
        path: here,
        code: 'UNKNOWN_FIELD',
        message: `Discord has no field "${key}" here`,
        value,
      };
    } else yield* unknownFields(value, counterpart, here);
  }
}
