import { readFileSync } from 'node:fs';
import type { Options } from 'postgres';
import { isLoopback } from './private-host.ts';

/** An address that is none, or that asks for what cannot be given. The message follows the setting's name. */
export class NoPostgresAddress extends Error {}

type Ssl = NonNullable<Options<Record<string, never>>['ssl']>;

export type PostgresAddress = {
  /** For the driver. Nothing else of the address reaches it or the server. */
  readonly options: {
    readonly host?: string | string[];
    readonly port?: number | number[];
    readonly user?: string;
    readonly password?: string;
    readonly database?: string;
    readonly ssl: Ssl;
    readonly connect_timeout: number;
    readonly prepare: false;
    readonly target_session_attrs?: (typeof sessionKinds)[number];
    readonly connection?: { readonly application_name: string };
  };
  /** Sentences for the operator, each after the setting's name. */
  readonly warnings: readonly string[];
};

const sessionKinds = ['read-write', 'read-only', 'primary', 'standby', 'prefer-standby'] as const;
const usualConnectTimeoutS = 10;
const pattern =
  /^postgres(?:ql)?:\/\/(?:(?<userinfo>[^?]*)@)?(?<hosts>[^/?#@]*)(?:\/(?<database>[^/?#]*))?(?:\?(?<query>[^#]*))?$/i;

/**
 * Reads what hosts hand out as the address of a database. Taken are the parameters of libpq that say where the database is,
 * who asks and how it is encrypted. All others are left out: those of other clients (`pgbouncer`, `schema`,
 * `connection_limit`), which the driver would hand to the server, and those that a pooler refuses (`options`).
 *
 * Statements are never prepared by name, nor is anything kept in a session: behind a pooler each transaction may be on another.
 *
 * @throws {NoPostgresAddress}
 */
export function readPostgresAddress(url: string): PostgresAddress {
  const { userinfo = '', hosts = '', database = '', query = '' } = pattern.exec(url)?.groups ?? fail();
  const given = Object.fromEntries(new URLSearchParams(query));
  const colon = userinfo.indexOf(':');
  const user = decoded(colon < 0 ? userinfo : userinfo.slice(0, colon)) || given.user;
  const password = (colon < 0 ? '' : decoded(userinfo.slice(colon + 1))) || given.password;
  const name = decoded(database) || given.dbname;
  const places = placesOf(given.host || hosts, given.port);
  const { ssl, isEncrypted } = encryption(given);
  const attributes = sessionKinds.find((kind) => kind === given.target_session_attrs);
  return {
    options: {
      ...places,
      ...(user && { user }),
      ...(password && { password }),
      ...(name && { database: name }),
      ssl,
      connect_timeout:
        Number(given.connect_timeout) > 0 ? Number(given.connect_timeout) : usualConnectTimeoutS,
      prepare: false,
      ...(attributes && { target_session_attrs: attributes }),
      ...(given.application_name && { connection: { application_name: given.application_name } }),
    },
    warnings: [
      ...(!isEncrypted && [places.host ?? []].flat().some(isElsewhere)
        ? [
            'connects to another machine without encryption being sure: add ?sslmode=require if the server can do it',
          ]
        : []),
      ...(given.schema !== undefined && given.schema !== 'public'
        ? ['names a schema, which is not used: the tables are where the search_path of the user leads']
        : []),
    ],
  };
}

function fail(
  problem = 'is no database address: write sqlite:data/translator.db or postgres://user:password@host/database',
): never {
  throw new NoPostgresAddress(problem);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return fail();
  }
}

/** One host or several, each with its port, or the folder of a socket. None: the driver's own. */
function placesOf(list: string, portList = ''): Pick<PostgresAddress['options'], 'host' | 'port'> {
  if (list === '') return portList === '' ? {} : { port: portOf(portList) };
  const ports = portList.split(',');
  const places = list.split(',').map((each, at) => {
    const {
      v6,
      name = '',
      port,
    } = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[^:[\]]+))(?::(?<port>\d+))?$/i.exec(each)?.groups ??
    (/^[\da-f:]*:[\da-f:.]*$/i.test(each) ? { v6: each } : fail());
    return { host: v6 ?? decoded(name), port: portOf(port ?? ports[at] ?? ports[0] ?? '') };
  });
  const [first] = places;
  // The driver knows a socket by one host alone.
  if (first && places.length === 1 && first.host.startsWith('/')) return first;
  return { host: places.map(({ host }) => host), port: places.map(({ port }) => port) };
}

function portOf(text: string): number {
  const port = text === '' ? 5432 : Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : fail();
}

const isElsewhere = (host: string) => !host.startsWith('/') && !isLoopback(host);

/** By `sslmode`, as libpq has it, and by what other clients have instead. */
function encryption(given: Record<string, string | undefined>): { ssl: Ssl; isEncrypted: boolean } {
  const { sslmode, ssl = '', sslkey } = given;
  const asked = sslmode || (/^(true|1|on|require|no-verify|\{.*)$/.test(ssl) ? 'require' : ssl || 'disable');
  const wanted = given.sslrootcert === 'system' ? 'verify-full' : asked;
  const ca =
    given.sslrootcert === 'system' ? undefined : given.sslrootcert || (sslkey ? undefined : given.sslcert);
  const files = {
    ...(ca && { ca: certificate(ca) }),
    ...(sslkey && given.sslcert && { key: certificate(sslkey), cert: certificate(given.sslcert) }),
  };
  const names = { checkServerIdentity: () => undefined };
  switch (wanted) {
    case 'disable':
    case 'false':
    case '0':
    case 'off':
      return { ssl: false, isEncrypted: false };
    case 'allow':
    case 'prefer':
      return { ssl: 'prefer', isEncrypted: false };
    case 'require':
    case 'no-verify':
      // With a certificate to check it by, libpq checks it.
      return {
        ssl: ca ? { ...files, ...names } : { ...files, rejectUnauthorized: false },
        isEncrypted: true,
      };
    case 'verify-ca':
      return { ssl: { ...files, ...names }, isEncrypted: true };
    case 'verify-full':
      return { ssl: files, isEncrypted: true };
    default:
      return fail('has an unknown sslmode: write disable, prefer, require, verify-ca or verify-full');
  }
}

function certificate(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    return fail(
      `names a certificate or key that cannot be read (${(error as NodeJS.ErrnoException).code}): correct sslrootcert, sslcert or sslkey`,
    );
  }
}
