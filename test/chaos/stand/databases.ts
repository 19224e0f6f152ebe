import { join } from 'node:path';
import { openRecords, type Records } from './records.ts';

/** A database of one stand's own. */
export type Database = { readonly url: string; readonly records: Records; drop(): Promise<void> };

/** Makes an empty database; SQLite's lies in the given folder. */
export type NewDatabase = { readonly name: string; make(folder: string): Promise<Database> };

export const sqlite: NewDatabase = {
  name: 'SQLite',
  make: async (folder) => {
    const file = join(folder, 'translator.db');
    return { url: `sqlite:${file}`, records: openRecords({ file }), drop: async () => undefined };
  },
};

/** @param create makes an empty Postgres database, and gives its address and its end */
export function postgresFrom(create: () => Promise<{ url: string; drop(): Promise<void> }>): NewDatabase {
  return {
    name: 'Postgres',
    make: async () => {
      const { url, drop } = await create();
      const records = openRecords({ url });
      return { url, records, drop: () => records.close().then(drop) };
    },
  };
}
