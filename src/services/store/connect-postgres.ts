import postgres, { type Options, type Sql } from 'postgres';
import { readPostgresAddress } from '../../config/postgres-address.ts';

/** A pool of so many connections to what `DATABASE_URL` names. Connects with the first statement. */
export function connectPostgres(url: string, { max }: { max: number }): Sql {
  return postgres({ ...postgresOptions(url), max });
}

/** What every connection is made with. */
export function postgresOptions(url: string): Options<Record<string, never>> {
  // The driver takes several hosts, which its types do not say.
  const options = readPostgresAddress(url).options as Options<Record<string, never>>;
  return { ...options, onnotice: () => undefined };
}
