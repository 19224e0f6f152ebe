import { z } from 'zod';
import { NoPostgresAddress, readPostgresAddress } from './postgres-address.ts';
import { isLoopback, isPrivateHost } from './private-host.ts';

/** A required value that may never be shown. `where` says how to get one. */
export function secret(where: string) {
  return z
    .string(`is missing: ${where}`)
    .refine((value) => !/^["'].*["']$/.test(value), 'is wrapped in quotes: remove them')
    .refine((value) => !/\s/.test(value), 'contains a space or a line break: copy it again, alone');
}

/** A whole number within bounds, written in digits. */
export function wholeNumber({ min, max, unit }: { min: number; max: number; unit: string }) {
  const problem = `is not a whole number from ${min} to ${max} (${unit}): correct it, or remove it for the default`;
  return z
    .string()
    .regex(/^\d{1,9}$/, problem)
    .transform(Number)
    .refine((value) => value >= min && value <= max, problem);
}

/** The same for what limits spending: `usual` unless set, and `none` for no limit, which is then undefined. */
export function limit({
  min,
  max,
  unit,
  usual,
}: {
  min: number;
  max: number;
  unit: string;
  usual: number | 'none';
}) {
  const problem = `is neither none nor a whole number from ${min} to ${max} (${unit}): correct it, or remove it for the default`;
  return z
    .string()
    .default(String(usual))
    .refine((value) => /^(\d{1,9}|none)$/i.test(value), problem)
    .transform((value) => (/^none$/i.test(value) ? undefined : Number(value)))
    .refine((value) => value === undefined || (value >= min && value <= max), problem);
}

/** Ids of Discord with commas in between. */
export function ids(what: 'server' | 'user') {
  const problem = `holds what is no ${what} id: turn on Developer Mode in Discord, use Copy ${what === 'server' ? 'Server' : 'User'} ID, and put commas in between`;
  return (
    z
      .string()
      .default('')
      // It was meant to name somebody, so it must not count as unset, which may allow more.
      .refine((list) => list.trim() === '' || /[^,\s]/.test(list), problem)
      .transform((list) => list.split(',').map((id) => id.trim()))
      .transform((list) => list.filter((id) => id !== ''))
      .refine((list) => list.every((id) => /^\d{17,20}$/.test(id)), problem)
  );
}

/** The same, or `everyone`. */
export function idsOrEveryone(what: 'server' | 'user') {
  const everyone = z
    .string()
    .regex(/^\s*everyone\s*$/i)
    .transform(() => 'everyone' as const);
  return z
    .string()
    .default('')
    .transform((value, context) => {
      const all = everyone.safeParse(value);
      if (all.success) return all.data;
      const some = ids(what).safeParse(value);
      if (some.success) return some.data;
      context.addIssue({ code: 'custom', message: `${some.error.issues[0]?.message}; or write everyone` });
      return z.NEVER;
    });
}

/**
 * The base address of an HTTP API, without a slash at its end. Secrets travel to it, hence HTTPS; but on a private network an
 * operator may have reasons for less, and is warned ({@link travelsInClear}).
 */
export function endpoint(defaultUrl: string) {
  return z
    .string()
    .default(defaultUrl)
    .superRefine((value, context) => {
      const problem = endpointProblem(value, defaultUrl);
      if (problem) context.addIssue({ code: 'custom', message: problem });
    })
    .transform((value) => value.replace(/\/+$/, ''));
}

function endpointProblem(value: string, example: string): string | undefined {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) return `is not a web address: write it like ${example}`;
  if (url.username || url.password || url.search || url.hash)
    return `carries a user, a password, a query or a fragment: write it like ${example}`;
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname))
    return 'uses http:// over the internet, which would send secrets in the clear: use https://';
  return undefined;
}

/** Whether what is sent to this address can be read by others on the way: plain http to another machine. */
export function travelsInClear(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !isLoopback(hostname);
}

/** A comma-separated list of hosts, compared later with `URL.host`, hence lower case and without a default port. */
export function cdnHosts(defaultHosts: string) {
  return z
    .string()
    .default(defaultHosts)
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
    .transform((hosts) => hosts.filter((host) => host !== ''))
    .refine((hosts) => hosts.length > 0, `names no host: write it like ${defaultHosts}`)
    .refine(
      (hosts) => hosts.every(isBareHost),
      `must list bare hosts, each with a port if it needs one, without https:// or a path: write it like ${defaultHosts}`,
    )
    .transform((hosts) => hosts.map((host) => host.replace(/:(443|80)$/, '')));
}

function isBareHost(host: string): boolean {
  if (!/^(\[[0-9a-f:.]+\]|[a-z0-9-]+(\.[a-z0-9-]+)*)(:\d+)?$/.test(host)) return false;
  return URL.canParse(`https://${host}/`);
}

/** `sqlite:<file>` for one process, `postgres://…` for many. */
export type Database =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

export function databaseUrl(defaultUrl: string) {
  return z
    .string()
    .default(defaultUrl)
    .transform((value, context): Database => {
      const file = /^sqlite:(?:\/\/)?(?<file>[^?#]+)$/.exec(value)?.groups?.file;
      if (file === ':memory:') {
        context.addIssue('keeps nothing when the app stops: name a file, such as sqlite:data/translator.db');
        return z.NEVER;
      }
      if (file) return { kind: 'sqlite', file };
      try {
        readPostgresAddress(value);
        return { kind: 'postgres', url: value };
      } catch (error) {
        if (!(error instanceof NoPostgresAddress)) throw error;
        context.addIssue(error.message);
        return z.NEVER;
      }
    });
}

/** Which of the gateway's shards a process holds: as many as Discord recommends, or these of a total. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly total: number };

/** `auto`, or ids and total: `0-3/8`, `5/8`, `0,2,4-5/8`. */
export function shards() {
  const problem = 'is neither auto nor shards of a total: write it like 0-3/8 for the first four of eight';
  return z
    .string()
    .default('auto')
    .transform((value, context): Shards => {
      const parsed = value === 'auto' ? value : shardsOf(value.replaceAll(' ', ''));
      if (parsed) return parsed;
      context.addIssue(problem);
      return z.NEVER;
    });
}

function shardsOf(value: string): Shards | undefined {
  const { list, total: count } =
    /^(?<list>\d+(-\d+)?(,\d+(-\d+)?)*)\/(?<total>\d{1,5})$/.exec(value)?.groups ?? {};
  if (list === undefined) return undefined;
  const total = Number(count);
  const ids = new Set<number>();
  for (const range of list.split(',')) {
    const [first = NaN, last = first] = range.split('-').map(Number);
    if (!(first <= last && last < total)) return undefined;
    for (let id = first; id <= last; id++) ids.add(id);
  }
  return { ids: [...ids].toSorted((a, b) => a - b), total };
}
