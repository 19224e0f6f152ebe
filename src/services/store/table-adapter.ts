import type { EventEmitter } from 'node:events';
import { type KeyvStorageAdapter, type KeyvStorageEntry, keyvStorageCapability } from 'keyv';

/** `expires` is Unix time in milliseconds; without it the entry lives for ever. */
export type Row = { key: string; value: string; expires?: number };

/** One table that holds the entries of every namespace. Reads give only entries whose time has not passed. */
export type Table = {
  read(namespace: string, keys: string[]): Promise<Row[]>;
  /** All or none; each key at most once. */
  write(namespace: string, rows: Row[]): Promise<void>;
  /** Resolves to the keys that were there. */
  remove(namespace: string, keys: string[]): Promise<string[]>;
  clear(namespace: string): Promise<void>;
  /** The next rows in the order of their keys, none when there are no more. */
  page(namespace: string, afterKey: string): Promise<Row[]>;
  /** Removes entries past their time, of every namespace. Resolves to how many there were. */
  prune(): Promise<number>;
  /** Makes what was deleted, in any table of the database, unreadable in its files. */
  scrub(options?: { whole?: boolean }): Promise<void>;
  close(): Promise<void>;
};

/**
 * Keyv's storage contract on a table. Keyv writes its namespace onto the adapter, so each Keyv has one of its own, while
 * the table is shared. It emits no events: every failure is a rejected promise.
 */
export class TableAdapter implements Omit<KeyvStorageAdapter, keyof EventEmitter> {
  namespace: string | undefined;
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  get capabilities() {
    return keyvStorageCapability(this);
  }

  async get(key: string) {
    return (await this.getMany([key]))[0];
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    const rows = await this.#table.read(this.#scope, keys);
    const values = new Map(rows.map((row) => [row.key, row.value]));
    return keys.map((key) => values.get(key));
  }

  async set(key: string, value: unknown, expires?: number) {
    await this.#table.write(this.#scope, [toRow(key, value, expires)]);
    return true;
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]) {
    // The last of several entries with one key wins, as if they had been written one after the other.
    const rows = new Map(entries.map(({ key, value, expires }) => [key, toRow(key, value, expires)]));
    await this.#table.write(this.#scope, [...rows.values()]);
    return entries.map(() => true);
  }

  async delete(key: string) {
    return (await this.deleteMany([key]))[0]!;
  }

  async deleteMany(keys: string[]) {
    const removed = new Set(await this.#table.remove(this.#scope, keys));
    return keys.map((key) => removed.has(key));
  }

  async has(key: string) {
    return (await this.hasMany([key]))[0]!;
  }

  async hasMany(keys: string[]) {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async clear() {
    await this.#table.clear(this.#scope);
  }

  /** Goes on by key, page by page, so that entries may be changed meanwhile and memory stays flat. */
  async *iterator(): AsyncGenerator<string[], void> {
    let rows = await this.#table.page(this.#scope, '');
    while (rows.length > 0) {
      for (const { key, value } of rows) yield [key, value];
      rows = await this.#table.page(this.#scope, rows.at(-1)!.key);
    }
  }

  get #scope() {
    return this.namespace ?? '';
  }
}

function toRow(key: string, value: unknown, expires: number | undefined): Row {
  if (typeof value !== 'string') throw new TypeError('Only serialised values can be stored');
  return { key, value, ...(expires === undefined ? {} : { expires }) };
}
