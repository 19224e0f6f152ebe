import { invalidField } from './api-error.ts';
import type { Person } from './world.ts';

export interface AllowedMentions {
  parse?: (string | null)[] | null;
  users?: (string | null)[] | null;
  roles?: (string | null)[] | null;
  replied_user?: boolean | null;
}

export interface Mentions {
  people: Person[];
  everyone: boolean;
}

/** Whom a text mentions. Without `allowed_mentions` everything in the text counts, as on Discord. */
export function mentionsIn(
  content: string,
  allowed: AllowedMentions | null | undefined,
  people: readonly Person[],
): Mentions {
  const parse = allowed ? (allowed.parse ?? []) : ['users', 'roles', 'everyone'];
  const named = allowed?.users ?? [];
  if (allowed?.parse?.includes('users') && named.length > 0) {
    const message = 'parse:["users"] and users: [ids...] are mutually exclusive.';
    throw invalidField(['allowed_mentions'], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
  }
  const ids = new Set([...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1]));
  return {
    people: people.filter(
      (person) => ids.has(person.id) && (parse.includes('users') || named.includes(person.id)),
    ),
    everyone: parse.includes('everyone') && /@(everyone|here)/.test(content),
  };
}
