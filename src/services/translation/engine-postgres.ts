import { BackendPostgres } from 'openworkflow/postgres';
import postgres, { type Sql } from 'postgres';
import { connectPostgres, postgresOptions } from '../store/connect-postgres.ts';
import type { EngineStorage } from './engine.ts';

/** openworkflow's own schema name. */
const schema = 'openworkflow';

/** The engine on Postgres, for any number of processes: a dead one's runs are taken up when its 30 s lease ends. */
export async function openPostgresStorage(url: string): Promise<EngineStorage> {
  const sql = connectPostgres(url, { max: 1 });
  const backend = await connect(url, sql).catch(async (error: unknown) => {
    await sql.end({ timeout: 1 });
    throw error;
  });
  return {
    backend,
    prune: async (before) => {
      const ended = sql`SELECT id FROM ${sql(schema)}.workflow_runs WHERE finished_at < ${before}`;
      await sql`DELETE FROM ${sql(schema)}.workflow_signals WHERE workflow_run_id IN (${ended})`;
      await sql`DELETE FROM ${sql(schema)}.step_attempts WHERE workflow_run_id IN (${ended})`;
      const runs = await sql`DELETE FROM ${sql(schema)}.workflow_runs WHERE finished_at < ${before}`;
      return runs.count;
    },
    find: async (workflow, search) => {
      const matches =
        'key' in search
          ? sql`idempotency_key = ${search.key}`
          : sql`input #>> ${[...search.path]} = ${search.value}`;
      const runs = await sql<{ id: string }[]>`
        SELECT id FROM ${sql(schema)}.workflow_runs
        WHERE namespace_id = 'default' AND workflow_name = ${workflow} AND ${matches}`;
      return runs.map(({ id }) => id);
    },
    erase: async (runIds) => {
      // With the namespace each time: all indexes begin with it.
      const here = sql`namespace_id = 'default'`;
      const ended = sql`
        SELECT id FROM ${sql(schema)}.workflow_runs
        WHERE ${here} AND finished_at IS NOT NULL AND id = ANY(${[...runIds]})`;
      const steps = sql`FROM ${sql(schema)}.step_attempts WHERE ${here} AND workflow_run_id IN (${ended})`;
      await sql`
        DELETE FROM ${sql(schema)}.workflow_signals
        WHERE ${here} AND step_attempt_id IN (SELECT id ${steps})`;
      await sql`DELETE ${steps}`;
      return (await sql`DELETE FROM ${sql(schema)}.workflow_runs WHERE ${here} AND id IN (${ended})`).count;
    },
    close: async () => {
      await sql.end({ timeout: 5 });
      await backend.stop();
    },
  };
}

/** Any number that all processes of this app agree on and that is none of its other locks. */
const migrationLock = 0x64_76_74_6d;

/** openworkflow makes its tables when it connects, and of two processes that do so at once one fails: they take turns. */
function connect(url: string, sql: Sql): Promise<BackendPostgres> {
  return sql.begin(async (transaction) => {
    await transaction`SELECT pg_advisory_xact_lock(${migrationLock})`;
    // It hands what it is given to the driver, which takes options as well; its own pool would prepare statements.
    const options = postgresOptions(url);
    const migrated = await BackendPostgres.connect({ ...options, max: 1 } as unknown as string, { schema });
    await migrated.stop();
    const transform = { column: { from: postgres.toCamel } };
    return BackendPostgres.fromPool(postgres({ ...options, max: 10, transform }), { schema });
  }) as Promise<BackendPostgres>;
}
