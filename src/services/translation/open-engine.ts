import type { Database } from '../../config/values.ts';
import type { Log } from '../../logger.ts';
import { Engine } from './engine.ts';

/** The engine on the configured database; each storage is loaded only when it is used. */
export async function openEngine(database: Database, log: Log): Promise<Engine> {
  if (database.kind === 'sqlite') {
    const { openSqliteStorage } = await import('./engine-sqlite.ts');
    return new Engine(openSqliteStorage(database.file), log);
  }
  const { openPostgresStorage } = await import('./engine-postgres.ts');
  return new Engine(await openPostgresStorage(database.url), log);
}
